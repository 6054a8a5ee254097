"""What a source lists goes to the ledger step by step."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from newscrawl.answers.landing import COUNTED
from newscrawl.archive import Archive
from newscrawl.discover.found import Found, Kind, Reading
from newscrawl.discover.identity import UrlFacts
from newscrawl.items import Article
from newscrawl.queue import listings
from newscrawl.queue.listings import STEP
from newscrawl.queue.sources import Source, SourceKind
from tests.queue.test_intake import FEED, PLAIN, archive, intake, reading

__all__ = ["archive"]


def test_a_url_known_in_this_run_still_counts_as_fresh(archive: Archive) -> None:
    box = intake(archive)
    box.listings.take(reading("190301"), FEED)
    assert (
        box.listings.take(reading("190301"), Source(kind="section", url="https://example.org/markets")) == 1
    )


@pytest.mark.parametrize(("status", "news"), [(0, 0), (6, 0), (4, 1)])
def test_what_an_earlier_run_knew_is_no_news_unless_that_did_not_ask_all_sources(
    tmp_path: Path, status: int, news: int
) -> None:
    """News is what has the next page of a section turned: each run would turn them all, or lose some."""
    section = Source(kind="section", url="https://example.org/markets")
    for expected in (1, news):
        archive = Archive.open(tmp_path, "example", durable=False)
        assert intake(archive).listings.take(reading("190301"), section) == expected
        archive.close(status, "done", {})


def test_what_is_listed_is_of_the_section_of_its_source_unless_it_says_another(archive: Archive) -> None:
    box = intake(archive)
    listed = reading("190301", "190302").found
    box.listings.take(Reading(found=[listed[0], replace(listed[1], section="ports")]), FEED)
    assert [row.via["section"] for row in box.next_articles(2)] == ["ports", "markets"]


@pytest.mark.parametrize("kind", ["feed", "section"])
def test_what_a_feed_counts_at_a_service_is_asked_for_there(archive: Archive, kind: SourceKind) -> None:
    box = intake(archive)
    box.listings.urls = UrlFacts(hosts=("example.org",))
    found = [Found(url=f"https://count.example/~3/{n}", kind=kind) for n in range(4)]
    box.listings.take(Reading(found=found), Source(kind=kind, url="https://example.org/rss"))
    waiting = [(row.url, row.reason) for row in box.next_articles(9)]
    assert sorted(waiting) == ([(one.url, COUNTED) for one in found] if kind == "feed" else [])
    box.listings.take(Reading(found=found[:1]), PLAIN)
    assert archive.ledger.waiting() == len(waiting)


def test_articles_that_are_held_since_a_day(archive: Archive) -> None:
    box = intake(archive)
    for key, day in (("1", "2019-03-01"), ("2", "2019-03-02"), ("3", "2019-03-03")):
        told = Article(url=f"https://example.org/19030{key}", headline=key, date_published=f"{day}T08:00:00Z")
        archive.store(f"example:19030{key}", told)
    listed = reading("190301", "190302", "190303", "190304").found
    assert box.listings.held_since(date(2019, 3, 2), listed) == {"example:190302", "example:190303"}


def test_a_home_page_whose_pages_repeat_has_no_news_on_the_second(archive: Archive) -> None:
    box, home = intake(archive), Source(kind="section", url="https://example.org/")
    second = home.turned("https://example.org/?offset=20")
    assert box.listings.take(reading("190301", "190302"), home) == 2
    assert box.listings.take(reading("190302", "190303"), second) == 1
    assert box.listings.take(reading("190301"), second.turned("https://example.org/?offset=40")) == 0
    assert box.listings.take(reading("190301"), replace(home, url="https://example.org/markets")) == 1


def test_what_is_no_article_is_skipped_with_a_reason(archive: Archive) -> None:
    box = intake(archive)
    box.listings.take(reading("about-us"), FEED)
    row = archive.ledger.state("https://example.org/about-us")
    assert row is not None
    assert (row.state, bool(row.reason)) == ("skipped", True)
    assert box.tally.found == 0


@pytest.mark.parametrize("first", ["feed", "sitemap"])
def test_what_a_feed_says_is_an_article_is_one_in_a_sitemap_too(archive: Archive, first: str) -> None:
    box, url = intake(archive), "https://example.org/short/"
    box.listings.urls = UrlFacts()
    for source in (FEED if first == "feed" else PLAIN, PLAIN, FEED, PLAIN):
        box.listings.take(Reading(found=[Found(url=url, kind="sitemap", source=source.url)]), source)
    rows = archive.ledger.database.rows("SELECT url, state FROM urls")
    assert [tuple(row) for row in rows] == [(url, "pending")]
    assert archive.ledger.runs.counts(archive.run, 1).states == {}


@pytest.mark.parametrize(("listed", "states"), [(3, ["pending"]), (2, ["skipped"])])
def test_what_differs_from_several_articles_in_a_number_alone_is_one_in_a_sitemap(
    archive: Archive, listed: int, states: list[str]
) -> None:
    box, form = intake(archive), "https://example.org/story?no={}"
    box.listings.urls = UrlFacts()
    for source, numbers in ((FEED, range(listed)), (PLAIN, range(7, 9))):
        found = [Found(url=form.format(number), kind=source.kind, source=source.url) for number in numbers]
        box.listings.take(Reading(found=found), source)
    rows = archive.ledger.database.rows("SELECT DISTINCT state FROM urls WHERE url LIKE '%no=7%'")
    assert [state for (state,) in rows] == states


def test_an_address_that_only_a_sitemap_lists_is_skipped_for_its_form(archive: Archive) -> None:
    box = intake(archive)
    box.listings.urls = UrlFacts()
    box.listings.take(reading("about-us", "short/"), PLAIN)
    assert {row[0] for row in archive.ledger.database.rows("SELECT state FROM urls")} == {"skipped"}


@pytest.mark.parametrize("kind", ["feed", "news-sitemap"])
def test_what_a_source_says_of_an_entry_counts_whatever_the_source_is_called(
    archive: Archive, kind: Kind
) -> None:
    box = intake(archive)
    box.listings.urls = UrlFacts()
    box.listings.take(reading("n/7", kind=kind), PLAIN)
    assert [row[0] for row in archive.ledger.database.rows("SELECT state FROM urls")] == ["pending"]


def test_what_came_into_a_sitemap_since_it_was_read_is_new_whatever_its_date(tmp_path: Path) -> None:
    def states(*numbers: int) -> list[str]:
        """Of all addresses, once a run has read a sitemap that dates these as old."""
        archive = Archive.open(tmp_path, "example", durable=False)
        urls = (f"https://example.org/01{n:04}" for n in numbers)
        found = [Found(url=url, kind="sitemap", lastmod="2001-05-01") for url in urls]
        intake(archive).listings.take(Reading(found=found), PLAIN)
        rows = [*archive.ledger.database.rows("SELECT state FROM urls ORDER BY id")]
        archive.commit()
        archive.abandon()
        return [state for (state,) in rows]

    assert states(1, 2) == ["skipped"] * 2
    assert states(1, 2, 3) == ["skipped"] * 2 + ["pending"]
    assert states(*range(4, 104))[3:] == ["pending"] * 50 + ["skipped"] * 50


def test_what_came_into_a_sitemap_is_left_all_the_same_where_a_period_is_asked_for(tmp_path: Path) -> None:
    for numbers in (["190301"], ["190301", "190302"]):
        archive = Archive.open(tmp_path, "example", durable=False)
        box = intake(archive, since="2019-04-01", until="2019-04-30")
        box.listings.take(reading(*numbers), PLAIN)
        assert archive.ledger.waiting() == 0, "for no later run, either"
        archive.close(0, "fine", {})


def test_a_fault_of_a_source_is_remembered(archive: Archive) -> None:
    box = intake(archive)
    box.listings.take(Reading(found=[], children=[], fault="not XML"), FEED)
    assert box.tally.faulty_sources == [f"{FEED.url}: not XML"]


NOW, LATER, LAST = (
    (datetime.now(UTC) + timedelta(hours=hours)).isoformat(timespec="seconds") for hours in (-1, 1, 2)
)
"""Before and after what a run takes in now: a change counts that is later than that."""


def listed(*dates: str | None, name: str = "lastmod") -> list[Found]:
    return [
        Found(url=f"https://example.org/1903{n:02}", kind="feed", source=FEED.url, **{name: date})
        for n, date in enumerate(dates, 1)
    ]


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


@pytest.mark.parametrize("step", [STEP, 5])
def test_a_change_at_the_time_of_many_is_seen_once_others_are_newer(
    archive: Archive, step: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(listings, "STEP", step)
    box = intake(archive)
    box.listings.take(Reading(found=listed(*[NOW] * 5)), FEED)
    for row in box.next_articles(9):
        box.in_flight.discard(row.key)
        archive.mark(row.key, "skipped", "no article")
    box.listings.take(Reading(found=listed(*[LATER] * 5)), FEED)
    assert box.next_articles(9) == []
    newest = [Found(url="https://example.org/190399", kind="feed", source=FEED.url, lastmod=LAST)]
    box.listings.take(Reading(found=newest + listed(*[LATER] * 5)), FEED)
    assert len(box.next_articles(9)) == 6


def test_old_articles_that_were_moved_at_once_do_not_hide_a_change(
    archive: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(listings, "STEP", 5)
    box = intake(archive)
    box.listings.take(Reading(found=listed(*[NOW] * 7)), FEED)
    for row in box.next_articles(9):
        box.in_flight.discard(row.key)
        archive.mark(row.key, "skipped", "no article")
    box.listings.take(Reading(found=listed(*[LATER] * 5, LAST, NOW)), FEED)
    assert [row.url[-6:] for row in box.next_articles(9)] == ["190306"]


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
