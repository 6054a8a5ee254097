"""Commands whose reader goes away (`| head`) before they are done: what they work at is done nevertheless."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

from newscrawl.runs.status import FINDINGS, ExitStatus
from tests.commands.inside import of_one_article
from tests.newspaper import NEWER_RULES, Newspaper, story
from tests.project import OUTLET, PROJECT, Project
from tests.unknown import article


def unread(project: Project, *arguments: str, which: str = "stdout", **environ: str) -> tuple[int, str, str]:
    """The exit status of a command, of which nobody reads one of the two streams, and what the other says."""
    read, write = os.pipe()
    os.close(read)
    with subprocess.Popen(
        project.command(*arguments),
        env=project.environ(**environ),
        cwd=PROJECT,
        text=True,
        stdout=write if which == "stdout" else subprocess.PIPE,
        stderr=write if which == "stderr" else subprocess.PIPE,
    ) as process:
        os.close(write)
        out, err = process.communicate()
    return process.returncode, out or "", err or ""


@pytest.mark.parametrize("unbuffered", ["", "1"], ids=["at the end", "at once"])
def test_what_verify_found_is_its_status(tmp_path: Path, unbuffered: str) -> None:
    project = of_one_article(tmp_path)
    (segment,) = project.outlet.glob("articles/*.jsonl")
    segment.write_text(segment.read_text("utf-8").replace("The", "A", 1), "utf-8")
    told = unread(project, "verify", PYTHONUNBUFFERED=unbuffered)
    assert told == (FINDINGS, "", "")


def test_what_replay_writes_is_written_to_the_end(tmp_path: Path) -> None:
    project = Project(tmp_path / "archive")
    paper = Newspaper([story(n) for n in range(1, 4)])
    with paper.site() as site:
        project.crawl(*site.arguments, "-a", "sections=companies", **site.environ)
    rules = tmp_path / "rules.toml"
    rules.write_text(NEWER_RULES, "utf-8")
    words = ("replay", OUTLET, "--write", "-s", f"CLEAN_RULES_FILES={rules}")
    assert unread(project, *words, PYTHONUNBUFFERED="1") == (ExitStatus.OK, "", "")
    again = project.scrapy(*words)
    assert "; 0 of 3 articles differ from their newest record; nothing written" in again.stdout


def test_records_are_written_though_nobody_reads_why_other_pages_have_none(tmp_path: Path) -> None:
    pages = tmp_path / "pages"
    pages.mkdir()
    (pages / "a.html").write_bytes(b"<p>Nothing")
    (pages / "b.html").write_bytes(article(1).body)
    out = tmp_path / "records.jsonl"
    told = unread(Project(tmp_path), "extract", str(pages), "-o", str(out), which="stderr")
    assert told == (ExitStatus.OK, "", "")
    assert len(out.read_text("utf-8").splitlines()) == 1
