"""Redirects that lead to no address (`http://[`, `javascript:…`), reported as such.

Scrapy takes them for an error of the program, or sends the request and reports what the network makes of it.
"""

from __future__ import annotations

from scrapy import Request
from scrapy.downloadermiddlewares.redirect import RedirectMiddleware as ScrapyRedirects
from scrapy.exceptions import IgnoreRequest
from scrapy.http import Response

from newscrawl.answers.verdicts import NO_ADDRESS
from newscrawl.discover.addresses.urls import tidy
from newscrawl.lean.onward import lead_on
from newscrawl.road import header

_REDIRECTS = range(300, 400)


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
        if isinstance(answer, Request):
            if tidy(answer.url) is None:
                raise _nowhere(response)
            lead_on(answer, request, response)
        return answer


def _nowhere(response: Response) -> IgnoreRequest:
    return IgnoreRequest(f"{NO_ADDRESS}: {header(response, 'location')}")
