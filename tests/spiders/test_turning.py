"""`scrapy crawl news`: when the further pages of a section are asked for."""

from __future__ import annotations

import signal
import sqlite3
import subprocess
import threading
import time
from contextlib import closing

import pytest

from tests import unknown
from tests.project import Project
from tests.site import Answer, Asked, Page, Site
from tests.unknown import HERE, by_url, crawl

OLDER = f"{unknown.HOME}/world?page=2"


def turned(first: range, second: range, *, feed: bool) -> dict[str, Answer]:
    """A site with a section of two pages; a feed, if any, lists one article."""
    pages = unknown.pages(declared=False)
    pages[f"{unknown.HOME}/sitemap.xml"] = pages[f"{unknown.HOME}/business"] = unknown.listing(range(0))
    named = '<link rel="alternate" type="application/rss+xml" href="/rss.xml">' if feed else ""
    pages[f"{unknown.HOME}/"] = unknown.listing(range(1), named)
    pages[f"{unknown.HOME}/rss.xml"] = unknown.feed(range(1)) if feed else unknown.listing(range(0))
    more = b'<a rel="next" href="/world?page=2">Older</a></body>'
    page = unknown.listing(first).body.replace(b"</body>", more)
    return pages | {f"{unknown.HOME}/world": Page(page, headers=unknown.HTML), OLDER: unknown.listing(second)}


@pytest.mark.parametrize(
    ("feed", "period", "articles"),
    [(True, (), 4), (True, ("-a", "since=2001-01-01"), 8), (False, (), 8)],
    ids=["what is new", "the past", "nothing else lists it"],
)
def test_the_pages_that_a_section_names_as_its_next(
    project: Project, feed: bool, period: tuple[str, ...], articles: int
) -> None:
    with Site(turned(range(1, 4), range(4, 8), feed=feed)) as site:
        crawl(project, site, *HERE, *period)
        assert site.counts[OLDER] == (articles == 8)
    assert len(by_url(project)) == articles


@pytest.mark.parametrize(
    ("answer", "turns"),
    [
        (Page(b"", 404), True),
        (Page(b"", 410), True),
        (Page(b"<p>Nothing here", headers=unknown.HTML), True),
        (Page(b"<rss><channel></channel></rss>", headers=unknown.XML), True),
        (unknown.feed(range(1)), False),
    ],
    ids=["not there", "gone", "no feed", "empty", "a feed"],
)
def test_sections_are_turned_where_the_feed_that_is_named_gives_nothing(
    project: Project, answer: Page, turns: bool
) -> None:
    pages = turned(range(1, 4), range(4, 8), feed=True)
    with Site(pages | {f"{unknown.HOME}/rss.xml": answer}) as site:
        crawl(project, site)
        assert site.counts[OLDER] == turns
        site.counts.clear()
        crawl(project, site)
        assert site.counts[OLDER] == 0, "nothing of the section is news any more"
    assert len(by_url(project)) == (8 if turns else 4)


@pytest.mark.parametrize(("listed", "turns"), [("/about", True), ("", False)], ids=["pages", "an article"])
def test_sections_are_turned_where_a_sitemap_lists_pages_only(
    project: Project, listed: str, turns: bool
) -> None:
    there = unknown.sitemap(
        f"{unknown.HOME}{listed}" if listed else unknown.address(0), f"{unknown.HOME}/world"
    )
    named = {f"{unknown.HOME}/robots.txt": unknown.NAMED, f"{unknown.HOME}/map.xml": there}
    with Site(turned(range(1, 4), range(4, 8), feed=False) | named) as site:
        crawl(project, site)
        assert bool(site.counts[OLDER]) is turns
    assert len(by_url(project)) == (8 if turns else 4)


def test_a_section_that_is_all_news_since_the_last_run_is_turned(project: Project) -> None:
    with Site(turned(range(1, 4), range(4, 5), feed=True)) as site:
        crawl(project, site)
        assert site.counts[OLDER] == 0
        site.pages |= turned(range(5, 8), range(2, 5), feed=True)
        crawl(project, site)
        assert site.counts[OLDER] == 1
        crawl(project, site)
        assert site.counts[OLDER] == 1, "nothing of it is news any more"
    assert len(by_url(project)) == 8


@pytest.mark.parametrize(
    ("since", "sitemap", "turns"),
    [("2026-11-20", False, True), ("2026-11-24", False, False), ("2026-11-20", True, False)],
    ids=["no run has seen it", "all of it is older", "a sitemap lists the past"],
)
def test_the_past_of_an_outlet_whose_newest_articles_the_archive_has(
    project: Project, since: str, sitemap: bool, turns: bool
) -> None:
    pages = turned(range(1, 4), range(4, 8), feed=True)
    if sitemap:
        pages[f"{unknown.HOME}/sitemap.xml"] = unknown.sitemap(unknown.address(0))
    with Site(pages) as site:
        crawl(project, site)
        assert site.counts[OLDER] == 0
        crawl(project, site, *HERE, "-a", f"since={since}")
        assert site.counts[OLDER] == turns
    assert len(by_url(project)) == (8 if turns else 4)


