"""`scrapy version`: Scrapy's own, with newscrawl's version, which a report of a fault needs as well."""

from __future__ import annotations

import argparse
from typing import Any, ClassVar

from scrapy.commands.version import Command as ScrapyVersion
from scrapy.utils.versions import get_versions

from newscrawl import __version__
from newscrawl.console.command import FINE, Explained


class Command(Explained, ScrapyVersion):
    """Prints versions."""

    usage = "[options]"
    summary = "Print the versions of Scrapy and newscrawl"
    about = (
        "Print the versions of Scrapy and newscrawl; with -v those of Python and all that matters besides."
    )
    examples = ("scrapy version", "scrapy version -v")
    statuses = {**FINE, 2: "a wrong argument"}
    default_settings: ClassVar[dict[str, Any]] = {"LOG_ENABLED": False}

    def run(self, args: list[str], opts: argparse.Namespace) -> None:
        """Scrapy's lines, and one more of the same form."""
        super().run(args, opts)
        width = max(len(name) for name, _ in get_versions())
        print(f"{'newscrawl':<{width}} : {__version__}" if opts.verbose else f"newscrawl {__version__}")
