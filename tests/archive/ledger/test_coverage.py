"""What the ledger knows of all that was ever found."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from newscrawl.archive import Archive
from newscrawl.archive.ledger.coverage import SEQUENCE, Coverage
from newscrawl.archive.ledger.ledger import LAST_TRIES
from newscrawl.archive.ledger.rows import State
from newscrawl.archive.read import reading
from newscrawl.console.coveragetables import report
from tests.archive.world import article, entry

FEED, MAP = "https://outlet.example/rss", "https://outlet.example/sitemap.xml"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Seven addresses: of one day four (held, held, gone, waiting), of another one that is no article; one
    that has no date and one that only the sitemap lists.
    """
    archive = Archive.open(tmp_path, "outlet", durable=False)
    ledger = archive.ledger
    for number in (1, 2, 4, 8):
        ledger.discover(f"outlet:{number}", entry(number, source=FEED, date_published="2026-11-20T09:00:00Z"))
    ledger.discover("outlet:2", entry(2, source=MAP, kind="sitemap"))
    ledger.discover("outlet:9", entry(9, source=MAP, kind="sitemap"))
    later = entry(SEQUENCE + 10, source=MAP, kind="sitemap", date_published="2026-11-24")
    ledger.discover(f"outlet:{SEQUENCE + 10}", later)
    ledger.discover("outlet:0123abcd", entry(77, source=MAP, kind="sitemap", date_published="2026-11-24"))
    for number in (1, 2, 9):
        archive.store(f"outlet:{number}", article(number))
    archive.mark("outlet:4", "gone", "404")
    archive.mark("outlet:0123abcd", "skipped", "video")
    ledger.source_seen(FEED, "feed", 4, 4)
    ledger.source_seen(MAP, "sitemap", 4, 3, fault="cut off in line 9")
    archive.close(0, "fine", {})
    return tmp_path / "outlet"


@pytest.fixture
def coverage(folder: Path) -> Iterator[Coverage]:
    with reading(folder) as ledger:
        yield Coverage(ledger)


def test_states(coverage: Coverage) -> None:
    assert coverage.states() == [
        ("stored", "new", 3),
        ("pending", None, 2),
        ("gone", "404", 1),
        ("skipped", "video", 1),
    ]


def test_duplicates_stand_behind_what_a_person_looks_for(tmp_path: Path) -> None:
    """Each is one of another article, so that a table of the first twenty would name nothing else."""
    archive = Archive.open(tmp_path, "outlet", durable=False)
    for number in range(30):
        archive.ledger.discover(f"outlet:{number}", entry(number, source=FEED))
        archive.mark(f"outlet:{number}", "duplicate", f"redirects to outlet:{number + 100}")
    archive.mark("outlet:7", "failed", "answer cut off")
    archive.close(0, "fine", {})
    with reading(tmp_path / "outlet") as ledger:
        assert Coverage(ledger).states()[0] == ("failed", "answer cut off", 1)


def test_every_address_is_in_one_day_and_in_one_column(coverage: Coverage) -> None:
    days = {c.name: (c.found, c.held, c.waiting, c.left_out, c.gone) for c in coverage.days()}
    assert days == {"": (1, 1, 0, 0, 0), "2026-11-20": (4, 2, 1, 0, 1), "2026-11-24": (2, 0, 1, 1, 0)}
    assert all(found == sum(rest) for found, *rest in days.values())


def test_what_each_source_gave_and_what_only_it_did(coverage: Coverage) -> None:
    feed, sitemap = coverage.sources()
    assert (feed.kind, feed.counts.name, feed.counts.held, feed.only, feed.fault) == (
        "feed",
        FEED,
        2,
        1,
        None,
    )
    assert (sitemap.counts.found, sitemap.counts.held, sitemap.only) == (4, 2, 1)
    assert (sitemap.last_found, sitemap.fault) == (4, "cut off in line 9")


def test_numbers_missing_between_those_seen(coverage: Coverage) -> None:
    sequences = [(n.first, n.last, n.seen, n.missing) for n in coverage.sequences()]
    assert sequences == [(1, 9, 5, 4), (SEQUENCE + 10, SEQUENCE + 10, 1, 0)]
    assert [(n.first, n.last) for n in coverage.missing()] == [(3, 3), (5, 7)]
    assert sum(n.missing for n in coverage.missing()) == 4


