"""Scrapy's commands that look at a single page: as everywhere, and without a trace in any archive."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from newscrawl.runs.status import ExitStatus
from tests.commands.inside import told
from tests.newspaper import HOME, Newspaper, story
from tests.project import OUTLET, Project, Run
from tests.site import Page, Site
from tests.smalldisk import FULL, print_to_full_disk

PAPER = Newspaper([story(1), story(2)])
FIRST = PAPER.stories[0]


@pytest.fixture(scope="module")
def site() -> Iterator[Site]:
    with PAPER.site() as site:
        yield site


def looked(project: Project, site: Site, command: str, *words: str) -> Run:
    """What a command said, which left no archive."""
    environ: dict[str, Any] = {**site.environ}
    run = project.scrapy(command, "--nolog", *words, *site.arguments, **environ)
    assert not project.archive.exists()
    return run


@pytest.mark.parametrize("spider", [(), ("--spider", OUTLET), ("--spider", "news")])
def test_fetch_prints_the_page(project: Project, site: Site, spider: tuple[str, ...]) -> None:
    run = looked(project, site, "fetch", *spider, FIRST.url)
    assert (run.status, run.stderr) == (ExitStatus.OK, "")
    assert run.stdout.strip() == FIRST.page().body.decode()


def test_parse_shows_the_article_by_its_outlets_facts(project: Project, site: Site) -> None:
    run = looked(project, site, "parse", "--pipelines", FIRST.url)
    assert (run.status, run.stderr) == (ExitStatus.OK, "")
    for part in (FIRST.headline, FIRST.key, "'extractor': 'layout:", "'robots_txt': "):
        assert part in run.stdout
    assert "None" not in run.stdout


def test_parse_shows_what_a_section_and_a_feed_list(project: Project, site: Site) -> None:
    for path in ("/companies-news", "/rss/companies-101.rss"):
        run = looked(project, site, "parse", "--spider", OUTLET, HOME + path)
        assert all(f"<GET {one.url}>" in run.stdout for one in PAPER.stories), run.stdout
    run = looked(project, site, "parse", "-d", "2", "-c", "parse_source", f"{HOME}/companies-news")
    assert all(one.headline in run.stdout for one in PAPER.stories)


def test_parse_reads_a_page_of_any_outlet(project: Project, site: Site) -> None:
    run = looked(project, site, "parse", "--spider", "news", FIRST.url)
    assert "'id': 'business-standard.com:" in run.stdout
    assert FIRST.headline in run.stdout


def test_the_shell_opens_with_a_page_and_the_spider_of_its_outlet(project: Project, site: Site) -> None:
    run = looked(project, site, "shell", "-c", "[one.id for one in spider.parse(response)]", FIRST.url)
    assert (run.status, run.stdout.strip()) == (ExitStatus.OK, f"['{FIRST.key}']")


def test_the_shell_opens_with_a_file(project: Project, site: Site, tmp_path: Path) -> None:
    file = tmp_path / "saved.html"
    file.write_bytes(FIRST.page().body)
    run = looked(project, site, "shell", "-c", "response.css('h1::text').get()", str(file))
    assert (run.status, run.stdout.strip()) == (ExitStatus.OK, FIRST.headline)


@pytest.mark.parametrize("command", ["fetch", "parse", "shell", "view"])
def test_an_outlet_that_is_not_known_is_a_line(project: Project, site: Site, command: str) -> None:
    run = looked(project, site, command, "--spider", "busnessstandard", FIRST.url)
    assert (run.status, run.stdout) == (ExitStatus.BAD_ARGUMENTS, "")
    assert len(run.lines) == 1
    assert "did you mean businessstandard" in run.lines[0]


@pytest.mark.parametrize("words", [("fetch",), ("parse", "example.org"), ("view", "a", "b")])
def test_what_is_no_address_is_a_line(project: Project, site: Site, words: tuple[str, ...]) -> None:
    run = looked(project, site, *words)
    assert (run.status, run.stdout) == (ExitStatus.BAD_ARGUMENTS, "")
    assert len(run.lines) == 1
    assert "name one page by its whole address" in run.lines[0]


def test_a_page_that_is_not_asked_for_says_why(project: Project, site: Site) -> None:
    run = looked(project, site, "fetch", f"{HOME}/content/a-story")
    told(run, ExitStatus.BAD_ARGUMENTS, f"{HOME}/content/a-story: robots.txt forbids it")
    run = looked(project, site, "fetch", "http://127.0.0.1:9/")
    told(run, ExitStatus.BAD_ARGUMENTS, "-s ALLOW_PRIVATE_ADDRESSES=1")
    run = looked(project, site, "shell", "-c", "response", f"{HOME}/content/a-story")
    assert (run.status, run.lines[0][-21:]) == (ExitStatus.BAD_ARGUMENTS, "robots.txt forbids it")


@pytest.mark.parametrize(
    ("page", "why"),
    [
        (Page(fault="drop"), "connection lost"),
        (Page(status=302, headers={"Location": f"{HOME}/around"}), "redirect loop"),
    ],
)
def test_a_page_that_cannot_be_had_says_why(project: Project, site: Site, page: Page, why: str) -> None:
    site.pages["/around"] = page
    run = looked(project, site, "fetch", f"{HOME}/around", "-s", "RETRY_TIMES=1")
    told(run, ExitStatus.BAD_ARGUMENTS, f"{HOME}/around: {why}")


def test_an_answer_that_is_not_the_page_says_so(project: Project, site: Site) -> None:
    site.pages["/lost"] = Page(b"Nothing here.", status=404)
    for command, shown in (("fetch", "Nothing here."), ("parse", "# Scraped Items")):
        run = looked(project, site, command, f"{HOME}/lost")
        assert (run.status, run.lines) == (
            ExitStatus.BAD_ARGUMENTS,
            [f"newscrawl: {HOME}/lost: the site answered with status 404"],
        )
        assert shown in run.stdout


@pytest.mark.parametrize("unbuffered", ["", "1"], ids=["at the end", "at once"])
@pytest.mark.parametrize("command", ["fetch", "parse"])
def test_a_disk_that_is_full(project: Project, site: Site, command: str, unbuffered: str) -> None:
    words = project.command(command, "--nolog", *site.arguments, FIRST.url)
    environ = project.environ(PYTHONUNBUFFERED=unbuffered, **site.environ)
    assert print_to_full_disk(words, environ) == FULL
