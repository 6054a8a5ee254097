"""What one answer gives for the way to the next: by a redirect, or a page that only leads on.

A page that sets a cookie and leads back to where one came from is a loop for whoever does not send the
cookie. So cookies are kept along one such chain and then forgotten: the next request is a stranger's. Where a
chain comes to an address for the second time with no other cookies, it goes round in a circle, and is not
followed as often as redirects may be.
"""

from __future__ import annotations

from scrapy import Request
from scrapy.exceptions import IgnoreRequest
from scrapy.http import Response
from scrapy.http.cookies import CookieJar
from w3lib.url import canonicalize_url

_OF_ANOTHER_PAGE = ("If-None-Match", "If-Modified-Since")
"""What the page before gave for asking again: that another one has not changed since tells nothing of it."""
_ON_THE_WAY = "cookies_on_the_way"
_STEPS = "steps_on_the_way"


def lead_on(following: Request, request: Request, response: Response) -> None:
    """Make the request that an answer leads on to a step of the chain; raises IgnoreRequest, as Scrapy does
    for too many steps, at a circle.
    """
    if _ON_THE_WAY in following.meta or b"Set-Cookie" in response.headers:
        _bring_cookies(following, request, response)
    for name in _OF_ANOTHER_PAGE:
        following.headers.pop(name, None)
    _go_on(following)


def _go_on(following: Request) -> None:
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
