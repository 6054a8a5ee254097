"""Bodies are unpacked and searched as Scrapy does it."""

from __future__ import annotations

import gzip
import zlib
from ipaddress import ip_address
from typing import Any

import pytest
from scrapy import Request, Spider
from scrapy.downloadermiddlewares.httpcompression import HttpCompressionMiddleware
from scrapy.exceptions import IgnoreRequest, ResponseDataLossError
from scrapy.http import HtmlResponse, JsonResponse, Response, TextResponse
from scrapy.utils._compression import brotli, zstd  # type: ignore[attr-defined] # it knows where they are
from scrapy.utils.gz import gunzip
from scrapy.utils.test import get_crawler

from newscrawl import settings
from newscrawl.lean.bodies import KEEP_CUT, OF_USE_CUT, Decompression, MetaRefresh

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
        WHOLE + b"<!-- served -->",
        WHOLE[:-8] + b"\1" * 8,
        gzip.compress(TEXT * 2000),
    ],
    ids=["whole", "empty", "two members", "padding", "more after it", "wrong checksum", "long"],
)
def test_bodies_are_unpacked_as_scrapy_does(body: bytes) -> None:
    assert decompressed(body) == gunzip(body)


@pytest.mark.parametrize("body", [TEXT, b"\n" + TEXT, b"User-agent: *\nDisallow: /drafts/\n", b'{"a": 1}'])
def test_a_body_that_was_not_packed_is_taken_as_it_is(body: bytes) -> None:
    assert decompressed(body) == body


def test_a_bomb_is_refused() -> None:
    with pytest.raises(IgnoreRequest, match="DOWNLOAD_MAXSIZE"):
        decompressed(gzip.compress(bytes(1 << 20)), download_maxsize=1 << 16)


def cut_off(coding: str, body: bytes, status: int = 200, **meta: Any) -> Request | Response:
    """The answer to a request in a crawl, of which two thirds came."""
    crawler = get_crawler(Spider, {"RETRY_TIMES": 1})
    crawler.spider = crawler._create_spider("one")
    headers = {"Content-Encoding": coding, "Content-Type": "text/html"}
    response = Response(URL, status=status, headers=headers, body=body)
    return Decompression.from_crawler(crawler).process_response(Request(URL, meta=meta), response)


VARIED = b"".join(b"<p>%d</p>" % (n * n * n) for n in range(3000))
CUT = {
    "gzip": gzip.compress(VARIED)[:8000],
    "deflate": zlib.compress(VARIED)[:8000],
    "br": brotli.compress(VARIED)[:6000],
    "gzip, br": brotli.compress(gzip.compress(VARIED))[:8000],
    "x-gzip": gzip.compress(VARIED)[:12],
}


@pytest.mark.parametrize("coding", CUT)
def test_what_ends_in_the_middle_is_asked_for_again_and_then_a_failure(coding: str) -> None:
    again = cut_off(coding, CUT[coding])
    assert isinstance(again, Request)
    assert again.meta["retry_times"] == 1
    for meta in ({"retry_times": 1}, {"dont_retry": True}):
        with pytest.raises(ResponseDataLossError):
            cut_off(coding, CUT[coding], **meta)


@pytest.mark.parametrize("coding", ["gzip", "deflate", "br", "zstd", "gzip, gzip"])
def test_what_is_not_in_the_coding_it_is_said_to_be_in(coding: str) -> None:
    body = b"\x1f\x8b\x08 nothing of the kind" if coding == "gzip" else gzip.compress(b"\xff" * 99)
    assert isinstance(cut_off(coding, body), Request)
    with pytest.raises(ResponseDataLossError):
        cut_off(coding, body, dont_retry=True)
    gone = cut_off(coding, body, 410)
    assert isinstance(gone, Response)
    assert gone.status == 410


def test_what_is_kept_of_an_answer_that_is_cut() -> None:
    for meta in ({KEEP_CUT: True, "retry_times": 1}, {"download_fail_on_dataloss": False}):
        kept = cut_off("gzip", CUT["gzip"], **meta)
        assert isinstance(kept, Response)
        assert kept.body
        assert VARIED.startswith(kept.body)
        assert kept.flags == ([] if KEEP_CUT in meta else ["dataloss"])


def test_what_is_kept_of_an_answer_that_is_shorter_than_announced() -> None:
    """The downloader marks it where it may be of use, and knows nothing of trying again."""
    crawler = get_crawler(Spider, {"RETRY_TIMES": 1})
    crawler.spider = crawler._create_spider("one")
    unpacking = Decompression.from_crawler(crawler)
    answer = Response(URL, body=VARIED, flags=["dataloss"])
    again = unpacking.process_response(Request(URL, meta=OF_USE_CUT), answer)
    assert isinstance(again, Request)
    assert unpacking.process_response(again, answer) is answer
    as_wanted = Request(URL, meta={"download_fail_on_dataloss": False})
    assert unpacking.process_response(as_wanted, answer) is answer


