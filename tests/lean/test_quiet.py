"""What is counted and logged is what Scrapy counts and logs, where somebody asks for it."""

from __future__ import annotations

import logging
from collections.abc import Iterator

import pytest
from scrapy import Request, Spider
from scrapy.http import Response
from scrapy.logformatter import LogFormatter
from scrapy.settings import BaseSettings
from scrapy.utils.test import get_crawler

from newscrawl.lean.quiet import Formatter, QuietAddon, Stats

REQUEST = Request("https://outlet.example/story-1")
ANSWER = Response(REQUEST.url)
SPIDER = Spider("outlet")


@pytest.fixture
def core() -> Iterator[logging.Logger]:
    logger = logging.getLogger("scrapy.core")
    before = logger.level
    yield logger
    logger.setLevel(before)


def test_no_line_is_made_that_nobody_reads(core: logging.Logger) -> None:
    core.setLevel(logging.INFO)
    assert Formatter().crawled(REQUEST, ANSWER, SPIDER) is None
    assert Formatter().scraped({}, ANSWER, SPIDER) is None


def test_with_debug_lines_are_scrapys(core: logging.Logger) -> None:
    core.setLevel(logging.DEBUG)
    assert Formatter().crawled(REQUEST, ANSWER, SPIDER) == LogFormatter().crawled(REQUEST, ANSWER, SPIDER)
    assert Formatter().scraped({}, ANSWER, SPIDER) == LogFormatter().scraped({}, ANSWER, SPIDER)


def test_stats_are_counted() -> None:
    stats = Stats(get_crawler())
    stats.inc_value("pages")
    stats.inc_value("pages", 2)
    stats.max_value("most", 7)
    assert stats.get_stats() == {"pages": 3, "most": 7}


@pytest.mark.parametrize("level", ["INFO", "DEBUG"])
def test_records_below_the_level_are_not_made(level: str) -> None:
    logger = logging.getLogger("scrapy")
    before = logger.level
    try:
        QuietAddon().update_settings(BaseSettings({"LOG_LEVEL": level}))
        assert logging.getLogger("scrapy.core.engine").isEnabledFor(logging.DEBUG) == (level == "DEBUG")
    finally:
        logger.setLevel(before)
