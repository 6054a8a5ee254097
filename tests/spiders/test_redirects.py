"""`scrapy crawl news` at a site whose addresses lead to other ones."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from itertools import pairwise
from urllib.parse import quote, urlsplit

import pytest

from newscrawl.runs.status import ExitStatus
from tests import unknown
from tests.project import Project
from tests.site import Answer, Asked, Page, Site
from tests.unknown import FEW, HEAD, HERE, NAMED, by_url, crawl, story


def moved(url: str, status: int = 301) -> Page:
    return Page(b"", status, {"Location": url})


def test_a_feed_of_numbers_that_lead_to_short_names(project: Project) -> None:
    home = unknown.HOME
    numbers, names = ([f"{home}/?p={100 + n}" for n in range(3)], [f"{home}/{word}/" for word in FEW])
    items = "".join(f"<item><title>{HEAD}</title><link>{url}</link></item>" for url in numbers)
    feed = Page(f"<rss><channel>{items}</channel></rss>".encode(), headers=unknown.XML)
    pages = {f"{home}/": Page(b"<p>Nothing", headers=unknown.HTML), f"{home}/feed/": feed}
    pages |= dict(zip(numbers, map(moved, names), strict=True)) | dict(
        zip(names, map(story, FEW), strict=True)
    )
    with Site(pages) as site:
        assert crawl(project, site).status == ExitStatus.OK
        assert set(by_url(project)) == set(names)
        site.counts.clear()
        crawl(project, site, *HERE, "-s", "REVISIT_BUDGET=0")
        assert not [url for url in (*numbers, *names) if site.counts[url]]
        assert sorted(state for state, _ in project.states().values()) == ["duplicate"] * 3 + ["stored"] * 3
        for changed in ("due = 1", "due = 1, url = key"):  # as ledgers of earlier versions had it
            site.counts.clear()
            with closing(sqlite3.connect(project.outlet / "ledger.sqlite")) as ledger, ledger:
                ledger.execute(f"UPDATE urls SET {changed} WHERE due IS NOT NULL")
            assert crawl(project, site).status == ExitStatus.OK
            assert [site.counts[url] for url in (*numbers, *names)] == [0, 0, 0, 1, 1, 1]


def test_an_article_behind_a_login_for_a_while_is_asked_for_again(project: Project) -> None:
    pages = {
        f"{unknown.HOME}/": unknown.listing(range(2)),
        f"{unknown.HOME}/world": unknown.listing(range(0)),
    }
    pages |= {unknown.address(n): unknown.article(n) for n in range(2)}
    door = {
        unknown.address(0): moved("/login?next=x", 302),
        f"{unknown.HOME}/login?next=x": Page(b"<h1>Log in"),
    }
    with Site(pages | door) as site:
        assert crawl(project, site).status == ExitStatus.OK
        assert ("failed", f"redirects to {unknown.HOME}/login") in project.states().values()
        site.pages.update(pages)
        assert crawl(project, site).status == ExitStatus.OK
    assert set(by_url(project)) == {unknown.address(0), unknown.address(1)}


@pytest.mark.parametrize("door", ["/login?return={url}", "/consent/tcf{path}"])
def test_an_article_behind_a_forbidden_door_is_asked_for_again(project: Project, door: str) -> None:
    url = unknown.address(0)
    named = door.format(url=quote(url, safe=""), path=urlsplit(url).path)
    pages = {
        f"{unknown.HOME}/robots.txt": Page(b"User-agent: *\nDisallow: /login\nDisallow: /consent"),
        f"{unknown.HOME}/": unknown.listing(range(2)),
        unknown.address(1): unknown.article(1),
    }
    with Site(pages | {url: moved(named, 302)}) as site:
        assert crawl(project, site).status == ExitStatus.OK
        assert ("failed", "redirects to what robots.txt forbids") in project.states().values()
        site.pages[url] = unknown.article(0)
        assert crawl(project, site).status == ExitStatus.OK
    assert set(by_url(project)) == {url, unknown.address(1)}


@pytest.mark.parametrize(
    "steps",
    [
        ["https://privacy.example.net/consent?site=7&back={home}"],
        ["https://gate.example.org/?done={home}", "https://consent.example.net/collect?session=4"],
    ],
    ids=["one gate", "one behind another"],
)
def test_a_front_page_that_leads_to_the_gate_of_many_papers(project: Project, steps: list[str]) -> None:
    steps = [step.format(home=quote(f"{unknown.HOME}/", safe="")) for step in steps]
    sitemap = f"<urlset><url><loc>{unknown.address(0)}</loc></url></urlset>"
    pages: dict[str, Answer] = {
        f"{unknown.HOME}/robots.txt": Page(f"Sitemap: {unknown.HOME}/map.xml".encode()),
        f"{unknown.HOME}/map.xml": Page(sitemap.encode(), headers=unknown.XML),
        unknown.address(0): unknown.article(0),
        steps[-1]: Page(b"<h1>We value your privacy</h1><a href='/rss'>RSS</a>", headers=unknown.HTML),
    }
    pages |= {url: moved(to, 302) for url, to in pairwise([f"{unknown.HOME}/", *steps])}
    with Site(pages) as site:
        run = crawl(project, site, *HERE, "-s", "SUMMARY_ALWAYS=1")
        assert not site.counts[steps[-1].partition("?")[0].rpartition("/")[0] + "/rss"]
    assert run.status == ExitStatus.OK
    assert f"{unknown.HOME}/: redirects to {steps[-1].partition('?')[0]}" in run.stderr
    assert set(by_url(project)) == {unknown.address(0)}


def test_a_front_page_that_leads_to_what_robots_txt_forbids_is_told_as_such(project: Project) -> None:
    pages = {f"{unknown.HOME}/robots.txt": Page(b"User-agent: *\nDisallow: /consent")}
    with Site(pages | {f"{unknown.HOME}/": moved("/consent", 302)}) as site:
        assert f"{unknown.HOME}/: redirects to what robots.txt forbids" in crawl(project, site).stderr


def test_robots_txt_of_the_host_that_answers(project: Project) -> None:
    """The home page moved; the old host's robots.txt names nothing."""
    old = "https://old.example"
    found = [unknown.address(n) for n in range(4)]
    pages = {f"{old}/": moved(f"{unknown.HOME}/"), f"{old}/robots.txt": Page(b"User-agent: *\nDisallow:\n")}
    pages |= {f"{unknown.HOME}/robots.txt": NAMED, f"{unknown.HOME}/map.xml": unknown.sitemap(*found)}
    pages |= {f"{unknown.HOME}/": unknown.listing(range(1))}
    pages |= {url: unknown.article(n) for n, url in enumerate(found)}
    project.outlet = project.archive / "old.example"
    with Site(pages) as site:
        assert crawl(project, site, "-a", f"url={old}/").status == ExitStatus.OK
    assert set(by_url(project)) == set(found)


