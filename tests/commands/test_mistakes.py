"""Whatever a person gets wrong is one line that helps and an exit status that says so, with nothing done."""

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
from newscrawl.locate import archived
from newscrawl.runs.status import ExitStatus
from tests.archive.world import article, entry
from tests.commands.inside import inside
from tests.project import OUTLET, PROJECT, Project, Run

BAD = ExitStatus.BAD_ARGUMENTS


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Project:
    project = Project(tmp_path_factory.mktemp("mistakes") / "archive")
    archive = Archive.open(project.archive, OUTLET, durable=False)
    archive.ledger.discover(f"{OUTLET}:1", entry(1))
    archive.store(f"{OUTLET}:1", article(1))
    archive.close(0, "fine", {})
    return project


def told(run: Run, status: ExitStatus, says: str) -> None:
    assert (run.status, run.stdout) == (status, "")
    (line,) = run.lines
    assert line.startswith("newscrawl: ")
    assert says in line


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("coverage", "call it like: scrapy coverage"),
        ("coverage nowhere", f"there is: {OUTLET}"),
        (f"coverage ../{OUTLET}", "no archive of"),
        (f"coverage {OUTLET} --since yesterday", "write 2026-11-23"),
        (f"coverage {OUTLET} --since 2026-02-30", "is no day"),
        (f"coverage {OUTLET} --since 2026-11-30 --until 2026-11-01", "put the earlier day into --since"),
        (f"coverage {OUTLET} --sinse 2026-11-30", "no option --sinse"),
        (f"coverage {OUTLET} -x", "no option -x"),
        (f"coverage {OUTLET} -L LOUD", "no log level 'LOUD'"),
        (f"coverage {OUTLET} -s FOO", "NAME=VALUE"),
        (f"coverage {OUTLET} --logfile /proc/none/log", "/proc/none/log"),
        (f"coverage {OUTLET} --pidfile /proc/none/pid", "/proc/none/pid"),
        ('report -s HOLIDAYS={"Diwali":"2026-11-08"}', "not days with names"),
        ("report -s HOLIDAYS=Diwali", "not days with names"),
        ("report nowhere", f"there is: {OUTLET}"),
        (f"report {OUTLET[:-3]}", f"did you mean {OUTLET}?"),
        ("report --profile /proc/none/profile", "/proc/none/profile"),
        ("report -o /proc", "it is a folder"),
        ("report -o /proc/none/x.html", "there is no folder /proc/none"),
        (f"export {OUTLET}", "--to"),
        (f"export {OUTLET} --to xls", "invalid choice: 'xls'"),
        (f"export {OUTLET} --to parquet -o -", "is no text"),
        (f"export {OUTLET} --to csv -o /dev/null", "it is no file"),
        (f"export {OUTLET} --to csv -o /proc/none/x.csv", "there is no folder"),
        (f"export {OUTLET} --to csv --as-of tomorrow", "is no moment"),
        (f"export {OUTLET} --to csv --as-of 0001-01-01T00:00+14:00", "is no moment"),
        (f"export {OUTLET} --to csv -o ~nobody-at-all/x.csv", "names no home"),
        ("report -s NEWSCRAWL_ARCHIVE=~nobody-at-all", "names no home"),
        (f"query {OUTLET}", "call it like: scrapy query"),
        (f"query {OUTLET} SELEC", "syntax error"),
        (f"schedule {OUTLET} -s ARTICLES_IN_FLIGHT=0", "not a whole number of 1 or more"),
        (f"schedule {OUTLET} -s REFUSED_LIMIT=-1", "not a whole number of 1 or more"),
        (f"query {OUTLET} --json --csv SELECT", "not allowed with"),
        (f"changes {OUTLET} --since rubbish", "is no cursor"),
        (f"changes {OUTLET} --since 20200101T000000Z-0001@5", "is not of this archive"),
        (f"changes {OUTLET} --cursor-file /dev/null", "it is no file"),
        (f"changes {OUTLET} --cursor-file /proc/none/c", "there is no folder"),
        ("verify", "name an outlet, like: "),
        (f"verify {OUTLET} nowhere", "no archive of 'nowhere'"),
        (f"ledger {OUTLET}", "scrapy ledger rebuild"),
        ("ledger rebuild nowhere", "no archive of 'nowhere'"),
        ("replay", "name one outlet or some WARC files"),
        (f"replay {OUTLET} --jobs 0", "no number of processes"),
        (f"replay {OUTLET} --write --dry-run", "choose one"),
        (f"replay {OUTLET} --ids nope,1", f"not in the archive: {OUTLET}:nope"),
        (f"replay {OUTLET} --ids ,", "names no article"),
        (f"replay {OUTLET} -o out.jsonl", "-o goes with --warc"),
        ("replay --warc README.md", "not a WARC file"),
        ("replay --warc none.warc", "none.warc"),
        ("rules mint", "--outlet"),
        ("rules --outlet mnt", "did you mean mint"),
        ("rules -s CLEAN_RULES_FILES=README.md", "not TOML"),
        ("clean", "name one file"),
        ("clean README.md --outlet nowhere", "no outlet 'nowhere'"),
        ("clean /proc/none", os.strerror(2)),
        ("clean /proc", os.strerror(21)),
        ("schedule", "call it like: scrapy schedule"),
        ("schedule ndvt", "did you mean ndtv"),
        (f"schedule {OUTLET} --every 7m", "choose one of 5m"),
        (f"schedule {OUTLET} -a limit", "NAME=VALUE"),
        (f"schedule {OUTLET} -a limit=some", "whole number"),
        (f"schedule {OUTLET} -a limt=5", "no such argument"),
        (f"schedule {OUTLET} --mail -f", "expected one argument"),
        (f"schedule {OUTLET} --mail=-f", "not an address"),
        (f"schedule {OUTLET} --install --remove", "not allowed with"),
    ],
)
def test_in_a_command_that_starts_no_crawl(project: Project, line: str, says: str) -> None:
    told(inside(project.archive, *line.split()), BAD, says)


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("extract", "name pages, like: scrapy extract"),
        ("extract ftp://example.org/story", "not a web address"),
        ("extract http://", "not a web address"),
        ("extract --encoding nope README.md", "no such charset"),
        ("extract --url story README.md", "not a web address"),
        (f"crawl {OUTLET} -s LOG_LEVEL=LOUD", "no log level 'LOUD'"),
        ("extract --outlet nowhere README.md", "no outlet 'nowhere'"),
        ("outlet old https://example.org/", "call it like: scrapy outlet new"),
        ("crawl", "name one outlet"),
        (f"crawl {OUTLET} --limit 5", "-a limit=VALUE"),
        (f"crawl {OUTLET} -a limit", "NAME=VALUE"),
        (f"crawl {OUTLET} -s REVISIT_BUDGET=many", "REVISIT_BUDGET=many: not a whole number"),
        (f"crawl {OUTLET} -s WARC_ENABLED=perhaps", "WARC_ENABLED=perhaps: not True or False"),
        (f"crawl {OUTLET} -s REPLAY=", "REPLAY= names nothing"),
        ("extract https://example.org/ -s REPLAY=", "REPLAY= names nothing"),
        ("extract https://example.org/ -s DOWNLOAD_TIMEOUT=long", "not a whole number"),
        ("outlet new https://example.org/ -s REPLAY=none.warc", "none.warc: no such file"),
        ("outlet new https://example.org/ -s CLEAN_RULES_FILES=none.toml", "none.toml"),
    ],
)
def test_in_a_command_that_may_fetch(project: Project, line: str, says: str) -> None:
    told(project.scrapy(*line.split()), BAD, says)


