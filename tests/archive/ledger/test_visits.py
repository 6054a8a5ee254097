"""Looking again: what is due lasts, in which order it comes, and what a look leaves behind."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from newscrawl.archive import LEDGER, Archive, Ledger, content_hash
from newscrawl.archive.ledger.database import Database
from newscrawl.archive.ledger.rows import State
from newscrawl.archive.ledger.visits import LONGEST
from newscrawl.archive.rebuild.rebuild import rebuild
from newscrawl.items import Access, Article, Provenance
from tests.archive.world import Clock, article, entry, open_archive

HOUR = 3600


def stored(archive: Archive, number: int, due: int | None, text: str = "One.", **more: Any) -> str:
    archive.ledger.discover(f"outlet:{number}", entry(number))
    return archive.store(f"outlet:{number}", article(number, text, **more), due=due)


def keys(archive: Archive, clock: Clock, limit: int = 10) -> list[str]:
    due = archive.ledger.visits.due(int(clock().timestamp()), limit)
    return [visit.pending.key for visit in due]


def test_what_is_due_and_what_is_not(tmp_path: Path) -> None:
    clock = Clock()
    now = int(clock().timestamp())
    archive = open_archive(tmp_path, clock)
    for number, due in ((1, now - 50), (2, now + 50), (3, None), (4, now - 90)):
        stored(archive, number, due)
    assert keys(archive, clock) == ["outlet:4", "outlet:1"]
    clock.forward(seconds=60)
    assert keys(archive, clock) == ["outlet:4", "outlet:1", "outlet:2"]
    archive.close(0, "fine", {})
    archive = open_archive(tmp_path, clock)
    assert keys(archive, clock) == ["outlet:4", "outlet:1", "outlet:2"]
    archive.abandon()


def test_more_are_due_than_asked_for(tmp_path: Path) -> None:
    clock = Clock()
    now = int(clock().timestamp())
    archive = open_archive(tmp_path, clock)
    for number in range(10):
        stored(archive, number, now - number)
    assert keys(archive, clock, 2) == ["outlet:9", "outlet:8", "outlet:0", "outlet:1"]
    archive.abandon()


def test_one_in_doubt_comes_first_until_it_is_known_to_be_gone(tmp_path: Path) -> None:
    clock = Clock()
    now = int(clock().timestamp())
    archive = open_archive(tmp_path, clock)
    stored(archive, 1, now - 90)
    stored(archive, 2, now)
    archive.mark("outlet:2", "gone", "404", http_status=404)
    (first, _) = archive.ledger.visits.due(now, 5)
    assert (first.pending.key, first.doubted) == ("outlet:2", True)
    tombstone = Article(id="outlet:2", url="https://outlet.example/story-2", change="removed")
    assert archive.store("outlet:2", tombstone, due=now) == "removed"
    assert not any(visit.doubted for visit in archive.ledger.visits.due(now, 5))
    assert archive.store("outlet:2", article(2, "One."), due=now) == "restored"
    archive.abandon()


def test_what_a_clock_that_was_ahead_planned_is_due(tmp_path: Path) -> None:
    clock = Clock()
    now = int(clock().timestamp())
    archive = open_archive(tmp_path, clock)
    for number, wait in ((1, LONGEST), (2, LONGEST + 1), (3, 2 * LONGEST)):
        stored(archive, number, now + wait)
    archive.mark("outlet:3", "gone", "404", http_status=404)
    due = archive.ledger.visits.due(now, 5)
    assert [(visit.pending.key, visit.doubted) for visit in due] == [("outlet:2", False), ("outlet:3", True)]
    archive.abandon()


def test_a_look_that_finds_nothing_new(tmp_path: Path) -> None:
    clock = Clock()
    now = int(clock().timestamp())
    archive = open_archive(tmp_path, clock)
    stored(archive, 1, now, provenance=Provenance(etag='"a"'))
    clock.forward(hours=3)
    archive.as_before("outlet:1", now + 5 * HOUR, http_status=304)
    assert keys(archive, clock) == []
    row = archive.ledger.state("outlet:1")
    assert row
    assert (row.state, row.fetched, row.etag) == ("unchanged", now + 3 * HOUR, '"a"')
    archive.postpone("outlet:1", now)
    (visit,) = archive.ledger.visits.due(now, 5)
    assert (visit.looked, visit.edits, visit.pending.etag) == (now + 3 * HOUR, 0, '"a"')
    stored(archive, 1, now, "Another text.")
    (visit,) = archive.ledger.visits.due(now, 5)
    assert visit.edits == 1
    archive.abandon()


def test_a_figure_put_right_is_a_correction(tmp_path: Path) -> None:
    clock = Clock()
    archive = open_archive(tmp_path, clock)
    assert stored(archive, 1, None, "It spins 40 bales.") == "new"
    assert stored(archive, 1, None, "It spins 45 bales.") == "corrected"
    assert stored(archive, 1, None, "It spins 45 bales a day.") == "updated"
    archive.abandon()


def test_a_ledger_made_anew_looks_again_too(tmp_path: Path) -> None:
    clock = Clock()
    archive = open_archive(tmp_path, clock)
    stored(
        archive,
        1,
        None,
        access=Access(level="locked"),
        provenance=Provenance(crawled_at="2026-11-25T12:00:00Z"),
    )
    archive.close(0, "fine", {})
    (tmp_path / "outlet" / LEDGER).unlink()
    rebuild(tmp_path, "outlet", now=clock)
    archive = open_archive(tmp_path, clock)
    assert keys(archive, clock) == []
    clock.forward(hours=3)
    assert keys(archive, clock) == ["outlet:1"]
    assert stored(archive, 1, None, access=Access(level="free")) == "updated"
    archive.abandon()


def test_an_older_ledger_gets_a_plan(tmp_path: Path) -> None:
    clock = Clock()
    archive = open_archive(tmp_path, clock)
    stored(archive, 1, None)
    archive.close(0, "fine", {})
    with closing(Database.open(tmp_path / "outlet" / LEDGER)) as database:
        for statement in (
            "DROP INDEX urls_copies",
            "DROP INDEX urls_forbidden",
            "DROP INDEX urls_passed_over",
            "DROP INDEX urls_due",
            "DROP INDEX urls_doubted",
            "DROP INDEX revisions_by_text",
            "DROP INDEX revisions_by_instant",
            "ALTER TABLE revisions DROP COLUMN published",
            "ALTER TABLE urls DROP COLUMN due",
        ):
            database.write(statement)
        database.write("DROP TABLE lessons")
        database.write("DROP TABLE lost_pages")
        database.write("ALTER TABLE urls DROP COLUMN edits")
        database.write("ALTER TABLE revisions DROP COLUMN access")
        database.write("PRAGMA user_version = 2")
        database.commit()
    archive = open_archive(tmp_path, clock)
    clock.forward(hours=3)
    assert keys(archive, clock) == ["outlet:1"]
    archive.close(0, "fine", {})


@pytest.mark.parametrize("limit", [0, 1])
def test_nothing_is_due_in_a_new_archive(tmp_path: Path, limit: int) -> None:
    clock = Clock()
    archive = open_archive(tmp_path, clock)
    assert keys(archive, clock, limit) == []
    archive.close(0, "fine", {})
    with closing(Ledger.read(tmp_path / "outlet" / LEDGER)) as ledger:
        assert ledger.visits.due(0, limit) == []


def test_a_record_that_cannot_be_read_stops_nothing(tmp_path: Path) -> None:
    clock = Clock()
    archive = open_archive(tmp_path, clock)
    stored(archive, 1, None)
    archive.close(0, "fine", {})
    (segment,) = (tmp_path / "outlet/articles").glob("*.jsonl")
    segment.write_bytes(b"x" * segment.stat().st_size)
    archive = open_archive(tmp_path, clock)
    assert stored(archive, 1, None, "Another text.") == "updated"
    archive.close(0, "fine", {})


def test_a_lost_record_is_not_asked_for_conditionally(tmp_path: Path) -> None:
    clock = Clock()
    archive = open_archive(tmp_path, clock)
    stored(archive, 1, None, provenance=Provenance(etag='"a"', last_modified="Wed, 25 Nov 2026 09:00:00 GMT"))
    archive.commit()
    archive.abandon()
    (segment,) = (tmp_path / "outlet/articles").glob("*.part")
    segment.write_bytes(b"")
    archive = open_archive(tmp_path, clock)
    (row,) = archive.ledger.pending(5)
    assert (row.reason, row.etag, row.last_modified) == ("record lost", None, None)
    archive.abandon()


def test_what_looks_taught_adds_up_and_lasts(tmp_path: Path) -> None:
    clock = Clock()
    archive = open_archive(tmp_path, clock)
    archive.learn([(0, 0.5, 0.0), (1, 0.25, 1.0)])
    archive.learn([(1, 0.25, 0.5)])
    archive.close(0, "fine", {})
    archive = open_archive(tmp_path, clock)
    assert archive.ledger.visits.lessons() == [(0, 0.5, 0.0), (1, 0.5, 1.5)]
    archive.abandon()


def test_a_text_that_nobody_had_is_found_once_somebody_has_it(tmp_path: Path) -> None:
    archive = open_archive(tmp_path)
    mark, other = content_hash("Story 1", "One."), content_hash("Story 1", "Two.")
    assert archive.ledger.visits.of_text(mark, "outlet:2") is None
    assert archive.ledger.visits.of_text(mark, "outlet:2") is None
    stored(archive, 1, None)
    assert archive.ledger.visits.of_text(other, "outlet:2") is None
    found = archive.ledger.visits.of_text(mark, "outlet:2")
    assert found is not None
    assert found.pending.key == "outlet:1"
    archive.close(0, "fine", {})


@pytest.mark.parametrize("state", ["pending", "failed", "refused"])
def test_an_article_that_waits_to_be_asked_for_again_is_held_all_the_same(
    tmp_path: Path, state: State
) -> None:
    """A source that dates all anew has many of them wait, and then a cache mixes up their pages."""
    archive = open_archive(tmp_path)
    stored(archive, 1, None)
    mark = content_hash("Story 1", "One.")
    archive.mark("outlet:1", state, "lastmod")
    found = archive.ledger.visits.of_text(mark, "outlet:2")
    assert found is not None
    assert found.pending.key == "outlet:1"
    archive.store("outlet:1", article(1, "", change="removed"))
    archive.mark("outlet:1", state, "listed again")
    assert archive.ledger.visits.of_text(mark, "outlet:2") is None, "it was removed"
    archive.abandon()
