"""`scrapy extract FILE_OR_URL...`: the records of single pages, for people who want only that.

Nothing is archived. Files are read as they are (gzip too); addresses are fetched with the project's settings,
so robots.txt is obeyed. Records go to standard output as JSON Lines, in the order of the arguments; for a
page that is no article, one line on standard error says why.
"""

from __future__ import annotations

import argparse
import gzip
import json
import sys
import zlib
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, ClassVar

from scrapy import Request, Spider
from scrapy.http import Response
from twisted.python.failure import Failure

from newscrawl.clean import clean_article
from newscrawl.command import FINE, NewsCommand, Refused
from newscrawl.discover.urls import tidy
from newscrawl.extract import Layout, Reading, read
from newscrawl.items import to_record
from newscrawl.scout import encoding_of
from newscrawl.status import ExitStatus
from newscrawl.verdicts import of_failure

NO_ARTICLE = 1


@dataclass(slots=True)
class Fetched:
    """One page of the command line: its bytes, or the reason why there are none."""

    name: str
    url: str
    body: bytes = b""
    encoding: str | None = None
    fault: str | None = None


class PagesSpider(Spider):
    """Fetches the pages of one command line and nothing they link to."""

    name = "pages"

    def __init__(self, pages: list[Fetched], **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.pages = pages

    async def start(self) -> AsyncIterator[Any]:
        """One request a page."""
        for page in self.pages:
            page.fault = "it was not fetched (robots.txt forbids it, or the run was stopped)"
            yield Request(page.url, self.keep, errback=self.lost, dont_filter=True, cb_kwargs={"page": page})

    def keep(self, response: Response, page: Fetched) -> None:
        """Keep what was served."""
        page.body, page.url, page.fault = response.body, response.url, None
        page.encoding = encoding_of(response)

    def lost(self, failure: Failure) -> None:
        """Keep the reason."""
        page: Fetched = failure.request.cb_kwargs["page"]  # type: ignore[attr-defined]  # Scrapy puts it there
        page.fault = of_failure(failure.value).reason


class Command(NewsCommand):
    """Prints the records of pages."""

    requires_crawler_process = True  # for those that are addresses
    examples = (
        "scrapy extract saved.html https://example.org/story",
        "scrapy extract saved.html --url https://www.livemint.com/story --outlet mint",
    )
    statuses = {
        **FINE,
        NO_ARTICLE: "none of the pages is an article",
        2: "a wrong argument, or a file that cannot be read",
    }
    default_settings: ClassVar[dict[str, Any]] = {"LOG_ENABLED": False, "ITEM_PIPELINES": {}}

    def syntax(self) -> str:
        """How it is called."""
        return "[options] FILE_OR_URL..."

    def short_desc(self) -> str:
        """One line for `scrapy --help`."""
        return "Print the records of single pages as JSON Lines"

    def long_desc(self) -> str:
        """The help text."""
        return (
            "Read news pages, files (- is standard input) or addresses, and print one record a line. "
            "Nothing is archived."
        )

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

    def answer(self, args: list[str], opts: argparse.Namespace) -> ExitStatus | int:
        """Read every page, print every record."""
        if not args:
            raise Refused(f"name pages, like: {self.examples[0]}")
        if opts.encoding and not _is_charset(opts.encoding):
            raise Refused(f"--encoding {opts.encoding}: no such charset; write utf-8 or windows-1252")
        outlet = self._outlet(self.outlet_of(opts))
        pages = [_page(name, opts) for name in args]
        wanted = [page for page in pages if _is_address(page.name)]
        if wanted:
            assert self.crawler_process
            self.crawler_process.crawl(PagesSpider, pages=wanted)
            self.crawler_process.start()
        return _tell(pages, outlet)

    def _outlet(self, name: str | None) -> type[Spider] | None:
        if not name:
            return None
        assert self.crawler_process
        return self.crawler_process.spider_loader.load(name)


def _is_address(name: str) -> bool:
    return name.startswith(("http://", "https://"))


def _is_charset(name: str) -> bool:
    try:
        b" ".decode(name, "replace")
    except LookupError:
        return False
    return True


def _page(name: str, opts: argparse.Namespace) -> Fetched:
    if "://" in name:
        if not _is_address(name) or tidy(name) is None:
            raise Refused(f"{name}: not a web address. Write it like https://example.org/story")
        return Fetched(name, name)
    path = Path("/dev/stdin" if name == "-" else name)
    page = Fetched(name, opts.url or path.absolute().as_uri(), encoding=opts.encoding)
    try:
        page.body = sys.stdin.buffer.read() if name == "-" else path.read_bytes()
        if page.body[:2] == b"\x1f\x8b":
            page.body = gzip.decompress(page.body)
    except (OSError, EOFError, zlib.error) as error:
        page.fault = f"the file cannot be read ({getattr(error, 'strerror', None) or error})"
    return page


def _tell(pages: list[Fetched], outlet: type[Spider] | None) -> int:
    """Print the records and the reasons; the exit status."""
    articles, unreadable = 0, 0
    for page in pages:
        if page.fault:
            sys.stderr.write(f"newscrawl: {page.name}: {page.fault}\n")
            unreadable += not _is_address(page.name)
            continue
        reading = _read(page, outlet)
        if reading.article is None:
            sys.stderr.write(f"newscrawl: {page.name}: {reading.reason}\n")
            continue
        articles += 1
        sys.stdout.write(json.dumps(to_record(reading.article), ensure_ascii=False) + "\n")
    if unreadable:
        return ExitStatus.BAD_ARGUMENTS
    return ExitStatus.OK if articles else NO_ARTICLE


def _read(page: Fetched, outlet: type[Spider] | None) -> Reading:
    layouts: tuple[Layout, ...] = getattr(outlet, "layouts", ())
    reading = read(
        page.body,
        page.url,
        encoding=page.encoding,
        layouts=layouts,
        time_zone=getattr(outlet, "time_zone", None),
    )
    if reading.article is not None:
        clean_article(reading.article, outlet.name if outlet else None)
    return reading
