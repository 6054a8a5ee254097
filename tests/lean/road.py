"""A crawl of a small made-up site, by Scrapy's engine or by ours: `python -m tests.lean.road [lean]`.

It prints as JSON what happened: which signals came for which address, what the callbacks saw, the stats.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import AsyncIterator, Iterator
from typing import Any

from scrapy import Request, Spider, signals
from scrapy.core.downloader.handlers.base import BaseDownloadHandler
from scrapy.crawler import Crawler, CrawlerProcess
from scrapy.exceptions import CloseSpider, DownloadFailedError, IgnoreRequest
from scrapy.http import HtmlResponse, Response
from twisted.python.failure import Failure

HOST = "https://outlet.example"
HEARD: tuple[str, ...] = (
    "request_scheduled",
    "request_reached_downloader",
    "response_downloaded",
    "response_received",
)
_OF_CLOCK = re.compile("time|_per_minute")
"""What a run counts by the clock: two runs never agree on it."""
HEARD += ("request_left_downloader", "item_scraped", "spider_error")


class Site(BaseDownloadHandler):
    """Answers by the path; never opens a connection."""

    def __init__(self, crawler: Crawler) -> None:
        super().__init__(crawler)

    async def download_request(self, request: Request) -> Response:
        path = request.url.removeprefix(HOST)
        if path == "/down":
            raise DownloadFailedError("nobody there")
        if path == "/moved":
            return Response(request.url, status=302, headers={"Location": "/page"})
        return HtmlResponse(request.url, status=404 if path == "/gone" else 200, body=path.encode())

    async def close(self) -> None:
        """Nothing is open."""


class Guard:
    """Lets one address not be asked for."""

    def process_request(self, request: Request) -> None:
        if request.url.endswith("/kept-off"):
            raise IgnoreRequest("kept off")


class Reader(Spider):
    name = "reader"
    told: list[str]

    async def start(self) -> AsyncIterator[Any]:
        for path in ("/page", "/moved", "/gone", "/down", "/kept-off", "/raises", "/links"):
            yield Request(f"{HOST}{path}", errback=self.failed, dont_filter=True)

    def parse(self, response: Response) -> Iterator[Any]:
        path = response.url.removeprefix(HOST)
        self.told.append(f"{path} read")
        if path == "/raises":
            raise ValueError(path)
        if path == "/last":
            raise CloseSpider("enough")
        if path == "/links":
            yield from (Request(f"{HOST}/story-{n}") for n in range(40))
        yield {"path": path}
        if path == "/story-39":
            yield Request(f"{HOST}/last", priority=-1)

    def failed(self, failure: Failure) -> None:
        self.told.append(f"{failure.request.url} {type(failure.value).__name__}")  # type: ignore[attr-defined] # Scrapy sets it


def main(extensions: dict[str, int]) -> None:
    process = CrawlerProcess(
        {
            "DOWNLOAD_HANDLERS": {"https": Site},
            "DOWNLOADER_MIDDLEWARES": {Guard: 50},
            "EXTENSIONS": extensions,
            "REMOTE_CONTROL_ENABLED": False,
            "TELNETCONSOLE_ENABLED": False,
            "CONCURRENT_REQUESTS_PER_DOMAIN": 3,
            "DOWNLOAD_DELAY": 0,
            "ROBOTSTXT_OBEY": False,
            "RETRY_TIMES": 1,
            "MEMUSAGE_ENABLED": False,
            "LOG_LEVEL": "CRITICAL",
        }
    )
    crawler = process.create_crawler(Reader)
    told: list[str] = []
    Reader.told = told
    receivers = [_hearer(name, told) for name in HEARD]
    for name, receiver in zip(HEARD, receivers, strict=True):
        crawler.signals.connect(receiver, getattr(signals, name))
    process.crawl(crawler)
    process.start()
    stats = {name: value for name, value in crawler.stats.get_stats().items() if not _OF_CLOCK.search(name)}
    print(json.dumps({"told": sorted(told), "stats": stats, "engine": type(crawler.engine).__name__}))


def _hearer(name: str, told: list[str]) -> Any:
    def hear(request: Request | None = None, response: Response | None = None, item: Any = None) -> None:
        about = request or response
        told.append(f"{name} {about.url if about else item}")

    return hear


if __name__ == "__main__":
    main({"newscrawl.lean.Lean": 0} if "lean" in sys.argv else {})
