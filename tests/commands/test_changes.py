"""`scrapy changes` as it is typed, on an archive of two runs."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from newscrawl.archive import Archive
from newscrawl.console.files import alone
from newscrawl.runs.status import ExitStatus
from tests.commands.inside import inside
from tests.commands.tworuns import OUTLET, ran, store
from tests.project import Project


def told(two_runs: Project, *arguments: str) -> list[dict[str, object]]:
    out = ran(inside(two_runs.archive, "changes", OUTLET, *arguments))
    return [json.loads(line) for line in out.splitlines()]


def test_everything_once_in_order_whatever_the_cursor(two_runs: Project) -> None:
    every = told(two_runs)
    assert [(c["change"], c["id"], c["revision"]) for c in every] == [
        ("new", "outlet:1", 1),
        ("new", "outlet:2", 1),
        ("new", "outlet:3", 1),
        ("updated", "outlet:2", 2),
        ("new", "outlet:4", 1),
    ]
    for number in (1, 3, 5):
        assert told(two_runs, "--since", str(every[number - 1]["cursor"])) == every[number:]


def test_the_record_is_the_line_of_the_archive(two_runs: Project) -> None:
    lines = [
        json.loads(line)
        for path in sorted((two_runs.archive / OUTLET / "articles").glob("*.jsonl"))
        for line in path.read_text("utf-8").splitlines()
    ]
    assert [change["record"] for change in told(two_runs)] == lines
    assert all("record" not in change for change in told(two_runs, "--no-records"))


def test_a_cursor_kept_in_a_file_tells_later_runs_only(two_runs: Project, tmp_path: Path) -> None:
    kept = ("--no-records", "--cursor-file", str(tmp_path / "cursor"))
    assert [len(told(two_runs, *kept)) for _ in range(2)] == [5, 0]
    archive = Archive.open(two_runs.archive, OUTLET, durable=False)
    store(archive, 5, "Five.")
    archive.commit()
    assert [c["id"] for c in told(two_runs, *kept)] == ["outlet:5"]
    store(archive, 6, "Six.")
    archive.close(0, "fine", {})
    assert [c["id"] for c in told(two_runs, *kept)] == ["outlet:6"]


def test_two_at_once_do_not_tell_the_same(two_runs: Project, tmp_path: Path) -> None:
    kept = ("--cursor-file", str(tmp_path / "cursor"))
    with alone(tmp_path / "cursor"):
        second = inside(two_runs.archive, "changes", OUTLET, *kept)
    assert (second.status, second.stdout) == (ExitStatus.ALREADY_RUNNING, "")
    assert len(told(two_runs, *kept)) == 5


def test_a_cursor_outlives_a_ledger_made_anew(two_runs: Project) -> None:
    every = told(two_runs)
    assert inside(two_runs.archive, "ledger", "rebuild", OUTLET).status == ExitStatus.OK
    assert told(two_runs, "--since", str(every[1]["cursor"])) == every[2:]


def test_where_an_older_copy_of_the_archive_was_put_back(two_runs: Project, tmp_path: Path) -> None:
    copy, folder = tmp_path / "copy", two_runs.archive / OUTLET
    shutil.copytree(folder, copy)
    archive = Archive.open(two_runs.archive, OUTLET, durable=False)
    store(archive, 5, "Five.")
    archive.close(0, "fine", {})
    *_, until_then, lost = (str(change["cursor"]) for change in told(two_runs))
    shutil.rmtree(folder)
    shutil.copytree(copy, folder)
    run = inside(two_runs.archive, "changes", OUTLET, "--since", lost)
    assert run.status == ExitStatus.BAD_ARGUMENTS
    assert run.lines[0].endswith(f"the cursor {until_then} goes on where that ends")
    assert told(two_runs, "--since", until_then) == []


@pytest.mark.parametrize("cursor", ["yesterday", "20010101T000000Z-0001@5"])
def test_a_cursor_of_elsewhere_is_one_line(two_runs: Project, cursor: str) -> None:
    run = inside(two_runs.archive, "changes", OUTLET, "--since", cursor)
    assert run.status == ExitStatus.BAD_ARGUMENTS
    assert len(run.lines) == 1
    assert cursor in run.lines[0]
