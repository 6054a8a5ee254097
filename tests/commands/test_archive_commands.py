"""What the commands that read archives have in common: how they tell mistakes, and whom they print for."""

from __future__ import annotations

import subprocess

import pytest

from newscrawl.archive import Archive
from newscrawl.runs.status import ExitStatus
from tests.archive.world import article
from tests.commands.inside import inside
from tests.commands.tworuns import OUTLET
from tests.project import PROJECT, Project

COMMANDS = ("query", "export", "changes", "coverage")


@pytest.mark.parametrize("command", COMMANDS)
def test_mistakes_are_one_line(two_runs: Project, command: str) -> None:
    more = {"query": ["SELECT 1"], "export": ["--to", "csv"]}.get(command, [])
    missing = inside(two_runs.archive, command, "nowhere", *more)
    assert (missing.status, missing.stdout) == (ExitStatus.BAD_ARGUMENTS, "")
    there = f"no archive of 'nowhere' in {two_runs.archive}; there is: {OUTLET}"
    assert missing.lines == [f"newscrawl: {there}. NEWSCRAWL_ARCHIVE names another place"]
    stray = inside(two_runs.archive, command, OUTLET, *more, "--sinze=x")
    assert stray.status == ExitStatus.BAD_ARGUMENTS
    assert stray.lines == ["newscrawl: no option --sinze=x; --help lists them"]


def test_what_only_prints_says_how_a_file_is_made_of_it(two_runs: Project) -> None:
    printed = inside(two_runs.archive, "coverage", OUTLET, "-o", "addresses.txt")
    assert printed.lines == ["newscrawl: no option -o; > FILE puts what is printed into a file"]


@pytest.fixture
def wide(two_runs: Project) -> Project:
    """So much that a pipe cannot hold it."""
    archive = Archive.open(two_runs.archive, OUTLET, durable=False)
    for number in range(10, 400):
        archive.store(f"{OUTLET}:{number}", article(number, f"{number} words. " * 100))
    archive.close(0, "fine", {})
    return two_runs


def test_a_reader_that_has_seen_enough_is_no_fault(wide: Project) -> None:
    for command in (["changes", OUTLET], ["export", OUTLET, "--to", "csv", "-o", "-"]):
        with subprocess.Popen(
            wide.command(*command),
            env=wide.environ(),
            cwd=PROJECT,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        ) as process:
            assert process.stdout
            assert process.stderr
            process.stdout.readline()
            process.stdout.close()
            assert process.stderr.read() == b""
            assert process.wait() == ExitStatus.OK
