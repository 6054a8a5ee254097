"""Every command that the README and the pages show is understood, and what needs no other machine is run."""

from __future__ import annotations

import argparse
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from zipfile import ZipFile

import pytest
from scrapy.cmdline import ScrapyArgumentParser
from scrapy.settings import Settings

from newscrawl.console.command import Explained
from newscrawl.runs.status import ExitStatus
from tests.commands.inside import inside
from tests.project import OUTLET, PROJECT, Project

PAGES = (PROJECT / "README.md", *sorted((PROJECT / "docs").glob("*.md")))
README = PAGES[0].read_text("utf-8")
DAY_ONE = PROJECT / "examples" / "day-1.warc.gz"
NOT_RUN = re.compile(r"--install|--remove|https?://|crawl example|report example|FILE")
"""What would change this machine's crontab, needs the network, or stands for something: tested elsewhere."""


def in_blocks(page: Path) -> Iterator[str]:
    """The lines of a page's shell blocks."""
    for block in re.findall(r"^```sh\n(.*?)^```", page.read_text("utf-8"), re.DOTALL | re.MULTILINE):
        yield from block.splitlines()


def in_text(page: Path) -> Iterator[str]:
    """What a page names in the middle of a sentence."""
    yield from re.findall(r"`([^`\n]+)`", page.read_text("utf-8"))


def commands(lines: Iterator[str]) -> Iterator[str]:
    """Those that call scrapy with one of our commands, without what a shell does around them."""
    for line in lines:
        found = re.match(r"(?:\$ )?(?:\.venv/bin/)?scrapy ([a-z]+\b.*)", line)
        if found:
            yield found[1]


SHOWN = sorted({line for page in PAGES for source in (in_blocks, in_text) for line in commands(source(page))})
RUN = [
    line
    for name in ("operating", "archive")
    for line in commands(in_blocks(PROJECT / "docs" / f"{name}.md"))
    if not NOT_RUN.search(line)
]


@pytest.mark.parametrize("line", SHOWN)
def test_it_has_the_options_it_is_shown_with(line: str) -> None:
    name, *words = shlex.split(line, comments=True)
    command: Explained = import_module(f"newscrawl.commands.{name}").Command()
    command.settings = Settings()
    parser = ScrapyArgumentParser(conflict_handler="resolve")
    command.add_options(parser)
    placeholders = {"FORMAT": "csv"}
    opts, rest = parser.parse_known_args([placeholders.get(word, word) for word in words])
    assert isinstance(opts, argparse.Namespace)
    assert not [word for word in rest if word.startswith("-") and word != "-"]


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Project:
    """A day of the invented newspaper, and a folder to work in."""
    project = Project(tmp_path_factory.mktemp("shown") / "archive")
    project.crawl("-a", "since=2013-01-01", "-a", "limit=12", "-s", f"REPLAY={DAY_ONE}")
    shutil.copy(DAY_ONE, project.archive.parent / "CC-NEWS-20261101.warc.gz")
    with ZipFile(project.archive.parent / "strike.wacz", "w") as wacz:
        wacz.write(DAY_ONE, "archive/data.warc.gz")
    return project


@pytest.mark.parametrize("line", RUN)
def test_it_runs(project: Project, line: str) -> None:
    folder = project.archive.parent
    first = inside(project.archive, "changes", OUTLET, "--no-records").stdout.partition('"cursor": "')[2]
    line = re.sub(r"\d{8}T\d{6}Z-0001@\d+", first.partition('"')[0], line)
    words = shlex.split(re.sub(r"/var/lib/\w+", str(folder), line), comments=True)
    if words[0] == "crawl":
        run = project.scrapy(*words, "-a", "limit=1", "-s", f"REPLAY={DAY_ONE}", cwd=folder)
    else:
        run = inside(project.archive, *words, cwd=folder)
    assert run.status == ExitStatus.OK, run.stderr
    assert not run.stderr or words[:2] == ["replay", "--warc"]  # which says how many pages there were


def test_the_line_for_cron_runs_and_says_nothing(tmp_path: Path) -> None:
    (line,) = re.findall(r"^17 \* \* \* \*\s+(cd .*)$", README, re.MULTILINE)
    line = line.replace("/srv/newscrawl", shlex.quote(str(PROJECT)))
    line = line.replace(".venv/bin/scrapy", f"{shlex.quote(sys.executable)} -m scrapy")
    environ = Project(tmp_path / "archive").environ()
    done = subprocess.run(
        ["/bin/sh", "-c", f"{line} -a limit=1 -s REPLAY={shlex.quote(str(DAY_ONE))}"],
        cwd="/",
        env=environ,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout, done.stderr) == (ExitStatus.OK, "", "")
    assert Project(tmp_path / "archive").summary()["new"] == 1


@pytest.mark.parametrize("verify", [path] if (path := shutil.which("systemd-analyze")) else [])
def test_the_units_are_read_by_systemd(tmp_path: Path, verify: str) -> None:
    (text,) = re.findall(r"^```ini\n(.*?)^```", README, re.DOTALL | re.MULTILINE)
    parts = re.split(r"^# (\S+)\n", text, flags=re.MULTILINE)[1:]
    files = [tmp_path / name for name in parts[::2]]
    for path, unit in zip(files, parts[1::2], strict=True):
        path.write_text(
            re.sub(r"/srv/newscrawl/.venv/bin/scrapy", "/bin/true", unit).replace("/srv/newscrawl", "/")
        )
    done = subprocess.run([verify, "verify", *map(str, files)], capture_output=True, text=True, check=False)
    assert [line for line in done.stderr.splitlines() if "newscrawl@" in line] == []
