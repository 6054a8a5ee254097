"""DuckDB over the segments: the same records as any other reader gets, with real types."""

from __future__ import annotations

import json
import os
import signal
from datetime import UTC, date, datetime
from pathlib import Path
from shutil import copytree
from threading import Event
from typing import Any, cast

import pytest

from newscrawl.archive import Archive, ArchiveDamaged, ArchiveError, Limits
from newscrawl.archive.read import held, reading
from newscrawl.export import columnar
from newscrawl.export.columnar import NotInstalled, run, tables
from newscrawl.export.columntypes import duckdb_type
from newscrawl.export.together import opened
from newscrawl.items import Access, Author, Removed
from tests.archive.world import Clock, article, entry


@pytest.fixture(params=["small", "large", "mixed"])
def folder(tmp_path: Path, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Two runs: three stories, of which the second run changes one; one has a comma and a quote in its id.

    Their segments count as small or large ones, or the first as a large one.
    """
    archive_of_two_runs(tmp_path)
    sizes = sorted(path.stat().st_size for path in (tmp_path / "outlet" / "articles").glob("*.jsonl"))
    limit = {"small": sizes[-1], "large": 0, "mixed": sizes[0]}[request.param]
    monkeypatch.setattr(columnar, "_SMALL", limit)
    return tmp_path / "outlet"


def archive_of_two_runs(root: Path) -> None:
    clock = Clock()
    odd = 'outlet:a,"b'
    for texts in ({"outlet:1": "One.", "outlet:2": "Two.", odd: "Odd."}, {odd: "Odd, again."}):
        archive = Archive.open(root, "outlet", now=clock, durable=False)
        for number, (key, text) in enumerate(texts.items(), 1):
            archive.ledger.discover(key, entry(number))
            one = article(number, text, date_published=f"2026-11-2{number}T01:00:00+05:30")
            one.id = key
            one.authors = [Author(name="Ada Moss")]
            archive.store(key, one)
        archive.close(0, "fine", {})
        clock.forward(hours=1)


def ask(folder: Path, sql: str, **how: Any) -> list[tuple[Any, ...]]:
    with opened([folder]) as archives, tables(archives, **how) as connection:
        return connection.execute(sql).fetchall()


@pytest.mark.parametrize(
    "how", [{}, {"revisions": True}, {"as_of": "2026-11-25T12:30:00Z"}, {"as_of": "2026-11-25T11:00:00Z"}]
)
def test_the_records_are_those_that_reading_one_by_one_gives(folder: Path, how: dict[str, Any]) -> None:
    with reading(folder) as ledger:
        one_by_one = {(h.article_id, h.revision) for h in held(ledger, folder, **how)}
    assert set(ask(folder, "SELECT id, revision FROM articles", **how)) == one_by_one


def test_dates_and_parts_have_types(folder: Path) -> None:
    wanted = "published_at, published_on, date_published, authors[1].name"
    assert ask(folder, f"SELECT {wanted} FROM articles WHERE id = 'outlet:1'") == [
        (
            datetime(2026, 11, 20, 19, 30, tzinfo=UTC),
            date(2026, 11, 21),
            "2026-11-21T01:00:00+05:30",
            "Ada Moss",
        )
    ]


def test_of_an_open_segment_only_the_committed_part_is_seen(folder: Path) -> None:
    archive = Archive.open(
        folder.parent, "outlet", durable=False, limits=Limits(group_records=1000, group_seconds=1000)
    )
    for number in (7, 8):
        archive.ledger.discover(f"outlet:{number}", entry(number))
        archive.store(f"outlet:{number}", article(number))
        if number == 7:
            archive.commit()
    (part,) = (folder / "articles").glob("*.part")
    with part.open("ab") as stream:
        stream.write(b'{"id": "torn')
    assert ("outlet:7",) in ask(folder, "SELECT id FROM articles")
    assert ("outlet:8",) not in ask(folder, "SELECT id FROM articles")
    archive.abandon()


def test_a_segment_that_lost_its_last_lines_is_no_shorter_archive(folder: Path) -> None:
    segment = min((folder / "articles").glob("*.jsonl"))
    whole = segment.read_bytes()
    segment.write_bytes(b"".join(whole.splitlines(keepends=True)[:-1]))
    with pytest.raises(ArchiveDamaged, match=r"bytes long, where the ledger says .*`scrapy verify outlet`"):
        ask(folder, "SELECT count(*) FROM articles")
    segment.rename(f"{segment}.part")
    with pytest.raises(ArchiveDamaged):
        ask(folder, "SELECT count(*) FROM articles")


def test_an_archive_without_records_has_the_table_too(tmp_path: Path) -> None:
    Archive.open(tmp_path, "outlet", durable=False).close(0, "fine", {})
    assert ask(tmp_path / "outlet", "SELECT count(*), count(published_at) FROM articles") == [(0, 0)]


def test_types_follow_the_dataclasses() -> None:
    assert (
        duckdb_type(list[Removed]) == 'STRUCT("rule" VARCHAR, "kind" VARCHAR, "text" VARCHAR, "at" BIGINT)[]'
    )
    assert duckdb_type(dict[str, str]) == "MAP(VARCHAR, VARCHAR)"
    assert duckdb_type(dict[str, Any]) == "JSON"
    assert duckdb_type(Access).startswith('STRUCT("is_accessible_for_free" BOOLEAN')


def test_every_field_of_a_record_comes_back_as_it_was(folder: Path) -> None:
    with reading(folder) as ledger:
        record = next(h.record() for h in held(ledger, folder))
    query = f"SELECT to_json(COLUMNS(*)) FROM articles WHERE id = '{record['id']}'"
    with opened([folder]) as archives, tables(archives) as connection:
        found = connection.execute(query)
        names = [column[0] for column in found.description]
        row = found.fetchone()
    assert row is not None
    told = {name: json.loads(value) for name, value in zip(names, row, strict=True) if value is not None}
    assert {name: _filled(told[name]) for name in record} == record


def _filled(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _filled(item) for key, item in value.items() if item is not None}
    return [_filled(item) for item in value] if isinstance(value, list) else value


@pytest.mark.parametrize(("name", "beside"), [("st*", "star"), ("n[ab]", "na"), ("id=7", "id7")])
def test_what_the_folders_above_an_archive_are_called_changes_nothing(
    folder: Path, name: str, beside: str
) -> None:
    expected = ask(folder, "SELECT * FROM articles ORDER BY id")
    odd = folder.parent / name
    odd.mkdir()
    copytree(folder, folder.parent / beside / folder.name)
    assert ask(folder.rename(odd / folder.name), "SELECT * FROM articles ORDER BY id") == expected


def test_a_path_that_is_not_utf_8(folder: Path) -> None:
    odd = folder.rename(folder.with_name("outlet\udcff"))
    with opened([odd]) as archives:
        asked = tables(archives)
        with pytest.raises(ArchiveError, match="no file whose path is not UTF-8"):
            asked.__enter__()


def test_duckdb_that_is_not_there_and_duckdb_that_cannot_be_loaded() -> None:
    assert "pip install 'duckdb" in str(NotInstalled(ModuleNotFoundError("No module named 'duckdb'")))
    shut = NotInstalled(ImportError("duckdb.so: failed to map segment from shared object"))
    assert str(shut) == "DuckDB cannot be loaded: duckdb.so: failed to map segment from shared object"


class BetweenStatements:
    """A connection on which Ctrl-C is pressed between two statements: the next one forgets the interrupt."""

    def __init__(self) -> None:
        self.told = 0
        self.stopped = Event()

    def execute(self, _sql: str) -> None:
        os.kill(os.getpid(), signal.SIGINT)
        assert self.stopped.wait(60)

    def interrupt(self) -> None:
        self.told += 1
        if self.told > 1:
            self.stopped.set()


def test_ctrl_c_between_two_statements_is_not_forgotten() -> None:
    connection = BetweenStatements()
    with pytest.raises(KeyboardInterrupt):
        run(cast("Any", connection), "SELECT 1; SELECT 2")
    assert connection.stopped.is_set()
