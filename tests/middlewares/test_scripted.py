"""A page that is only a script which leads on leads on, and no page that asks who is there."""

from __future__ import annotations

import pytest
from scrapy import Request
from scrapy.exceptions import IgnoreRequest
from scrapy.http import HtmlResponse, Response, TextResponse
from scrapy.utils.test import get_crawler

from newscrawl.middlewares.scripted import ScriptedMiddleware
from tests.patience import no_hanging

URL = "https://www.example.org/"


def given(page: str, *, status: int = 200, kind: type[Response] = HtmlResponse, **meta: object) -> str | None:
    """Where a page leads."""
    middleware = ScriptedMiddleware.from_crawler(get_crawler())
    response = kind(URL, status=status, body=page.encode())
    answer = middleware.process_response(Request(URL, meta=dict(meta)), response)
    assert answer is response or isinstance(answer, Request)
    return answer.url if isinstance(answer, Request) else None


def script(code: str, beside: str = "") -> str:
    return f"<!DOCTYPE html><html><head><script>{code}</script></head><body>{beside}</body></html>"


@pytest.mark.parametrize(
    "page",
    [
        script("window.location.href = '/en/';"),
        script('window.location="/en/"'),
        script('document.location = "https://www.example.org/en/";', "<a href='/en/'>Go on</a>"),
        script('location.replace("en/")'),
        script("window.location.assign( '/en/' );"),
        script("setTimeout(\"location.href='/en/'\", 1000)", "You will be taken to the new site."),
        f"<body onload=\"location.href='/en/'\">{'<!-- x -->' * 20}</body>",
        script("location.href='/en/';") + script("location.href='/en/';"),
    ],
)
def test_a_script_that_leads_on(page: str) -> None:
    assert given(page) == "https://www.example.org/en/"


@pytest.mark.parametrize(
    "page",
    [
        script("document.cookie = 'a=1'; location.href = '/en/';"),
        script("if (navigator.language == 'de') { location.href = '/de/'; }"),
        script("location.href = navigator.userAgent.length > 9 ? '/m/' : '/en/';"),
        script("location.href = '/en/' + location.search;"),
        script("location.href = '/de/'; location.href = '/en/';"),
        script("location.href = '/';"),
        script("var location = 'Lindal';"),
        "<p data-location='Lindal'\n>The ferry.</p>",
        script("location.href = 'javascript:void(0)';"),
        script("location.href = '/en/';", "<form action='/login'><input name='user'></form>"),
        script("location.href = '/en/';", "<p>The ferry sails again, said its owner.</p>" * 9),
        script("location.href = '/en/';") + "<!-- -->" * 600,
        script("location.reload()"),
        "<p>Nothing.",
    ],
)
def test_a_page_of_its_own(page: str) -> None:
    assert given(page) is None


def test_what_is_no_page_or_is_not_to_lead_on() -> None:
    page = script("location.href = '/en/';")
    assert given(page, status=404) is None
    assert given(page, kind=TextResponse) is None
    assert given(page, dont_redirect=True) is None
    with pytest.raises(IgnoreRequest, match="max redirections"):
        given(page, redirect_times=20)


def test_it_is_asked_for_as_it_is_written() -> None:
    page = script("location.href = '/en/?utm_source=home';")
    assert given(page) == "https://www.example.org/en/?utm_source=home"


def test_a_long_script_takes_no_time() -> None:
    with no_hanging():
        assert given("location" + " " * 100_000) is None
        for _ in range(200):
            assert given("location" + " " * 4000 + "= '" + "x" * 80) is None
