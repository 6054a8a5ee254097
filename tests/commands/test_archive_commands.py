"""`query`, `export`, `changes`, `coverage` as they are typed: on an archive of two runs, beside a third."""

from __future__ import annotations

import csv
import json
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from io import StringIO
from pathlib import Path

import duckdb
import pytest

from newscrawl.archive import Archive
from newscrawl.console.files import alone
from newscrawl.runs.status import ExitStatus
from tests.archive.world import Clock, article, entry
from tests.commands.inside import inside
from tests.project import PROJECT, Project, Run

OUTLET = "outlet"
COMMANDS = ("query", "export", "changes", "coverage")
RUNS = ({1: "One.", 2: "Two, a “tale”.", 3: "Three."}, {2: "Two, again.", 4: "Four."})


def store(archive: Archive, number: int, text: str) -> None:
    day = f"2026-11-2{number}T09:00:00+05:30"
    archive.ledger.discover(f"{OUTLET}:{number}", entry(number, date_published=day))
    archive.store(f"{OUTLET}:{number}", article(number, text, date_published=day))


@pytest.fixture
def project(tmp_path: Path) -> Project:
    clock = Clock()
    project = Project(tmp_path / "archive")
    for texts in RUNS:
        archive = Archive.open(project.archive, OUTLET, now=clock, durable=False)
        for number, text in texts.items():
            store(archive, number, text)
        archive.close(0, "fine", {})
        clock.forward(hours=1)
    return project


def ran(run: Run) -> str:
    assert (run.status, run.stderr) == (ExitStatus.OK, ""), run.stderr
    return run.stdout


