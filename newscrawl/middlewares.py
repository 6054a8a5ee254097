"""What stands between the spider and the network: pages kept as they were served.

A response reaches the spider decompressed and decoded. For the archive it is wanted as it came, so it is
caught close to the network, before any other middleware has touched it.
"""

from __future__ import annotations

from typing import Self

from scrapy import Request
from scrapy.crawler import Crawler
from scrapy.exceptions import NotConfigured
from scrapy.http import Response

from newscrawl.archive.warc import Exchange
from newscrawl.spiders.base import NewsSpider

EXCHANGE = "exchange"
"""The key in `request.meta` under which the answer stands as it was served."""


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
        if isinstance(spider, NewsSpider) and ("row" in request.cb_kwargs or "source" in request.cb_kwargs):
            address = response.ip_address
            request.meta[EXCHANGE] = Exchange(
                url=response.url,
                status=response.status,
                headers=_pairs(response.headers),
                body=response.body,
                date=spider.clock(),
                request_headers=_pairs(request.headers),
                method=request.method,
                ip=str(address) if address else None,
            )
        return response


def _pairs(headers: object) -> list[tuple[bytes, bytes]]:
    """Header lines in the order in which Scrapy holds them."""
    return [(name, value) for name, values in headers.items() for value in values]  # type: ignore[attr-defined]
