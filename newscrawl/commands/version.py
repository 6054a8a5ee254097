"""`scrapy version`: Scrapy's own, with newscrawl's version, which a report of a fault needs as well."""

from __future__ import annotations

import argparse
from typing import Any, ClassVar

from scrapy.commands.version import Command as ScrapyVersion
from scrapy.utils.versions import get_versions

from newscrawl import __version__
from newscrawl.console.answering import Refused, answered
from newscrawl.console.command import FINE, Explained, no_stray


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
        self.exitcode = answered(lambda: self._told(args, opts))

    def _told(self, args: list[str], opts: argparse.Namespace) -> int:
        if no_stray(args):
            raise Refused(f"version takes no argument; call it like: {self.examples[0]}")
        super().run(args, opts)
        width = max(len(name) for name, _ in get_versions())
        print(f"{'newscrawl':<{width}} : {__version__}" if opts.verbose else f"newscrawl {__version__}")
        return self.exitcode
