"""`scrapy crawl news`: where what a site names gives nothing, and feeds that go on."""

from __future__ import annotations

import pytest

from newscrawl.runs.status import ExitStatus
from tests import unknown
from tests.project import Project
from tests.site import Answer, Page, Site
from tests.unknown import HERE, by_url, crawl

HOME = unknown.HOME
ALL = {unknown.address(n) for n in unknown.NUMBERS}
LINK = '<link rel="alternate" type="application/rss+xml" href="/rss/all.xml">'


def bare(head: str = "") -> dict[str, Answer]:
    """The articles, and a home page that lists one of them."""
    pages = {unknown.address(n): unknown.article(n) for n in unknown.NUMBERS}
    return {**pages, f"{HOME}/": unknown.listing(range(1), head)}


@pytest.mark.parametrize("named", ["/gone.xml", "/empty.xml", "/page"])
def test_the_usual_places_where_the_sitemap_that_is_named_gives_nothing(project: Project, named: str) -> None:
    pages = bare() | {
        f"{HOME}/robots.txt": Page(f"Sitemap: {named}\n".encode()),
        f"{HOME}/sitemap.xml": unknown.sitemap(*ALL),
        f"{HOME}/empty.xml": unknown.sitemap(),
        f"{HOME}/page": unknown.listing(range(0)),
    }
    with Site(pages) as site:
        assert crawl(project, site).status == ExitStatus.OK
        assert set(by_url(project)) == ALL
        assert crawl(project, site).status == ExitStatus.OK
        assert site.counts[f"{HOME}/sitemap.xml"] == 2, "as long as what is named gives nothing"
        site.pages[f"{HOME}{named}"] = unknown.sitemap(*ALL)
        crawl(project, site)
        assert site.counts[f"{HOME}/sitemap.xml"] == 2


def test_the_usual_places_where_the_feed_that_is_named_is_gone(project: Project) -> None:
    with Site(bare(LINK) | {f"{HOME}/feed/": unknown.feed(unknown.NUMBERS)}) as site:
        assert crawl(project, site).status == ExitStatus.OK
    assert set(by_url(project)) == ALL


def test_what_links_call_a_feed_where_the_feed_that_is_named_is_gone(project: Project) -> None:
    pages = bare(LINK)
    home = unknown.listing(range(1), LINK).body.replace(
        b"<footer>", b'<footer><a href="/list.php?as=rss">RSS</a>'
    )
    pages |= {f"{HOME}/": Page(home, headers=unknown.HTML)}
    with Site(pages | {f"{HOME}/list.php?as=rss": unknown.feed(unknown.NUMBERS)}) as site:
        assert crawl(project, site).status == ExitStatus.OK
    assert set(by_url(project)) == ALL


def test_the_usual_places_of_feeds_though_the_sitemap_that_is_named_lists_some(project: Project) -> None:
    pages = bare(LINK) | {
        f"{HOME}/robots.txt": Page(b"Sitemap: /map.xml\n"),
        f"{HOME}/map.xml": unknown.sitemap(unknown.address(1)),
        f"{HOME}/feed/": unknown.feed(unknown.NUMBERS),
    }
    with Site(pages) as site:
        assert crawl(project, site).status == ExitStatus.OK
        assert site.counts[f"{HOME}/sitemap.xml"] == 0
    assert set(by_url(project)) == ALL


def test_usual_places_with_nothing_in_them_are_not_asked_in_each_run(project: Project) -> None:
    gone, page, fault = (f"{HOME}{path}" for path in ("/rss.xml", "/sitemap.xml", "/feed/"))
    answers = {page: unknown.listing(range(0)), fault: Page(b"", 503)}
    with Site(bare() | answers | {f"{HOME}/atom.xml": unknown.feed(unknown.NUMBERS)}) as site:
        for _ in range(2):
            assert crawl(project, site, *HERE, "-s", "RETRY_ENABLED=0").status == ExitStatus.OK
        assert [site.counts[url] for url in (gone, page, fault, f"{HOME}/atom.xml")] == [1, 1, 2, 2]
        crawl(project, site, *HERE, "-a", "since=2026-01-01")
        assert [site.counts[url] for url in (gone, page)] == [2, 2]


@pytest.mark.parametrize(("period", "articles"), [((), 4), (("-a", "since=2001-01-01"), 8)])
def test_a_feed_that_goes_on(project: Project, period: tuple[str, ...], articles: int) -> None:
    first, second = unknown.feed(range(4)), unknown.feed(range(4, 8))
    older = b'<channel><a:link rel="next" href="/rss/all.xml?page=2"/>'
    pages = bare(LINK) | {
        f"{HOME}/rss/all.xml": Page(first.body.replace(b"<channel>", older), headers=unknown.XML),
        f"{HOME}/rss/all.xml?page=2": second,
    }
    with Site(pages) as site:
        crawl(project, site, *HERE, *period)
        assert len(by_url(project)) == articles
        if articles < len(ALL):  # all of it is news since the last run, so there may be more behind it
            site.pages[f"{HOME}/rss/all.xml"] = Page(
                second.body.replace(b"<channel>", older), headers=unknown.XML
            )
            site.pages[f"{HOME}/rss/all.xml?page=2"] = first
            crawl(project, site)
            assert site.counts[f"{HOME}/rss/all.xml?page=2"] == 1
    assert len(by_url(project)) == len(ALL)


def test_a_section_in_which_several_runs_found_nothing_is_not_asked_in_each_run(project: Project) -> None:
    jobs = f"{HOME}/business"
    with Site(
        bare(LINK) | {jobs: unknown.listing(range(0)), f"{HOME}/world": unknown.listing(range(2))}
    ) as site:
        for _ in range(4):
            crawl(project, site)
        assert [site.counts[url] for url in (jobs, f"{HOME}/world")] == [3, 4]
        crawl(project, site, *HERE, "-a", "since=2026-01-01")
        assert site.counts[jobs] == 4
