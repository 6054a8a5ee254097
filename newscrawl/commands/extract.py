"""`scrapy extract FILE_OR_URL...`: the records of single pages, for people who want only that.

Nothing is archived. Files are read as they are (packed ones too, and what browsers save), folders file by
file, on all cores; addresses are fetched with the project's settings, so robots.txt is obeyed, and with the
further pages of their articles. Records go to standard output as JSON Lines, in the order of the arguments,
each as soon as all before it are there; for a page that is no article, one line on standard error says why.
"""

from __future__ import annotations

import argparse
from collections.abc import Collection, Iterable, Iterator
from itertools import chain, islice
from typing import Any, ClassVar
from urllib.parse import unquote

from newscrawl.console.answering import Refused
from newscrawl.console.command import FINE, NewsCommand, add_jobs
from newscrawl.console.files import output
from newscrawl.console.telling import FEW, NO_ARTICLE, Telling
from newscrawl.discover.addresses.urls import is_address, tidy
from newscrawl.namelists import named_in
from newscrawl.outlets.faults import check
from newscrawl.pages.fetching import PagesSpider
from newscrawl.pages.folders import files
from newscrawl.pages.inorder import InOrder
from newscrawl.pages.single import Known, Page, begin, told
from newscrawl.replay.pool import spread
from newscrawl.runs.status import ExitStatus
from newscrawl.spiders.base import NewsSpider

_FILE = "file://"


class Command(NewsCommand):
    """Prints the records of pages."""

    usage = "[options] FILE_OR_URL..."
    summary = "Print the records of single pages as JSON Lines"
    about = (
        "Read news pages (files, - for standard input, all files of a folder, addresses) and print one "
        "record a line. Nothing is archived. @FILE stands for the names in a file, one a line or in a "
        "column of CSV, and @- for those on standard input. A file may be packed (gzip, zstd, bzip2, xz), or "
        "what a browser makes of a page "
        "with all it shows (MHTML, Safari's web archive), and the address that a browser noted in it is "
        "taken. Of a copy in a web archive "
        "(https://web.archive.org/web/20131110121040/http://example.org/story) the record is that of the "
        "page itself, and provenance.archived_at names the copy."
    )
    requires_crawler_process = True  # for those that are addresses
    examples = (
        "scrapy extract saved.html https://example.org/story",
        "scrapy extract saved.html --url https://www.livemint.com/story --outlet mint",
        "scrapy extract folder-of-pages -o records.jsonl",
        "scrapy extract @addresses.txt > records.jsonl",
    )
    statuses = {
        **FINE,
        NO_ARTICLE: "none of the pages is an article",
        2: "a wrong argument, or a page that cannot be read or fetched",
    }
    default_settings: ClassVar[dict[str, Any]] = {"LOG_ENABLED": False, "ITEM_PIPELINES": {}}

    def add_options(self, parser: argparse.ArgumentParser) -> None:
        """The options of this command."""
        super().add_options(parser)
        group = parser.add_argument_group("Extract")
        group.add_argument(
            "--outlet", metavar="OUTLET", help="use this outlet's layouts, zone and cleaning rules"
        )
        group.add_argument("--url", metavar="URL", help="where a saved page came from")
        group.add_argument(
            "--encoding", metavar="NAME", help="charset of saved pages; told from them if not given"
        )
        group.add_argument(
            "-o",
            "--output",
            metavar="FILE",
            help="write here; the name is there when all is read",
        )
        add_jobs(group)

    def answer(self, args: list[str], opts: argparse.Namespace) -> ExitStatus | int:
        """Read every page, print every record."""
        if not args:
            raise Refused(f"name pages, like: {self.examples[0]}")
        if "" in args:
            raise Refused("the name of a page is empty; is a variable of your shell not set?")
        names = list(_listed(args))
        if opts.encoding and not is_charset(opts.encoding):
            raise Refused(f"--encoding {opts.encoding}: no such charset; write utf-8 or windows-1252")
        if opts.url and not _is_address(opts.url):
            raise Refused(f"--url {opts.url}: not a web address. Write it like https://example.org/story")
        known = self._known(self.outlet_of(opts))
        with output(opts.output, names) as out:
            telling = Telling(out, opts.jobs, sums=opts.output is not None)
            if urls := list(dict.fromkeys(filter(_is_address, names))):
                self._fetch(urls, _named(names, {*urls}, opts), known, telling)
            else:
                _read(files(_named(names, (), opts)), known, opts.jobs, telling)
        return telling.status()

    def _known(self, outlet: str | None) -> Known:
        rules = tuple(self.settings.getlist("CLEAN_RULES_FILES"))
        if not outlet:
            return Known(rules_files=rules)
        spider = self.crawler_process.spider_loader.load(outlet)
        if not (issubclass(spider, NewsSpider) and spider.domain):
            return Known(rules_files=rules)
        check(spider)
        return Known(facts=spider.facts_for(spider.described()), rules_files=rules)

    def _fetch(self, urls: list[str], named: Iterable[Page], known: Known, telling: Telling) -> None:
        """Have what was named told, with the pages at addresses among it, as they come."""

        def tell(page: Page) -> None:
            for one in map(told, files([page])):
                telling.take(one)

        begin(known)
        order = InOrder(named, urls, tell)
        order.go_on()
        crawler = self.crawled(PagesSpider, urls=urls, take=order.settle, known=known)
        if broken := getattr(crawler.spider, "broken", None):
            raise broken
        order.finish()


def _read(pages: Iterator[Page], known: Known, jobs: int, telling: Telling) -> None:
    """Have the pages of files told."""
    first = list(islice(pages, FEW))
    jobs = 1 if len(first) < FEW else jobs
    for one in spread(told, chain(first, pages), jobs, begin=begin, given=(known,)):
        telling.take(one)


def _listed(args: Iterable[str]) -> Iterator[str]:
    """The names in arguments, those in lists among them. Raises Refused for a list that cannot be had."""
    for argument in args:
        try:
            names = list(named_in(argument))
        except OSError as error:
            raise Refused(f"{argument}: the list cannot be read ({error.strerror})") from error
        if not names:
            raise Refused(f"{argument}: the list names no page; write one in each line")
        yield from map(_local, names)


def _local(name: str) -> str:
    """The path of a file that is named as records and address bars of browsers name it."""
    return (
        unquote(name.removeprefix(_FILE), errors="surrogateescape") if name.startswith(f"{_FILE}/") else name
    )


def _named(names: Iterable[str], urls: Collection[str], opts: argparse.Namespace) -> Iterator[Page]:
    """The pages of these names: files, and of addresses what is told of those that never come."""
    lacking = "it was not fetched (robots.txt forbids it, or the run was stopped)"
    for name in names:
        if name in urls:
            yield Page(name=name, fault=lacking, unreadable=True)
        elif "://" in name:
            odd = "not a web address. Write it like https://example.org/story"
            yield Page(name=name, fault=odd, unreadable=True)
        else:
            yield Page(name=name, url=opts.url, encoding=opts.encoding)


def _is_address(name: str) -> bool:
    """Whether a page can be asked for by a name; what is no UTF-8 in it Python hands on as half letters."""
    return is_address(name) and tidy(name) is not None and name == name.encode(errors="replace").decode()


def is_charset(name: str) -> bool:
    """Whether bytes of any page can be read in it; Python has codecs of names and of nothing among them."""
    try:
        bytes(range(256)).decode(name, "replace")
    except (LookupError, UnicodeError):
        return False
    return True
