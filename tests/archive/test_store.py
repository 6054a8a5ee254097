from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from newscrawl.archive import (
    LEDGER,
    Archive,
    ArchiveBusy,
    ArchiveDamaged,
    ArchiveMissing,
    ArchiveUnwritable,
    Ledger,
    schema,
)
from newscrawl.items import Provenance
from tests.archive.world import Clock, article, assert_whole, crawl, entry, lines


def open_archive(root: Path, clock: Clock | None = None) -> Archive:
    return Archive.open(root, "outlet", now=clock or Clock(), durable=False)


def test_a_revision_chain(tmp_path: Path) -> None:
    archive = open_archive(tmp_path)
    said = [archive.store("outlet:1", item) for item in (article(1), article(1), article(1, "Another text."))]
    said += [archive.store("outlet:1", item) for item in (article(1, "", change="removed"), article(1))]
    assert said == ["new", "unchanged", "updated", "removed", "restored"]
    archive.close(0, "fine", {})
    assert [(r["revision"], r["change"]) for r in lines(tmp_path / "outlet")] == [
        (1, "new"),
        (2, "updated"),
        (3, "removed"),
        (4, "restored"),
    ]


def test_storing_completes_the_record(tmp_path: Path) -> None:
    archive = open_archive(tmp_path)
    item = article(1, provenance=Provenance(http_status=200, etag='"abc"', last_modified="Wed"))
    item.id = ""
    archive.ledger.discover("outlet:1", entry(1))
    archive.store("outlet:1", item)
    assert (item.id, item.revision, item.change, item.provenance.run) == ("outlet:1", 1, "new", archive.run)
    assert len(item.content_hash or "") == 64
    row = archive.ledger.state("outlet:1")
    assert row is not None
    assert (row.state, row.etag, row.last_modified, row.http_status) == ("stored", '"abc"', "Wed", 200)
    again = article(1)
    archive.store("outlet:1", again)
    assert (again.revision, again.change) == (1, None)
    archive.abandon()


def test_a_line_is_compact_json_in_utf8_whatever_the_text(tmp_path: Path) -> None:
    archive = open_archive(tmp_path)
    text = "समाचार “quoted” \u2028 line\nfeed \ud800 end"
    archive.store("outlet:1", article(1, text))
    archive.close(0, "fine", {})
    (file,) = (tmp_path / "outlet/articles").glob("*.jsonl")
    raw = file.read_bytes()
    assert raw.count(b"\n") == 1
    assert "समाचार".encode() in raw
    assert b'", "' not in raw
    assert json.loads(raw)["article_body"] == text.replace("\ud800", "?")


@pytest.mark.parametrize(("seconds", "seen"), [(60.0, [0, 0, 3, 3]), (0.0, [1, 2, 3, 4])])
def test_groups_are_committed_by_count_and_by_time(tmp_path: Path, seconds: float, seen: list[int]) -> None:
    archive = Archive.open(tmp_path, "outlet", group_records=3, group_seconds=seconds, durable=False)
    beside = Ledger.read(tmp_path / "outlet" / LEDGER)
    counts = []
    for number in range(4):
        archive.mark(f"outlet:{number}", "skipped", "no article")
        counts.append(beside.counts().get(("skipped", "no article"), 0))
    assert counts == seen
    beside.close()
    archive.abandon()


def test_segments_are_sealed_when_long_enough(tmp_path: Path) -> None:
    archive = Archive.open(tmp_path, "outlet", segment_bytes=1000, group_records=1, durable=False)
    crawl(archive, range(20))
    assert len(list((tmp_path / "outlet/articles").glob("*.jsonl"))) > 3
    archive.close(0, "fine", {})
    assert_whole(tmp_path / "outlet", range(20))


def test_a_run_that_stores_nothing_leaves_no_segment(tmp_path: Path) -> None:
    archive = open_archive(tmp_path)
    archive.close(0, "fine", {})
    assert [p.name for p in (tmp_path / "outlet/articles").iterdir()] == [f"{archive.run}.json"]


