"""The three crawls that are compared: nothing but fetching, plain Scrapy, newscrawl."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import Any, ClassVar

from scrapy import Request, Spider
from scrapy.http import Response

from bench.site import HOME, HOST, article
from newscrawl.discover.identity import UrlFacts
from newscrawl.spiders.base import NewsSpider


class BareSpider(Spider):
    """Fetches every page and looks at none."""

    name = "bare"
    pages = "0"

    async def start(self) -> AsyncIterator[Any]:
        for number in range(int(self.pages)):
            yield Request(article(number))

    def parse(self, response: Response) -> None:
        """Nothing."""


class PlainSpider(BareSpider):
    """What most would write: a few selectors and `-o`."""

    name = "plain"

    def parse(self, response: Response) -> Iterator[dict[str, Any]]:  # type: ignore[override] # it gives items
        yield {
            "url": response.url,
            "headline": response.css("h1::text").get(),
            "author": response.css(".byline a::text").get(),
            "date": response.css('meta[property="article:published_time"]::attr(content)').get(),
            "body": "\n\n".join(response.css("article.story p::text").getall()),
        }


class OutletSpider(NewsSpider):
    """newscrawl with everything on, and no layout to make it easy."""

    name = "bench"
    outlet_name = "Outlet"
    domain = HOST
    language = "en"
    time_zone = "Asia/Kolkata"
    urls = UrlFacts(article=r"/markets/news/[\w-]+-(?P<id>\d{7})\.html$", hosts=(HOST,))
    sections = {"markets": f"{HOME}/markets"}  # noqa: RUF012 (facts that nobody changes)
    pagination: ClassVar[str | None] = "{url}/page-{n}"


class LongSpider(OutletSpider):
    """The same outlet, known by one sitemap of all its articles."""

    name = "long"
    sections = {}  # noqa: RUF012 (as above)
    pagination = None
    sitemaps = (f"{HOME}/sitemap.xml",)
