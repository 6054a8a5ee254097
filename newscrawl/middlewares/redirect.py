"""Redirects that lead to no address (`http://[`, `javascript:…`), reported as such; and redirects that only
let a reader pass who accepts a cookie.

Scrapy takes the former for an error of the program, or sends the request and reports what the network makes
of it. A page that sets a cookie and redirects back to where one came from is a loop for whoever does not send
the cookie. So cookies are kept along one chain of redirects and then forgotten: the next request is a
stranger's. Where a chain comes to an address for the second time with no other cookies, it goes round in a
circle, and is not followed as often as redirects may be.
"""

from __future__ import annotations

from scrapy import Request
from scrapy.downloadermiddlewares.redirect import RedirectMiddleware as ScrapyRedirects
from scrapy.exceptions import IgnoreRequest
from scrapy.http import Response
from scrapy.http.cookies import CookieJar
from w3lib.url import canonicalize_url

from newscrawl.answers.verdicts import NO_ADDRESS
from newscrawl.discover.urls import tidy
from newscrawl.road import header

_REDIRECTS = range(300, 400)
_OF_ANOTHER_PAGE = ("If-None-Match", "If-Modified-Since")
"""What the page before gave for asking again: that another one has not changed since tells nothing of it."""
_ON_THE_WAY = "cookies_on_the_way"
_STEPS = "steps_on_the_way"


class RedirectMiddleware(ScrapyRedirects):
    """Gives the request that a redirect asks for; raises IgnoreRequest where that has no address."""

    def process_response(  # type: ignore[override] # Scrapy gives no spider any more
        self, request: Request, response: Response
    ) -> Request | Response:
        """Let an answer pass, or give the request that it asks for."""
        if response.status not in _REDIRECTS:
            return response
        try:
            answer: Request | Response = super().process_response(request, response)
        except ValueError as error:
            raise _nowhere(response) from error
        if isinstance(answer, Request) and tidy(answer.url) is None:
            raise _nowhere(response)
        if isinstance(answer, Request) and (_ON_THE_WAY in answer.meta or b"Set-Cookie" in response.headers):
            _bring_cookies(answer, request, response)
        if isinstance(answer, Request):
            for name in _OF_ANOTHER_PAGE:
                answer.headers.pop(name, None)
            _go_on(answer)
        return answer


def _go_on(following: Request) -> None:
    """Note a step of a chain of redirects; raises IgnoreRequest, as Scrapy does for too many, at a circle."""
    steps: list[tuple[str, bytes | None]] = following.meta.setdefault(_STEPS, [])
    step = following.url, following.headers.get("Cookie")
    if step in steps:
        raise IgnoreRequest("max redirections reached: they lead in a circle")
    steps.append(step)
    # Scrapy drops without a word what it takes for asked already, in whichever order a query stands.
    if canonicalize_url(following.url) in map(canonicalize_url, following.meta["redirect_urls"]):
        following.dont_filter = True


def _bring_cookies(following: Request, request: Request, response: Response) -> None:
    """Have the request that a redirect asks for bring what the answers before it gave for its host."""
    jar = following.meta.setdefault(_ON_THE_WAY, CookieJar())
    jar.extract_cookies(response, request)
    following.headers.pop("Cookie", None)
    jar.add_cookie_header(following)


def _nowhere(response: Response) -> IgnoreRequest:
    return IgnoreRequest(f"{NO_ADDRESS}: {header(response, 'location')}")
