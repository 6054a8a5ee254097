"""One line that moves, for a person at a terminal; nothing at all under cron."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from typing import Self

from scrapy import signals
from scrapy.crawler import Crawler
from scrapy.exceptions import NotConfigured
from scrapy.utils.asyncio import create_looping_call

from newscrawl.amounts import many
from newscrawl.progressline import EVERY, show
from newscrawl.spiders.base import NewsSpider

COUNT_EVERY = 20
"""Looks between two counts of what waits; counting reads an index of the ledger."""


class Progress:
    """Pages answered, articles stored, the rate and what waits, while a run goes on."""

    def __init__(self, crawler: Crawler, spider: NewsSpider) -> None:
        self.crawler = crawler
        self.spider = spider
        self.began = time.monotonic()
        self.looks = 0
        self.waiting = 0
        self.loop = create_looping_call(self.show)
        crawler.signals.connect(self.spider_opened, signals.spider_opened)
        crawler.signals.connect(self.spider_closed, signals.spider_closed)

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Only where a person looks on and the log does not write to the same terminal."""
        if not (
            sys.stderr.isatty()
            and crawler.settings.get("LOG_FILE")
            and isinstance(crawler.spider, NewsSpider)
        ):
            raise NotConfigured
        return cls(crawler, crawler.spider)

    def spider_opened(self) -> None:
        """Begin to show."""
        self.loop.start(EVERY, now=False)

    def spider_closed(self) -> None:
        """Leave the line empty for the summary."""
        if self.loop.running:
            self.loop.stop()
        show()

    def show(self) -> None:
        """Write the line anew."""
        if self.looks % COUNT_EVERY == 0 and not self.spider.intake.tally.write_fault:
            self.waiting = self.spider.archive.ledger.waiting()
        self.looks += 1
        show(*self.parts())

    def parts(self) -> Iterator[str]:
        """What the run has done so far; what matters least comes last, where a terminal may lack room."""
        get = self.crawler.stats.get_value
        pages, stored = get("response_received_count", 0), get("item_scraped_count", 0)
        minutes = max(time.monotonic() - self.began, 1) / 60
        yield f"{self.spider.name}: {many(pages, 'page')}"
        yield f"{stored:,} stored"
        if self.waiting and pages:
            n = left(self.waiting, self.spider.options.limit, stored)
            yield f"{n:,} {'waiting' if n == self.waiting else 'to come'}, about {span(n * minutes / pages)}"
        yield f"{pages / minutes:,.0f} pages a minute"
        # In the summary, one that several sources list is one.
        yield f"{self.spider.intake.tally.found:,} links listed"


def left(waiting: int, limit: int | None, stored: int) -> int:
    """How many of the articles that wait are for this run, with its limit, to fetch."""
    return waiting if limit is None else min(waiting, max(limit - stored, 0))


def span(minutes: float) -> str:
    """A time in the largest unit that fits: "40 min", "3 h", "12 days"."""
    if minutes < 60:
        return f"{max(minutes, 1):.0f} min"
    return f"{minutes / 60:.0f} h" if minutes < 48 * 60 else f"{minutes / 1440:.0f} days"
