"""Bodies are unpacked and searched as Scrapy does it."""

from __future__ import annotations

import gzip
import zlib

import pytest
from scrapy import Request
from scrapy.exceptions import IgnoreRequest
from scrapy.http import HtmlResponse, Response
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
