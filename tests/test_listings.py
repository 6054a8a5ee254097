"""What a source lists goes to the ledger step by step."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from newscrawl.archive import Archive
from newscrawl.discover.found import Found, Reading
from newscrawl.listings import STEP, are_stamped
from newscrawl.sources import Source
from tests.test_intake import FEED, PLAIN, archive, intake, reading

__all__ = ["archive"]


def test_a_url_known_in_this_run_still_counts_as_fresh(archive: Archive) -> None:
    box = intake(archive)
    box.listings.take(reading("190301"), FEED)
    assert (
        box.listings.take(reading("190301"), Source(kind="section", url="https://example.org/markets")) == 1
    )


def test_what_is_no_article_is_skipped_with_a_reason(archive: Archive) -> None:
    box = intake(archive)
    box.listings.take(reading("about-us"), FEED)
    row = archive.ledger.state("https://example.org/about-us")
    assert row is not None
    assert (row.state, bool(row.reason)) == ("skipped", True)
    assert box.tally.found == 0


def test_a_fault_of_a_source_is_remembered(archive: Archive) -> None:
    box = intake(archive)
    box.listings.take(Reading(found=[], children=[], fault="not XML"), FEED)
    assert box.tally.faulty_sources == [f"{FEED.url}: not XML"]


NOW, LATER = "2026-11-26T10:00:00+00:00", "2026-11-26T11:00:00+00:00"


def listed(*dates: str | None, name: str = "lastmod") -> list[Found]:
    return [
        Found(url=f"https://example.org/1903{n:02}", kind="feed", source=FEED.url, **{name: date})
        for n, date in enumerate(dates, 1)
    ]


@pytest.mark.parametrize("name", ["lastmod", "date_published"])
@pytest.mark.parametrize(
    ("dates", "stamped"),
    [
        ([NOW] * 5, True),
        ([NOW] * 5 + ["2026-11-01"] * 5, True),
        ([NOW.replace(":00+", f":{n}0+") for n in range(6)], True),
        (["2026-11-26"] * 5, True),
        ([NOW] * 4, False),
        ([NOW] * 5 + ["2026-11-01"] * 6, False),
        ([f"2026-11-26T1{n}:00:00+00:00" for n in range(9)], False),
        ([None] * 9, False),
        ([], False),
    ],
)
def test_a_source_that_dates_all_by_when_it_was_made(
    name: str, dates: list[str | None], stamped: bool
) -> None:
    assert are_stamped(listed(*dates, name=name)) is stamped


@pytest.mark.parametrize(
    ("dates", "waits"),
    [([LATER] * 5, []), ([LATER, NOW, NOW, NOW, NOW], ["190301"])],
    ids=["all at once", "one of them"],
)
def test_what_a_stamp_says_is_no_change(archive: Archive, dates: list[str], waits: list[str]) -> None:
    box = intake(archive)
    box.listings.take(Reading(found=listed(*[NOW] * 5)), FEED)
    for row in box.next_articles(9):
        box.in_flight.discard(row.key)
        archive.mark(row.key, "skipped", "no article")
    box.listings.take(Reading(found=listed(*dates)), FEED)
    assert [row.url[-6:] for row in box.next_articles(9)] == waits


def test_a_source_of_any_length_is_taken_in_steps(archive: Archive) -> None:
    drawn = 0

    def endless() -> Iterator[Found]:
        nonlocal drawn
        while True:
            drawn += 1
            yield Found(url=f"https://example.org/about-{drawn}", kind="sitemap", source=PLAIN.url)

    steps = intake(archive).listings.take_in_steps(endless(), Reading(), PLAIN)
    for number in range(1, 4):
        assert next(steps) == 0
        assert drawn == number * STEP
        assert archive.ledger.database.uncommitted == 0


def test_the_fault_is_that_of_the_end_of_the_source(archive: Archive) -> None:
    read = Reading()

    def cut_off() -> Iterator[Found]:
        yield Found(url="https://example.org/190301", kind="feed", source=FEED.url)
        read.fault = "cut off in line 9"

    box = intake(archive)
    assert sum(box.listings.take_in_steps(cut_off(), read, FEED)) == 1
    assert box.tally.faulty_sources == [f"{FEED.url}: cut off in line 9"]
