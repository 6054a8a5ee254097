"""`scrapy query` as it is typed, on an archive of two runs."""

from __future__ import annotations

import csv
import json
import sys
from io import StringIO

import pytest

from newscrawl.runs.status import ExitStatus
from tests.commands.inside import inside
from tests.commands.tworuns import OUTLET, ran
from tests.project import Project


def test_a_table_for_people(two_runs: Project) -> None:
    sql = "SELECT revision, headline FROM articles ORDER BY id LIMIT 2"
    assert ran(inside(two_runs.archive, "query", OUTLET, sql)).splitlines() == [
        "revision  headline",
        "--------  --------",
        "       1  Story 1",
        "       2  Story 2",
    ]


def test_what_json_cannot_say_is_nothing_in_it(two_runs: Project) -> None:
    sql = "SELECT 1 / 0 AS a, [-1.0 / 0] AS b, 0.5::DOUBLE AS c FROM articles LIMIT 1"
    said = inside(two_runs.archive, "query", "--json", OUTLET, sql).stdout
    assert said == '{"a": null, "b": [null], "c": 0.5}\n'


def test_columns_of_one_name_are_all_in_its_json(two_runs: Project) -> None:
    sql = "SELECT 1 AS a, 2 AS a, 3 AS a_1, 4 AS a"
    said = inside(two_runs.archive, "query", "--json", OUTLET, sql).stdout
    assert said == '{"a": 1, "a_2": 2, "a_1": 3, "a_3": 4}\n'


def test_json_and_csv(two_runs: Project) -> None:
    sql = "SELECT id, published_at, authors, 1.5 AS share FROM articles WHERE id = 'outlet:1'"
    (line,) = ran(inside(two_runs.archive, "query", "--json", OUTLET, sql)).splitlines()
    assert json.loads(line) == {
        "id": "outlet:1",
        "published_at": "2026-11-21T03:30:00+00:00",
        "authors": None,
        "share": "1.5",
    }
    rows = [*csv.reader(StringIO(ran(inside(two_runs.archive, "query", OUTLET, sql, "--csv"))))]
    assert rows == [
        ["id", "published_at", "authors", "share"],
        ["outlet:1", "2026-11-21T03:30:00+00:00", "", "1.5"],
    ]


def test_revisions_and_as_of(two_runs: Project) -> None:
    sql = "SELECT count(*) n FROM articles"
    for arguments, n in (((), 4), (("--revisions",), 5), (("--as-of", "2026-11-25T12:30:00Z"), 3)):
        assert json.loads(ran(inside(two_runs.archive, "query", OUTLET, sql, "--json", *arguments)))["n"] == n


@pytest.mark.parametrize(
    ("sql", "line"),
    [
        ("SELECT nothing FROM articles", "the query cannot be run: Binder Error"),
        ("SELEC 1", "the query cannot be run: Parser Error"),
        ("", "'' gives no rows"),
        ("SELECT CAST(headline AS INTEGER) FROM articles", "the query cannot be run: Conversion Error"),
    ],
)
def test_a_query_that_is_wrong_is_one_line(two_runs: Project, sql: str, line: str) -> None:
    run = inside(two_runs.archive, "query", OUTLET, sql)
    assert run.status == ExitStatus.BAD_ARGUMENTS
    assert [said.startswith(f"newscrawl: {line}") for said in run.lines] == [True]


def test_each_statement_is_answered(two_runs: Project) -> None:
    sql = "CREATE TEMP MACRO twice(x) AS x * 2; SELECT count(*) AS n FROM articles; SELECT twice(2) AS m;"
    assert ran(inside(two_runs.archive, "query", sql)) == "n\n-\n4\n\nm\n-\n4\n"
    assert ran(inside(two_runs.archive, "query", sql, "--csv")) == "n\n4\n\nm\n4\n"
    assert ran(inside(two_runs.archive, "query", sql, "--json")) == '{"n": 4}\n{"m": 4}\n'
    pivot = "PIVOT articles ON revision USING count(*) GROUP BY type; SET threads = 1"
    assert ran(inside(two_runs.archive, "query", pivot)).startswith("type ")


def test_a_statement_that_is_wrong_takes_no_answer_from_those_before_it(two_runs: Project) -> None:
    run = inside(two_runs.archive, "query", "SELECT 1 AS n; SELECT nothing FROM articles")
    assert run.status == ExitStatus.BAD_ARGUMENTS
    assert run.stdout == "n\n-\n1\n"


@pytest.mark.parametrize(
    "arguments", [("SELECT 1", OUTLET), ("SELECT 1", "other"), (OUTLET, "SELECT", "id", "FROM", "articles")]
)
def test_a_question_that_does_not_come_last(two_runs: Project, arguments: tuple[str, ...]) -> None:
    run = inside(two_runs.archive, "query", *arguments)
    assert run.status == ExitStatus.BAD_ARGUMENTS
    assert run.lines[0].startswith("newscrawl: the question comes last, and in quotes, like: scrapy query ")


@pytest.mark.parametrize(
    ("sql", "hint"),
    [
        ("SELECT year(date_published) FROM articles", "; published_on, published_at and modified_at are"),
        ("SELECT id FROM articles WHERE date_modified > DATE '2026-11-24'", "; published_on, "),
        ('SELECT id FROM articles WHERE agency = "PTI"', "; a text stands in single quotes"),
    ],
)
def test_the_likeliest_mistakes_get_a_hint(two_runs: Project, sql: str, hint: str) -> None:
    (line,) = inside(two_runs.archive, "query", OUTLET, sql).lines
    assert hint in line
    (line,) = inside(two_runs.archive, "query", OUTLET, "SELECT nothing FROM articles").lines
    assert "; " not in line


def test_without_duckdb_the_line_says_what_to_install(
    two_runs: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "duckdb", None)
    for arguments in (("query", OUTLET, "SELECT 1"), ("export", OUTLET, "--to", "parquet")):
        run = inside(two_runs.archive, *arguments)
        assert run.status == ExitStatus.BAD_ARGUMENTS
        install = f"{sys.executable} -m pip install 'duckdb>=2.0.1,<3'"
        assert run.lines == [f"newscrawl: this needs DuckDB: {install}"]
