"""The ledger as a file: opened, refused with a line, and brought up to date from older versions."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from newscrawl.archive import (
    LEDGER,
    ArchiveBusy,
    ArchiveDamaged,
    ArchiveMissing,
    ArchiveUnwritable,
    Ledger,
)
from newscrawl.archive.ledger import schema
from newscrawl.archive.ledger.database import Database
from tests.archive.world import article, crawl, open_archive


def test_a_folder_where_the_ledger_should_be(tmp_path: Path) -> None:
    (tmp_path / "outlet" / LEDGER).mkdir(parents=True)
    with pytest.raises(ArchiveUnwritable, match=r"ledger\.sqlite: it cannot be opened"):
        open_archive(tmp_path)
    (tmp_path / "outlet" / LEDGER).rmdir()
    open_archive(tmp_path).abandon()


def test_a_ledger_that_is_none(tmp_path: Path) -> None:
    (tmp_path / "outlet").mkdir()
    (tmp_path / "outlet" / LEDGER).write_bytes(b"this is no database, and long enough to be looked at" * 20)
    with pytest.raises(ArchiveDamaged, match="`scrapy ledger rebuild outlet` makes it anew"):
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
    with pytest.raises(
        ArchiveDamaged, match="is of version 1, not 9; the next crawl brings it up to date, and so"
    ):
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
        newer.setattr("newscrawl.archive.ledger.database.STEPS", wrong)
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


def test_a_ledger_on_a_read_only_disk(tmp_path: Path) -> None:
    archive = open_archive(tmp_path)
    archive.ledger.database.one("PRAGMA query_only = ON")
    with pytest.raises(ArchiveUnwritable, match="it is read-only; let this user write there"):
        archive.mark("outlet:1", "skipped")
    archive.abandon()


def test_a_disk_that_takes_no_file_beside_a_ledger_is_read_where_no_run_may_be_writing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plain = Database._read

    def refusing(path: Path, how: str) -> Database:
        if how == "mode=ro":
            raise ArchiveUnwritable("it cannot be opened")
        return plain(path, how)

    monkeypatch.setattr(Database, "_read", staticmethod(refusing))
    archive = open_archive(tmp_path)
    crawl(archive, range(3))
    archive.commit()
    with pytest.raises(ArchiveUnwritable):
        Ledger.read(tmp_path / "outlet" / LEDGER)
    archive.close(0, "fine", {})
    ledger = Ledger.read(tmp_path / "outlet" / LEDGER)
    assert ledger.counts() == {("stored", "new"): 3}
    ledger.close()


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


def test_reading_where_nothing_can_be_written(tmp_path: Path) -> None:
    archive = open_archive(tmp_path)
    crawl(archive, range(3))
    archive.close(0, "fine", {})
    # A folder of this name keeps SQLite from making its shared memory, as a read-only disk does.
    (tmp_path / "outlet" / f"{LEDGER}-shm").mkdir()
    with closing(Ledger.read(tmp_path / "outlet" / LEDGER)) as ledger:
        assert ledger.counts() == {("stored", "new"): 3}
