"""The three crawls that are compared: nothing but fetching, plain Scrapy, newscrawl."""

from __future__ import annotations

import json
import os
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from time import process_time
from typing import Any, ClassVar

from scrapy import Request, Spider
from scrapy.http import Response

from bench.site import HOME, HOST, article
from newscrawl.archive import Pending
from newscrawl.discover.identity import UrlFacts
from newscrawl.spiders.base import NewsSpider

CURVE = "BENCH_CURVE"
"""The environment variable that names the file for the curve."""


class Measured(Spider):
    """Notes the CPU time of its process, in seconds, each time it is given an article's page."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.curve_path = os.environ.get(CURVE)
        self.curve: list[float] = []

    def note(self) -> None:
        """A page came."""
        if self.curve_path:
            self.curve.append(process_time())

    def closed(self, _reason: str) -> None:
        """Write the curve where somebody wants it."""
        if self.curve_path:
            Path(self.curve_path).write_text(json.dumps(self.curve))


class BareSpider(Measured):
    """Fetches every page and looks at none."""

    name = "bare"
    pages = "0"

    async def start(self) -> AsyncIterator[Any]:
        for number in range(int(self.pages)):
            yield Request(article(number))

    def parse(self, _response: Response) -> None:
        """Nothing."""
        self.note()


class PlainSpider(BareSpider):
    """What most would write: a few selectors and `-o`."""

    name = "plain"

    def parse(self, response: Response) -> Iterator[dict[str, Any]]:  # type: ignore[override] # it gives items
        self.note()
        yield {
            "url": response.url,
            "headline": response.css("h1::text").get(),
            "author": response.css(".byline a::text").get(),
            "date": response.css('meta[property="article:published_time"]::attr(content)').get(),
            "body": "\n\n".join(response.css("article.story p::text").getall()),
        }


class OutletSpider(Measured, NewsSpider):
    """newscrawl with everything on, and no layout to make it easy."""

    name = "bench"
    outlet_name = "Outlet"
    domain = HOST
    language = "en"
    time_zone = "Asia/Kolkata"
    urls = UrlFacts(article=r"/markets/news/[\w-]+-(?P<id>\d{7})\.html$", hosts=(HOST,))
    sections = {"markets": f"{HOME}/markets"}  # noqa: RUF012 (facts that nobody changes)
    pagination: ClassVar[str | None] = "{url}/page-{n}"

    def parse_article(self, response: Response, row: Pending) -> Iterator[Any]:
        """As any article's page."""
        self.note()
        return super().parse_article(response, row)


class LongSpider(OutletSpider):
    """The same outlet, known by one sitemap of all its articles."""

    name = "long"
    sections = {}  # noqa: RUF012 (as above)
    pagination = None
    sitemaps = (f"{HOME}/sitemap.xml",)
