"""A period of an outlet's past, from its dated sitemaps alone: two described outlets on the loopback."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from newscrawl.queue.listings import OLDER
from newscrawl.queue.passedover import IN_VAIN
from newscrawl.runs.status import ExitStatus
from newscrawl.spiders.shared.followed import AT_ONCE
from tests import unknown
from tests.project import Project
from tests.site import Page, Site

PERIOD = ("-a", "since=2019-03-01", "-a", "until=2019-03-02")


def crawl(project: Project, outlet: str, site: Site) -> list[str]:
    project.outlet = project.archive / outlet
    environ: dict[str, Any] = site.environ
    run = project.scrapy("crawl", outlet, *PERIOD, *site.arguments, **environ)
    assert run.status == (ExitStatus.OK if project.records() else ExitStatus.NOTHING_FOUND), run.stderr
    return sorted(record["id"] for record in project.records())


def story(url: str, day: str) -> Page:
    """A page whose only date is a line without a time zone."""
    text = unknown.article(3).body.decode()
    return Page(text.replace("2026-11-23T08:00:00+00:00", f"{day}T08:00:00").encode(), headers=unknown.HTML)


def test_days_by_number(project: Project) -> None:
    home = "https://indianexpress.com"
    url = f"{home}/article/india/an-old-library-opens-again-5607001/"
    with Site(
        {f"{home}/sitemap.xml?yyyy=2019&mm=03&dd=01": unknown.sitemap(url), url: story(url, "2019-03-01")}
    ) as site:
        assert crawl(project, "indianexpress", site) == ["indianexpress:5607001"]
        paths = {asked.path for asked in site.asked}
    assert paths == {
        "/robots.txt", "/sitemap.xml?yyyy=2019&mm=03&dd=01", "/sitemap.xml?yyyy=2019&mm=03&dd=02",
        "/article/india/an-old-library-opens-again-5607001/",
        "/.well-known/tdmrep.json",
    }  # fmt: skip
    (record,) = project.records()
    assert record["date_published"] == "2019-03-01T08:00:00+05:30"
    assert record["outlet"]["country"] == "IN"


def test_days_long_past_are_asked_once(project: Project) -> None:
    """And again where a run wants it, or has left out something of them because of its own period."""
    home = "https://indianexpress.com"
    urls = [f"{home}/article/india/an-old-library-opens-again-560700{n}/" for n in (1, 2)]
    first, second, last = (f"/sitemap.xml?yyyy=2019&mm=03&dd=0{n}" for n in (1, 2, 3))
    listed = "".join(
        f"<url><loc>{url}</loc><news:news><news:publication_date>2019-03-0{day}</news:publication_date>"
        "</news:news></url>"
        for url, day in zip(urls, (1, 3), strict=True)
    )
    news = f"<urlset xmlns:news='http://www.google.com/schemas/sitemap-news/0.9'>{listed}</urlset>"
    pages = {url: story(url, f"2019-03-0{day}") for url, day in zip(urls, (1, 3), strict=True)}
    project.outlet = project.archive / "indianexpress"
    with Site(
        {**pages, f"{home}{first}": unknown.sitemap(urls[0]), f"{home}{last}": Page(news.encode())}
    ) as site:

        def asked(*arguments: str) -> set[str]:
            site.asked.clear()
            environ: dict[str, Any] = site.environ
            given = [part for argument in arguments for part in argument.split()]
            run = project.scrapy("crawl", "indianexpress", *given, *site.arguments, **environ)
            assert run.status == ExitStatus.OK, run.stderr
            return {one.path for one in site.asked if "sitemap" in one.path}

        period = "-a since=2019-03-01 -a until=2019-03-0"
        assert asked(f"{period}2") == {first, second}
        assert asked(f"{period}2") == set()
        assert asked(f"{period}2", "-s SETTLED_DAYS=0") == {first, second}
        site.pages[f"{home}{first}"] = Page(news.encode())
        assert asked(f"{period}2", "-s SETTLED_DAYS=0") == {first, second}
        assert asked(f"{period}3") == {first, last}
        assert asked(f"{period}3") == set()
    assert len(project.records()) == len(urls)


def test_months_that_an_index_names_give_what_was_edited_years_later(project: Project) -> None:
    months = [f"{unknown.HOME}/sitemap-2019-{month:02}.xml" for month in (2, 3, 4)]
    index = "".join(f"<sitemap><loc>{month}</loc></sitemap>" for month in months)
    edited = f"<urlset><url><loc>{unknown.address(1)}</loc><lastmod>2021-05-05</lastmod></url></urlset>"
    pages = {
        f"{unknown.HOME}/": unknown.listing(range(0)),
        f"{unknown.HOME}/robots.txt": Page(f"Sitemap: {unknown.HOME}/sitemap.xml".encode()),
        f"{unknown.HOME}/sitemap.xml": Page(f"<sitemapindex>{index}</sitemapindex>".encode()),
        months[1]: Page(edited.encode()),
        unknown.address(1): story(unknown.address(1), "2019-03-02"),
    }
    with Site(pages) as site:
        environ: dict[str, Any] = site.environ
        project.scrapy("crawl", "news", "-a", f"url={unknown.HOME}/", *PERIOD, *site.arguments, **environ)
    assert [record["url"] for record in project.records()] == [unknown.address(1)]


def test_a_plain_sitemap_gives_what_was_edited_years_later_and_nothing_waits(project: Project) -> None:
    """All that it tells of an article is its last change, which may be of any day since it came out."""
    changed = {1: "2021-05-05", 2: "2019-02-01"}
    entries = "".join(
        f"<url><loc>{unknown.address(n)}</loc><lastmod>{day}</lastmod></url>" for n, day in changed.items()
    )
    pages = {
        f"{unknown.HOME}/": unknown.listing(range(0)),
        f"{unknown.HOME}/robots.txt": Page(f"Sitemap: {unknown.HOME}/sitemap.xml".encode()),
        f"{unknown.HOME}/sitemap.xml": Page(f"<urlset>{entries}</urlset>".encode()),
    } | {unknown.address(n): story(unknown.address(n), f"2019-03-0{n}") for n in changed}
    with Site(pages) as site:
        environ: dict[str, Any] = site.environ
        project.scrapy("crawl", "news", "-a", f"url={unknown.HOME}/", *PERIOD, *site.arguments, **environ)
    project.outlet = next(project.archive.iterdir())
    assert {record["url"] for record in project.records()} == {unknown.address(1)}
    assert project.summary()["pending"] == 0


@pytest.mark.parametrize("slug", ["an-old-library-of-the-valley-opens-again", "library"])
def test_addresses_without_a_number(project: Project, slug: str) -> None:
    """An address of a sitemap counts where its form is an article's; it is the identity."""
    home = "https://www.ndtvprofit.com"
    url = f"{home}/business/{slug}"
    with Site(
        {f"{home}/sitemap/sitemap-daily-2019-03-02.xml": unknown.sitemap(url), url: story(url, "2019-03-02")}
    ) as site:
        found = crawl(project, "ndtvprofit", site)
    assert len(found) == ("-" in slug)


