"""`crawl news`: what lies further back or deeper, and which source it is found in."""

from __future__ import annotations

import json

import pytest

from newscrawl.runs.status import ExitStatus
from tests import unknown
from tests.project import Project
from tests.site import Answer, Page, Site
from tests.spiders.test_finding import archived, feed
from tests.spiders.test_turning import OLDER, turned
from tests.unknown import HERE, NAMED, by_url, crawl

HOME = unknown.HOME


@pytest.mark.parametrize(("listed", "turns"), [("/about", True), ("", False)], ids=["pages", "an article"])
def test_sections_are_turned_where_the_sitemaps_of_an_index_list_pages_only(
    project: Project, listed: str, turns: bool
) -> None:
    maps = [f"{HOME}/{name}.xml" for name in ("page-sitemap", "all")]
    first = f"{HOME}{listed}" if listed else unknown.address(0)
    named = dict.fromkeys(maps, unknown.sitemap(first, f"{HOME}/world"))
    named |= {f"{HOME}/robots.txt": NAMED, f"{HOME}/map.xml": unknown.sitemap(*maps, index=True)}
    with Site(turned(range(1, 4), range(4, 8), feed=False) | named) as site:
        crawl(project, site)
        assert bool(site.counts[OLDER]) is turns
    assert len(by_url(project)) == (8 if turns else 4)


def test_the_past_is_asked_of_sections_where_the_sitemap_of_earlier_runs_lists_pages_only(
    project: Project,
) -> None:
    named = {f"{HOME}/robots.txt": NAMED, f"{HOME}/map.xml": unknown.sitemap(f"{HOME}/about")}
    with Site(turned(range(1, 4), range(4, 8), feed=True) | named) as site:
        crawl(project, site)
        assert site.counts[OLDER] == 0
        crawl(project, site, *HERE, "-a", "since=2026-11-20")
    assert len(by_url(project)) == 8


@pytest.mark.parametrize(
    ("feed", "period", "asked"),
    [(False, (), True), (True, (), False), (True, ("-a", "since=2026-11-20"), True)],
    ids=["nothing else lists it", "what is new", "the past"],
)
def test_sections_below_a_section(project: Project, feed: bool, period: tuple[str, ...], asked: bool) -> None:
    pages = turned(range(1, 4), range(0), feed=feed)
    there = [f"{HOME}/world/{name}" for name in ("north", "south")]
    links = "".join(f'<a href="{url}">The {url[-5:]}</a>' for url in there)
    page = unknown.listing(range(1, 4)).body.replace(b"<main>", f"<nav>{links}</nav><main>".encode())
    pages[f"{HOME}/world"] = Page(page, headers=unknown.HTML)
    pages |= dict(zip(there, (unknown.listing(range(4, 6)), unknown.listing(range(6, 8))), strict=True))
    with Site(pages) as site:
        crawl(project, site, *HERE, *period)
        assert [site.counts[url] for url in there] == [asked, asked]
    assert len(by_url(project)) == (8 if asked else 4)


def test_of_many_sections_all_are_asked_where_nothing_else_lists_articles(project: Project) -> None:
    names = [f"{letter}{other}-town" for letter in "abcde" for other in "fghij"]
    menu = "".join(f'<a href="/{name}/">{name}</a>' for name in names).encode()
    home = unknown.listing(range(0)).body.replace(b"</nav>", menu + b"</nav>")
    pages: dict[str, Answer] = {unknown.address(n): unknown.article(n) for n in unknown.NUMBERS}
    pages |= {f"{HOME}/{name}/": unknown.listing(range(0)) for name in names}
    pages |= {f"{HOME}/": Page(home, headers=unknown.HTML)}
    pages[f"{HOME}/{names[-1]}/"] = unknown.listing(unknown.NUMBERS)
    with Site(pages) as site:
        crawl(project, site)
    assert len(by_url(project)) == len(unknown.NUMBERS)


def test_what_a_sitemap_lists_is_of_the_form_that_held_articles_have(project: Project) -> None:
    """The addresses say nothing; a feed told of some of them, to an earlier run."""
    urls = [f"{HOME}/node/48{n}" for n in range(6)]
    pages: dict[str, Answer] = {url: unknown.article(n) for n, url in enumerate(urls)}
    pages |= {f"{HOME}/": unknown.listing(range(0)), f"{HOME}/rss.xml": feed(urls[:3])}
    with Site(pages) as site:
        assert crawl(project, site).status == ExitStatus.OK
        site.pages[f"{HOME}/sitemap.xml"] = unknown.sitemap(*urls, f"{HOME}/about", f"{HOME}/term/481")
        assert crawl(project, site, *HERE, "-a", "since=2001-01-01").status == ExitStatus.OK
        assert site.counts[f"{HOME}/term/481"] == 0
    assert archived(project) == {*urls}


def test_the_sitemap_of_a_folder_where_its_host_names_those_of_others(project: Project) -> None:
    folder = f"{HOME}/upper"
    here = [unknown.address(n).replace(HOME, folder) for n in unknown.NUMBERS]
    pages: dict[str, Answer] = {url: unknown.article(n) for n, url in enumerate(here)}
    links = "".join(f'<h2><a href="{url}">{unknown.headline(n)}</a></h2>' for n, url in enumerate(here[:4]))
    pages |= {
        f"{folder}/": Page(links.encode(), headers=unknown.HTML),
        f"{HOME}/robots.txt": NAMED,
        f"{HOME}/map.xml": unknown.sitemap(unknown.address(1)),
        f"{folder}/sitemap.xml": unknown.sitemap(*here),
    }
    with Site(pages) as site:
        assert crawl(project, site, "-a", f"url={folder}/").status == ExitStatus.OK
        assert site.counts[f"{HOME}/map.xml"] == 1
    assert archived(project) == {*here}


def test_a_list_that_a_script_loads_goes_on_though_it_begins_with_what_the_page_shows(
    project: Project,
) -> None:
    box = b'<div data-endpoint="/api/world?page=1"></div></main>'
    world = unknown.listing(range(3)).body.replace(b"</main>", box)
    pages: dict[str, Answer] = {unknown.address(n): unknown.article(n) for n in unknown.NUMBERS}
    pages |= {f"{HOME}/": unknown.listing(range(3)), f"{HOME}/world": Page(world, headers=unknown.HTML)}
    for number, told in enumerate((range(3), range(3, 6), range(6, 8)), 1):
        items = [{"title": unknown.headline(n), "url": unknown.address(n)} for n in told]
        body = json.dumps({"items": items, "hasMore": number < 3}).encode()
        pages[f"{HOME}/api/world?page={number}"] = Page(body, headers={"Content-Type": "application/json"})
    with Site(pages) as site:
        crawl(project, site)
        assert len(by_url(project)) == len(unknown.NUMBERS)
        site.asked.clear()
        crawl(project, site)
        assert [asked.path for asked in site.asked if "/api/" in asked.path] == ["/api/world?page=1"]