@pytest.mark.parametrize(
    ("said", "whole"),
    [("bytes 0-41/42", True), ("bytes 0-20/42", False), ("bytes 21-41/42", False), ("bytes 0-41/*", False)],
)
def test_a_part_that_nobody_asked_for_is_cut_off(said: str, whole: bool) -> None:
    crawler = get_crawler(Spider, {"RETRY_TIMES": 0})
    crawler.spider = crawler._create_spider("one")
    answer = Response(URL, status=206, headers={"Content-Range": said}, body=VARIED)
    unpacking = Decompression.from_crawler(crawler)
    if whole:
        assert unpacking.process_response(REQUEST, answer) is answer
    else:
        with pytest.raises(ResponseDataLossError):
            unpacking.process_response(REQUEST, answer)


@pytest.mark.parametrize("status", [301, 404, 503])
def test_of_an_answer_that_is_no_page_the_status_counts(status: int) -> None:
    answer = cut_off("gzip", CUT["gzip"], status)
    assert isinstance(answer, Response)
    assert answer.status == status


@pytest.mark.parametrize("coding", CUT)
def test_an_answer_without_a_body_is_not_cut(coding: str) -> None:
    answer = cut_off(coding, b"")
    assert isinstance(answer, Response)
    assert answer.body == b""


def test_other_codings_are_unpacked() -> None:
    bare = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    packed = {"deflate": zlib.compress(TEXT), "br": brotli.compress(TEXT), "zstd": zstd.compress(TEXT)}
    for coding, body in [*packed.items(), ("deflate", bare.compress(TEXT) + bare.flush())]:
        answer = cut_off(coding, body)
        assert isinstance(answer, HtmlResponse)
        assert answer.body == TEXT
        assert "Content-Encoding" not in answer.headers


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


@pytest.mark.parametrize(
    "coding", ["gzip, identity", ["Identity", "gzip"], "identity", ["x-gzip", "", "identity"]]
)
def test_a_coding_that_changes_nothing_is_none(coding: Any) -> None:
    body = TEXT if coding == "identity" else WHOLE
    _, _, _, headers, plain, *_ = given(
        Decompression, "GET", Response(URL, headers={"Content-Encoding": coding}, body=body)
    )
    assert (plain, headers) == (TEXT, {})


def refreshed(text: str, encoding: str = "utf-8") -> Request | Response:
    return refreshing(HtmlResponse(URL, body=text.encode(encoding), encoding=encoding))


def refreshing(answer: Response) -> Request | Response:
    crawler = get_crawler(settings_dict={"METAREFRESH_MAXDELAY": settings.METAREFRESH_MAXDELAY})
    return MetaRefresh.from_crawler(crawler).process_response(REQUEST, answer)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16-le", "utf-16-be", "cp1252"])
@pytest.mark.parametrize("word", ["refresh", "Refresh"])
def test_a_page_that_refreshes_leads_on(encoding: str, word: str) -> None:
    answer = refreshed(f'<html><head><meta http-equiv="{word}" content="0; url=/story-2">', encoding)
    assert isinstance(answer, Request)
    assert answer.url == "https://outlet.example/story-2"


@pytest.mark.parametrize(
    "text",
    [
        "<html><p>Nothing.",
        "<html><p>A refreshing rain.",
        "x" * 20_000 + "refresh",
        "<html><head><meta http-equiv=refresh content='0; url=http://['>",
        f"<html><head><meta http-equiv=refresh content='10; url={URL}#top'>",
        "<html><head><meta http-equiv=refresh content='60; url=/'>",
    ],
)
def test_a_page_that_does_not_refresh_passes(text: str) -> None:
    assert isinstance(refreshed(text), HtmlResponse)


@pytest.mark.parametrize(
    "said", ["0; url=/story-2", "1;URL='/story-2'", '0;url="https://outlet.example/story-2"']
)
@pytest.mark.parametrize("kind", [HtmlResponse, Response])
def test_an_answer_that_refreshes_leads_on(said: str, kind: type[Response]) -> None:
    answer = refreshing(kind(URL, headers={"Refresh": said}))
    assert isinstance(answer, Request)
    assert answer.url == "https://outlet.example/story-2"


@pytest.mark.parametrize("said", ["300", "300; url=/", f"5; url={URL}", "0; url=http://[", "0; url=app:x"])
def test_an_answer_that_is_loaded_anew_passes(said: str) -> None:
    answer = HtmlResponse(URL, headers={"Refresh": said}, body=TEXT)
    assert refreshing(answer) is answer
