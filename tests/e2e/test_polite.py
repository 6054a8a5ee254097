"""The site sets the pace."""

from __future__ import annotations

from itertools import pairwise
from time import monotonic

from newscrawl.status import ExitStatus
from tests.newspaper import HOME, Newspaper, story
from tests.project import Project
from tests.site import Asked, Page

ONE_SECTION = ("-a", "sections=companies")


def test_crawl_delay_is_kept(project: Project) -> None:
    paper = Newspaper([story(1), story(2)])
    moments: list[float] = []

    def noted(page: Page) -> object:
        def answer(asked: Asked) -> Page:
            moments.append(monotonic())
            return page

        return answer

    pages = paper.pages()
    pages[f"{HOME}/robots.txt"] = Page(b"User-agent: *\nCrawl-delay: 1\n")
    with paper.site() as site:
        site.pages = {url: noted(page) for url, page in pages.items()}  # type: ignore[misc, arg-type]
        assert project.crawl(*site.arguments, *ONE_SECTION, **site.environ).status == ExitStatus.OK
    assert len(moments) >= 5
    assert all(later - earlier > 0.9 for earlier, later in pairwise(moments[1:]))


def test_what_robots_txt_forbids_is_not_asked(project: Project) -> None:
    paper = Newspaper([story(1), story(2)])
    paper.more = {f"{HOME}/robots.txt": Page(b"User-agent: newscrawl\nDisallow: /companies/\n")}
    with paper.site() as site:
        project.crawl(*site.arguments, *ONE_SECTION, **site.environ)
        assert paper.fetched(site) == []
    assert {reason for _, reason in project.states().values()} == {"robots.txt forbids it"}


def test_who_asks(project: Project) -> None:
    with Newspaper([story(1)]).site() as site:
        project.crawl(*site.arguments, *ONE_SECTION, **site.environ, NEWSCRAWL_CONTACT="desk@example.org")
        agents = {asked.headers["User-Agent"] for asked in site.asked}
    (agent,) = agents
    assert agent.startswith("newscrawl/")
    assert "desk@example.org" in agent