def test_a_period_whose_pages_are_all_gone_is_not_filled_in_silence(project: Project) -> None:
    """Many pages of the past are not there any more; where one was, the rest may well be gone."""
    home = "https://www.ndtvprofit.com"
    urls = [f"{home}/business/an-old-library-of-the-valley-opens-again-{n}" for n in range(IN_VAIN)]
    project.outlet = project.archive / "ndtvprofit"
    with Site({f"{home}/sitemap/sitemap-daily-2019-03-02.xml": unknown.sitemap(*urls)}) as site:
        arguments = ("crawl", "ndtvprofit", *PERIOD, *site.arguments)
        environ: dict[str, Any] = site.environ
        run = project.scrapy(*arguments, **environ)
        assert run.status == ExitStatus.NOTHING_FOUND
        assert "none of the last new pages of that period gave an article (mostly: 404)" in run.stderr
        later = f"{home}/business/an-old-library-of-the-valley-is-open"
        site.pages[f"{home}/sitemap/sitemap-daily-2019-03-01.xml"] = unknown.sitemap(later)
        site.pages[later] = story(later, "2019-03-01")
        assert project.scrapy(*arguments, **environ).status == ExitStatus.OK
        site.pages[f"{home}/sitemap/sitemap-daily-2019-03-02.xml"] = unknown.sitemap(
            *(f"{url}-at-last" for url in urls)
        )
        assert project.scrapy(*arguments, **environ).status == ExitStatus.OK


