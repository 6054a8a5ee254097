"""Sites that do not want to be asked: their refusals are known, and who refused is left alone."""

from __future__ import annotations

from typing import Any, Self

from scrapy import Request
from scrapy.crawler import Crawler
from scrapy.exceptions import NotConfigured
from scrapy.http import Response

from newscrawl.answers.refusals import REFUSALS, TELLING, LeftAlone, Refused, challenge
from newscrawl.clock import Clock
from newscrawl.lean.hosts import host_of
from newscrawl.manners.politeness import LONGEST_WAIT, wait_asked
from newscrawl.manners.resting import Resting
from newscrawl.road import header


class RefusalMiddleware:
    """Knows a refusal when it sees one, and leaves alone who refused an earlier run.

    It stands where bodies are decompressed, and before anything asks again: what a challenge page or a long
    Retry-After answers is not to be repeated.
    """

    def __init__(self, resting: Resting, clock: Clock) -> None:
        self.resting, self.clock = resting, clock

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Stands aside for spiders that let no host rest."""
        spider: Any = crawler.spider
        if not isinstance(getattr(spider, "resting", None), Resting):
            raise NotConfigured
        return cls(spider.resting, spider.clock)

    def process_request(self, request: Request) -> None:
        """Let the request pass, or raise LeftAlone."""
        rest = self.resting.of(host_of(request))
        if rest:
            raise LeftAlone(f"left alone until {rest.until}")

    def process_response(self, request: Request, response: Response) -> Response:
        """Let an answer pass, or raise Refused in the place of a challenge page or a request to go away."""
        resting, status = self.resting, response.status
        host = host_of(request)
        headers = {name: value for name in TELLING if (value := header(response, name))}
        wait = wait_asked(response, self.clock()) if status in (429, 503) else None
        if wait and wait > LONGEST_WAIT:
            resting.refused(host, f"status {status}", wait)
            raise Refused(f"status {status}, asks for {wait:,.0f} s of peace", status)
        if maker := challenge(headers, response.body):
            resting.refused(host, f"challenge page of {maker}")
            raise Refused(f"challenge page of {maker}", status)
        if status in REFUSALS:
            resting.refused(host, REFUSALS[status])
        elif status < 500:
            resting.answered(host)
        return response