@pytest.mark.parametrize("line", [f"export {OUTLET} --to csv -o -", f"coverage {OUTLET}"])
def test_a_disk_that_is_full(project: Project, line: str) -> None:
    with Path("/dev/full").open("w") as full:
        run = subprocess.run(
            project.command(*line.split()),
            env=project.environ(),
            cwd=PROJECT,
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
    assert (run.returncode, run.stderr) == (
        ExitStatus.CANNOT_WRITE,
        f"newscrawl: standard output: {os.strerror(28)}\n",
    )


def test_parquet_that_finds_no_room(project: Project, tmp_path: Path) -> None:
    words = project.command("export", OUTLET, "--to", "parquet", "-o", str(tmp_path / "x.parquet"))
    run = subprocess.run(
        ["sh", "-c", 'ulimit -f 8; exec "$@"', "sh", *words],
        env=project.environ(),
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


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("replay", "--warc", ""), "name of a WARC is empty; is a variable of your shell not set?"),
        (("export", OUTLET, "--to", "csv", "-o", ""), "is a variable of your shell not set?"),
        (("report", ""), "no archive of ''"),
    ],
)
def test_a_variable_of_a_shell_that_is_not_set(project: Project, words: tuple[str, ...], says: str) -> None:
    told(inside(project.archive, *words), BAD, says)


