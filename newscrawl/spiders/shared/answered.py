"""What spiders read in an answer, note of it and ask beside it: functions that need no spider's state."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from urllib.parse import urljoin

from scrapy import Request
from scrapy.crawler import Crawler
from scrapy.http import Response

from newscrawl.archive import Pending
from newscrawl.discover.documents.feeds import read_feed
from newscrawl.discover.documents.sitemaps import iter_sitemap
from newscrawl.discover.found import Found, Reading
from newscrawl.discover.identity import UrlFacts
from newscrawl.discover.pages.listing import read_listing
from newscrawl.discover.pages.portions import is_portion, read_portion
from newscrawl.items import Article, Provenance
from newscrawl.manners.rights import read_rights
from newscrawl.road import header, in_utf8


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
        reading = read_listing(in_utf8(response), response.url, urls, encoding="utf-8")
    return reading, iter(reading.found)


def provenance(article: Article, row: Pending, response: Response, crawled_at: str) -> Provenance:
    """Where an article came from: when, by which source, with which rights. Where its fields are from is what
    its own provenance told until then.
    """
    return Provenance(
        crawled_at=crawled_at,
        via=row.via or None,
        http_status=response.status,
        etag=header(response, "ETag"),
        last_modified=header(response, "Last-Modified"),
        rights=read_rights(
            response.headers,
            response.body,
            response.meta.get("robots"),
            tdm=response.meta.get("tdm"),
            url=response.url,
        ),
        extractor=article.provenance.extractor,
        sources=article.provenance.sources,
    )


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
