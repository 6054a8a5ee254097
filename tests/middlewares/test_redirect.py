"""A redirect that leads to no address is told as one; every other is Scrapy's to follow."""

from __future__ import annotations

import pytest
from scrapy import Request
from scrapy.exceptions import IgnoreRequest
from scrapy.http import Response
from scrapy.utils.test import get_crawler

from newscrawl.answers.verdicts import NO_ADDRESS, REDIRECT_LOOP, Verdict, of_failure
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


def way(*answers: dict[str, str]) -> list[bytes | None]:
    """The cookies that each of the requests brings which redirects ask for."""
    middleware = RedirectMiddleware.from_crawler(get_crawler())
    request, brought = Request(URL), []
    for headers in answers:
        answer = middleware.process_response(request, Response(request.url, status=302, headers=headers))
        assert isinstance(answer, Request)
        request = answer
        brought.append(request.headers.get("Cookie"))
    return brought


def test_what_a_door_gives_is_brought_along_on_the_way_that_it_leads() -> None:
    door = {"Location": "/door?to=/story-1"}
    back = {"Location": "/story-1", "Set-Cookie": "seen=1; Path=/"}
    assert way(door, back, {"Location": "/story-2"}) == [None, b"seen=1", b"seen=1"]


@pytest.mark.parametrize("circle", [["/story-1"], ["/door", "/story-1"]])
def test_a_circle_is_gone_round_twice_at_most(circle: list[str]) -> None:
    """A door that gives something each time may open in the end."""
    once = [{"Location": place} for place in circle]
    assert len(way(*once)) == len(circle)
    with pytest.raises(IgnoreRequest) as raised:
        way(*once, *once)
    assert of_failure(raised.value).reason == REDIRECT_LOOP
    gives = [{**one, "Set-Cookie": f"seen={n}; Path=/"} for n, one in enumerate(3 * once)]
    assert len(way(*gives)) == 3 * len(circle)


def test_whether_a_page_has_changed_is_not_asked_of_the_next_one() -> None:
    told = {
        "If-None-Match": '"1"',
        "If-Modified-Since": "Wed, 25 Nov 2026 12:00:00 GMT",
        "Accept": "text/html",
    }
    moved = Response(URL, status=301, headers={"Location": "/story-2"})
    answer = RedirectMiddleware.from_crawler(get_crawler()).process_response(
        Request(URL, headers=told), moved
    )
    assert isinstance(answer, Request)
    assert answer.headers.to_unicode_dict() == {"Accept": "text/html"}


def test_to_another_host_nothing_is_brought() -> None:
    gives = {"Location": "https://elsewhere.example/", "Set-Cookie": "seen=1; Path=/"}
    assert way(gives, {"Location": "https://more.elsewhere.example/"}) == [None, None]


def test_a_cookie_of_the_whole_domain_is() -> None:
    gives = {"Location": "https://www.outlet.example/", "Set-Cookie": "seen=1; Path=/; Domain=outlet.example"}
    assert way(gives) == [b"seen=1"]
