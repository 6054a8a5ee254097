"""As slow as the site asks: Crawl-delay, Request-rate and Retry-After.

Scrapy reads robots.txt for what it forbids and passes over how often a site may be asked. The longest of
these waits is the floor of the delay to its host; AutoThrottle and jitter go above it, never below. A host
that says it is too much (429, 503) gets the pause it asks for, and twice the delay. Each answer without such
a word eases that a little: a few pages that are broken must not make a run of thousands last for weeks, and
a host that says so again and again is asked ever less.
"""

from __future__ import annotations

import logging
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from time import monotonic
from typing import Any, Self

from scrapy import Request, signals
from scrapy.crawler import Crawler
from scrapy.http import Response
from scrapy.robotstxt import RobotParser

from newscrawl.lean.hosts import host_of
from newscrawl.road import header

logger = logging.getLogger(__name__)

LONGEST_WAIT = 300.0
"""Seconds to wait at most between two requests, whatever is asked: past that a run would never end."""

BACKED_OFF = 60.0
"""Seconds of delay to which repeated 429 and 503 double at most."""

EASED = 0.98
"""What one good answer leaves of a doubled delay: 34 of them halve it, so a host that says “too much” more
often than that gets ever more time.
"""


def asked_delay(robots: RobotParser, user_agent: str) -> float:
    """Seconds between requests that a robots.txt asks of us by Crawl-delay or Request-rate; 0 for none."""
    delay = robots.crawl_delay(user_agent) or 0.0
    rules: Any = getattr(robots, "rp", None)  # of Protego, Scrapy's default; others do not tell a rate
    rate = rules.request_rate(user_agent) if hasattr(rules, "request_rate") else None
    if rate and rate.requests > 0:
        delay = max(delay, rate.seconds / rate.requests)
    return min(max(delay, 0.0), LONGEST_WAIT)


def retry_after(value: str | None, now: datetime, date: str | None = None) -> float | None:
    """Seconds that a Retry-After header asks to wait (RFC 9110 section 10.2.3); None where it asks
    nothing.

    A moment is one of the server's clock, whose time is in the Date header: ours may be another.
    """
    if not value:
        return None
    text = value.strip()
    if text.isascii() and text.isdigit():
        return float(min(int(text[:9]), 10**9))
    moment = _moment(text)
    return None if moment is None else max((moment - (_moment(date or "") or now)).total_seconds(), 0.0)


def wait_asked(response: Response, now: datetime) -> float | None:
    """Seconds that an answer asks to wait; None where it asks nothing."""
    return retry_after(header(response, "retry-after"), now, header(response, "date"))


def _moment(text: str) -> datetime | None:
    try:
        moment = parsedate_to_datetime(text)
    except (TypeError, ValueError, IndexError, OverflowError):
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


class Politeness:
    """Holds the delay to each host at or above what the site asked for."""

    def __init__(self, crawler: Crawler) -> None:
        self.crawler = crawler
        self.floors: dict[str, float] = {}
        self._backed_off: dict[str, float] = {}
        self._usual: dict[str, tuple[float, int, float]] = {}
        """Delay, concurrency and jitter of hosts before they were held."""
        self.user_agent = crawler.settings.get("ROBOTSTXT_USER_AGENT") or crawler.settings["USER_AGENT"]
        crawler.signals.connect(self.robots_parsed, signals.robots_parsed)
        crawler.signals.connect(self.response_downloaded, signals.response_downloaded)

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Always on; a site that asks for nothing is not slowed."""
        return cls(crawler)

    def robots_parsed(self, robotparser: RobotParser, request: Request) -> None:
        """Take what robots.txt asks as the floor for its host."""
        wait = 0.0 if self.crawler.settings.get("REPLAY") else asked_delay(robotparser, self.user_agent)
        if wait:
            host = host_of(request)
            logger.info("%s asks for %g s between requests", host, wait)
            self.raise_floor(host, wait)

    def response_downloaded(self, response: Response, request: Request) -> None:
        """Pause and slow down when told to retry later; undo what AutoThrottle lowered under the floor."""
        host = request.meta.get("download_slot") or ""
        if response.status in (429, 503) and not self.crawler.settings.get("REPLAY"):
            wait = wait_asked(response, datetime.now(UTC))
            again = response.status == 503 and wait is None and "retry_times" in request.meta
            if not again:  # a page that is broken says no more about its host the second time
                self._back_off(host, wait)
        elif host in self._backed_off:
            self._ease(host)
        self._hold(host)

    def raise_floor(self, host: str, seconds: float) -> None:
        """Never ask `host` more often than every `seconds` again in this run."""
        self.floors[host] = max(self.floors.get(host, 0.0), seconds)
        self._hold(host)

    def _back_off(self, host: str, wait: float | None) -> None:
        slot = self._slot(host)
        pause = wait if wait and wait <= LONGEST_WAIT else 0.0  # a longer one ends the run of an outlet
        if slot:
            seconds = self._backed_off[host] = min(max(2 * slot.delay, 0.1), BACKED_OFF)
            logger.info("%s says that it is too much: %.2g s between requests for now", host, seconds)
            # Scrapy counts a slot's delay from here; what was under way ends no pause that was asked for.
            slot.lastseen = max(slot.lastseen, monotonic() + pause)

    def _ease(self, host: str) -> None:
        slot, held = self._slot(host), self._floor(host)
        if slot is None:
            return
        delay, concurrency, jitter = self._usual[host]
        self._backed_off[host] *= EASED
        if self._backed_off[host] <= max(delay, self.floors.get(host, 0.0)):
            del self._backed_off[host]
        if slot.delay <= held:  # nothing but this holds it
            slot.delay = max(delay, self._floor(host))
        if not self._floor(host):
            slot.concurrency, slot.jitter = concurrency, jitter

    def _hold(self, host: str) -> None:
        floor, slot = self._floor(host), self._slot(host)
        if floor and slot:
            self._usual.setdefault(host, (slot.delay, slot.concurrency, slot.jitter))
            slot.delay = max(slot.delay, floor)
            slot.concurrency = 1
            slot.jitter = 0.0

    def _floor(self, host: str) -> float:
        return max(self.floors.get(host, 0.0), self._backed_off.get(host, 0.0))

    def _slot(self, host: str) -> Any:
        return self.crawler.engine.downloader.slots.get(host)
