"""What is asked after a source, where there is no end of sources."""

from __future__ import annotations

from collections.abc import Callable
from itertools import zip_longest

import pytest
from scrapy.settings import Settings

from newscrawl.archive import Archive
from newscrawl.discover.found import Child, Reading
from newscrawl.queue import endless
from newscrawl.queue.sources import Source
from newscrawl.spiders.shared.followed import AT_ONCE, FollowingSpider
from tests.queue.test_intake import PLAIN, archive, intake

__all__ = ["archive"]


def follower(archive: Archive) -> FollowingSpider:
    spider = FollowingSpider(name="example")
    spider.archive, spider.intake = archive, intake(archive, since="1900-01-01")
    spider.settings = Settings({"SECTION_MAX_PAGES": 50})
    return spider


def walk(archive: Archive, children: Callable[[Source], int]) -> tuple[int, int, list[str]]:
    """How many sitemaps a run asks for, how many of them wait at most, and what it tells, where each leads to
    so many others and to no article.
    """
    spider, waiting, asked, most = follower(archive), [PLAIN], 0, 0
    while waiting := waiting or spider._next_portion():
        most = max(most, len(waiting))
        source = waiting.pop(0)
        asked += 1
        reading = Reading(children=[Child(f"{source.url}/{n}.xml") for n in range(children(source))])
        spider.intake.listings.take(reading, source)
        waiting += spider._after(source, reading, 0)
    return asked, most, spider.intake.tally.faulty_sources


@pytest.mark.parametrize("width", [50, 200])
def test_sitemaps_that_lead_to_ever_more_come_to_an_end(
    archive: Archive, monkeypatch: pytest.MonkeyPatch, width: int
) -> None:
    monkeypatch.setattr(endless, "IN_VAIN", 100)
    monkeypatch.setattr(endless, "MOST_SOURCES", 8000)
    asked, most, told = walk(archive, lambda _: width)
    assert 100 <= asked <= 100 + AT_ONCE
    assert most <= 2 * AT_ONCE
    assert f"{PLAIN.url}: 100 of its lists in a row had nothing" in told[0]
    assert len(told) == 1 + (100 * width > 8000)


def test_years_that_lead_to_months_are_asked_for_to_the_end(archive: Archive) -> None:
    asked, most, told = walk(archive, lambda source: (30, 12, 0)[source.depth])
    assert (asked, told) == (1 + 30 + 360, [])
    assert most <= 2 * AT_ONCE


def test_indexes_of_one_index_may_be_read_in_turns(archive: Archive) -> None:
    spider = follower(archive)
    indexes = [PLAIN.child(f"{PLAIN.url}/{n}.xml") for n in range(3)]
    listed = [Reading(children=[Child(f"{one.url}/{n}.xml") for n in range(30)]) for one in indexes]
    walks = [spider._after(one, reading, 0) for one, reading in zip(indexes, listed, strict=True)]
    at_once = [source for turn in zip_longest(*walks) for source in turn if source]
    assert len(at_once) == AT_ONCE
    later = []
    while portion := spider._next_portion():
        later += portion
    assert len({source.url for source in (*at_once, *later)}) == 90
