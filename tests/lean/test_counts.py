"""Requests are counted as Scrapy counts them."""

from __future__ import annotations

from typing import Any

import pytest
from scrapy import Request
from scrapy.downloadermiddlewares.stats import DownloaderStats
from scrapy.http import Response
from scrapy.utils.test import get_crawler

from newscrawl.lean.counts import Counts

REQUESTS = [
    Request("https://outlet.example"),
    Request("https://outlet.example:8080/a/b.html#part"),
    Request("https://outlet.example/a;b=1/c;d?e=%C3%A9&f"),
    Request("https://outlet.example/?"),
    Request("https://outlet.example/", headers={"Accept": "text/html", "X-Two": ["1", "22"], "X-None": []}),
    Request("https://outlet.example/", headers={"X-None": []}),
    Request("https://outlet.example/", method="POST", body="été"),
    Request("https://\N{LATIN SMALL LETTER E WITH ACUTE}.example/été"),
    Request("file:///etc/passwd"),
    Request("data:,text"),
]


def counted(kind: type[DownloaderStats], request: Request) -> dict[str, Any]:
    crawler = get_crawler()
    middleware = kind.from_crawler(crawler)
    assert middleware.process_request(request) is None
    middleware.process_response(request, Response(request.url, headers={"A": "b"}, body=b"text"))
    middleware.process_exception(request, ValueError())
    assert crawler.stats
    return crawler.stats.get_stats()


@pytest.mark.parametrize("request_", REQUESTS, ids=lambda request: request.url)
def test_counts(request_: Request) -> None:
    assert counted(Counts, request_) == counted(DownloaderStats, request_)
