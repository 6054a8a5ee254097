"""robots.txt as RFC 9309 reads it.

Scrapy's own middleware takes a robots.txt that could not be had for leave to fetch everything. The standard
says so only of one that is not there (4xx); while a server is down or overloaded, nothing may be fetched.
What a site allowed on the day is part of the record, so each request takes its host's file along, and a run
that goes on for days asks for it anew each day (section 2.4).
"""

from __future__ import annotations

import asyncio
import hashlib
from dataclasses import dataclass, replace
from time import monotonic
from typing import Self

from scrapy import Request, signals
from scrapy.crawler import Crawler
from scrapy.exceptions import IgnoreRequest, NotConfigured
from scrapy.http import Response
from scrapy.http.request import NO_CALLBACK
from scrapy.robotstxt import RobotParser
from scrapy.utils.misc import build_from_crawler, load_object

from newscrawl.answers.refusals import Refused
from newscrawl.answers.verdicts import NO_ROBOTS, REDIRECT_LOOP, of_failure
from newscrawl.discover.addresses.urls import site_of
from newscrawl.discover.documents.robotstext import in_utf8
from newscrawl.lean.parts import CalledBack

ROBOTS = "robots"
"""The key in `request.meta` of the SHA-256 of the robots.txt that allowed the request."""

AGAIN = "again"
"""The flag of an answer that was given before, to another request."""

PATH = "/robots.txt"
MAX_BYTES = 512 * 1024
"""Bytes of a robots.txt that are read; the standard asks for 500 KiB at least (section 2.5)."""
A_DAY = 86400.0
"""Seconds for which a robots.txt is believed."""


@dataclass(slots=True)
class Robots:
    """The robots.txt of one host as it was at `since`, by `time.monotonic`.

    `sha256` is that of the file as served, None where there is none; `answer` is what it came in. Where the
    file could not be had there is a `failure` in the place of rules.
    """

    parser: RobotParser | None = None
    sha256: str | None = None
    failure: Refused | str | None = None
    answer: Response | None = None
    since: float = 0.0

    @property
    def is_old(self) -> bool:
        """Whether it is to be asked for again."""
        return monotonic() - self.since > A_DAY

    def check(self, url: str, user_agent: str) -> None:
        """Raise IgnoreRequest where the URL must not be fetched."""
        if isinstance(self.failure, Refused):
            raise type(self.failure)(str(self.failure), self.failure.status)
        if self.failure or self.parser is None:
            raise IgnoreRequest(f"{NO_ROBOTS} ({self.failure})")
        if not self.parser.allowed(url, user_agent):
            raise IgnoreRequest("forbidden by robots.txt")

    def again(self, request: Request) -> Response:
        """The file itself, for more than its rules. Raises IgnoreRequest where there is none."""
        if self.answer is None:
            raise IgnoreRequest("no robots.txt")
        return self.answer.replace(request=request, flags=[AGAIN])


class RobotsMiddleware:
    """Asks each host for its robots.txt, once a day, and lets pass what that allows."""

    def __init__(self, crawler: Crawler) -> None:
        if not crawler.settings.getbool("ROBOTSTXT_OBEY"):
            raise NotConfigured
        self.crawler = crawler
        self.user_agent = crawler.settings.get("ROBOTSTXT_USER_AGENT") or crawler.settings["USER_AGENT"]
        self._parser = load_object(crawler.settings["ROBOTSTXT_PARSER"])
        self._known: dict[str, asyncio.Future[Robots]] = {}

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Off with ROBOTSTXT_OBEY=False."""
        return cls(crawler)

    async def process_request(self, request: Request) -> Response | None:
        """Let the request pass, or raise IgnoreRequest where robots.txt forbids it or cannot be had.

        A request for robots.txt itself gets the one that is known.
        """
        if not request.url.startswith(("http:", "https:")):
            return None
        site = site_of(request.url)
        if request.meta.get("dont_obey_robotstxt"):
            ours = request.callback is NO_CALLBACK or request.url != f"{site}{PATH}"
            return None if ours else (await self._of(site)).again(request)
        robots = await self._of(site)
        robots.check(request.url, self.user_agent)
        request.meta[ROBOTS] = robots.sha256
        return None

    async def _of(self, site: str) -> Robots:
        known = self._known.get(site)
        last = known.result() if known and known.done() else None
        if last and not last.is_old:
            return last
        if last or known is None:
            known = self._known[site] = asyncio.ensure_future(self._anew(f"{site}{PATH}", last))
        return await asyncio.shield(known)

    async def _anew(self, url: str, last: Robots | None) -> Robots:
        """What a host says now; where that cannot be had, what it said stands (section 2.4)."""
        robots = await self._ask(url)
        return replace(last if last and robots.failure else robots, since=monotonic())

    async def _ask(self, url: str) -> Robots:
        request = Request(url, priority=1000, meta={"dont_obey_robotstxt": True}, callback=NO_CALLBACK)
        try:
            response = await self.crawler.engine.download_async(request)
        except CalledBack:
            raise  # nobody has asked: all who wait for the file are called back as well
        except Refused as refusal:
            return Robots(failure=refusal)
        except Exception as error:  # noqa: BLE001 (whatever kept it from us, we do not have it)
            reason = of_failure(error).reason
            if reason == REDIRECT_LOOP:  # the standard counts it with 404 (section 2.3.1.2)
                return Robots(build_from_crawler(self._parser, self.crawler, b""))
            return Robots(failure=reason)
        robots = self._read(response)
        if robots.parser:
            await self.crawler.signals.send_catch_log_async(
                signals.robots_parsed, robotparser=robots.parser, request=request
            )
        return robots

    def _read(self, response: Response) -> Robots:
        status = response.status
        if status == 429:  # the standard counts it with 404, but a site that says it means it
            return Robots(failure=Refused("429 too many requests", status))
        if status >= 500:
            return Robots(failure=f"status {status}")
        if status != 200:
            return Robots(build_from_crawler(self._parser, self.crawler, b""))
        body = response.body
        if len(body) > MAX_BYTES:
            body = body[: body.rfind(b"\n", 0, MAX_BYTES) + 1]
        digest = hashlib.sha256(response.body).hexdigest()
        parser = build_from_crawler(self._parser, self.crawler, in_utf8(body))
        return Robots(parser, digest, answer=response)
