"""Pages that hold nothing but a script which leads on (`location.href = "/en/"`), in the place of a redirect.

Home pages of institutions do so, to a language or to the folder of a newer system, and readers see nothing of
it. A script that looks at the browser or leaves a cookie before it leads on asks who is there: such a page
stays what it is.
"""

from __future__ import annotations

import re

from scrapy import Request
from scrapy.downloadermiddlewares.redirect import BaseRedirectMiddleware
from scrapy.http import HtmlResponse, Response

from newscrawl.discover.addresses.urls import tidy
from newscrawl.extract.kind.botwalls import visible
from newscrawl.lean.onward import lead_on

_LONGEST = 4096
"""Bytes of such a page at the most."""
_MOST_TEXT = 200
"""Characters that it shows to those who have no script: that, or a link."""
_LEADS = re.compile(
    rb"""(?<!\bvar )(?<!\blet )(?<!\bconst )(?<=[;{}>\s"'(.])location(?:\.href)?\s*+"""
    rb"""(?:=|(?<=location)\.(?:replace|assign)\s*+\()\s*+"""
    rb"""(["'])([^"'<>\s\\]{1,2000})\1\s*+(?:[;)}"'<\n]|\Z)"""
)
_ASKS = re.compile(rb"cookie|useragent|\bif\s*+\(|\beval\b|\batob\b|<form\b|<i?frame", re.IGNORECASE)


class ScriptedMiddleware(BaseRedirectMiddleware):
    """Gives the request that a page's script asks for."""

    enabled_setting = "METAREFRESH_ENABLED"

    def process_response(self, request: Request, response: Response) -> Request | Response:
        """Let a page pass, or give the request that it asks for."""
        target = leads_to(response.body)
        if target is None or request.meta.get("dont_redirect"):
            return response
        address = tidy(target, response.url, trackers=True)
        is_page = isinstance(response, HtmlResponse) and response.status == 200
        if not is_page or address is None or tidy(address) == tidy(response.url):
            return response
        following = self._redirect_request_using_get(request, response, address)
        answer = self._redirect(following, request, "script")
        lead_on(answer, request, response)
        return answer


def leads_to(body: bytes) -> str | None:
    """Where a page leads that does nothing else."""
    if len(body) > _LONGEST or b"location" not in body or _ASKS.search(body):
        return None
    places = {found[2] for found in _LEADS.finditer(body)}
    if len(places) != 1 or len(visible(body.lower())) > _MOST_TEXT:
        return None
    return places.pop().decode("utf-8", "replace")
