"""`query`, `export` and `verify` of several outlets at once, and of all where none is named."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator
from io import StringIO
from pathlib import Path
from shutil import copytree, rmtree

import duckdb
import pytest

from newscrawl.runs.status import FINDINGS, ExitStatus
from tests.archive.world import article, open_archive
from tests.commands.inside import inside, told

OUTLETS = ("one", "three", "two")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Three outlets with an article each."""
    for outlet in OUTLETS:
        archive = open_archive(tmp_path / "archive", outlet=outlet)
        story = article(1, f"Of {outlet}.", date_published="2026-11-23")
        story.id = f"{outlet}:1"
        archive.store(story.id, story)
        archive.close(0, "fine", {})
    return tmp_path / "archive"


@pytest.mark.parametrize(
    ("named", "meant"), [((), OUTLETS), (("two", "one", "two"), ("one", "two")), (("three",), ("three",))]
)
class TestOfWhichOutlets:
    def test_query(self, root: Path, named: tuple[str, ...], meant: tuple[str, ...]) -> None:
        run = inside(root, "query", *named, "SELECT id FROM articles ORDER BY 1", "--csv")
        assert (run.status, run.stdout.split()[1:]) == (0, [f"{outlet}:1" for outlet in meant])

    def test_export(self, root: Path, tmp_path: Path, named: tuple[str, ...], meant: tuple[str, ...]) -> None:
        for form, ids in (("csv", _of_csv), ("jsonl", _of_jsonl), ("parquet", _of_parquet)):
            run = inside(root, "export", *named, "--to", form, cwd=tmp_path)
            assert run.status == ExitStatus.OK
            (name,) = meant if len(meant) == 1 else ["articles"]
            path = tmp_path / f"{name}.{form}"
            assert sorted(ids(path)) == [f"{outlet}:1" for outlet in meant]
            whose = name if len(meant) == 1 else f"{len(meant)} outlets"
            records = "1 record" if len(meant) == 1 else f"{len(meant)} records"
            assert run.stdout == f"{whose}: {records} in {path.name} ({path.stat().st_size:,} bytes)\n"

    def test_verify(self, root: Path, named: tuple[str, ...], meant: tuple[str, ...]) -> None:
        run = inside(root, "verify", *named)
        assert sorted(line.partition(":")[0] for line in run.stdout.splitlines()) == [*meant]


def test_all_have_one_name_as_a_file_be_they_one(root: Path, tmp_path: Path) -> None:
    for outlet in OUTLETS[1:]:
        rmtree(root / outlet)
    run = inside(root, "export", "--to", "csv", cwd=tmp_path)
    assert run.stdout.startswith("one: 1 record in articles.csv")
    assert [*_of_csv(tmp_path / "articles.csv")] == ["one:1"]


def test_one_of_several_that_is_damaged_is_named(root: Path) -> None:
    (segment,) = (root / "two" / "articles").glob("*.jsonl")
    segment.write_bytes(segment.read_bytes().replace(b'"id"', b'""id'))
    status = ExitStatus.CANNOT_WRITE
    told(
        inside(root, "query", "SELECT count(headline) FROM articles"),
        status,
        "`scrapy verify two` tells where",
    )
    told(inside(root, "export", "--to", "jsonl", "-o", "-", "two", "one"), status, "`scrapy verify")
    assert inside(root, "verify", "-q", "one", "three").status == ExitStatus.OK
    assert inside(root, "verify", "-q").status == FINDINGS


def test_a_name_among_several_that_nobody_knows(root: Path) -> None:
    for line in (
        ("export", "one", "tow", "--to", "csv"),
        ("query", "one", "tow", "SELECT 1"),
        ("verify", "tow"),
    ):
        told(inside(root, *line), ExitStatus.BAD_ARGUMENTS, "no archive of 'tow'")


def test_where_nothing_is_archived(tmp_path: Path) -> None:
    for line in (("export", "--to", "csv"), ("query", "SELECT 1"), ("verify",)):
        told(inside(tmp_path, *line), ExitStatus.BAD_ARGUMENTS, "crawl an outlet first")


def _of_csv(path: Path) -> Iterator[str]:
    return (row["id"] for row in csv.DictReader(StringIO(path.read_text("utf-8"))))


def _of_jsonl(path: Path) -> Iterator[str]:
    return (json.loads(line)["id"] for line in path.read_text("utf-8").splitlines())


def _of_parquet(path: Path) -> Iterator[str]:
    with duckdb.connect() as connection:
        found = connection.execute("SELECT id FROM read_parquet(?)", [str(path)]).fetchall()
    return (row[0] for row in found)


def test_a_copy_beside_an_archive_is_told_as_it_counts_twice(root: Path, tmp_path: Path) -> None:
    copytree(root / "one", root / "one.bak")
    told = "newscrawl: one and one.bak hold articles of one: what is in both counts twice; name the outlets "
    for command in (("query", "SELECT 1"), ("export", "--to", "csv"), ("export", "--to", "csv", "-o", "-")):
        run = inside(root, *command, cwd=tmp_path)
        assert run.status == ExitStatus.OK
        assert run.stderr.startswith(told)
        assert not inside(root, command[0], "one", "two", *command[1:], cwd=tmp_path).stderr
