"""`scrapy report`: writes the page, says where, and answers a mistake with one line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from newscrawl.runs.status import ExitStatus
from tests.archive.world import open_archive
from tests.commands.inside import inside
from tests.project import Project
from tests.reporting.paper import NAME, make


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Project:
    project = Project(tmp_path_factory.mktemp("report"))
    make(project.archive)
    return project


def test_all_outlets_into_the_archive_s_folder(project: Project) -> None:
    before = sorted(project.archive.rglob("*"))
    run = project.scrapy("report")
    assert (run.status, run.stderr) == (ExitStatus.OK, "")
    page = project.archive / "report.html"
    assert run.stdout.splitlines()[-1] == str(page)
    assert run.stdout.startswith(f"{NAME}: 900 articles in 901 revisions, 2026-08-31 to 2026-11-22\n")
    assert page.read_text("utf-8").startswith("<!doctype html>")
    assert {*project.archive.rglob("*")} - {*before} <= {page, *project.archive.rglob("ledger.sqlite-*")}


def test_to_standard_output_alone(project: Project, tmp_path: Path) -> None:
    run = inside(project.archive, "report", "-o", "-", cwd=tmp_path)
    assert (run.status, run.stderr, [*tmp_path.iterdir()]) == (ExitStatus.OK, "", [])
    assert run.stdout.startswith("<!doctype html>")
    assert run.stdout.rstrip().endswith("</html>")


def test_one_outlet_a_period_and_json(project: Project, tmp_path: Path) -> None:
    page = tmp_path / "september.html"
    run = project.scrapy(
        *("report", NAME, "--since", "2026-09-01", "--until", "2026-09-30", "-o", str(page), "--json")
    )
    (told,) = map(json.loads, run.stdout.splitlines())
    assert (told["outlet"], told["first_day"], told["last_day"]) == (NAME, "2026-09-01", "2026-09-30")
    assert told["file"] == str(page)
    assert page.is_file()


@pytest.mark.parametrize(
    ("arguments", "line"),
    [
        (("nowhere",), "no archive of 'nowhere'"),
        ((NAME, "--since", "yesterday"), "'yesterday' is no day; write 2026-11-23"),
        ((NAME, "--since", "2026-02-01", "--until", "2026-01-01"), "--since 2026-02-01 is after --until"),
    ],
)
def test_a_mistake_is_one_line(project: Project, arguments: tuple[str, ...], line: str) -> None:
    run = project.scrapy("report", *arguments)
    assert run.status == ExitStatus.BAD_ARGUMENTS
    assert line in run.lines[-1]
    assert "Traceback" not in run.stderr


def test_a_page_that_cannot_be_written(project: Project, tmp_path: Path) -> None:
    for target in (tmp_path, tmp_path / "none" / "report.html"):
        run = project.scrapy("report", "-o", str(target))
        assert run.status == ExitStatus.BAD_ARGUMENTS
        assert len(run.lines) == 1
        assert str(target) in run.lines[0]


def test_a_disk_that_refuses(project: Project) -> None:
    run = project.scrapy("report", "-o", "/proc/report.html")
    assert run.status == ExitStatus.CANNOT_WRITE
    assert len(run.lines) == 1
    assert "cannot write /proc/report.html" in run.lines[0]


def test_no_archive_at_all(tmp_path: Path) -> None:
    run = Project(tmp_path / "empty").scrapy("report")
    assert run.status == ExitStatus.BAD_ARGUMENTS
    assert len(run.lines) == 1


def test_one_archive_that_cannot_be_read_keeps_no_other_off_the_page(tmp_path: Path) -> None:
    """Who looks after ninety looks at the page when something is wrong with one."""
    root = tmp_path / "archive"
    for outlet in ("one", "three", "two"):
        open_archive(root, outlet=outlet).close(0, "fine", {})
    (root / "three" / "ledger.sqlite").write_bytes(b"no ledger at all" * 99)
    run = Project(root).scrapy("report")
    assert run.status == ExitStatus.CANNOT_WRITE
    assert [line.partition(":")[0] for line in run.stdout.splitlines()[:-1]] == ["one", "two"]
    (line,) = run.lines
    assert line.startswith(f"newscrawl: left out: {root / 'three' / 'ledger.sqlite'} is damaged")
    assert Project(root).scrapy("report", "three").lines == [line.replace("left out: ", "")]
