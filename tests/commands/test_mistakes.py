"""Whatever a person gets wrong is one line that helps and an exit status that says so, with nothing done."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from newscrawl.locate import archived
from newscrawl.runs.status import ExitStatus
from tests.commands.inside import inside, of_one_article, told
from tests.project import OUTLET, Project

BAD = ExitStatus.BAD_ARGUMENTS


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Project:
    return of_one_article(tmp_path_factory.mktemp("mistakes") / "archive")


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
        (f"coverage {OUTLET} -L LOUD", "no log level 'LOUD'; write DEBUG, INFO"),
        (f"coverage {OUTLET} -s LOG_LEVEL=", "no log level ''"),
        (f"coverage {OUTLET} -s FOO", "NAME=VALUE"),
        (f"coverage {OUTLET} -s ITEM_PIPELINES=-1", "Invalid -s value"),
        (f"coverage {OUTLET} --logfile /proc/none/log", "/proc/none/log"),
        (f"coverage {OUTLET} --pidfile /proc/none/pid", "/proc/none/pid"),
        ('report -s HOLIDAYS={"Diwali":"2026-11-08"}', "not days with names"),
        ("report -s HOLIDAYS=Diwali", "not days with names"),
        ("report -s HOLIDAYS=-1", "not days with names"),
        ("report nowhere", f"there is: {OUTLET}"),
        (f"report {OUTLET[:-3]}", f"did you mean {OUTLET}?"),
        (f"report {OUTLET.upper()}", f"did you mean {OUTLET}?"),
        ("report --profile /proc/none/profile", "/proc/none/profile"),
        ("report -o /proc", "it is a folder"),
        ("report -o /proc/none/x.html", "there is no folder /proc/none"),
        (f"export {OUTLET}", "--to"),
        (f"export {OUTLET} --to xls", "invalid choice: 'xls'"),
        (f"export {OUTLET} --to parquet -o -", "is not a text format"),
        (f"export {OUTLET} --to csv -o /dev/null", "it is not a regular file"),
        (f"export {OUTLET} --to csv -o /proc/none/x.csv", "there is no folder"),
        (f"export {OUTLET} --to csv --as-of tomorrow", "is no moment"),
        (f"export {OUTLET} --to csv --as-of 0001-01-01T00:00+14:00", "is no moment"),
        (f"export {OUTLET} --to csv -o ~nobody-at-all/x.csv", "there is no such home folder here"),
        ("report -s NEWSCRAWL_ARCHIVE=~nobody-at-all", "there is no such home folder here"),
        ("report -s NEWSCRAWL_ARCHIVE=s3://bucket/news", "s3://bucket/news: an address; name a folder"),
        (f"query {OUTLET}", "say what to ask, like: scrapy query"),
        (f"query {OUTLET} SELEC", "syntax error"),
        (f"schedule {OUTLET} -s ARTICLES_IN_FLIGHT=0", "not a whole number of 1 or more"),
        (f"schedule {OUTLET} -s REFUSED_LIMIT=-1", "not a whole number of 1 or more"),
        (f"schedule {OUTLET} -s CONCURRENT_REQUESTS=0", "not a whole number of 1 or more"),
        (f"schedule {OUTLET} -s REVISIT_BUDGET=-1", "not a whole number of 0 or more"),
        (f"schedule {OUTLET} -s DOWNLOAD_DELAY=-1", "not a number of 0 or more"),
        (f"schedule {OUTLET} -s DOWNLOAD_DELAY=inf", "not a number of 0 or more"),
        (f"schedule {OUTLET} -s DOWNLOAD_DELAY=nan", "not a number of 0 or more"),
        (f"schedule {OUTLET} -s AUTOTHROTTLE_TARGET_CONCURRENCY=0", "not a number of 0.1 or more"),
        (f"query {OUTLET} --json --csv SELECT", "not allowed with"),
        (f"changes {OUTLET} --since rubbish", "is no cursor"),
        (f"changes {OUTLET} --since 20200101T000000Z-0001@5", "is not of this archive"),
        (f"changes {OUTLET} --cursor-file /dev/null", "it is not a regular file"),
        (f"changes {OUTLET} --cursor-file /proc/none/c", "there is no folder"),
        ("verify nobody", "no archive of 'nobody'"),
        (f"verify {OUTLET} nowhere", "no archive of 'nowhere'"),
        (f"ledger {OUTLET}", "scrapy ledger rebuild"),
        ("ledger rebuild nowhere", "no archive of 'nowhere'"),
        ("replay", "name one outlet or some WARC files"),
        (f"replay {OUTLET} --jobs 0", "no number of processes"),
        (f"replay {OUTLET} --jobs {'9' * 5000}", "no number of processes"),
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
        ("schedule NDTV", "did you mean ndtv"),
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
        (f"crawl {OUTLET} -s DNS_TIMEOUT=soon", "DNS_TIMEOUT=soon: not a whole number"),
        (f"crawl {OUTLET} -s TELNETCONSOLE_ENABLED=7x", "TELNETCONSOLE_ENABLED=7x: not True or False"),
        (f"crawl {OUTLET} -s RETRY_HTTP_CODES=500,5xx", "RETRY_HTTP_CODES: 5xx is no HTTP status"),
        (f"crawl {OUTLET} -s LOG_FORMAT=%(what", "LOG_FORMAT=%(what: "),
        (f"crawl {OUTLET} -s LOG_FILE=/proc/none/x.log", "/proc/none/x.log: No such file"),
        (f"crawl {OUTLET} -s REPLAY=", "REPLAY= names nothing"),
        ("extract https://example.org/ -s REPLAY=", "REPLAY= names nothing"),
        ("extract https://example.org/ -s DOWNLOAD_TIMEOUT=long", "not a whole number"),
        ("outlet new https://example.org/ -s REPLAY=none.warc", "none.warc: no such file"),
        ("outlet new https://example.org/ -s CLEAN_RULES_FILES=none.toml", "none.toml"),
    ],
)
def test_in_a_command_that_may_fetch(project: Project, line: str, says: str) -> None:
    told(project.scrapy(*line.split()), BAD, says)


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("replay", "--warc", ""), "name of a WARC is empty; is a variable of your shell not set?"),
        (
            ("export", OUTLET, "--to", "csv", "-o", ""),
            "--output is empty; is a variable of your shell not set?",
        ),
        (("report", OUTLET, "-o", ""), "--output is empty"),
        (("schedule", OUTLET, "--mail", ""), "--mail is empty"),
        (("rules", "--outlet", ""), "--outlet is empty"),
        (("report", ""), "no archive of ''"),
    ],
)
def test_a_variable_of_a_shell_that_is_not_set(project: Project, words: tuple[str, ...], says: str) -> None:
    told(inside(project.archive, *words), BAD, says)


@pytest.mark.parametrize("contact", ["J\udcfcrgen", "me@example.org\nX-More: 1"])
@pytest.mark.parametrize("name", ["NEWSCRAWL_CONTACT", "USER_AGENT"])
def test_a_name_that_no_header_holds(project: Project, name: str, contact: str) -> None:
    told(inside(project.archive, "schedule", OUTLET, "-s", f"{name}={contact}"), BAD, f"{name}: not one line")


def test_outside_a_project_there_is_no_outlet(tmp_path: Path) -> None:
    run = Project(tmp_path / "archive").scrapy("schedule", "nowhere", cwd=tmp_path)
    assert run.status == BAD
    assert len(run.lines) == 1


def test_a_program_that_has_no_cursor_yet_is_told_everything(project: Project) -> None:
    every, first = (inside(project.archive, "changes", OUTLET, *words) for words in ((), ("--since", "")))
    assert first.stdout == every.stdout != ""


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


def test_where_there_is_no_archive_at_all(tmp_path: Path) -> None:
    for nothing in (tmp_path, tmp_path / "none", Path(__file__)):
        told(inside(nothing, "report"), BAD, f"no archive in {nothing}: crawl an outlet first")


def test_folders_that_are_no_outlets_are_none(project: Project) -> None:
    for name in ("lost+found", ".Trash-0"):
        (project.archive / name / "articles").mkdir(parents=True)
    assert archived(project.archive) == [OUTLET]
