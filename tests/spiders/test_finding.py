"""Where `crawl news` finds articles: hosts that sources tell of, sitemaps whose index is never told."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from newscrawl.runs.status import ExitStatus
from tests import unknown
from tests.project import Project, Run
from tests.site import Answer, Page, Site

HOME = unknown.HOME
BESIDE = "https://reports.valleydaily.example"


@pytest.fixture
def project(tmp_path: Path) -> Project:
    made = Project(tmp_path / "archive")
    made.outlet = made.archive / "valleydaily.example"
    return made


def crawl(project: Project, site: Site, path: str = "/") -> Run:
    environ: dict[str, Any] = site.environ
    run = project.scrapy("crawl", "news", *site.arguments, "-a", f"url={HOME}{path}", **environ)
    assert "Traceback" not in run.stderr, run.stderr
    return run


def archived(project: Project) -> set[str]:
    return {record["url"] for record in project.records()}


def feed(urls: list[str]) -> Page:
    items = "".join(
        f"<item><title>{unknown.headline(n)}</title><link>{u}</link></item>" for n, u in enumerate(urls)
    )
    return Page(f"<rss><channel>{items}</channel></rss>".encode(), headers=unknown.XML)


def news_sitemap(urls: list[str]) -> Page:
    news = "<news:news><news:title>News of the valley</news:title></news:news>"
    entries = "".join(f"<url><loc>{url}</loc>{news}</url>" for url in urls)
    return Page(f"<urlset>{entries}</urlset>".encode(), headers=unknown.XML)


@pytest.mark.parametrize(
    ("source", "host", "number", "taken"),
    [
        (feed, BESIDE, 3, True),
        (news_sitemap, BESIDE, 3, True),
        (feed, BESIDE, 2, False),
        (feed, "https://partner.example", 3, False),
        (lambda urls: unknown.sitemap(*urls), BESIDE, 3, False),
    ],
    ids=["feed", "news sitemap", "too few", "another site", "a sitemap of anything"],
)
def test_articles_on_a_host_that_a_source_tells_of(
    project: Project, source: Any, host: str, number: int, taken: bool
) -> None:
    there = [unknown.address(n).replace(HOME, host) for n in range(number)]
    pages: dict[str, Answer] = {
        f"{HOME}/": unknown.listing(range(4, 6)),
        f"{HOME}/news-sitemap.xml" if source is news_sitemap else f"{HOME}/rss.xml": source(there),
        **{url: unknown.article(n) for n, url in enumerate(there)},
        **{unknown.address(n): unknown.article(n) for n in range(4, 6)},
    }
    if source not in (feed, news_sitemap):
        pages[f"{HOME}/sitemap.xml"] = pages.pop(f"{HOME}/rss.xml")
    with Site(pages) as site:
        assert crawl(project, site).status == ExitStatus.OK
    own = {unknown.address(4), unknown.address(5)}
    assert archived(project) == own | (set(there) if taken else set())


def index(dates: list[str]) -> Page:
    entries = "".join(
        f"<sitemap><loc>{HOME}/map-{n}.xml</loc><lastmod>{date}</lastmod></sitemap>"
        for n, date in enumerate(dates)
    )
    return Page(f"<sitemapindex>{entries}</sitemapindex>".encode(), headers=unknown.XML)


TODAY = f"{datetime.now(UTC):%Y-%m-%d}"


@pytest.mark.parametrize(
    ("dates", "asked"),
    [
        (["2019-01-01"] * 4, {0, 3}),
        (["2019-01-01", "2019-03-01", "2019-02-01", "2018-01-01"], {1}),
        (["2019-01-01", TODAY, "2019-02-01", "2018-01-01"], {1}),
    ],
    ids=["all the same", "all old", "one is new"],
)
def test_of_an_index_in_which_all_is_old_the_youngest_is_asked(
    project: Project, dates: list[str], asked: set[int]
) -> None:
    pages: dict[str, Answer] = {
        f"{HOME}/": unknown.listing(range(0)),
        f"{HOME}/robots.txt": Page(f"Sitemap: {HOME}/sitemap.xml".encode()),
        f"{HOME}/sitemap.xml": index(dates),
        **{f"{HOME}/map-{n}.xml": unknown.sitemap(unknown.address(n)) for n in range(4)},
        **{unknown.address(n): unknown.article(n) for n in range(4)},
    }
    with Site(pages) as site:
        assert crawl(project, site).status == ExitStatus.OK
    assert archived(project) == {unknown.address(n) for n in asked}


@pytest.mark.parametrize("session", [";jsessionid={}", "?PHPSESSID={}"])
def test_the_session_of_a_reader_is_no_part_of_an_address(project: Project, session: str) -> None:
    plain = unknown.pages(declared=False)
    site = Site(plain)

    def home(asked: Any) -> Page:
        body = unknown.listing(range(4)).body.decode()
        for n in range(4):
            body = body.replace(
                unknown.address(n), unknown.address(n) + session.format(f"{asked.count:032x}")
            )
        return Page(body.encode(), headers=unknown.HTML)

    site.pages = {url: page for url, page in plain.items() if "/world" not in url[-6:]} | {f"{HOME}/": home}
    with site:
        assert crawl(project, site).status == ExitStatus.OK
        before = archived(project)
        assert crawl(project, site).status == ExitStatus.OK
    assert {unknown.address(n) for n in range(4)} <= before
    assert len(project.records()) == len(before)


@pytest.mark.parametrize("kind", [feed, unknown.sitemap], ids=["feed", "sitemap"])
def test_a_feed_or_a_sitemap_in_the_place_of_the_home_page(project: Project, kind: Any) -> None:
    urls = [unknown.address(n) for n in range(3)]
    source = kind(urls) if kind is feed else kind(*urls)
    pages: dict[str, Answer] = {"/all.xml": source, **{url: unknown.article(n) for n, url in enumerate(urls)}}
    with Site(pages) as site:
        assert crawl(project, site, "/all.xml").status == ExitStatus.OK
    assert archived(project) == set(urls)
