"""Parquet: the types of its columns, and what stops while it is written."""

from __future__ import annotations

import os
import re
import signal
from pathlib import Path
from threading import Timer
from typing import Any, cast

import duckdb
import pytest

from newscrawl.archive import ArchiveDamaged
from newscrawl.export import columnar, parquet
from newscrawl.export.columnar import tables
from newscrawl.export.parquet import write_parquet
from newscrawl.export.together import opened
from newscrawl.items import Article
from newscrawl.plain import written
from tests.archive.world import article, open_archive


def archived(root: Path, outlet: str, *, closed: bool = True) -> Path:
    """An archive of two articles, of the 23rd and the 24th."""
    archive = open_archive(root, outlet=outlet)
    for number in (3, 4):
        story = article(number, date_published=f"2026-11-2{number}T01:00:00+05:30")
        story.id = f"{outlet}:{number}"
        archive.store(story.id, story)
    archive.commit()
    if closed:
        archive.close(0, "fine", {})
    else:
        archive.abandon()
    return root / outlet


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return archived(tmp_path, "outlet")


def test_parquet_keeps_the_types_and_the_condition(folder: Path, tmp_path: Path) -> None:
    path = tmp_path / "outlet.parquet"
    with opened([folder]) as archives, tables(archives) as connection:
        assert write_parquet(connection, [folder], path, "published_on >= DATE '2026-11-24'") == 1
    with duckdb.connect() as connection:
        described = connection.execute("DESCRIBE FROM read_parquet(?)", [str(path)]).fetchall()
    kinds = {name: kind for name, kind, *_ in described}
    assert kinds["published_at"] == "TIMESTAMP WITH TIME ZONE"
    assert kinds["published_on"] == "DATE"
    assert kinds["word_count"] == "BIGINT"
    assert kinds["authors"] == 'STRUCT("name" VARCHAR, url VARCHAR, "type" VARCHAR)[]'
    assert set(kinds) >= {f.name for f in written(Article)}


def test_records_that_are_large_together_do_not_wait_for_one_another(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(parquet, "_BYTES", "10kB")
    archive = open_archive(tmp_path, outlet="outlet")
    for number in range(100):
        archive.store(f"outlet:{number}", article(number))
    archive.close(0, "fine", {})
    path, folder = tmp_path / "outlet.parquet", tmp_path / "outlet"
    with opened([folder]) as archives, tables(archives) as connection:
        assert write_parquet(connection, [folder], path) == 100
        groups = "SELECT count(DISTINCT row_group_id) FROM parquet_metadata(?)"
        assert connection.execute(groups, [str(path)]).fetchall() > [(1,)]


def test_what_duckdb_has_no_memory_for_is_no_fault_of_a_query_or_a_file(folder: Path, tmp_path: Path) -> None:
    def write() -> None:
        with opened([folder]) as archives, tables(archives) as connection:
            connection.execute("SET memory_limit = '1kB'")
            write_parquet(connection, [folder], tmp_path / "x.parquet")

    with pytest.raises(MemoryError, match="Out of Memory"):
        write()


def test_ctrl_c_is_heard_while_duckdb_writes(folder: Path, tmp_path: Path) -> None:
    endless = "(SELECT count(*) FROM range(100000000000) AS t(a), range(10) WHERE a % 7 = 3) > 0"
    with opened([folder]) as archives, tables(archives) as connection:
        Timer(0.5, os.kill, (os.getpid(), signal.SIGINT)).start()
        with pytest.raises(KeyboardInterrupt):
            write_parquet(connection, [folder], tmp_path / "x.parquet", endless)


@pytest.mark.parametrize("small", [0, 1 << 20])
@pytest.mark.parametrize("closed", [True, False])
def test_a_segment_that_is_damaged_is_named_with_its_outlet(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, closed: bool, small: int
) -> None:
    monkeypatch.setattr(columnar, "_SMALL", small)
    folders = [archived(tmp_path, "one"), archived(tmp_path, "two", closed=closed)]
    (segment,) = (folders[1] / "articles").glob("*.jsonl*")
    segment.write_bytes(segment.read_bytes().replace(b'"id"', b'""id'))
    with (
        opened(folders) as archives,
        tables(archives) as connection,
        pytest.raises(ArchiveDamaged, match="two: a line of a segment is no record; `scrapy verify two`"),
    ):
        write_parquet(connection, folders, tmp_path / "x.parquet")


@pytest.mark.parametrize(
    ("complaint", "said"),
    [
        (
            'IO Error: {"exception_type":"IO","exception_message":"Could not write \\"x\\"","errno":"28"}',
            "[Errno 28] No space left on device: '/x.parquet'",
        ),
        (
            "IO Error: Cannot open file\n\nLINE 1: COPY",
            "[Errno 0] DuckDB cannot write it (IO Error: Cannot open file): '/x.parquet'",
        ),
    ],
)
def test_what_the_system_refused_duckdb_is_told_as_of_any_file(complaint: str, said: str) -> None:
    class Refused:
        def execute(self, _: str) -> None:
            raise duckdb.IOException(complaint)

    with pytest.raises(OSError, match=re.escape(said)):
        write_parquet(cast("Any", Refused()), [Path("/archive/outlet")], Path("/x.parquet"))
