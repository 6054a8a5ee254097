"""Walls with status 200: one page in the place of every article, for a while or for good."""

from __future__ import annotations

from collections.abc import Iterable

import pytest

from newscrawl.runs.status import ExitStatus
from tests import unknown
from tests.project import Project, Run
from tests.site import Answer, Page, Site
from tests.unknown import crawl

HOME = unknown.HOME
TITLES = (
    "Council closes the bridge for repairs",
    "Ferry timetable changes from March onwards",
    "Pupils return after weeks without heating",
    "Farmers fear another summer of drought",
)
WHO = "Whoever has an account can read ten stories a month, and an account costs nothing but an address."


def address(number: int) -> str:
    return f"{HOME}/news/{TITLES[number].lower().replace(' ', '-')}-{7101 + number}.html"


def article(number: int, headline: str = "", date: str = "2026-11-20") -> Page:
    headline = headline or TITLES[number]
    text = "".join(f"<p>{paragraph}</p>" for paragraph in unknown.paragraphs(number))
    dated = f'<meta property="article:published_time" content="{date}T08:00:00Z">' if date else ""
    head = f"<title>{headline}</title>{dated}"
    return Page(f"<head>{head}</head><h1>{headline}</h1>{text}".encode(), headers=unknown.HTML)


def wall(headline: str, *paragraphs: str) -> Page:
    text = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
    return Page(f"<title>{headline}</title><h1>{headline}</h1>{text}".encode(), headers=unknown.HTML)


WALLS = [
    wall("Log in to read this story", WHO, "A message with a link comes to those who forgot their word."),
    wall(
        "We value your privacy",
        "We and our partners store and access information on a device, such as cookies.",
    ),
    Page(b"", headers=unknown.HTML),
]


def pages(
    walled: Iterable[int] = (), door: Page = WALLS[0], numbers: Iterable[int] = range(4)
) -> dict[str, Answer]:
    links = "".join(f'<h2><a href="{address(n)}">{TITLES[n]}</a></h2>' for n in numbers)
    found: dict[str, Answer] = {f"{HOME}/": Page(links.encode(), headers=unknown.HTML)}
    return found | {address(n): door if n in walled else article(n) for n in numbers}


def look_again(project: Project, site: Site) -> Run:
    project.make_due()
    return crawl(project, site)


@pytest.mark.parametrize("door", WALLS, ids=["login", "consent", "nothing"])
def test_a_wall_before_all_articles_is_told_and_they_are_asked_for_again(
    project: Project, door: Page
) -> None:
    with Site(pages(range(4), door)) as site:
        run = crawl(project, site)
        assert run.status == ExitStatus.ITEMS_LOST, run.stderr
        assert "4 articles could not be read; a login, a wall or the like" in run.stderr
        assert project.records() == []
        site.pages = pages()
        assert crawl(project, site).status == ExitStatus.OK
    assert sorted(record["headline"] for record in project.records()) == sorted(TITLES)


def test_a_wall_that_stays_is_told_however_many_wait_behind_it(project: Project) -> None:
    """Those of earlier runs, which are tried again, say nothing of what is new."""
    with Site(pages(range(4), numbers=range(1))) as site:
        assert crawl(project, site).status == ExitStatus.OK
        site.pages = pages((0, 1, 2, 3))
        assert crawl(project, site).status == ExitStatus.ITEMS_LOST
        assert crawl(project, site).status == ExitStatus.OK, "nothing is new"


def test_a_wall_at_the_address_of_the_article_with_a_query(project: Project) -> None:
    doors = {address(n): Page(b"", 302, {"Location": f"{address(n)}?choice=ask"}) for n in range(4)}
    there = {f"{address(n)}?choice=ask": WALLS[1] for n in range(4)}
    with Site(pages() | doors | there) as site:
        assert crawl(project, site).status == ExitStatus.ITEMS_LOST
        site.pages = pages()
        assert crawl(project, site).status == ExitStatus.OK
    assert sorted(record["headline"] for record in project.records()) == sorted(TITLES)


def test_a_wall_before_a_few_is_no_alarm(project: Project) -> None:
    with Site(pages((0, 1))) as site:
        assert crawl(project, site).status == ExitStatus.OK
        assert len(project.records()) == 2
        site.pages = pages()
        assert crawl(project, site).status == ExitStatus.OK
    assert len(project.records()) == 4


def test_a_wall_that_is_known_is_one_for_a_single_article_too(project: Project) -> None:
    with Site(pages((0, 1), numbers=range(3))) as site:
        assert crawl(project, site).status == ExitStatus.OK
        site.pages = pages(range(4))
        crawl(project, site)
        site.pages = pages((), numbers=range(4))
        crawl(project, site)
    assert sorted(record["headline"] for record in project.records()) == sorted(TITLES)


def test_no_wall_becomes_a_revision_of_what_is_held(project: Project) -> None:
    with Site(pages()) as site:
        assert crawl(project, site).status == ExitStatus.OK
        site.pages = pages(range(4), WALLS[0])
        run = look_again(project, site)
        assert run.status == ExitStatus.ITEMS_LOST
        assert ", as held 4: " in run.stderr
        site.pages = pages((0,), WALLS[0])
        assert look_again(project, site).status == ExitStatus.OK
    assert [record["revision"] for record in project.records()] == [1] * 4


def test_odd_headlines_without_dates_are_archived_after_a_second_look(project: Project) -> None:
    odd = {address(n): article(n, headline=f"Nothing that anybody expected, {n}", date="") for n in range(4)}
    with Site(pages() | odd) as site:
        assert crawl(project, site).status == ExitStatus.OK
        assert [site.counts[address(n)] for n in range(4)] == [2] * 4
    assert len(project.records()) == 4


def test_an_outlet_of_which_no_page_is_an_article(project: Project) -> None:
    films = {
        address(n): Page(
            f"<title>{TITLES[n]}</title><video src='{n}.mp4'></video>".encode(), headers=unknown.HTML
        )
        for n in range(3)
    }
    with Site(pages(numbers=range(3)) | films) as site:
        run = crawl(project, site)
        assert run.status == ExitStatus.NOTHING_FOUND, run.stderr
        assert "3 pages were asked for and gave no article" in run.stderr
        site.pages = pages()
        assert crawl(project, site).status == ExitStatus.OK