def test_a_second_run_is_turned_away_and_told_by_whom(tmp_path: Path) -> None:
    first = open_archive(tmp_path)
    with pytest.raises(ArchiveBusy, match=r"outlet is in use by pid \d+ since 2026-11-25T12:00:00Z; wait"):
        open_archive(tmp_path)
    other = Archive.open(tmp_path, "another", durable=False)
    other.abandon()
    first.abandon()
    open_archive(tmp_path).abandon()


def test_a_lock_left_behind_locks_nothing(tmp_path: Path) -> None:
    (tmp_path / "outlet").mkdir()
    (tmp_path / "outlet/.lock").write_text("pid 1 since the flood\n")
    open_archive(tmp_path).abandon()


def test_a_file_in_the_way(tmp_path: Path) -> None:
    (tmp_path / "outlet").write_text("")
    with pytest.raises(ArchiveUnwritable, match=r"^cannot write \S+outlet\S*: [^\n]+$"):
        open_archive(tmp_path)


def test_a_folder_where_the_ledger_should_be(tmp_path: Path) -> None:
    (tmp_path / "outlet" / LEDGER).mkdir(parents=True)
    with pytest.raises(ArchiveUnwritable, match=r"ledger\.sqlite: it cannot be opened"):
        open_archive(tmp_path)
    (tmp_path / "outlet" / LEDGER).rmdir()
    open_archive(tmp_path).abandon()


def test_a_ledger_that_is_none(tmp_path: Path) -> None:
    (tmp_path / "outlet").mkdir()
    (tmp_path / "outlet" / LEDGER).write_bytes(b"this is no database, and long enough to be looked at" * 20)
    with pytest.raises(ArchiveDamaged, match="`scrapy ledger rebuild` makes it anew"):
        open_archive(tmp_path)


def test_a_ledger_of_a_newer_program(tmp_path: Path) -> None:
    open_archive(tmp_path).abandon()
    with sqlite3.connect(tmp_path / "outlet" / LEDGER) as database:
        database.execute("PRAGMA user_version = 99")
    database.close()
    with pytest.raises(ArchiveDamaged, match=r"ledger version 99.*upgrade newscrawl"):
        open_archive(tmp_path)
    with pytest.raises(ArchiveDamaged, match="upgrade newscrawl"):
        Ledger.read(tmp_path / "outlet" / LEDGER)


def test_segments_without_their_ledger_are_not_begun_anew(tmp_path: Path) -> None:
    archive = open_archive(tmp_path)
    crawl(archive, [1])
    archive.close(0, "fine", {})
    (tmp_path / "outlet" / LEDGER).unlink()
    with pytest.raises(ArchiveDamaged, match="put it back or run `scrapy ledger rebuild outlet`"):
        open_archive(tmp_path)


def put_back_to_version_1(ledger: Path) -> None:
    """The same rows in the tables of version 1."""
    newer = ledger.rename(ledger.with_name("newer"))
    database = sqlite3.connect(ledger)
    for statement in schema.STEPS[0]:
        database.execute(statement)
    database.execute("ATTACH ? AS newer", (str(newer),))
    for (table,) in database.execute("SELECT name FROM main.sqlite_schema WHERE type = 'table'").fetchall():
        names = ", ".join(f'"{row[1]}"' for row in database.execute(f"PRAGMA main.table_info({table})"))
        database.execute(f"INSERT INTO main.{table} SELECT {names} FROM newer.{table}")
    database.execute("PRAGMA user_version = 1")
    database.commit()
    database.close()
    newer.unlink()


def test_an_older_ledger_is_brought_up_to_date(tmp_path: Path) -> None:
    archive = open_archive(tmp_path)
    crawl(archive, range(3))
    archive.close(0, "fine", {})
    put_back_to_version_1(tmp_path / "outlet" / LEDGER)
    with pytest.raises(ArchiveDamaged, match="is of version 1, not 2; the next crawl brings it up to date"):
        Ledger.read(tmp_path / "outlet" / LEDGER)
    archive = open_archive(tmp_path)
    assert archive.store("outlet:1", article(1, "Text of 1.")) == "unchanged"
    assert archive.ledger.waiting() == 0
    archive.close(0, "fine", {})
    with closing(Ledger.read(tmp_path / "outlet" / LEDGER)) as ledger:
        assert ledger.holdings.last_manifest() == "20261125"


