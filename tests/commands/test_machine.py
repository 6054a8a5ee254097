"""What the machine, the shell or a reader does to a command: room, rights, memory, streams, signals, locales.

A line says so, or nobody is there to be told, and the exit status is the right one.
"""

from __future__ import annotations

import errno
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from newscrawl.archive import Archive
from newscrawl.console.ending import INTERRUPTED
from newscrawl.runs.status import ExitStatus
from tests.archive.world import entry
from tests.commands.inside import inside, of_one_article, told
from tests.project import OUTLET, PROJECT, Project
from tests.smalldisk import FULL, print_to_full_disk

BAD = ExitStatus.BAD_ARGUMENTS


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Project:
    return of_one_article(tmp_path_factory.mktemp("machine") / "archive")


@pytest.mark.parametrize("unbuffered", ["", "1"], ids=["at the end", "at once"])
@pytest.mark.parametrize("line", [f"export {OUTLET} --to csv -o -", f"coverage {OUTLET}", "list"])
def test_a_disk_that_is_full(project: Project, line: str, unbuffered: str) -> None:
    environ = project.environ(PYTHONUNBUFFERED=unbuffered)
    assert print_to_full_disk(project.command(*line.split()), environ) == FULL


def test_parquet_that_finds_no_room(project: Project, tmp_path: Path) -> None:
    words = project.command("export", OUTLET, "--to", "parquet", "-o", str(tmp_path / "x.parquet"))
    run = subprocess.run(
        ["sh", "-c", 'ulimit -f 8; exec "$@"', "sh", *words],
        env=project.environ(PYTHONDONTWRITEBYTECODE="1"),  # nor of what is compiled
        cwd=PROJECT,
        capture_output=True,
        text=True,
        check=False,
    )
    line = f"newscrawl: cannot write {tmp_path}/x.parquet: {os.strerror(errno.EFBIG)}\n"
    assert (run.returncode, run.stderr) == (ExitStatus.CANNOT_WRITE, line)
    assert [*tmp_path.iterdir()] == []


def test_text_is_utf_8_whatever_the_terminal_says(project: Project) -> None:
    said = project.scrapy("query", OUTLET, "SELECT '₹5 — “one”' AS said", "--csv", PYTHONIOENCODING="latin-1")
    assert (said.status, said.stdout) == (ExitStatus.OK, "said\n₹5 — “one”\n")


def test_what_a_query_could_not_write_is_told_in_the_systems_words(project: Project) -> None:
    run = inside(project.archive, "query", OUTLET, "COPY articles TO '/dev/full' (FORMAT csv)")
    why = f'Could not write file "/dev/full": {os.strerror(errno.ENOSPC)}'
    told(run, ExitStatus.CANNOT_WRITE, f"the query cannot be run: {why}")


def test_ctrl_c_is_heard_in_the_middle_of_a_query(project: Project) -> None:
    endless = "SELECT count(*) FROM range(100000000000) AS t(a), range(10) WHERE a % 7 = 3"
    sql = f"COPY (SELECT 1) TO '{project.archive}/began.csv'; {endless}"
    with subprocess.Popen(
        project.command("query", OUTLET, sql),
        env=project.environ(),
        cwd=PROJECT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        while not (project.archive / "began.csv").exists() and process.poll() is None:
            time.sleep(0.05)
        process.send_signal(signal.SIGINT)
        assert process.communicate(timeout=60) == ("", "")
    assert process.returncode == INTERRUPTED


def test_a_query_that_wants_more_memory_than_there_is(project: Project) -> None:
    run = inside(project.archive, "query", OUTLET, "SET memory_limit = '1kB'; FROM articles")
    told(run, ExitStatus.CANNOT_WRITE, "not enough memory (Out of Memory Error")


def test_a_log_on_a_disk_that_is_full(project: Project) -> None:
    run = project.scrapy("crawl", OUTLET, "--logfile", "/dev/full")
    told(run, ExitStatus.CANNOT_WRITE, f"cannot write the log /dev/full: {os.strerror(errno.ENOSPC)}")


def test_a_ledger_that_this_user_may_not_read(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "access", lambda _path, _mode: False)
    run = inside(project.archive, "coverage", OUTLET)
    told(run, ExitStatus.CANNOT_WRITE, f"ledger.sqlite: {os.strerror(errno.EACCES)}; check the disk and who")


def test_an_archive_that_nobody_may_look_into(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def forbidden(path: Path) -> Iterator[Path]:
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))

    monkeypatch.setattr(Path, "iterdir", forbidden)
    told(inside(tmp_path, "report"), ExitStatus.CANNOT_WRITE, f"{tmp_path}: {os.strerror(errno.EACCES)}")


