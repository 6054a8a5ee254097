"""Bodies are unpacked and searched as Scrapy does it."""

from __future__ import annotations

import gzip
import zlib
from ipaddress import ip_address
from typing import Any

import pytest
from scrapy import Request, Spider
from scrapy.downloadermiddlewares.httpcompression import HttpCompressionMiddleware
from scrapy.exceptions import IgnoreRequest
from scrapy.http import HtmlResponse, JsonResponse, Response, TextResponse
from scrapy.utils.gz import gunzip
from scrapy.utils.test import get_crawler

from newscrawl.lean.bodies import Decompression, MetaRefresh

URL = "https://outlet.example/story-1"
REQUEST = Request(URL)
TEXT = b"<html><body><p>The council met on Monday.</p></body></html>" * 40
WHOLE = gzip.compress(TEXT)


def decompressed(body: bytes, **meta: int) -> bytes:
    middleware = Decompression.from_crawler(get_crawler())
    headers = {"Content-Encoding": "gzip", "Content-Type": "text/html"}
    answer = middleware.process_response(
        request=Request(URL, meta=meta), response=Response(URL, headers=headers, body=body)
    )
    assert isinstance(answer, Response)
    return answer.body


@pytest.mark.parametrize(
    "body",
    [
        WHOLE,
        gzip.compress(b""),
        WHOLE + gzip.compress(b"and a second member"),
        WHOLE + b"\0\0\0",
        WHOLE[:-30],
        WHOLE[:-8] + b"\1" * 8,
        gzip.compress(TEXT * 2000),
    ],
    ids=["whole", "empty", "two members", "padding", "cut off", "wrong checksum", "long"],
)
def test_bodies_are_unpacked_as_scrapy_does(body: bytes) -> None:
    assert decompressed(body) == gunzip(body)


def test_a_bomb_is_refused() -> None:
    with pytest.raises(IgnoreRequest, match="DOWNLOAD_MAXSIZE"):
        decompressed(gzip.compress(bytes(1 << 20)), download_maxsize=1 << 16)


def test_other_codings_are_unpacked() -> None:
    assert Decompression._decode(zlib.compress(TEXT), b"deflate", 0) == TEXT


def given(kind: type[HttpCompressionMiddleware], method: str, response: Response, **meta: int) -> list[Any]:
    """All that can be seen of an answer that was unpacked."""
    crawler = get_crawler()
    middleware = kind.from_crawler(crawler)
    middleware.open_spider(Spider("one"))
    request = Request(URL, method=method, meta=meta)
    answer = middleware.process_response(request=request, response=response)
    assert isinstance(answer, Response)
    assert crawler.stats
    told = (answer.url, answer.status, dict(answer.headers), answer.body, answer.flags, answer.protocol)
    encoding = answer.encoding if isinstance(answer, TextResponse) else None
    return [type(answer), *told, encoding, answer.ip_address, answer.certificate, crawler.stats.get_stats()]


@pytest.mark.parametrize(
    ("method", "kind", "coding", "more", "meta"),
    [
        ("GET", Response, "gzip", {}, {}),
        ("GET", Response, "gzip", {"Content-Type": "text/html; charset=cp1252", "X-Two": ["1", "2"]}, {}),
        ("GET", TextResponse, "x-gzip", {"Content-Type": "application/xml"}, {}),
        ("GET", HtmlResponse, "GZIP", {"Content-Type": "application/octet-stream"}, {}),
        ("GET", Response, "gzip, gzip", {}, {}),
        ("GET", Response, ["gzip", "identity"], {}, {}),
        ("GET", Response, "gzip", {}, {"download_warnsize": 1}),
        ("GET", JsonResponse, "gzip", {"Content-Type": "application/json"}, {}),
        ("HEAD", Response, "gzip", {}, {}),
        ("GET", Response, [], {"Content-Type": "text/html"}, {}),
    ],
)
def test_answers_are_unpacked_as_scrapy_does(
    method: str, kind: type[Response], coding: Any, more: dict[str, Any], meta: dict[str, int]
) -> None:
    body = gzip.compress(WHOLE) if coding == "gzip, gzip" else WHOLE
    found = []
    for middleware in (HttpCompressionMiddleware, Decompression):
        response = kind(
            URL,
            status=404,
            headers={"Content-Encoding": coding, **more},
            body=body,
            flags=["partial"],
            certificate="one",
            ip_address=ip_address("192.0.2.1"),
            protocol="HTTP/1.1",
        )
        found.append(given(middleware, method, response, **meta))
    assert found[0] == found[1]


def refreshed(text: str, encoding: str = "utf-8") -> Request | Response:
    body = HtmlResponse(URL, body=text.encode(encoding), encoding=encoding)
    return MetaRefresh.from_crawler(get_crawler()).process_response(REQUEST, body)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16-le", "utf-16-be", "cp1252"])
@pytest.mark.parametrize("word", ["refresh", "Refresh"])
def test_a_page_that_refreshes_leads_on(encoding: str, word: str) -> None:
    answer = refreshed(f'<html><head><meta http-equiv="{word}" content="0; url=/story-2">', encoding)
    assert isinstance(answer, Request)
    assert answer.url == "https://outlet.example/story-2"


@pytest.mark.parametrize(
    "text", ["<html><p>Nothing.", "<html><p>A refreshing rain.", "x" * 20_000 + "refresh"]
)
def test_a_page_that_does_not_refresh_passes(text: str) -> None:
    assert isinstance(refreshed(text), HtmlResponse)
