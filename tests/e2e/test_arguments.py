"""A wrong argument is one clear line and a status of its own, before any request and without a trace on
disk.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from newscrawl.runs.status import ExitStatus
from tests.newspaper import Newspaper, story
from tests.project import Project
from tests.site import Page


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("-a", "sections=sprots"), "Allowed: "),
        (("-a", "since=last week"), "YYYY-MM-DD"),
        (("-a", "since=2019-03-02", "-a", "until=2019-03-01"), "is after"),
        (("-a", "limit=none"), "whole number"),
        (("-a", "url=https://www.business-standard.com/topic/budget"), "no article of Business Standard"),
        (("-a", "url=https://example.org/a-123456789012_1.html"), "no article of Business Standard"),
        (("-s", "REPLAY=no-such.warc.gz"), "no-such.warc.gz"),
        (("-s", "CLEAN_RULES_FILES=no-such.toml"), "no-such.toml"),
    ],
)
def test_a_wrong_argument_is_one_line(project: Project, arguments: tuple[str, ...], says: str) -> None:
    run = project.crawl(*arguments)
    assert run.status == ExitStatus.BAD_ARGUMENTS
    assert len(run.lines) == 1, run.stderr
    assert says in run.lines[0]


def test_an_unknown_outlet_names_the_known_ones(project: Project) -> None:
    run = project.scrapy("crawl", "busnessstandard")
    assert run.status == ExitStatus.BAD_ARGUMENTS
    assert len(run.lines) == 1
    assert "did you mean businessstandard" in run.lines[0]
    assert not project.archive.exists()


def test_an_archive_that_cannot_be_made(project: Project, tmp_path: Path) -> None:
    (tmp_path / "archive").write_text("a file where the folder should be", "utf-8")
    run = project.crawl()
    assert run.status == ExitStatus.CANNOT_WRITE
    assert len(run.lines) == 1, run.stderr
    assert str(tmp_path / "archive") in run.lines[0]


def test_a_list_may_have_addresses_that_are_no_articles_of_the_outlet(
    project: Project, tmp_path: Path
) -> None:
    """Who gathered a thousand would have to find each of them, one run at a time."""
    paper, given = Newspaper([story(1)]), tmp_path / "list.txt"
    others = "https://example.org/a-story\nhttps://www.business-standard.com/topic/budget\n"
    with paper.site() as site:
        given.write_text(f"{others}{paper.stories[0].url}\n", "utf-8")
        run = project.crawl(*site.arguments, "-a", f"url=@{given}", **site.environ)
        assert (run.status, run.stderr) == (ExitStatus.OK, "")
        assert project.summary()["skipped"] == {"a path that is never an article": 1, "other host": 1}
        assert len(project.records()) == 1
        given.write_text(others, "utf-8")
        run = project.crawl(*site.arguments, "-a", f"url=@{given}", **site.environ)
    assert run.status == ExitStatus.BAD_ARGUMENTS
    assert "https://example.org/a-story: no article of Business Standard (other host)" in run.lines[0]


def test_addresses_of_which_none_gives_an_article_are_no_run_that_is_fine(project: Project) -> None:
    """Who asks for one page, in a script that shows nothing else, would take it for archived."""
    paper, absent, moved = Newspaper([story(1)]), story(2).url, story(3).url
    there = paper.stories[0].url
    with paper.site() as site:
        run = project.crawl(*site.arguments, "-a", f"url={absent}", **site.environ)
        assert run.status == ExitStatus.NOTHING_FOUND
        assert "1 page was asked for and gave no article" in run.stderr
        site.pages[moved] = Page(status=301, headers={"Location": there})
        run = project.crawl(*site.arguments, "-a", f"url={moved} {absent}", **site.environ)
        assert (run.status, run.stderr) == (ExitStatus.OK, "")
        del site.pages[there]
        run = project.crawl(*site.arguments, "-a", f"url={there}", **site.environ)
    assert (run.status, len(project.records())) == (ExitStatus.OK, 1)
