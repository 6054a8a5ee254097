"""What a site asks of us, in seconds."""

from dataclasses import dataclass
from datetime import UTC, datetime
from time import monotonic
from typing import cast

import pytest
from scrapy import Request
from scrapy.core.engine import ExecutionEngine
from scrapy.http import Response
from scrapy.robotstxt import ProtegoRobotParser
from scrapy.utils.test import get_crawler

from newscrawl.manners.politeness import BACKED_OFF, LONGEST_WAIT, Politeness, asked_delay, retry_after

NOW = datetime(2026, 11, 25, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("robots", "seconds"),
    [
        ("User-agent: *\nCrawl-delay: 4\n", 4),
        ("User-agent: *\nRequest-rate: 1/10s\n", 10),
        ("User-agent: *\nCrawl-delay: 2\nRequest-rate: 6/1m\n", 10),
        ("User-agent: newscrawl\nCrawl-delay: 7\n\nUser-agent: *\nCrawl-delay: 1\n", 7),
        ("User-agent: other\nCrawl-delay: 7\n", 0),
        ("User-agent: *\nDisallow: /x\n", 0),
        ("User-agent: *\nCrawl-delay: 86400\n", LONGEST_WAIT),
        ("User-agent: *\nCrawl-delay: soon\n", 0),
        ("User-agent: *\nRequest-rate: 0/5m\n", 0),
    ],
)
def test_what_robots_txt_asks(robots: str, seconds: float) -> None:
    assert asked_delay(ProtegoRobotParser(robots.encode(), None), "newscrawl") == seconds


@pytest.mark.parametrize(
    ("header", "seconds"),
    [
        ("120", 120),
        (" 3 ", 3),
        ("Wed, 25 Nov 2026 12:01:00 GMT", 60),
        ("Wed, 25 Nov 2026 11:00:00 GMT", 0),
        ("later", None),
        ("1 Jan 2026 99999999999999999999:00:00 GMT", None),
        ("1 Jan 2026 00:00:00 +99999999999999", None),
        ("Wed, 25 Nov 99999999999999999999 12:00:00 GMT", None),
        ("Wed, 25 Nov 2026 12:00:00 +9999999999", None),
        ("9" * 5000, 999_999_999),
        ("", None),
        (None, None),
        ("\u0661\u0662", None),
        ("²", None),
    ],
)
def test_retry_after(header: str | None, seconds: float | None) -> None:
    assert retry_after(header, NOW) == seconds


@pytest.mark.parametrize(
    ("date", "seconds"),
    [
        ("Wed, 25 Nov 2026 14:00:30 GMT", 30),
        ("Wed, 25 Nov 2026 08:01:00 -0600", 0),
        ("today", 7260),
        (None, 7260),
    ],
)
def test_a_moment_is_one_of_the_clock_that_the_server_tells(date: str | None, seconds: float) -> None:
    assert retry_after("Wed, 25 Nov 2026 14:01:00 GMT", NOW, date) == seconds
    assert retry_after("120", NOW, date) == 120


@dataclass
class Slot:
    delay: float = 1.0
    concurrency: int = 8
    jitter: float = 0.5
    lastseen: float = 0.0


class Engine:
    """Holds the one slot of a downloader."""

    def __init__(self, slot: Slot) -> None:
        self.downloader = self
        self.slots = {"outlet.example": slot}


def polite(slot: Slot, **settings: str) -> Politeness:
    crawler = get_crawler(settings_dict=settings)
    crawler.engine = cast("ExecutionEngine", Engine(slot))
    return Politeness.from_crawler(crawler)


def test_a_site_that_asks_for_time_gets_one_connection() -> None:
    slot = Slot()
    robots = ProtegoRobotParser(b"User-agent: *\nRequest-rate: 1/10s\n", None)
    polite(slot).robots_parsed(robots, Request("https://outlet.example/robots.txt"))
    assert (slot.delay, slot.concurrency, slot.jitter) == (10, 1, 0)


def test_a_site_that_asks_for_nothing_is_not_slowed() -> None:
    slot = Slot()
    polite(slot).robots_parsed(
        ProtegoRobotParser(b"User-agent: *\n", None), Request("https://outlet.example/")
    )
    assert slot == Slot()


def test_what_throttling_lowered_is_raised_again() -> None:
    slot = Slot()
    politeness = polite(slot)
    politeness.raise_floor("outlet.example", 5)
    slot.delay = 0.2
    request = Request("https://outlet.example/a", meta={"download_slot": "outlet.example"})
    politeness.response_downloaded(Response(request.url), request)
    assert slot.delay == 5


def answered(politeness: Politeness, *statuses: int, wait: str = "", **meta: int) -> None:
    request = Request("https://outlet.example/a", meta={"download_slot": "outlet.example", **meta})
    headers = {"Retry-After": wait} if wait else {}
    for status in statuses:
        politeness.response_downloaded(Response(request.url, status=status, headers=headers), request)


def test_told_that_it_is_too_much_it_slows_down_until_it_is_well_again() -> None:
    slot = Slot()
    politeness = polite(slot)
    answered(politeness, 503, 429)
    assert (slot.delay, slot.concurrency, slot.jitter) == (4, 1, 0)
    answered(politeness, *[200] * 35)
    assert 1 < slot.delay < 2
    answered(politeness, *[200, 404] * 20)
    assert slot == Slot(lastseen=slot.lastseen)


def test_who_is_told_so_again_and_again_asks_ever_less() -> None:
    slot = Slot()
    politeness = polite(slot)
    answered(politeness, *[429, *[200] * 20] * 20)
    assert slot.delay > BACKED_OFF / 2


def test_a_page_that_is_broken_at_each_try_slows_down_once() -> None:
    slot = Slot()
    politeness = polite(slot)
    answered(politeness, 503)
    answered(politeness, 503, 503, retry_times=1)
    assert slot.delay == 2
    answered(politeness, 429, retry_times=1)
    assert slot.delay == 4


@pytest.mark.parametrize("after", ["", "1"])
def test_a_pause_that_was_asked_for_is_not_ended_by_what_was_under_way(after: str) -> None:
    slot = Slot()
    politeness = polite(slot)
    answered(politeness, 429, wait="200")
    until = slot.lastseen
    answered(politeness, 200)
    answered(politeness, 429, wait=after)
    assert slot.lastseen == until


def test_who_asks_for_more_time_than_a_run_has_is_asked_less_as_well() -> None:
    slot = Slot()
    politeness = polite(slot)
    answered(politeness, 429, 429, wait="3600")
    assert (slot.delay, slot.concurrency) == (4, 1)
    assert slot.lastseen < monotonic() + LONGEST_WAIT


def test_what_robots_txt_asks_stays_when_it_is_well_again() -> None:
    slot = Slot()
    politeness = polite(slot)
    politeness.raise_floor("outlet.example", 3)
    answered(politeness, 503, *[200] * 100)
    assert (slot.delay, slot.concurrency, slot.jitter) == (3, 1, 0)


def test_what_a_site_said_when_it_was_recorded_slows_no_replay() -> None:
    slot = Slot()
    politeness = polite(slot, REPLAY="day-1.warc.gz")
    answered(politeness, 429, 503, wait="200")
    robots = ProtegoRobotParser(b"User-agent: *\nCrawl-delay: 10\n", None)
    politeness.robots_parsed(robots, Request("https://outlet.example/robots.txt"))
    assert slot == Slot()
