"""Scrapy's commands that have nothing to do with outlets work in the project as everywhere."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from newscrawl import __version__
from newscrawl.runs.status import ExitStatus
from tests.commands.inside import inside, told
from tests.project import Project


@pytest.mark.parametrize(("words", "line"), [((), "newscrawl"), (("-v",), "newscrawl    :")])
def test_version_tells_ours_beside_scrapys(tmp_path: Path, words: tuple[str, ...], line: str) -> None:
    run = inside(tmp_path / "archive", "version", *words)
    assert (run.status, run.stderr) == (ExitStatus.OK, "")
    first, *_, last = run.stdout.splitlines()
    assert first.startswith("Scrapy ")
    assert re.sub(" +:", ":", last) == f"{re.sub(' +:', ':', line)} {__version__}"


def test_bench_fetches_pages_and_tells_how_many(project: Project) -> None:
    run = project.scrapy("bench", "-s", "CLOSESPIDER_PAGECOUNT=20")
    assert run.status == ExitStatus.OK
    assert re.search(r"logstats\] INFO: Crawled \d+ pages", run.stderr)
    assert re.search(r"'downloader/response_status_count/200': [1-9]\d", run.stderr)
    assert not project.archive.exists()


@pytest.mark.parametrize(("word", "says"), [("--quick", "no option --quick"), ("bbc", "takes no argument")])
@pytest.mark.parametrize("command", ["bench", "version"])
def test_nothing_that_they_are_given_is_passed_over(
    project: Project, command: str, word: str, says: str
) -> None:
    run = project.scrapy(command, word)
    assert (run.status, run.stdout) == (ExitStatus.BAD_ARGUMENTS, "")
    assert run.lines[-1].startswith("newscrawl: ")
    assert says in run.lines[-1]


@pytest.mark.parametrize("given", ["FEEDS=articles.csv", "EXTENSIONS=x.y"])
def test_a_table_that_is_none_says_how_it_is_written(tmp_path: Path, given: str) -> None:
    told(inside(tmp_path, "list", "-s", given), ExitStatus.BAD_ARGUMENTS, "are written as JSON")


def test_a_setting_without_a_value_says_so(tmp_path: Path) -> None:
    told(inside(tmp_path, "list", "-s", "FEEDS"), ExitStatus.BAD_ARGUMENTS, "use -s NAME=VALUE")
