"""Sources that lead to ever more sources."""

from __future__ import annotations

import pytest

from newscrawl.archive import Archive
from newscrawl.discover.found import Child
from newscrawl.queue import endless
from newscrawl.queue.endless import IN_VAIN, Endless
from newscrawl.queue.sources import Source
from newscrawl.runs.status import Tally
from tests.queue.test_intake import PLAIN, archive, intake, reading

__all__ = ["archive"]

INDEX = Source(kind="sitemap", url="https://example.org/index.xml")
DAY = INDEX.child("https://example.org/2019-03-01.xml")
OTHER = Source(kind="sitemap", url="https://example.org/other.xml")


def test_a_row_of_sources_in_vain_ends_and_is_told_before_single_faults() -> None:
    tally = Tally(faulty_sources=["https://example.org/rss: status 404"])
    bounds = Endless(tally)
    for _ in range(IN_VAIN):
        assert bounds.goes_on(DAY)
        bounds.saw(DAY, 0, 0)
    bounds.saw(DAY, 0, 0)
    assert not bounds.goes_on(DAY)
    assert not bounds.goes_on(INDEX)
    assert bounds.goes_on(OTHER)
    told, other = tally.faulty_sources
    assert told.startswith(f"{INDEX.url}: {IN_VAIN:,} of its lists in a row had nothing")
    assert "-a since= and until=" in told
    assert other.startswith("https://example.org/rss")


def test_a_source_with_an_address_that_the_run_had_not_seen_begins_the_row_anew() -> None:
    bounds = Endless(Tally())
    for number in range(3 * IN_VAIN):
        bounds.saw(DAY, unseen=number % (IN_VAIN - 1) == 0, new=0)
    assert bounds.goes_on(DAY)


def test_what_sources_lead_to_has_room_up_to_a_number(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(endless, "MOST_SOURCES", 5)
    tally = Tally()
    bounds = Endless(tally)
    children = [Child(f"https://example.org/{n}.xml") for n in range(4)]
    assert [len(bounds.fitting(source, children)) for source in (INDEX, OTHER, DAY)] == [4, 1, 0]
    (told,) = tally.faulty_sources
    assert told.startswith(f"{OTHER.url}: leads past 5 sources")


def test_new_addresses_are_taken_up_to_a_number(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(endless, "MOST_NEW", 10)
    tally = Tally()
    bounds = Endless(tally)
    bounds.saw(DAY, 9, 9)
    assert bounds.goes_on(OTHER)
    for _ in range(2):
        bounds.saw(OTHER, 9, 9)
    assert not bounds.goes_on(DAY)
    (told,) = tally.faulty_sources
    assert told == f"{OTHER.url}: more than 10 new addresses; the next run takes more of them"


def test_what_earlier_runs_know_is_no_source_in_vain_but_what_it_lists_again_is(archive: Archive) -> None:
    intake(archive, since="1900-01-01").listings.take(reading("190301"), PLAIN)
    archive.ledger.begin(archive.started)
    box = intake(archive, since="1900-01-01")
    for number in range(IN_VAIN - 1):
        box.listings.take(reading(), INDEX.child(f"https://example.org/{number}.xml"))
    box.listings.take(reading("190301"), DAY)
    box.listings.take(reading("190301"), DAY)
    assert box.listings.endless.goes_on(DAY)
    for number in range(IN_VAIN - 1):
        box.listings.take(reading("190301"), INDEX.child(f"https://example.org/{number}.xml"))
    assert not box.listings.endless.goes_on(DAY)
