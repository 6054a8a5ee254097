"""The README is true: its statuses, its record, its files and its commands."""

from __future__ import annotations

import json
import os
import re
import shlex
import subprocess
import sys
from dataclasses import fields
from importlib import import_module
from pathlib import Path

import pytest

from newscrawl.items import Article
from newscrawl.runs.status import MEANING, ExitStatus
from tests.commands.inside import of_one_article
from tests.project import PROJECT, Project

README = (PROJECT / "README.md").read_text("utf-8")
DEMO = ("-a", "since=2013-01-01", "-s", f"REPLAY={PROJECT}/examples/day-1.warc.gz")


@pytest.fixture(scope="module")
def crawled(tmp_path_factory: pytest.TempPathFactory) -> Project:
    project = Project(tmp_path_factory.mktemp("readme") / "archive")
    project.crawl(*DEMO)
    return project


def blocks(language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```", README, re.DOTALL | re.MULTILINE)


def test_the_table_of_exit_statuses() -> None:
    rows = re.findall(r"^\| (\d) \| (.+) \|$", README, re.MULTILINE)
    assert rows == [(str(int(status)), MEANING[status]) for status in ExitStatus]


def test_the_record_is_one() -> None:
    (text,) = blocks("json")
    record = json.loads(text)
    names = [f.name for f in fields(Article)]
    assert [name for name in names if name in record] == list(record)
    expected = (PROJECT / "examples/expected.jsonl").read_text("utf-8").splitlines()
    (truth,) = [e["record"] for line in expected if (e := json.loads(line)).get("id") == record["id"]][:1]
    assert record["headline"] == truth["headline"]
    assert record["removed"]


def test_what_it_calls_in_a_notebook_is_there() -> None:
    for module, name in re.findall(r"`(newscrawl\.[\w.]+)\.(\w+)\(", README):
        assert callable(getattr(import_module(module), name))


def test_the_summary_is_one(crawled: Project) -> None:
    shown = re.search(r"<!-- summary -->\n```\n(.*?)```", README, re.DOTALL)
    assert shown
    labels = [line.split()[0] for line in shown[1].splitlines()[1:]]
    again = Project(crawled.archive.parent / "again").crawl(*DEMO)
    assert labels == [line.split()[0] for line in again.lines[1:]]


def test_the_files_are_where_it_says(crawled: Project) -> None:
    listed = re.findall(r"^archive/businessstandard/(\S+)", README, re.MULTILINE)
    assert listed
    for pattern in listed:
        assert list(crawled.outlet.glob(re.sub(r"<\w+>", "*", pattern))), pattern


@pytest.fixture(scope="module")
def sparse(tmp_path_factory: pytest.TempPathFactory) -> Project:
    """An archive whose one article has no section, as those of many an outlet."""
    return of_one_article(tmp_path_factory.mktemp("sparse") / "archive")


@pytest.mark.parametrize("archive", ["crawled", "sparse"])
def test_the_commands_that_load_an_archive(archive: str, request: pytest.FixtureRequest) -> None:
    crawled: Project = request.getfixturevalue(archive)
    commands = [
        line for block in blocks("sh") for line in block.splitlines() if "archive/businessstandard" in line
    ]
    assert len(commands) >= 4
    for line in commands:
        words = shlex.split(line)
        words = [sys.executable, *words[1:]] if words[0] == ".venv/bin/python" else words
        done = subprocess.run(
            [
                "bash",
                "-c",
                shlex.join(words).replace(
                    "'archive/businessstandard/articles/*.jsonl'", "archive/businessstandard/articles/*.jsonl"
                ),
            ],
            cwd=crawled.archive.parent,
            env={**os.environ, "PYTHONPATH": str(PROJECT)},  # as in the project's folder
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, (line, done.stderr)
        assert done.stdout.strip(), line


def test_the_arguments_of_crawl(crawled: Project) -> None:
    """Each crawl that the README shows is understood; the limit keeps it short, the WARC keeps it here."""
    shown = [
        line for block in blocks("sh") for line in block.splitlines() if "crawl businessstandard" in line
    ]
    assert len(shown) >= 5
    for line in shown:
        words = shlex.split(line.split("#")[0])
        arguments = words[words.index("crawl") + 2 :]
        if any("…" in word or "=@" in word for word in arguments):  # names made up
            continue
        run = crawled.crawl(*arguments, "-s", f"REPLAY={PROJECT}/examples/day-1.warc.gz", "-a", "limit=1")
        assert run.status in {ExitStatus.OK, ExitStatus.ITEMS_LOST, ExitStatus.NOTHING_FOUND}, (
            line,
            run.stderr,
        )


def test_the_units_of_systemd_name_real_things() -> None:
    (unit,) = blocks("ini")
    assert "ExecStart=/srv/newscrawl/.venv/bin/scrapy crawl %i" in unit
    assert Path(PROJECT / "scrapy.cfg").exists()