def test_a_step_that_fails_leaves_the_older_version(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    open_archive(tmp_path).close(0, "fine", {})
    wrong = (
        *schema.STEPS,
        ("ALTER TABLE urls ADD COLUMN later TEXT", "ALTER TABLE nowhere ADD COLUMN x TEXT"),
    )
    with monkeypatch.context() as newer:
        newer.setattr("newscrawl.archive.database.STEPS", wrong)
        with pytest.raises(ArchiveDamaged):
            open_archive(tmp_path)
    archive = open_archive(tmp_path)
    assert archive.ledger.database.one(
        "SELECT count(*) FROM pragma_table_info('urls') WHERE name = 'later'"
    ) == (0,)
    archive.abandon()


def test_reading_beside_a_run(tmp_path: Path) -> None:
    with pytest.raises(ArchiveMissing, match="crawl the outlet first"):
        Ledger.read(tmp_path / "outlet" / LEDGER)
    archive = open_archive(tmp_path)
    crawl(archive, range(3))
    beside = Ledger.read(tmp_path / "outlet" / LEDGER)
    assert beside.counts() == {}
    archive.commit()
    assert beside.counts() == {("stored", "new"): 3}
    beside.close()
    archive.abandon()


def test_two_runs_of_one_second_have_two_names(tmp_path: Path) -> None:
    clock = Clock()
    names: list[str] = []
    for _ in range(3):
        archive = open_archive(tmp_path, clock)
        crawl(archive, [len(names)])
        archive.close(0, "fine", {})
        names.append(archive.run)
    assert names == ["20261125T120000Z", "20261125T120000Z-2", "20261125T120000Z-3"]
    assert_whole(tmp_path / "outlet", range(3))


def test_an_interrupted_run_is_said_to_be(tmp_path: Path) -> None:
    clock = Clock()
    first = open_archive(tmp_path, clock)
    crawl(first, [1])
    first.commit()
    first.abandon()
    clock.forward(hours=1)
    second = open_archive(tmp_path, clock)
    assert second.recovered == [
        f"run {first.run} did not end",
        f"sealed warc/{first.run}-0001.warc.gz, which an interrupted run left open",
        f"sealed articles/{first.run}-0001.jsonl, which an interrupted run left open",
    ]
    second.close(0, "fine", {})
    third = open_archive(tmp_path, clock)
    assert third.recovered == []
    third.abandon()


def test_files_that_are_not_ours_stay(tmp_path: Path) -> None:
    open_archive(tmp_path).close(0, "fine", {})
    other = tmp_path / "outlet/articles/notes.part"
    other.write_text("mine")
    archive = open_archive(tmp_path)
    assert (archive.recovered, other.read_text()) == ([], "mine")
    archive.abandon()


def test_a_ledger_on_a_read_only_disk(tmp_path: Path) -> None:
    archive = open_archive(tmp_path)
    archive.ledger.database.one("PRAGMA query_only = ON")
    with pytest.raises(ArchiveUnwritable, match="it is read-only; let this user write there"):
        archive.mark("outlet:1", "skipped")
    archive.abandon()


def test_a_ledger_that_another_program_holds(tmp_path: Path) -> None:
    archive = open_archive(tmp_path)
    archive.ledger.database.one("PRAGMA busy_timeout = 1")
    other = sqlite3.connect(tmp_path / "outlet" / LEDGER, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(ArchiveBusy, match="is held by another program; close it and run again"):
        archive.mark("outlet:1", "skipped")
    other.close()
    archive.abandon()


def test_a_ledger_on_a_full_disk(tmp_path: Path) -> None:
    archive = open_archive(tmp_path)
    archive.ledger.database.one("PRAGMA max_page_count = 40")
    with pytest.raises(ArchiveUnwritable, match="the disk is full; free some space and run again"):
        archive.mark("outlet:1", "skipped", "x" * 200_000)
    archive.abandon()
    open_archive(tmp_path).close(0, "fine", {})