@pytest.mark.parametrize("ended", [signal.SIGTERM, signal.SIGKILL])
def test_a_run_that_is_ended_loses_no_page_of_a_section(project: Project, ended: signal.Signals) -> None:
    """The first page is no news to the next run, which would not turn it."""
    pages = turned(range(1, 4), range(4, 8), feed=False)
    asked = threading.Event()

    def slow(one: Asked) -> Page:
        asked.set()
        return Page(b"", 503, delay=3.0) if one.count == 1 else unknown.listing(range(4, 8))

    with Site(pages | {OLDER: slow}) as site:
        words = project.command("crawl", "news", *site.arguments, *HERE, "-s", "RETRY_ENABLED=0")
        process = subprocess.Popen(words, env=project.environ(**site.environ), stderr=subprocess.PIPE)
        assert asked.wait(60)
        while unknown.address(3) not in held(project):
            time.sleep(0.05)
        process.send_signal(ended)
        process.communicate()
        crawl(project, site)
    assert set(by_url(project)) == {unknown.address(n) for n in unknown.NUMBERS}


def held(project: Project) -> set[str]:
    """The addresses that are committed as stored."""
    with closing(sqlite3.connect(project.outlet / "ledger.sqlite")) as ledger:
        return {url for (url,) in ledger.execute("SELECT url FROM urls WHERE state = 'stored'")}


def test_a_page_that_is_not_there_is_asked_for_once(project: Project) -> None:
    with Site(turned(range(1, 4), range(4, 8), feed=False) | {OLDER: Page(b"", 404)}) as site:
        crawl(project, site)
        crawl(project, site)
        assert site.counts[OLDER] == 1


def test_a_page_that_always_fails_is_given_up(project: Project) -> None:
    with Site(turned(range(1, 4), range(4, 8), feed=False) | {OLDER: Page(b"", 500)}) as site:
        for _ in range(7):
            crawl(project, site, *HERE, "-s", "RETRY_ENABLED=0")
        assert site.counts[OLDER] == 5


@pytest.mark.parametrize(
    ("feed", "period", "asked"),
    [(False, ("-a", "since=2026-11-20"), 1), (True, ("-a", "since=2026-11-20"), 1), (True, (), 0)],
    ids=["no feed", "the past", "what is new"],
)
def test_the_lists_of_days_that_the_archive_leads_to(
    project: Project, feed: bool, period: tuple[str, ...], asked: int
) -> None:
    pages = turned(range(1, 4), range(0), feed=feed)
    home = pages[f"{unknown.HOME}/"]
    assert isinstance(home, Page)
    pages[f"{unknown.HOME}/"] = Page(
        home.body.replace(b"</footer>", b'<a href="/archive">Archive</a></footer>'), headers=unknown.HTML
    )
    days = "".join(f'<a href="/archive/2026/11/{day}">{day}</a>' for day in (19, 24))
    pages[f"{unknown.HOME}/archive"] = Page(days.encode(), headers=unknown.HTML)
    older = {f"{unknown.HOME}/archive/2026/11/{day}": unknown.listing(range(4, 8)) for day in (19, 24)}
    with Site(pages | older) as site:
        crawl(project, site, *HERE, *period)
        assert [site.counts[url] for url in older] == [0, asked]
    assert len(by_url(project)) == (8 if asked else 4)


def test_a_calendar_is_opened_month_by_month(project: Project) -> None:
    """Its pages list no article that is new, only days: those of the month, and the month before."""
    pages = turned(range(1, 4), range(0), feed=False)
    home = pages[f"{unknown.HOME}/"]
    assert isinstance(home, Page)
    calendar = f"{unknown.HOME}/calendar"
    pages[f"{unknown.HOME}/"] = Page(
        home.body.replace(b"</footer>", b'<a href="/archive">Archive</a></footer>'), headers=unknown.HTML
    )
    months = {"2026-11": (24,), "2026-10": (6, 19), "2026-09": (30,)}
    for (month, days), before in zip(months.items(), [*[*months][1:], "2026-08"], strict=True):
        cells = [f'<a href="/calendar/{month}-{day:02}">{day}</a>' for day in days]
        cells.append(f'<a href="/calendar/{before}">‹</a><a href="/calendar/2031-01">›</a>')
        pages[f"{calendar}/{month}"] = Page("".join(cells).encode(), headers=unknown.HTML)
    pages[f"{unknown.HOME}/archive"] = pages[f"{calendar}/2026-11"]
    for day, number in (("2026-11-24", 4), ("2026-10-06", 5), ("2026-10-19", 6)):
        pages[f"{calendar}/{day}"] = unknown.listing(range(number, number + 1))
    with Site(pages) as site:
        crawl(project, site, *HERE, "-a", "since=2026-10-10")
        asked = {url.removeprefix(f"{calendar}/") for url in site.counts if url.startswith(calendar)}
    assert asked == {"2026-11-24", "2026-10", "2026-10-19"}
    assert unknown.address(6) in by_url(project)
