"""What a chain of redirects, or of pages that lead on, brings along, and where it ends."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from scrapy import Request
from scrapy.exceptions import IgnoreRequest
from scrapy.http import HtmlResponse, Response
from scrapy.utils.test import get_crawler

from newscrawl.answers.verdicts import REDIRECT_LOOP, of_failure
from newscrawl.lean.bodies import MetaRefresh
from newscrawl.middlewares import RedirectMiddleware, ScriptedMiddleware

URL = "https://outlet.example/story-1"
Step = Callable[[Request, dict[str, str]], Request | Response]


def redirected(request: Request, headers: dict[str, str]) -> Request | Response:
    answer = Response(request.url, status=302, headers=headers)
    return RedirectMiddleware.from_crawler(get_crawler()).process_response(request, answer)


def refreshed(request: Request, headers: dict[str, str]) -> Request | Response:
    page = f"<html><head><meta http-equiv=refresh content='0; url={headers['Location']}'></head></html>"
    answer = HtmlResponse(request.url, headers=headers, body=page.encode())
    return MetaRefresh.from_crawler(get_crawler()).process_response(request, answer)


def scripted(request: Request, headers: dict[str, str]) -> Request | Response:
    page = f"<html><script>location.href = '{headers['Location']}';</script></html>"
    answer = HtmlResponse(request.url, headers=headers, body=page.encode())
    return ScriptedMiddleware.from_crawler(get_crawler()).process_response(request, answer)


def way(*answers: dict[str, str], by: Step = redirected) -> list[bytes | None]:
    """The cookies that each of the requests brings which answers lead on to."""
    request, brought = Request(URL), []
    for headers in answers:
        answer = by(request, headers)
        assert isinstance(answer, Request)
        request = answer
        brought.append(request.headers.get("Cookie"))
    return brought


@pytest.mark.parametrize("by", [redirected, refreshed, scripted])
def test_what_a_door_gives_is_brought_along_on_the_way_that_it_leads(by: Step) -> None:
    door = {"Location": "/door?to=/story-1"}
    back = {"Location": "/story-1", "Set-Cookie": "seen=1; Path=/"}
    assert way(door, back, {"Location": "/story-2"}, by=by) == [None, b"seen=1", b"seen=1"]


def test_a_page_that_is_loaded_anew_at_once_with_its_cookie() -> None:
    asked = Request(URL, meta={"redirect_urls": []})
    answer = refreshed(asked, {"Location": URL, "Set-Cookie": "seen=1; Path=/"})
    assert isinstance(answer, Request)
    assert (answer.headers.get("Cookie"), answer.dont_filter) == (b"seen=1", True)


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
    answer = redirected(Request(URL, headers=told), {"Location": "/story-2"})
    assert isinstance(answer, Request)
    assert answer.headers.to_unicode_dict() == {"Accept": "text/html"}


def test_to_another_host_nothing_is_brought() -> None:
    gives = {"Location": "https://elsewhere.example/", "Set-Cookie": "seen=1; Path=/"}
    assert way(gives, {"Location": "https://more.elsewhere.example/"}) == [None, None]


def test_a_cookie_of_the_whole_domain_is() -> None:
    gives = {"Location": "https://www.outlet.example/", "Set-Cookie": "seen=1; Path=/; Domain=outlet.example"}
    assert way(gives) == [b"seen=1"]