def test_what_came_out_while_no_run_was_made_is_taken(project: Project) -> None:
    """Feeds and news sitemaps have forgotten it; a machine that was off for a week must not lose a week."""
    today = datetime.now(UTC).date()
    days = {number: today - timedelta(days=back) for number, back in ((0, 0), (1, 5), (2, 12))}
    entries = {
        n: f"<url><loc>{unknown.address(n)}</loc><lastmod>{day}</lastmod></url>" for n, day in days.items()
    }
    pages = unknown.pages() | {
        f"{unknown.HOME}/": unknown.listing(range(0)),
        f"{unknown.HOME}/world": Page(b"", 404),
        f"{unknown.HOME}/business": Page(b"", 404),
        f"{unknown.HOME}/sitemap.xml": Page(f"<urlset>{entries[0]}{entries[2]}</urlset>".encode()),
    }
    with Site(pages) as site:
        arguments = ("crawl", "news", "-a", f"url={unknown.HOME}/", *site.arguments)
        environ: dict[str, Any] = site.environ
        assert project.scrapy(*arguments, **environ).status == ExitStatus.OK
        assert project.summary()["skipped"] == {OLDER: 1}
        site.pages[f"{unknown.HOME}/sitemap.xml"] = Page(
            f"<urlset>{''.join(entries.values())}</urlset>".encode()
        )
        with closing(sqlite3.connect(project.outlet / "ledger.sqlite")) as ledger, ledger:
            ledger.execute("UPDATE runs SET started = ?", (f"{today - timedelta(days=7)}T08:00:00Z",))
        assert project.scrapy(*arguments, **environ).status == ExitStatus.OK
    held = {record["url"] for record in project.records()}
    assert held == {unknown.address(0), unknown.address(1)}


def test_a_site_with_nothing_but_old_articles_is_told_where_the_archive_has_none(project: Project) -> None:
    """A first run from cron that stores nothing must not be silent about it."""
    entries = "".join(
        f"<url><loc>{unknown.address(n)}</loc><lastmod>2019-03-01</lastmod></url>" for n in range(3)
    )
    pages = unknown.pages() | {
        f"{unknown.HOME}/": unknown.listing(range(0)),
        f"{unknown.HOME}/world": Page(b"", 404),
        f"{unknown.HOME}/business": Page(b"", 404),
        f"{unknown.HOME}/sitemap.xml": Page(f"<urlset>{entries}</urlset>".encode()),
    }
    with Site(pages) as site:
        arguments = ("crawl", "news", "-a", f"url={unknown.HOME}/", *site.arguments)
        environ: dict[str, Any] = site.environ
        run = project.scrapy(*arguments, **environ)
    assert run.status == ExitStatus.NOTHING_FOUND
    assert "older than a run takes: 3; -a since=YYYY-MM-DD takes it" in run.stderr


@pytest.mark.parametrize(
    ("period", "asked"),
    [(("since=2003-01-01", "limit=2"), AT_ONCE), (("since=2026-08-01",), 112)],
    ids=["so many articles", "all of them"],
)
def test_a_long_past_is_planned_as_far_as_it_is_wanted(
    project: Project, period: tuple[str, ...], asked: int
) -> None:
    """A sitemap a day: the newest are asked first, and their articles before the next ones."""
    home = "https://www.ndtvprofit.com"
    urls = [f"{home}/business/an-old-mill-of-the-valley-opens-again-{n}" for n in range(3)]
    first = f"{home}/sitemap/sitemap-daily-2026-11-20.xml"
    pages = {first: unknown.sitemap(*urls)} | {url: story(url, "2026-11-20") for url in urls}
    arguments = [word for one in (*period, "until=2026-11-20") for word in ("-a", one)]
    with Site(pages) as site:
        environ: dict[str, Any] = site.environ
        project.outlet = project.archive / "ndtvprofit"
        project.scrapy("crawl", "ndtvprofit", *arguments, *site.arguments, **environ)
        daily = [one.url for one in site.asked if "daily" in one.url]
    assert first in daily[:AT_ONCE]
    assert len(daily) == asked
    assert len(project.records()) == (2 if asked == AT_ONCE else 3)
