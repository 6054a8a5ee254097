"""`scrapy crawl`, what stands around a run: its log, and what keeps it from beginning."""

from __future__ import annotations

import os
from errno import EISDIR
from pathlib import Path

from newscrawl.runs.status import ExitStatus
from tests.commands.copied import Copy
from tests.project import OUTLET, Project


def test_a_run_whose_log_cannot_be_written_tells_so_and_goes_on(tmp_path: Path) -> None:
    """As where another user began the log of the day."""
    project = Project(tmp_path)
    log = tmp_path / OUTLET / "logs" / "2026-11-24.log"
    log.mkdir(parents=True)
    run = project.scrapy("crawl", OUTLET, "-s", "REPLAY=examples/day-2.warc.gz", "-a", "limit=1")
    assert run.lines[0] == f"newscrawl: cannot write the log {log} ({os.strerror(EISDIR)}); it goes here"
    assert run.status == ExitStatus.OK
    assert len(project.records()) == 1


def test_a_setting_that_names_no_part_keeps_a_run_from_its_beginning(tmp_path: Path) -> None:
    project = Project(tmp_path)
    for setting in ("STATS_CLASS=none", "LOG_FORMATTER=none"):
        run = project.scrapy("crawl", OUTLET, "-s", "REPLAY=examples/day-2.warc.gz", "-s", setting)
        (line,) = run.lines
        assert f"{setting}: no class of that name" in line
        assert run.status == ExitStatus.BAD_ARGUMENTS
    run = project.scrapy(
        "crawl", OUTLET, "-s", "REPLAY=examples/day-2.warc.gz", "-s", "STATS_CLASS=builtins.int"
    )
    (line,) = run.lines
    assert "says why" in line
    assert run.status == ExitStatus.CRASHED


def test_a_mistake_in_the_rules_of_its_outlet_is_told_before_a_run_begins(tmp_path: Path) -> None:
    project = Copy(tmp_path)
    rules = project.folder / "newscrawl" / "clean" / "rules" / "mint.toml"
    rules.write_text('[[rule]]\nid = "empty"\nkind = "ui"\n', "utf-8")
    for command in ("crawl", "replay"):
        run = project.run(command, "mint")
        (line,) = run.lines
        assert line.startswith("newscrawl: mint.toml: rule empty: ")
        assert run.status == ExitStatus.BAD_ARGUMENTS


def test_who_begins_an_archive_of_an_outlet_that_has_a_file_of_facts_is_told_once(tmp_path: Path) -> None:
    project = Project(tmp_path)
    crawl = ("crawl", "news", "-s", "REPLAY=examples/day-2.warc.gz", "-a", "limit=1", "-a")
    told = f"`scrapy crawl {OUTLET}` archives it"
    first, second = (project.scrapy(*crawl, "url=https://www.business-standard.com/") for _ in range(2))
    assert [told in line for line in first.lines[:1]] == [True]
    assert told not in second.stderr
    assert "`scrapy crawl" not in project.scrapy(*crawl, "url=https://example.org/").stderr
