"""docs/operating.md is true: its statuses, its commands and its queries."""

from __future__ import annotations

import argparse
import re
import shlex
from importlib import import_module

import pytest
from scrapy.cmdline import ScrapyArgumentParser
from scrapy.commands import ScrapyCommand
from scrapy.settings import Settings

from newscrawl.archive import Archive
from newscrawl.export.flat import COLUMNS
from newscrawl.status import ExitStatus
from tests.archive.world import article, entry
from tests.commands.inside import inside
from tests.project import PROJECT, Project

TEXT = (PROJECT / "docs" / "operating.md").read_text("utf-8")
SHELL = "\n".join(re.findall(r"^```sh\n(.*?)^```", TEXT, re.DOTALL | re.MULTILINE))
LINES = [line for line in SHELL.splitlines() if line.startswith("scrapy ")]
QUERIES = [line for line in LINES if line.startswith("scrapy query ")]


def command_of(name: str) -> ScrapyCommand:
    command: ScrapyCommand = import_module(f"newscrawl.commands.{name}").Command()
    command.settings = Settings()
    return command


def test_every_exit_status_is_explained() -> None:
    rows = re.findall(r"^\| (\d) \|", TEXT, re.MULTILINE)
    assert rows == [str(int(status)) for status in ExitStatus]


@pytest.mark.parametrize("line", LINES)
def test_every_command_has_the_options_it_is_shown_with(line: str) -> None:
    _, name, *words = shlex.split(line, comments=True)
    command = command_of(name)
    parser = ScrapyArgumentParser(conflict_handler="resolve")
    command.add_options(parser)
    opts, rest = parser.parse_known_args(words)
    assert isinstance(opts, argparse.Namespace)
    assert not [word for word in rest if word.startswith("-")]


@pytest.fixture
def project(tmp_path_factory: pytest.TempPathFactory) -> Project:
    project = Project(tmp_path_factory.mktemp("operating") / "archive")
    archive = Archive.open(project.archive, "businessstandard", durable=False)
    archive.ledger.discover("outlet:1", entry(1))
    archive.store("outlet:1", article(1))
    archive.close(0, "fine", {})
    return project


@pytest.mark.parametrize("line", QUERIES)
def test_every_query_runs(project: Project, line: str) -> None:
    run = inside(project.archive, *shlex.split(line)[1:])
    assert (run.status, run.stderr) == (ExitStatus.OK, "")


def test_the_columns_of_dates_are_those_of_every_export(project: Project) -> None:
    named = re.search(r"four columns with real types: (.*?)\. ", TEXT, re.DOTALL)
    assert named
    columns = set(re.findall(r"`(\w+)`", named[1]))
    assert len(columns) == 4
    assert columns <= set(COLUMNS)
    described = inside(project.archive, "query", "businessstandard", "DESCRIBE articles", "--csv").stdout
    assert columns <= {line.partition(",")[0] for line in described.splitlines()}
