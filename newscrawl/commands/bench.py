"""`scrapy bench`: Scrapy's own, at the speed of the machine and not at that of a polite crawl."""

from __future__ import annotations

import argparse
from typing import Any, ClassVar

from scrapy.commands.bench import Command as ScrapyBench

from newscrawl.console.answering import Refused, answered
from newscrawl.console.command import FINE, Explained, no_stray

_FREE: dict[str, Any] = {
    "ALLOW_PRIVATE_ADDRESSES": True,  # the site is this machine's own
    "AUTOTHROTTLE_ENABLED": False,
    "CONCURRENT_REQUESTS": 16,
    "CONCURRENT_REQUESTS_PER_DOMAIN": 8,
    "DOWNLOAD_DELAY": 0,
    "HTTPPROXY_ENABLED": False,
}


class Command(Explained, ScrapyBench):
    """Measures how fast Scrapy crawls here."""

    usage = "[options]"
    summary = "Measure how fast pages are fetched on this machine"
    about = (
        "Crawl a site of this machine for ten seconds, with the project's settings but for those that make a "
        "crawl polite, and log each second how many pages were fetched. Nothing is archived. `python -m "
        "bench.crawl` of the project's folder measures what an article costs."
    )
    examples = ("scrapy bench",)
    statuses = {**FINE, 2: "a wrong argument"}
    default_settings: ClassVar[dict[str, Any]] = ScrapyBench.default_settings

    def process_options(self, args: list[str], opts: argparse.Namespace) -> None:
        """Have the log tell of pages, and nothing hold them up."""
        super().process_options(args, opts)
        shown = {**self.settings.getdict("EXTENSIONS"), "scrapy.extensions.logstats.LogStats": 0}
        for name, value in {**_FREE, "EXTENSIONS": shown}.items():
            self.settings.set(name, value, priority="project")

    def run(self, args: list[str], opts: argparse.Namespace) -> None:
        """Scrapy's own, which passes over whatever it is given."""
        self.exitcode = answered(lambda: self._measured(args, opts))

    def _measured(self, args: list[str], opts: argparse.Namespace) -> int:
        if no_stray(args):
            raise Refused(f"bench takes no argument; call it like: {self.examples[0]}")
        super().run(args, opts)
        return self.exitcode
