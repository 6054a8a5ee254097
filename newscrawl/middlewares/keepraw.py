"""Pages as they were served, caught for the archive.

A response reaches the spider decompressed and decoded. For the archive it is wanted as it came, so it is
caught close to the network, before any other middleware has touched it.
"""

from __future__ import annotations

from typing import Self

from scrapy import Request
from scrapy.crawler import Crawler
from scrapy.exceptions import NotConfigured
from scrapy.http import Headers, Response

from newscrawl.archive.warc.warc import Exchange
from newscrawl.manners.robots import AGAIN
from newscrawl.spiders.base import NewsSpider
from newscrawl.wire.headers import ServedHeaders

EXCHANGE = "exchange"
"""The key in `request.meta` under which the answer stands as it was served."""
_SECRET = frozenset((b"Authorization", b"Cookie", b"Proxy-Authorization"))
"""Headers that let somebody in. An archive is handed on, and a request is in it to show what was asked."""
EVIDENCE = "evidence"
"""The key in `request.meta` of requests of our own whose answer may have to be kept."""


class KeepRawMiddleware:
    """Notes each answer as it came, for the archive to keep where it made or changed a record."""

    def __init__(self, crawler: Crawler) -> None:
        if not crawler.settings.getbool("WARC_ENABLED"):
            raise NotConfigured
        self.crawler = crawler

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Off with WARC_ENABLED=False."""
        return cls(crawler)

    def process_response(self, request: Request, response: Response) -> Response:
        """Note the answer beside its request; redirects overwrite what led to them."""
        spider = self.crawler.spider
        if not isinstance(spider, NewsSpider):
            return response
        if "row" in request.cb_kwargs or "source" in request.cb_kwargs or EVIDENCE in request.meta:
            request.meta[EXCHANGE] = _exchange(request, response, spider)
        elif "dont_obey_robotstxt" in request.meta and response.status == 200 and AGAIN not in response.flags:
            spider.intake.robots.append(_exchange(request, response, spider))
        return response


def _exchange(request: Request, response: Response, spider: NewsSpider) -> Exchange:
    address = response.ip_address
    return Exchange(
        url=response.url,
        status=response.status,
        headers=_served(response.headers),
        body=response.body,
        date=spider.clock(),
        request_headers=[pair for pair in _pairs(request.headers) if pair[0] not in _SECRET],
        method=request.method,
        ip=str(address) if address else None,
        truncated="disconnect" if "dataloss" in response.flags else None,
    )


def _served(headers: Headers) -> list[tuple[bytes, bytes]]:
    """Header lines as they came, where that is known."""
    return headers.lines if isinstance(headers, ServedHeaders) else _pairs(headers)


def _pairs(headers: Headers) -> list[tuple[bytes, bytes]]:
    """Header lines in the order in which Scrapy holds them."""
    return [(name, value) for name, values in dict.items(headers) for value in values]
