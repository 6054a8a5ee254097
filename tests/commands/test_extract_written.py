"""`scrapy extract -o FILE`: a file that is there when all is read, and a line that says how much it was."""

from __future__ import annotations

import json
import signal
import subprocess
import time
from pathlib import Path

from newscrawl.runs.status import ExitStatus
from tests.commands.test_extract import ARTICLE
from tests.project import PROJECT, Project


def test_records_of_a_folder_and_the_sum(tmp_path: Path) -> None:
    pages, out = tmp_path / "pages", tmp_path / "records.jsonl"
    pages.mkdir()
    for number in range(3):
        (pages / f"{number}.html").write_text(ARTICLE, "utf-8")
    (pages / "none.html").write_text("", "utf-8")
    run = Project(tmp_path).scrapy("extract", str(pages), "-o", str(out), "--jobs", "1")
    assert (run.status, run.stdout) == (ExitStatus.OK, "")
    records = [json.loads(line) for line in out.read_text("utf-8").splitlines()]
    assert [one["provenance"]["via"]["source"] for one in records] == [
        str(pages / f"{number}.html") for number in range(3)
    ]
    reason, total = run.lines
    assert reason == f"newscrawl: {pages / 'none.html'}: the page is empty"
    assert total.startswith("4 pages, 3 articles (others: the page is empty 1), in ")


def test_what_is_ended_leaves_the_file_of_before(tmp_path: Path) -> None:
    out, page = tmp_path / "records.jsonl", tmp_path / "page.html"
    out.write_text("of yesterday\n")
    page.write_text(ARTICLE, "utf-8")
    project = Project(tmp_path / "archive")
    command, before = project.command("extract", str(page), "-", "-o", str(out)), {out, page}
    with subprocess.Popen(
        command, cwd=PROJECT, env=project.environ(), stdin=subprocess.PIPE, stderr=subprocess.DEVNULL
    ) as process:
        while {*tmp_path.iterdir()} == before and process.poll() is None:
            time.sleep(0.05)
        process.send_signal(signal.SIGTERM)
    assert process.returncode == 143
    assert out.read_text() == "of yesterday\n"
    assert {*tmp_path.iterdir()} == before


def test_a_file_that_cannot_be_written_is_told_in_a_line(tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text(ARTICLE, "utf-8")
    for name, status in (("", ExitStatus.BAD_ARGUMENTS), ("/proc/none/x", ExitStatus.CANNOT_WRITE)):
        run = Project(tmp_path).scrapy("extract", str(page), "-o", name)
        assert run.status == status
        (line,) = run.lines
        assert line.startswith("newscrawl: ")


def test_no_page_is_written_over(tmp_path: Path) -> None:
    page, other = tmp_path / "page.html", tmp_path / "other.html"
    page.write_text(ARTICLE, "utf-8")
    other.symlink_to(page)
    run = Project(tmp_path).scrapy("extract", "no-such\udce9.html", str(page), "-o", str(other))
    told = f"newscrawl: cannot write {other}: it is one of the files to read"
    assert (run.status, run.lines) == (ExitStatus.BAD_ARGUMENTS, [told])
    assert page.read_text("utf-8") == ARTICLE