def test_what_a_query_could_not_write_is_told_in_the_systems_words(project: Project) -> None:
    run = inside(project.archive, "query", OUTLET, "COPY articles TO '/dev/full' (FORMAT csv)")
    why = f'Could not write file "/dev/full": {os.strerror(errno.ENOSPC)}'
    told(run, ExitStatus.CANNOT_WRITE, f"the query cannot be run: {why}")


def test_outside_a_project_there_is_no_outlet(tmp_path: Path) -> None:
    run = Project(tmp_path / "archive").scrapy("schedule", "nowhere", cwd=tmp_path)
    assert run.status == BAD
    assert len(run.lines) == 1


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


@pytest.mark.parametrize("byte", [7, 7_000_000])
def test_a_cursor_that_no_record_ended_at(project: Project, byte: int) -> None:
    (segment,) = (project.archive / OUTLET / "articles").glob("*.jsonl")
    told(inside(project.archive, "changes", OUTLET, "--since", f"{segment.stem}@{byte}"), BAD, f"byte {byte}")


def test_a_file_that_holds_no_cursor_is_named(project: Project, tmp_path: Path) -> None:
    for file, held in ((tmp_path / "words", b"a cursor"), (tmp_path / "bytes", b"\xff\x00")):
        file.write_bytes(held)
        told(inside(project.archive, "changes", OUTLET, "--cursor-file", str(file)), BAD, f"{file} holds no")


def test_the_first_and_the_last_day_that_there_are(project: Project) -> None:
    for days in (("--since", "0001-01-01"), ("--until", "9999-12-31")):
        for command in (("coverage", OUTLET), ("coverage", OUTLET, "--json"), ("report", "-o", "-")):
            assert inside(project.archive, *command, *days).status == ExitStatus.OK


def test_a_log_on_a_disk_that_is_full(project: Project) -> None:
    run = project.scrapy("crawl", OUTLET, "--logfile", "/dev/full")
    told(run, ExitStatus.CANNOT_WRITE, f"cannot write the log /dev/full: {os.strerror(errno.ENOSPC)}")


def test_a_ledger_that_this_user_may_not_read(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "access", lambda _path, _mode: False)
    run = inside(project.archive, "coverage", OUTLET)
    told(run, ExitStatus.CANNOT_WRITE, f"ledger.sqlite: {os.strerror(errno.EACCES)}; check the disk and who")


def test_where_there_is_no_archive_at_all(tmp_path: Path) -> None:
    for nothing in (tmp_path, tmp_path / "none", Path(__file__)):
        told(inside(nothing, "report"), BAD, f"no archive in {nothing}: crawl an outlet first")


def test_an_archive_that_nobody_may_look_into(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def forbidden(path: Path) -> Iterator[Path]:
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))

    monkeypatch.setattr(Path, "iterdir", forbidden)
    told(inside(tmp_path, "report"), ExitStatus.CANNOT_WRITE, f"{tmp_path}: {os.strerror(errno.EACCES)}")


def test_folders_that_are_no_outlets_are_none(project: Project) -> None:
    (project.archive / "lost+found" / "articles").mkdir(parents=True)
    assert archived(project.archive) == [OUTLET]


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