@pytest.mark.parametrize(
    "line", [("query", OUTLET, "SELECT 1"), ("export", OUTLET, "--to", "parquet", "-o", "x.parquet")]
)
def test_a_segment_that_is_gone(project: Project, tmp_path: Path, line: tuple[str, ...]) -> None:
    copied = tmp_path / "archive"
    shutil.copytree(project.archive, copied)
    (segment,) = (copied / OUTLET / "articles").glob("*.jsonl")
    segment.unlink()
    told(inside(copied, *line), ExitStatus.CANNOT_WRITE, f"`scrapy verify {OUTLET}`")


@pytest.mark.parametrize(
    "line", [f"coverage {OUTLET} --urls", f"changes {OUTLET}", "list", "report -o r.html"]
)
def test_a_shell_that_closed_the_output(project: Project, tmp_path: Path, line: str) -> None:
    words = line.replace("r.html", str(tmp_path / "r.html")).split()
    run = subprocess.run(
        ["sh", "-c", 'exec "$@" >&-', "sh", *project.command(*words)],
        env=project.environ(),
        cwd=PROJECT,
        stderr=subprocess.PIPE,
        text=True,
        check=False,
    )
    assert (run.returncode, run.stderr) == (ExitStatus.OK, "")


def test_a_shell_that_closed_all_that_could_be_said(project: Project) -> None:
    """As in a crontab line that ends in `>&- 2>&-`; the status still tells."""
    for line, status in (("list", ExitStatus.OK), ("coverage nowhere", BAD), (f"crawl {OUTLET} -a x=1", BAD)):
        closed = ["sh", "-c", 'exec "$@" <&- >&- 2>&-', "sh", *project.command(*line.split())]
        run = subprocess.run(closed, env=project.environ(), cwd=PROJECT, check=False)
        assert run.returncode == status, line


def test_who_reads_the_first_line_of_what_scrapy_says_itself(project: Project) -> None:
    program = "import sys; from scrapy.cmdline import execute; sys.stdout.reconfigure(line_buffering=True)"
    with subprocess.Popen(
        [sys.executable, "-c", f"{program}; input(); execute(['scrapy'])"],
        env=project.environ(),
        cwd=PROJECT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        assert process.stdout is not None
        process.stdout.close()
        process.stdout = None
        assert process.communicate(b"\n")[1] == b""


def test_who_reads_the_first_line_only(tmp_path: Path) -> None:
    """Enough addresses that the pipe is full when its other end is closed."""
    archive = Archive.open(tmp_path, OUTLET, durable=False)
    for number in range(3000):
        archive.ledger.discover(f"{OUTLET}:{number}", entry(number))
    archive.close(0, "fine", {})
    project = Project(tmp_path)
    with subprocess.Popen(
        project.command("coverage", OUTLET, "--urls"),
        env=project.environ(),
        cwd=PROJECT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        assert process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == ExitStatus.OK


def test_a_file_name_that_the_locale_cannot_spell(project: Project, tmp_path: Path) -> None:
    target = tmp_path / "r\u00e9sum\u00e9.html"
    run = project.scrapy("report", "-o", str(target), LC_ALL="C", PYTHONUTF8="0", PYTHONCOERCECLOCALE="0")
    assert (run.status, run.stderr) == (ExitStatus.OK, "")
    assert run.stdout.splitlines()[-1] == str(target)


def test_ctrl_c_while_the_commands_are_loaded(project: Project) -> None:
    code = "import signal, newscrawl.commands; signal.raise_signal(signal.SIGINT)"
    run = subprocess.run(
        [sys.executable, "-c", code], env=project.environ(), cwd=PROJECT, capture_output=True, check=False
    )
    assert (run.returncode, run.stderr) == (-signal.SIGINT, b"")
