"""`scrapy list`: the outlets that are described here, as Scrapy lists them or with what is known of each."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator
from itertools import zip_longest

from scrapy import Spider
from scrapy.spiderloader import get_spider_loader

from newscrawl.console.answering import Refused
from newscrawl.console.command import FINE, NewsCommand
from newscrawl.console.texttable import table
from newscrawl.options import OptionError
from newscrawl.outlets.faults import check
from newscrawl.outlets.loader import broken_files
from newscrawl.runs.status import ExitStatus
from newscrawl.spiders.base import NewsSpider
from newscrawl.spiders.news import AnyOutletSpider

_FACTS = ("id", "name", "domain", "country", "language")


class Command(NewsCommand):
    """Lists the outlets."""

    usage = "[options]"
    summary = "List the outlets that can be crawled"
    about = (
        "List the outlets that are described here, one a line; with --long as a table of their names, "
        "domains, countries and languages. `news` stands for any outlet that is not."
    )
    requires_project = True
    examples = ("scrapy list", "scrapy list --long")
    statuses = {**FINE, 2: "a wrong argument, or a mistake in an outlet's file"}

    def add_options(self, parser: argparse.ArgumentParser) -> None:
        """The options of this command."""
        super().add_options(parser)
        group = parser.add_argument_group("List")
        group.add_argument("--long", action="store_true", help="with what is known of each")
        group.add_argument("--json", action="store_true", help="print JSON Lines, one an outlet")

    def answer(self, args: list[str], opts: argparse.Namespace) -> ExitStatus:
        """Print the outlets."""
        if args:
            raise Refused(f"call it like: {self.examples[0]}")
        outlets = [*self._outlets()]
        if opts.json:
            lines = [json.dumps({k: v for k, v in o.items() if v}, ensure_ascii=False) for o in outlets]
        elif opts.long:
            lines = [*table(_FACTS, ([o[fact] for fact in _FACTS] for o in outlets))]
        else:
            lines = [outlet["id"] for outlet in outlets]
        sys.stdout.writelines(f"{line}\n" for line in lines)
        loader = get_spider_loader(self.settings)
        wrong = [f"left out: {line}" for line in broken_files(loader)]
        wrong += [fault for name in self.known() if (fault := _fault(loader.load(name)))]
        sys.stderr.writelines(f"newscrawl: {line}\n" for line in wrong)
        return ExitStatus.BAD_ARGUMENTS if wrong else ExitStatus.OK

    def _outlets(self) -> Iterator[dict[str, str]]:
        loader = get_spider_loader(self.settings)
        for name in self.known():
            spider = loader.load(name)
            facts: tuple[str | None, ...] = ()
            if issubclass(spider, NewsSpider):
                facts = (spider.outlet_name, spider.domain, spider.country, spider.language)
            yield {fact: value or "" for fact, value in zip_longest(_FACTS, (name, *facts))}


def _fault(spider: type[Spider]) -> str | None:
    """The first mistake in an outlet's facts, as a crawl of it would tell; `news` has none of its own."""
    try:
        if issubclass(spider, NewsSpider) and spider is not AnyOutletSpider:
            check(spider)
    except OptionError as error:
        return str(error)
    return None
