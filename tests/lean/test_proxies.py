"""Requests get the proxy that Scrapy gives them."""

from __future__ import annotations

from typing import Any

import pytest
from scrapy import Request
from scrapy.downloadermiddlewares.httpproxy import HttpProxyMiddleware
from scrapy.utils.test import get_crawler

from newscrawl.lean.proxies import HttpProxy

URLS = [
    "http://a.example/",
    "https://a.example/",
    "http://b.past.example/",
    "https://past.example/",
    "file:///a",
]
METAS: list[dict[str, Any]] = [
    {},
    {"proxy": None},
    {"proxy": "http://other:1"},
    {"proxy": "http://u:w@other:1"},
]


def given(kind: type[HttpProxyMiddleware]) -> list[Any]:
    """What requests have once they passed, those of a host seen before among them."""
    middleware = kind.from_crawler(get_crawler())
    requests = [Request(url, meta=dict(meta)) for url in URLS * 2 for meta in METAS]
    for request in requests:
        assert middleware.process_request(request) is None
    return [(request.meta, dict(request.headers)) for request in requests]


@pytest.mark.parametrize(
    "environ",
    [
        {},
        {"http_proxy": "http://proxy:3128"},
        {"http_proxy": "http://user:word@proxy:3128", "https_proxy": "proxy:1", "no_proxy": "past.example"},
        {"https_proxy": "http://proxy:3128", "no_proxy": "*"},
        {"file_proxy": "http://proxy:3128"},
    ],
)
def test_proxies(environ: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "https_proxy", "no_proxy", "HTTP_PROXY", "HTTPS_PROXY", "NO_PROXY"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environ.items():
        monkeypatch.setenv(name, value)
    assert given(HttpProxy) == given(HttpProxyMiddleware)


def test_many_hosts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", "http://proxy:3128")
    middleware = HttpProxy.from_crawler(get_crawler())
    for number in range(1100):
        middleware.process_request(Request(f"http://{number}.example/"))
    assert len(middleware._past) == 100
