"""What spiders make of an answer, and ask beside it: functions of a response, without a spider's state."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from urllib.parse import urljoin

from scrapy import Request
from scrapy.crawler import Crawler
from scrapy.http import Response, TextResponse

from newscrawl.discover.feeds import read_feed
from newscrawl.discover.found import Found, Reading
from newscrawl.discover.identity import UrlFacts
from newscrawl.discover.listing import read_listing
from newscrawl.discover.portions import is_portion, read_portion
from newscrawl.discover.sitemaps import iter_sitemap


def read_source(response: Response, kind: str, urls: UrlFacts) -> tuple[Reading, Iterator[Found]]:
    """What a source of some `kind` gives, one by one; the reading's children and fault are complete after the
    last."""
    if kind in ("sitemap", "news-sitemap"):
        reading = Reading()
        return reading, iter_sitemap(response.body, response.url, reading)
    if kind == "feed":
        reading = read_feed(response.body, response.url)
    elif is_portion(response.body):
        reading = read_portion(response.body, response.url, urls)
    else:
        encoding = response.encoding if isinstance(response, TextResponse) else None
        reading = read_listing(response.body, response.url, urls, encoding=encoding)
    return reading, iter(reading.found)


async def robots_beside(crawler: Crawler, url: str) -> bytes:
    """The robots.txt of the host of a page; empty where there is none, or nobody answers."""
    request = Request(urljoin(url, "/robots.txt"), meta={"dont_obey_robotstxt": True}, dont_filter=True)
    try:
        response = await crawler.engine.download_async(request)
    except Exception:  # noqa: BLE001 (whatever kept it from us, we have the page)
        return b""
    return response.body if response.status == 200 else b""


async def one_by_one(requests: Iterator[Request]) -> AsyncIterator[Request]:
    """Requests for a callback that gives them as they come."""
    for request in requests:
        yield request
