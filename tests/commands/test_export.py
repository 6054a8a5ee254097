"""`scrapy export` as it is typed, on an archive of two runs."""

from __future__ import annotations

import csv
import json
import sqlite3
from contextlib import closing
from io import StringIO
from pathlib import Path

import duckdb
import pytest

from newscrawl.runs.status import ExitStatus
from tests.commands.inside import inside
from tests.commands.tworuns import OUTLET, ran
from tests.project import Project


def test_every_format_has_every_record(two_runs: Project, tmp_path: Path) -> None:
    endings = ("parquet", "csv", "jsonl", "sqlite", "schema.org", "zyte")
    for name in endings:
        said = ran(inside(two_runs.archive, "export", OUTLET, "--to", name, "-o", str(tmp_path / name)))
        assert said.startswith(f"{OUTLET}: 4 records in {tmp_path / name} (")
    ids = [f"{OUTLET}:{n}" for n in (1, 2, 3, 4)]
    with duckdb.connect() as database:
        rows = database.execute(f"SELECT id FROM read_parquet('{tmp_path}/parquet') ORDER BY id").fetchall()
    assert [key for (key,) in rows] == ids
    with closing(sqlite3.connect(tmp_path / "sqlite")) as connection:
        assert [key for (key,) in connection.execute("SELECT id FROM articles ORDER BY id")] == ids
    with (tmp_path / "csv").open(newline="", encoding="utf-8") as stream:
        assert sorted(row["id"] for row in csv.DictReader(stream)) == ids
    lines = (tmp_path / "jsonl").read_text("utf-8").splitlines()
    assert sorted(json.loads(line)["id"] for line in lines) == ids
    lines = (tmp_path / "schema.org").read_text("utf-8").splitlines()
    assert sorted(json.loads(line)["identifier"] for line in lines) == ids
    assert len((tmp_path / "zyte").read_text("utf-8").splitlines()) == 4
    assert {path.name for path in tmp_path.iterdir()} == {"archive", *endings}


def test_without_a_format_the_line_names_them(two_runs: Project) -> None:
    run = inside(two_runs.archive, "export", OUTLET)
    assert run.status == ExitStatus.BAD_ARGUMENTS
    (line,) = run.lines
    assert line.startswith("newscrawl: say what to write, with --to: parquet, csv, ")


def test_the_name_of_a_file_says_the_format_where_nothing_else_does(
    two_runs: Project, tmp_path: Path
) -> None:
    for name in ("a.parquet", "a.CSV", "a.jsonl", "a.sqlite", "a.schema.org.jsonl", "a.zyte.jsonl"):
        ran(inside(two_runs.archive, "export", OUTLET, "-o", str(tmp_path / name)))
    ran(inside(two_runs.archive, "export", OUTLET, "--to", "csv", "-o", str(tmp_path / "b.txt")))
    starts = {path.name: path.read_bytes()[:8] for path in tmp_path.iterdir() if path.is_file()}
    assert starts["a.parquet"].startswith(b"PAR1")
    assert starts["a.sqlite"] == b"SQLite f"
    assert starts["a.CSV"] == starts["b.txt"] == b"id,revis"
    for name, field in (
        ("a.jsonl", "article_body"),
        ("a.schema.org.jsonl", "@type"),
        ("a.zyte.jsonl", "url"),
    ):
        record = json.loads((tmp_path / name).read_text("utf-8").splitlines()[0])
        assert field in record
    unknown = inside(two_runs.archive, "export", OUTLET, "-o", str(tmp_path / "a.txt"))
    assert unknown.status == ExitStatus.BAD_ARGUMENTS


@pytest.mark.parametrize(
    ("to", "name", "fits"),
    [
        ("csv", "x.parquet", False),
        ("parquet", "x.CSV", False),
        ("jsonl", "x.zyte.jsonl", False),
        ("zyte", "x.jsonl", True),
        ("csv", "x.txt", True),
    ],
)
def test_a_name_that_says_another_format_is_refused(
    two_runs: Project, tmp_path: Path, to: str, name: str, fits: bool
) -> None:
    path = tmp_path / name
    path.write_bytes(b"older")
    run = inside(two_runs.archive, "export", OUTLET, "--to", to, "-o", str(path))
    assert run.status == (ExitStatus.OK if fits else ExitStatus.BAD_ARGUMENTS)
    assert (path.read_bytes() == b"older") is not fits
    if not fits:
        assert len(run.lines) == 1
        assert f"--to says {to}" in run.lines[0]


def test_some_days_all_revisions_and_a_moment(two_runs: Project) -> None:
    def exported(*arguments: str) -> list[tuple[str, str]]:
        out = ran(inside(two_runs.archive, "export", OUTLET, "--to", "csv", "-o", "-", *arguments))
        return [(row["id"][-1], row["revision"]) for row in csv.DictReader(StringIO(out, newline=""))]

    assert exported("--since", "2026-11-22", "--until", "2026-11-23") == [("3", "1"), ("2", "2")]
    assert exported("--revisions", "--until", "2026-11-22") == [("1", "1"), ("2", "1"), ("2", "2")]
    assert exported("--as-of", "2026-11-25T12:30:00Z") == [("1", "1"), ("2", "1"), ("3", "1")]


def test_a_file_gets_a_name_where_none_is_given(two_runs: Project, tmp_path: Path) -> None:
    said = ran(inside(two_runs.archive, "export", OUTLET, "--to", "zyte", cwd=tmp_path))
    assert said.startswith(f"{OUTLET}: 4 records in {OUTLET}.zyte.jsonl (")
    assert (tmp_path / f"{OUTLET}.zyte.jsonl").exists()


@pytest.mark.parametrize("name", ["csv", "sqlite", "parquet"])
def test_a_place_that_cannot_be_written_is_one_line(two_runs: Project, name: str) -> None:
    run = inside(two_runs.archive, "export", OUTLET, "--to", name, "-o", "/proc/x")
    assert run.status == ExitStatus.CANNOT_WRITE
    assert len(run.lines) == 1


def test_a_segment_that_is_harmed_leaves_the_older_file(two_runs: Project, tmp_path: Path) -> None:
    path = tmp_path / "x"
    path.write_text("older")
    (segment, *_) = sorted((two_runs.archive / OUTLET / "articles").glob("*.jsonl"))
    segment.write_bytes(b"\n" + segment.read_bytes()[1:])
    for name in ("csv", "parquet"):
        run = inside(two_runs.archive, "export", OUTLET, "--to", name, "-o", str(path))
        assert run.status == ExitStatus.CANNOT_WRITE
        assert len(run.lines) == 1
        assert "scrapy verify outlet" in run.lines[0]
        assert path.read_text() == "older"
