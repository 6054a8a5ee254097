"""A site that is not there, or refuses everything, for longer than one of its articles is tried."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest

from newscrawl.runs.status import ExitStatus
from tests.newspaper import ONE_SECTION, Newspaper, story
from tests.project import Project
from tests.site import Page, Site


def run(project: Project, site: Site, *arguments: str) -> int:
    return project.crawl(
        *site.arguments, *ONE_SECTION, *arguments, "-s", "COOL_DOWN=0", **site.environ
    ).status


def tries(project: Project) -> dict[str, int]:
    with closing(sqlite3.connect(project.outlet / "ledger.sqlite")) as ledger:
        return dict(ledger.execute("SELECT key, tries FROM urls"))


@pytest.mark.parametrize(
    ("down", "status"),
    [
        (Page(status=503), ExitStatus.UNREACHABLE),
        (Page(fault="drop"), ExitStatus.UNREACHABLE),
        (Page(b"Access Denied", 403), ExitStatus.REFUSED),
    ],
    ids=["overloaded", "gone", "refuses"],
)
def test_it_costs_what_waits_none_of_its_tries(project: Project, down: Page, status: ExitStatus) -> None:
    """Articles that had waited for weeks were given up, as if they had failed while others did not."""
    paper = Newspaper([story(n) for n in range(1, 5)])
    with paper.site() as site:
        assert run(project, site, "-a", "limit=1") == ExitStatus.OK
        site.pages, site.default = {}, down
        assert run(project, site, "-s", "RETRY_ENABLED=0") == status
        assert not any(tries(project).values())
        site.pages = paper.pages()
        assert run(project, site) == ExitStatus.OK
    assert len(project.records()) == 4


def test_a_server_that_fails_at_all_but_robots_txt_cannot_be_reached(project: Project) -> None:
    paper = Newspaper([story(1)])
    with paper.site() as site:
        assert run(project, site) == ExitStatus.OK
        site.pages = {url: page for url, page in paper.pages().items() if url.endswith("robots.txt")}
        site.default = Page(b"<h1>Internal Server Error</h1>", 500)
        assert run(project, site, "-s", "RETRY_ENABLED=0", "-s", "REVISIT_BUDGET=0") == ExitStatus.UNREACHABLE


def test_an_article_that_fails_while_others_do_not_is_tried_less_and_less(project: Project) -> None:
    paper = Newspaper([story(1), story(2)])
    paper.more = {paper.stories[0].url: Page(status=503)}
    with paper.site() as site:
        for _ in range(2):
            assert run(project, site, "-s", "RETRY_ENABLED=0") == ExitStatus.ITEMS_LOST
    assert tries(project)[paper.stories[0].key] == 2