def test_a_sequence_begins_at_its_first_number_however_large(tmp_path: Path) -> None:
    archive = Archive.open(tmp_path, "outlet", durable=False)
    first = 126112300000
    for number in (first, first + 2):
        archive.ledger.discover(f"outlet:{number}", entry(number))
    archive.close(0, "fine", {})
    with reading(tmp_path / "outlet") as ledger:
        told = [(n.first, n.last, n.seen) for n in Coverage(ledger).sequences()]
    assert told == [(first, first + 2, 2)]


def test_of_some_days(folder: Path) -> None:
    with reading(folder) as ledger:
        some = Coverage(ledger, "2026-11-21", "2026-11-24")
        assert [c.name for c in some.days()] == ["2026-11-24"]
        assert [(state, n) for state, _, n in some.states()] == [("pending", 1), ("skipped", 1)]
        assert [s.counts.found for s in some.sources()] == [2]
        assert len([*some.urls()]) == 2
        assert [n.first for n in Coverage(ledger, until="2026-11-20").sequences()] == [1]


def test_whether_anything_of_some_days_is_held(folder: Path) -> None:
    with reading(folder) as ledger:
        days = (
            ("2026-11-20", None),
            ("2026-11-01", "2026-11-20"),
            ("2026-11-24", None),
            ("2020-01-01", "2020-12-31"),
        )
        assert [Coverage(ledger, *some).holds() for some in days] == [True, True, False, False]


def test_addresses_without_a_date_are_told_apart_from_those_of_some_days(folder: Path) -> None:
    with reading(folder) as ledger:
        assert Coverage(ledger).undated() == 0
        assert Coverage(ledger, since="2026-11-20").undated() == 1


def test_an_article_whose_page_was_gone_once_is_held(tmp_path: Path) -> None:
    archive = Archive.open(tmp_path, "outlet", durable=False)
    archive.ledger.discover("outlet:1", entry(1, source=FEED))
    archive.store("outlet:1", article(1))
    archive.mark("outlet:1", "gone", "410, seen once")
    archive.ledger.visits.plan("outlet:1", 1)
    archive.close(0, "fine", {})
    with reading(tmp_path / "outlet") as ledger:
        (day,) = Coverage(ledger).days()
        (source,) = Coverage(ledger).sources()
    assert (day.held, day.gone, source.counts.held, source.only) == (1, 0, 1, 1)


def test_an_address_that_gave_nothing_yet_waits_until_it_is_believed(tmp_path: Path) -> None:
    archive = Archive.open(tmp_path, "outlet", durable=False)
    states: list[tuple[int, State, int | None]] = [
        (1, "gone", 1),
        (2, "skipped", 1),
        (3, "gone", None),
        (4, "skipped", None),
    ]
    for number, state, due in states:
        archive.ledger.discover(f"outlet:{number}", entry(number, source=FEED))
        archive.mark(f"outlet:{number}", state, "404")
        archive.ledger.visits.plan(f"outlet:{number}", due)
    archive.close(0, "fine", {})
    with reading(tmp_path / "outlet") as ledger:
        (day,) = Coverage(ledger).days()
    assert (day.found, day.held, day.waiting, day.left_out, day.gone) == (4, 0, 2, 1, 1)


def test_an_article_that_no_source_dated_has_its_own_day(tmp_path: Path) -> None:
    archive = Archive.open(tmp_path, "outlet", durable=False)
    for number, dated in ((1, None), (2, "2026-11-20T09:00:00Z")):
        archive.ledger.discover(f"outlet:{number}", entry(number, source=FEED, date_published=dated))
        archive.store(f"outlet:{number}", article(number, date_published="2026-11-24T23:30:00+05:30"))
    archive.close(0, "fine", {})
    with reading(tmp_path / "outlet") as ledger:
        assert [day.name for day in Coverage(ledger).days()] == ["2026-11-20", "2026-11-24"]


def test_what_was_tried_too_often_is_told_of_what_waits(folder: Path) -> None:
    archive = Archive.open(folder.parent, "outlet", durable=False)
    for _ in range(LAST_TRIES):
        archive.mark("outlet:8", "failed", "answer cut off")
    archive.close(0, "fine", {})
    with reading(folder) as ledger:
        days = ("2026-11-20", "2026-11-24")
        assert [Coverage(ledger, day, day).given_up() for day in days] == [1, 0]
        said = next(report("outlet", Coverage(ledger), None, None))
        assert "2 waiting (1 of them tried 12 times in vain)" in said
        assert [one.key for one in ledger.pending(9)] == [f"outlet:{SEQUENCE + 10}"]
