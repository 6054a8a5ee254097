"""Articles that the archive holds, and whose addresses lead to other articles."""

from __future__ import annotations

import pytest

from newscrawl.runs.status import ExitStatus
from tests.e2e.test_revisions import AT_ONCE, changes, crawl, look_again
from tests.newspaper import Newspaper, story
from tests.project import Project
from tests.site import Page


def leading(to: str, status: int) -> Page:
    return Page(status=status, headers={"Location": to})


@pytest.mark.parametrize("held", [True, False], ids=["to one that is held", "to a new one"])
def test_an_article_whose_address_leads_to_another_for_good_is_gone(project: Project, held: bool) -> None:
    paper = Newspaper([story(number) for number in range(1, 4)])
    mill, loom, _ = paper.stories
    other = loom if held else story(4, headline="Ferry between both banks resumes after the flood")
    if not held:
        other.paragraphs = ["The ferry is back.", "It was away for as long as the river was high."]
    with paper.site() as site:
        crawl(project, site)
        paper.more = {mill.url: leading(other.url, 301), other.url: other.page()}
        look_again(project, paper, site, *AT_ONCE)
        assert project.states()[mill.key] == ("gone", f"redirects to {other.key}, seen once")
        look_again(project, paper, site, *AT_ONCE)
        assert project.states()[mill.key] == ("gone", "removed")
        assert changes(project, mill) == ["new", "removed"]
        assert changes(project, other) == ["new"]
        paper.more = {}
        look_again(project, paper, site, *AT_ONCE)
    assert changes(project, mill) == ["new", "removed", "restored"]
    assert project.scrapy("verify", "businessstandard").status == ExitStatus.OK


def test_one_that_leads_to_another_for_a_while_is_looked_at_again(project: Project) -> None:
    paper = Newspaper([story(number) for number in range(1, 4)])
    mill, loom, _ = paper.stories
    with paper.site() as site:
        crawl(project, site)
        paper.more = {mill.url: leading(loom.url, 302)}
        for _ in range(3):
            look_again(project, paper, site, *AT_ONCE)
            assert project.states()[mill.key][0] == "unchanged"
        paper.more = {}
        mill.paragraphs[0] = "The mill has closed, its manager said on Saturday."
        look_again(project, paper, site)
    assert changes(project, mill) == ["new", "updated"]
    assert changes(project, loom) == ["new"]
