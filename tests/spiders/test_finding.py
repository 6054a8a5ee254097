"""Where `crawl news` finds articles: other hosts, feeds and sitemaps that are not what they seem."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from newscrawl.runs.status import ExitStatus
from tests import unknown
from tests.project import Project
from tests.site import Answer, Asked, Page, Site
from tests.unknown import FEW, HERE, NAMED, by_url, crawl, heads, story

HOME = unknown.HOME
BESIDE = "https://reports.valleydaily.example"


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
        assert crawl(project, site, "-a", f"url={HOME}/all.xml").status == ExitStatus.OK
    assert archived(project) == set(urls)


def test_articles_on_a_host_beside_the_home_page(project: Project) -> None:
    sport = "https://sport.valleydaily.example"
    found = [f"{sport}/old-{word}-of-the-valley-opens-again-71{FEW.index(word)}34.html" for word in FEW]
    with Site({f"{unknown.HOME}/": heads(found), **dict(zip(found, map(story, FEW), strict=True))}) as site:
        assert crawl(project, site).status == ExitStatus.OK
    assert set(by_url(project)) == set(found)


def test_a_host_that_articles_are_held_of_is_the_outlets_though_nothing_tells_it_any_more(
    project: Project,
) -> None:
    sport = "https://sport.valleydaily.example"
    found = [f"{sport}/old-{word}-of-the-valley-opens-again-71{FEW.index(word)}34.html" for word in FEW]
    late = f"{sport}/quarry-of-the-valley-is-closed-at-last-71534.html"
    pages = {f"{unknown.HOME}/": heads(found), **dict(zip(found, map(story, FEW), strict=True))}
    with Site({**pages, late: unknown.article(7)}) as site:
        assert crawl(project, site).status == ExitStatus.OK
        site.pages[f"{unknown.HOME}/"] = heads([late])
        assert crawl(project, site).status == ExitStatus.OK
    assert set(by_url(project)) == {*found, late}


def test_a_page_of_feeds_in_the_place_of_a_feed(project: Project) -> None:
    pages = {
        f"{unknown.HOME}/": Page(b'<a href="/rss/">RSS</a>', headers=unknown.HTML),
        f"{unknown.HOME}/rss/": Page(b'<h1>Feeds</h1><a href="/rss/all.xml">All</a>', headers=unknown.HTML),
        f"{unknown.HOME}/rss/all.xml": unknown.feed(range(3)),
        **{unknown.address(number): unknown.article(number) for number in range(3)},
    }
    with Site(pages) as site:
        assert crawl(project, site).status == ExitStatus.OK
    assert set(by_url(project)) == {unknown.address(number) for number in range(3)}


def test_of_what_is_called_a_feed_that_is_kept_which_is_one(project: Project) -> None:
    """The links of the home page and its sitemap are away, so that only the feed tells."""
    declared = '<link rel="alternate" type="{}" title="Feed" href="{}">'
    head = declared.format("text/xml", "/latest.xml") + declared.format("application/json", "/state.json")
    with unknown.site() as site:
        site.pages[f"{unknown.HOME}/"] = Page(
            f"<head>{head}</head><p>Soon.</p>".encode(), headers=unknown.HTML
        )
        site.pages[f"{unknown.HOME}/robots.txt"] = Page(b"")
        del site.pages[f"{unknown.HOME}/sitemap.xml"]
        site.pages[f"{unknown.HOME}/latest.xml"] = unknown.feed(unknown.NUMBERS)
        site.pages[f"{unknown.HOME}/state.json"] = Page(b"{}", headers={"Content-Type": "application/json"})
        run = crawl(project, site, *HERE, "-s", "SUMMARY_ALWAYS=True")
    assert run.status == ExitStatus.OK, run.stderr
    assert "state.json" not in run.stderr
    assert set(by_url(project)) == {unknown.address(n) for n in unknown.NUMBERS}


def test_what_came_of_a_feed_whose_end_is_lost_is_taken(project: Project) -> None:
    """Some servers announce more bytes than they send, each time."""
    half = Page(unknown.feed(range(8)).body.partition(unknown.address(3).encode())[0], fault="short")
    pages = unknown.pages() | {f"{unknown.HOME}/": unknown.listing(range(0), FEED_LINK)}
    pages |= {f"{unknown.HOME}/rss/all.xml": half}
    for place in ("/robots.txt", "/sitemap.xml", "/world", "/business"):
        pages[f"{unknown.HOME}{place}"] = Page(b"", 404)
    with Site(pages) as site:
        run = crawl(project, site, *HERE, "-s", "SUMMARY_ALWAYS=1", "-s", "RETRY_TIMES=1")
        assert site.counts[f"{unknown.HOME}/rss/all.xml"] == 2
    assert set(by_url(project)) == {unknown.address(n) for n in range(3)}
    assert f"faulty     {unknown.HOME}/rss/all.xml: cut off" in run.stderr


def test_a_site_in_several_languages_is_read_in_its_own(project: Project) -> None:
    """It leads whoever asks for English to what little it has in that."""

    def front(asked: Asked) -> Page:
        if "en" in asked.headers.get("Accept-Language", ""):
            return Page(b"", 302, {"Location": "/en/"})
        return unknown.listing(range(3))

    pages: dict[str, Answer] = {
        "/robots.txt": Page(b""),
        f"{HOME}/": front,
        f"{HOME}/en/": Page(b"<p>Welcome"),
    }
    pages |= {unknown.address(n): unknown.article(n) for n in range(3)}
    with Site(pages) as site:
        run = crawl(project, site, *HERE)
    assert set(by_url(project)) == {unknown.address(n) for n in range(3)}, run.stderr


def test_a_sitemap_may_take_longer_than_a_page(project: Project) -> None:
    """Systems make it anew whenever they are asked."""
    slow = replace(unknown.sitemap(*map(unknown.address, range(3))), delay=6)
    pages = {"/robots.txt": NAMED, "/map.xml": slow, f"{HOME}/": Page(b"<p>Soon.", headers=unknown.HTML)}
    pages |= {unknown.address(n): unknown.article(n) for n in range(3)}
    with Site(pages) as site:
        run = crawl(project, site, *HERE, "-s", "DOWNLOAD_TIMEOUT=5", "-s", "RETRY_ENABLED=0")
    assert set(by_url(project)) == {unknown.address(n) for n in range(3)}, run.stderr


FEED_LINK = '<link rel="alternate" type="application/rss+xml" href="/rss/all.xml">'


@pytest.mark.parametrize(
    ("home", "fault"),
    [
        (Page(b"", 500), "status 500"),
        (Page(b"", 404), "404"),
        (Page(b"<html>" * 50, fault="reset"), "answer cut off"),
    ],
    ids=["500", "404", "reset"],
)
def test_sitemaps_of_robots_txt_where_the_home_page_fails(project: Project, home: Page, fault: str) -> None:
    found = [unknown.address(n) for n in range(3)]
    pages = {f"{unknown.HOME}/": home, "/robots.txt": NAMED, "/map.xml": unknown.sitemap(*found)}
    pages |= {url: unknown.article(n) for n, url in enumerate(found)}
    with Site(pages) as site:
        run = crawl(project, site, *HERE, "-s", "SUMMARY_ALWAYS=1", "-s", "RETRY_ENABLED=0")
    assert run.status == ExitStatus.OK
    assert set(by_url(project)) == set(found)
    assert f"faulty     {unknown.HOME}/: {fault}" in run.stderr


@pytest.mark.parametrize("named", [False, True])
def test_of_a_sitemap_that_nobody_named_only_what_is_new_is_taken(project: Project, named: bool) -> None:
    urls = "".join(
        f"<url><loc>{unknown.address(n)}</loc><lastmod>{day}</lastmod></url>"
        for n, day in enumerate(("2015-01-01", "2015-01-02", datetime.now(UTC).date()))
    )
    pages: dict[str, Answer] = {
        f"{unknown.HOME}/": Page(b"<p>Nothing", headers=unknown.HTML),
        "/sitemap.xml": Page(f"<urlset>{urls}</urlset>".encode(), headers=unknown.XML),
        "/robots.txt": Page(f"Sitemap: {unknown.HOME}/sitemap.xml".encode() if named else b""),
        **{unknown.address(n): unknown.article(n) for n in range(3)},
    }
    with Site(pages) as site:
        assert crawl(project, site).status == ExitStatus.OK
    assert set(by_url(project)) == {unknown.address(2)}
    assert [state for state, _ in project.states().values()].count("skipped") == 2
