"""A redirect that leads to no address is told as one; every other is Scrapy's to follow."""

from __future__ import annotations

import pytest
from scrapy import Request
from scrapy.exceptions import IgnoreRequest
from scrapy.http import Response
from scrapy.utils.test import get_crawler

from newscrawl.answers.verdicts import NO_ADDRESS, Verdict, of_failure
from newscrawl.middlewares import RedirectMiddleware

URL = "https://outlet.example/story-1"


def led(status: int = 302, **headers: str) -> Request | Response:
    answer = Response(URL, status=status, headers=headers)
    return RedirectMiddleware.from_crawler(get_crawler()).process_response(Request(URL), answer)


@pytest.mark.parametrize(
    "where",
    ["http://[", "http://a b/", "https://:99/x", "http://a:99999/", "http://a..b/", "javascript:void(0)"],
)
def test_what_leads_nowhere(where: str) -> None:
    with pytest.raises(IgnoreRequest) as raised:
        led(Location=where)
    assert of_failure(raised.value) == Verdict("failed", f"{NO_ADDRESS}: {where}", "answered")


@pytest.mark.parametrize(
    ("where", "led_to"),
    [
        ("/story-2", "https://outlet.example/story-2"),
        ("//b.example/x", "https://b.example/x"),
        ("http://[::1]:8000/", "http://[::1]:8000/"),
        ("http://127.0.0.1/?q=[x]#part", "http://127.0.0.1/?q=%5Bx%5D#part"),
    ],
)
def test_what_leads_on(where: str, led_to: str) -> None:
    answer = led(Location=where)
    assert isinstance(answer, Request)
    assert answer.url == led_to


def test_what_is_no_redirect_passes() -> None:
    for answer in (led(200, Location="http://["), led(302), led(304)):
        assert isinstance(answer, Response)