class TestQuery:
    def test_a_table_for_people(self, project: Project) -> None:
        sql = "SELECT revision, headline FROM articles ORDER BY id LIMIT 2"
        assert ran(inside(project.archive, "query", OUTLET, sql)).splitlines() == [
            "revision  headline",
            "--------  --------",
            "       1  Story 1",
            "       2  Story 2",
        ]

    def test_what_json_cannot_say_is_nothing_in_it(self, project: Project) -> None:
        sql = "SELECT 1 / 0 AS a, [-1.0 / 0] AS b, 0.5::DOUBLE AS c FROM articles LIMIT 1"
        said = inside(project.archive, "query", "--json", OUTLET, sql).stdout
        assert said == '{"a": null, "b": [null], "c": 0.5}\n'

    def test_columns_of_one_name_are_all_in_its_json(self, project: Project) -> None:
        sql = "SELECT 1 AS a, 2 AS a, 3 AS a_1, 4 AS a"
        said = inside(project.archive, "query", "--json", OUTLET, sql).stdout
        assert said == '{"a": 1, "a_2": 2, "a_1": 3, "a_3": 4}\n'

    def test_json_and_csv(self, project: Project) -> None:
        sql = "SELECT id, published_at, authors, 1.5 AS share FROM articles WHERE id = 'outlet:1'"
        (line,) = ran(inside(project.archive, "query", "--json", OUTLET, sql)).splitlines()
        assert json.loads(line) == {
            "id": "outlet:1",
            "published_at": "2026-11-21T03:30:00+00:00",
            "authors": None,
            "share": "1.5",
        }
        rows = [*csv.reader(StringIO(ran(inside(project.archive, "query", OUTLET, sql, "--csv"))))]
        assert rows == [
            ["id", "published_at", "authors", "share"],
            ["outlet:1", "2026-11-21T03:30:00+00:00", "", "1.5"],
        ]

    def test_revisions_and_as_of(self, project: Project) -> None:
        sql = "SELECT count(*) n FROM articles"
        for arguments, n in (((), 4), (("--revisions",), 5), (("--as-of", "2026-11-25T12:30:00Z"), 3)):
            assert (
                json.loads(ran(inside(project.archive, "query", OUTLET, sql, "--json", *arguments)))["n"] == n
            )

    @pytest.mark.parametrize(
        ("sql", "line"),
        [
            ("SELECT nothing FROM articles", "the query cannot be run: Binder Error"),
            ("SELEC 1", "the query cannot be run: Parser Error"),
            ("", "'' gives no rows"),
            ("SELECT CAST(headline AS INTEGER) FROM articles", "the query cannot be run: Conversion Error"),
        ],
    )
    def test_a_query_that_is_wrong_is_one_line(self, project: Project, sql: str, line: str) -> None:
        run = inside(project.archive, "query", OUTLET, sql)
        assert run.status == ExitStatus.BAD_ARGUMENTS
        assert [said.startswith(f"newscrawl: {line}") for said in run.lines] == [True]

    @pytest.mark.parametrize(
        ("sql", "hint"),
        [
            ("SELECT year(date_published) FROM articles", "; published_on, published_at and modified_at are"),
            ("SELECT id FROM articles WHERE date_modified > DATE '2026-11-24'", "; published_on, "),
            ('SELECT id FROM articles WHERE agency = "PTI"', "; a text stands in single quotes"),
        ],
    )
    def test_the_likeliest_mistakes_get_a_hint(self, project: Project, sql: str, hint: str) -> None:
        (line,) = inside(project.archive, "query", OUTLET, sql).lines
        assert hint in line
        (line,) = inside(project.archive, "query", OUTLET, "SELECT nothing FROM articles").lines
        assert "; " not in line

    def test_without_duckdb_the_line_says_what_to_install(
        self, project: Project, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setitem(sys.modules, "duckdb", None)
        for arguments in (("query", OUTLET, "SELECT 1"), ("export", OUTLET, "--to", "parquet")):
            run = inside(project.archive, *arguments)
            assert run.status == ExitStatus.BAD_ARGUMENTS
            install = f"{sys.executable} -m pip install 'duckdb>=2.0.1,<3'"
            assert run.lines == [f"newscrawl: this needs DuckDB: {install}"]


class TestExport:
    def test_every_format_has_every_record(self, project: Project, tmp_path: Path) -> None:
        endings = ("parquet", "csv", "jsonl", "sqlite", "schema.org", "zyte")
        for name in endings:
            said = ran(inside(project.archive, "export", OUTLET, "--to", name, "-o", str(tmp_path / name)))
            assert said.startswith(f"{OUTLET}: 4 records in {tmp_path / name} (")
        ids = [f"{OUTLET}:{n}" for n in (1, 2, 3, 4)]
        with duckdb.connect() as database:
            rows = database.execute(
                f"SELECT id FROM read_parquet('{tmp_path}/parquet') ORDER BY id"
            ).fetchall()
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

    def test_without_a_format_the_line_names_them(self, project: Project) -> None:
        run = inside(project.archive, "export", OUTLET)
        assert run.status == ExitStatus.BAD_ARGUMENTS
        (line,) = run.lines
        assert line.startswith("newscrawl: say what to write, with --to: parquet, csv, ")

    def test_the_name_of_a_file_says_the_format_where_nothing_else_does(
        self, project: Project, tmp_path: Path
    ) -> None:
        for name in ("a.parquet", "a.CSV", "a.jsonl", "a.sqlite", "a.schema.org.jsonl", "a.zyte.jsonl"):
            ran(inside(project.archive, "export", OUTLET, "-o", str(tmp_path / name)))
        ran(inside(project.archive, "export", OUTLET, "--to", "csv", "-o", str(tmp_path / "b.jsonl")))
        starts = {path.name: path.read_bytes()[:8] for path in tmp_path.iterdir() if path.is_file()}
        assert starts["a.parquet"].startswith(b"PAR1")
        assert starts["a.sqlite"] == b"SQLite f"
        assert starts["a.CSV"] == starts["b.jsonl"] == b"id,revis"
        for name, field in (
            ("a.jsonl", "article_body"),
            ("a.schema.org.jsonl", "@type"),
            ("a.zyte.jsonl", "url"),
        ):
            record = json.loads((tmp_path / name).read_text("utf-8").splitlines()[0])
            assert field in record
        unknown = inside(project.archive, "export", OUTLET, "-o", str(tmp_path / "a.txt"))
        assert unknown.status == ExitStatus.BAD_ARGUMENTS

    def test_some_days_all_revisions_and_a_moment(self, project: Project) -> None:
        def exported(*arguments: str) -> list[tuple[str, str]]:
            out = ran(inside(project.archive, "export", OUTLET, "--to", "csv", "-o", "-", *arguments))
            return [(row["id"][-1], row["revision"]) for row in csv.DictReader(StringIO(out, newline=""))]

        assert exported("--since", "2026-11-22", "--until", "2026-11-23") == [("3", "1"), ("2", "2")]
        assert exported("--revisions", "--until", "2026-11-22") == [("1", "1"), ("2", "1"), ("2", "2")]
        assert exported("--as-of", "2026-11-25T12:30:00Z") == [("1", "1"), ("2", "1"), ("3", "1")]

    def test_a_file_gets_a_name_where_none_is_given(self, project: Project, tmp_path: Path) -> None:
        said = ran(inside(project.archive, "export", OUTLET, "--to", "zyte", cwd=tmp_path))
        assert said.startswith(f"{OUTLET}: 4 records in {OUTLET}.zyte.jsonl (")
        assert (tmp_path / f"{OUTLET}.zyte.jsonl").exists()

    @pytest.mark.parametrize("name", ["csv", "sqlite", "parquet"])
    def test_a_place_that_cannot_be_written_is_one_line(self, project: Project, name: str) -> None:
        run = inside(project.archive, "export", OUTLET, "--to", name, "-o", "/proc/x")
        assert run.status == ExitStatus.CANNOT_WRITE
        assert len(run.lines) == 1

    def test_a_segment_that_is_harmed_leaves_the_older_file(self, project: Project, tmp_path: Path) -> None:
        path = tmp_path / "x"
        path.write_text("older")
        (segment, *_) = sorted((project.archive / OUTLET / "articles").glob("*.jsonl"))
        segment.write_bytes(b"\n" + segment.read_bytes()[1:])
        for name in ("csv", "parquet"):
            run = inside(project.archive, "export", OUTLET, "--to", name, "-o", str(path))
            assert run.status == ExitStatus.CANNOT_WRITE
            assert len(run.lines) == 1
            assert "scrapy verify outlet" in run.lines[0]
            assert path.read_text() == "older"


class TestChanges:
    def told(self, project: Project, *arguments: str) -> list[dict[str, object]]:
        out = ran(inside(project.archive, "changes", OUTLET, *arguments))
        return [json.loads(line) for line in out.splitlines()]

    def test_everything_once_in_order_whatever_the_cursor(self, project: Project) -> None:
        every = self.told(project)
        assert [(c["change"], c["id"], c["revision"]) for c in every] == [
            ("new", "outlet:1", 1),
            ("new", "outlet:2", 1),
            ("new", "outlet:3", 1),
            ("updated", "outlet:2", 2),
            ("new", "outlet:4", 1),
        ]
        for number in (1, 3, 5):
            assert self.told(project, "--since", str(every[number - 1]["cursor"])) == every[number:]

    def test_the_record_is_the_line_of_the_archive(self, project: Project) -> None:
        lines = [
            json.loads(line)
            for path in sorted((project.archive / OUTLET / "articles").glob("*.jsonl"))
            for line in path.read_text("utf-8").splitlines()
        ]
        assert [change["record"] for change in self.told(project)] == lines
        assert all("record" not in change for change in self.told(project, "--no-records"))

    def test_a_cursor_kept_in_a_file_tells_later_runs_only(self, project: Project, tmp_path: Path) -> None:
        kept = ("--no-records", "--cursor-file", str(tmp_path / "cursor"))
        assert [len(self.told(project, *kept)) for _ in range(2)] == [5, 0]
        archive = Archive.open(project.archive, OUTLET, durable=False)
        store(archive, 5, "Five.")
        archive.commit()
        assert [c["id"] for c in self.told(project, *kept)] == ["outlet:5"]
        store(archive, 6, "Six.")
        archive.close(0, "fine", {})
        assert [c["id"] for c in self.told(project, *kept)] == ["outlet:6"]

    def test_two_at_once_do_not_tell_the_same(self, project: Project, tmp_path: Path) -> None:
        kept = ("--cursor-file", str(tmp_path / "cursor"))
        with alone(tmp_path / "cursor"):
            second = inside(project.archive, "changes", OUTLET, *kept)
        assert (second.status, second.stdout) == (ExitStatus.ALREADY_RUNNING, "")
        assert len(self.told(project, *kept)) == 5

    def test_a_cursor_outlives_a_ledger_made_anew(self, project: Project) -> None:
        every = self.told(project)
        assert inside(project.archive, "ledger", "rebuild", OUTLET).status == ExitStatus.OK
        assert self.told(project, "--since", str(every[1]["cursor"])) == every[2:]

    def test_where_an_older_copy_of_the_archive_was_put_back(self, project: Project, tmp_path: Path) -> None:
        copy, folder = tmp_path / "copy", project.archive / OUTLET
        shutil.copytree(folder, copy)
        archive = Archive.open(project.archive, OUTLET, durable=False)
        store(archive, 5, "Five.")
        archive.close(0, "fine", {})
        *_, until_then, lost = (str(change["cursor"]) for change in self.told(project))
        shutil.rmtree(folder)
        shutil.copytree(copy, folder)
        run = inside(project.archive, "changes", OUTLET, "--since", lost)
        assert run.status == ExitStatus.BAD_ARGUMENTS
        assert run.lines[0].endswith(f"the cursor {until_then} goes on where that ends")
        assert self.told(project, "--since", until_then) == []

    @pytest.mark.parametrize("cursor", ["yesterday", "20010101T000000Z-0001@5"])
    def test_a_cursor_of_elsewhere_is_one_line(self, project: Project, cursor: str) -> None:
        run = inside(project.archive, "changes", OUTLET, "--since", cursor)
        assert run.status == ExitStatus.BAD_ARGUMENTS
        assert len(run.lines) == 1
        assert cursor in run.lines[0]


class TestCoverage:
    def test_for_people(self, project: Project) -> None:
        out = ran(inside(project.archive, "coverage", OUTLET, "--until", "2026-11-26"))
        assert out.startswith(
            "outlet: 4 addresses found dated 2026-11-21 to 2026-11-24: 4 held, 0 waiting, 0 left out"
        )
        assert "2026-11-25 to 2026-11-26       2" in out
        assert "https://outlet.example/rss" in out

    def test_json_ends_in_a_summary_that_adds_up(self, project: Project) -> None:
        out = ran(inside(project.archive, "coverage", OUTLET, "--json"))
        *lines, summary = [json.loads(line) for line in out.splitlines()]
        assert summary == {
            "kind": "summary", "outlet": OUTLET,
            "found": 4, "held": 4, "waiting": 0, "left_out": 0, "gone": 0, "given_up": 0,
            "undated": 0,
        }  # fmt: skip
        assert sum(line["found"] for line in lines if line["kind"] == "day") == 4
        assert sum(line["found"] for line in lines if line["kind"] == "state") == 4
        (ids,) = (line for line in lines if line["kind"] == "ids")
        assert (ids["first"], ids["last"], ids["seen"], ids["missing"]) == (1, 4, 4, 0)

    def test_every_address(self, project: Project) -> None:
        out = ran(inside(project.archive, "coverage", OUTLET, "--urls", "--since", "2026-11-24"))
        assert out == "stored\tnew\t2026-11-24T09:00:00+05:30\thttps://outlet.example/story-4\n"


@pytest.mark.parametrize("command", COMMANDS)
def test_mistakes_are_one_line(project: Project, command: str) -> None:
    more = {"query": ["SELECT 1"], "export": ["--to", "csv"]}.get(command, [])
    missing = inside(project.archive, command, "nowhere", *more)
    assert (missing.status, missing.stdout) == (ExitStatus.BAD_ARGUMENTS, "")
    there = f"no archive of 'nowhere' in {project.archive}; there is: {OUTLET}"
    assert missing.lines == [f"newscrawl: {there}. NEWSCRAWL_ARCHIVE names another place"]
    stray = inside(project.archive, command, OUTLET, *more, "--sinze=x")
    assert stray.status == ExitStatus.BAD_ARGUMENTS
    assert stray.lines == ["newscrawl: no option --sinze=x; --help lists them"]


def test_what_only_prints_says_how_a_file_is_made_of_it(project: Project) -> None:
    printed = inside(project.archive, "coverage", OUTLET, "-o", "addresses.txt")
    assert printed.lines == ["newscrawl: no option -o; > FILE puts what is printed into a file"]


@pytest.fixture
def wide(project: Project) -> Project:
    """So much that a pipe cannot hold it."""
    archive = Archive.open(project.archive, OUTLET, durable=False)
    for number in range(10, 400):
        archive.store(f"{OUTLET}:{number}", article(number, f"{number} words. " * 100))
    archive.close(0, "fine", {})
    return project


def test_a_reader_that_has_seen_enough_is_no_fault(wide: Project) -> None:
    for command in (["changes", OUTLET], ["export", OUTLET, "--to", "csv", "-o", "-"]):
        with subprocess.Popen(
            wide.command(*command),
            env=wide.environ(),
            cwd=PROJECT,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        ) as process:
            assert process.stdout
            assert process.stderr
            process.stdout.readline()
            process.stdout.close()
            assert process.stderr.read() == b""
            assert process.wait() == ExitStatus.OK