def behind(page: Page) -> Answer:
    """A page behind a door that gives a cookie and leads back."""

    def answer(asked: Asked) -> Page:
        door = {"Set-Cookie": "seen=1; Path=/", "Location": asked.url}
        return page if "seen=1" in asked.headers.get("Cookie", "") else Page(b"", 302, door)

    return answer


def test_a_door_that_gives_a_cookie_and_leads_back_is_passed(project: Project) -> None:
    home = f"{unknown.HOME}/"
    pages = {home: unknown.listing(range(2)), f"{unknown.HOME}/world": unknown.listing(range(0))}
    pages |= {unknown.address(n): unknown.article(n) for n in range(2)}
    with Site({url: behind(page) for url, page in pages.items()}) as site:
        assert crawl(project, site).status == ExitStatus.OK
        assert site.counts[unknown.address(0)] == 2, "each is asked for by a stranger"
    assert set(by_url(project)) == {unknown.address(0), unknown.address(1)}


def test_what_other_sources_lead_to_is_found_behind_such_a_door(project: Project) -> None:
    index, inner, moves = (f"{unknown.HOME}/{name}" for name in ("map.xml", "inner.xml", "moves.xml?b=1&a=2"))
    pages: dict[str, Answer] = {f"{unknown.HOME}/": unknown.listing(range(1))}
    pages |= {f"{unknown.HOME}/robots.txt": NAMED, index: unknown.sitemap(inner, moves, index=True)}
    pages |= {inner: behind(unknown.sitemap(unknown.address(1))), moves: moved("/moves.xml?a=2&b=1")}
    pages[f"{unknown.HOME}/moves.xml?a=2&b=1"] = unknown.sitemap(unknown.address(2))
    pages |= {unknown.address(n): unknown.article(n) for n in range(3)}
    with Site(pages) as site:
        assert crawl(project, site).status == ExitStatus.OK
    assert set(by_url(project)) == {unknown.address(n) for n in range(3)}


@pytest.mark.parametrize("leads", [True, False], ids=["a counting service", "somebody else"])
def test_a_feed_that_leads_to_another_host(project: Project, leads: bool) -> None:
    numbers = range(4)
    counted = [f"https://count.example/~r/valley/~3/{n}b81f" for n in numbers]
    items = "".join(
        f"<item><title>{unknown.headline(n)}</title><link>{counted[n]}</link></item>" for n in numbers
    )
    feed = f"<rss><channel>{items}</channel></rss>".encode()
    pages: dict[str, Answer] = {f"{unknown.HOME}/feed/": Page(feed, headers=unknown.XML)}
    pages[f"{unknown.HOME}/"] = Page(b"<p>Nothing", headers=unknown.HTML)
    pages |= {unknown.address(n): unknown.article(n) for n in numbers}
    pages |= {counted[n]: moved(unknown.address(n)) if leads else unknown.article(n) for n in numbers}
    with Site(pages) as site:
        for _ in range(2):
            crawl(project, site, *HERE, "-s", "REVISIT_BUDGET=0")
        assert {site.counts[url] for url in counted} == {1}, "what is there is known from then on"
    states = {state for state, _ in project.states().values()}
    assert states == ({"stored", "duplicate"} if leads else {"skipped"})
    own = {unknown.address(n) for n in numbers}
    assert {record["url"] for record in project.records()} == (own if leads else set())


def test_pages_that_load_themselves_anew_are_read_once(project: Project) -> None:
    def again(page: Page, seconds: int, url: str) -> Page:
        mark = f'<meta http-equiv="refresh" content="{seconds}; url={url}">'.encode()
        return replace(page, body=page.body.replace(b"<head>", b"<head>" + mark, 1))

    home = f"{unknown.HOME}/"
    pages = {home: again(unknown.listing(range(2)), 60, home)}
    pages[f"{unknown.HOME}/world"] = unknown.listing(range(0))
    pages[unknown.address(0)] = again(unknown.article(0), 10, unknown.address(0))
    pages[unknown.address(1)] = again(unknown.article(1), 60, home)
    with Site(pages) as site:
        assert crawl(project, site).status == ExitStatus.OK
        assert [site.counts[url] for url in (home, unknown.address(0), unknown.address(1))] == [1, 1, 1]
    assert set(by_url(project)) == {unknown.address(0), unknown.address(1)}
