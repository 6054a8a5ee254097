"""What of an exchange is kept: all that shows what was asked and what was answered, and no password."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from ipaddress import ip_address
from pathlib import Path
from typing import Any

import pytest
from scrapy import Request, Spider
from scrapy.exceptions import NotConfigured
from scrapy.http import Response
from scrapy.utils.test import get_crawler

from newscrawl.archive import Archive
from newscrawl.archive.warc.warc import Exchange
from newscrawl.manners.robots import AGAIN
from newscrawl.middlewares.keepraw import EVIDENCE, EXCHANGE, KeepRawMiddleware
from newscrawl.options import Options
from newscrawl.spiders.businessstandard import BusinessStandardSpider
from newscrawl.wire.headers import ServedHeaders

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
URL = "https://outlet.example/story"


@pytest.fixture
def spider(tmp_path: Path) -> Iterator[BusinessStandardSpider]:
    archive = Archive.open(tmp_path, "paper", now=lambda: NOW)
    yield BusinessStandardSpider(archive, Options(), lambda: NOW)
    archive.close(0, "fine", {})


def keep(spider: Spider, request: Request, response: Response) -> None:
    crawler = get_crawler(settings_dict={"WARC_ENABLED": True})
    crawler.spider = spider
    assert KeepRawMiddleware.from_crawler(crawler).process_response(request, response) is response


def noted(spider: Spider, request: Request, **answer: Any) -> Exchange | None:
    """What is kept of an exchange beside its request."""
    keep(spider, request, Response(request.url, **answer))
    exchange: Exchange | None = request.meta.get(EXCHANGE)
    return exchange


def article(**headers: str) -> Request:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return Request(URL, headers=named, cb_kwargs={"row": 1})


def test_what_lets_somebody_in_is_not_handed_on_with_an_archive(spider: BusinessStandardSpider) -> None:
    secret = {
        "Authorization": "Basic c2VjcmV0",
        "Cookie": "session=c2VjcmV0",
        "Proxy_Authorization": "Basic eA",
    }
    exchange = noted(spider, article(**secret, Accept_Language="en", If_None_Match='"a"'))
    assert exchange is not None
    assert exchange.request_headers == [(b"Accept-Language", b"en"), (b"If-None-Match", b'"a"')]


def test_an_answer_is_kept_as_it_came(spider: BusinessStandardSpider) -> None:
    request = article()
    assert noted(spider, request, status=404, body=b"\x1f\x8b", ip_address=ip_address("192.0.2.1"))
    exchange = request.meta[EXCHANGE]
    assert (exchange.url, exchange.method, exchange.date) == (URL, "GET", NOW)
    assert (exchange.status, exchange.body, exchange.ip) == (404, b"\x1f\x8b", "192.0.2.1")
    assert exchange.truncated is None


def test_an_answer_that_was_cut_off_says_so(spider: BusinessStandardSpider) -> None:
    exchange = noted(spider, article(), flags=["dataloss"])
    assert exchange is not None
    assert exchange.truncated == "disconnect"


def test_names_of_headers_are_kept_as_they_were_spelled(spider: BusinessStandardSpider) -> None:
    request = article()
    served = Response(URL)
    served.headers = ServedHeaders([(b"x-ONE", b"1"), (b"ETag", b'"a"'), (b"x-one", b"2")])
    keep(spider, request, served)
    assert request.meta[EXCHANGE].headers == [(b"x-ONE", b"1"), (b"ETag", b'"a"'), (b"x-one", b"2")]
    keep(spider, request, Response(URL, headers={"X-One": ["1", "2"], "Etag": '"a"'}))
    assert request.meta[EXCHANGE].headers == [(b"X-One", b"1"), (b"X-One", b"2"), (b"Etag", b'"a"')]


def test_the_robots_txt_that_a_run_went_by_is_kept_for_evidence(spider: BusinessStandardSpider) -> None:
    def asked(**answer: Any) -> list[bytes]:
        request = Request("https://outlet.example/robots.txt", meta={"dont_obey_robotstxt": True})
        assert noted(spider, request, **answer) is None
        return [one.body for one in spider.intake.robots]

    assert asked(status=404, body=b"none") == []
    assert asked(body=b"yesterday's", flags=[AGAIN]) == []
    assert asked(body=b"Disallow:") == [b"Disallow:"]


@pytest.mark.parametrize(
    ("about", "kept"),
    [
        ({"cb_kwargs": {"source": 1}}, True),
        ({"meta": {EVIDENCE: True}}, True),
        ({}, False),
    ],
)
def test_what_may_be_evidence_is_kept_and_nothing_else(
    spider: BusinessStandardSpider, about: dict[str, Any], kept: bool
) -> None:
    assert (noted(spider, Request(URL, **about)) is not None) is kept
    assert spider.intake.robots == []


def test_off() -> None:
    assert noted(Spider("somebody's"), article()) is None
    with pytest.raises(NotConfigured):
        KeepRawMiddleware.from_crawler(get_crawler(settings_dict={"WARC_ENABLED": False}))
