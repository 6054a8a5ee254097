"""A source that falls silent, or one that no longer lists articles itself but what leads to them."""

from __future__ import annotations

from newscrawl.runs.status import ExitStatus
from tests.newspaper import HOME, HTML, ONE_SECTION, XML, Newspaper, story
from tests.project import Project
from tests.site import Page


def test_a_source_that_always_gave_something_and_is_silent(project: Project) -> None:
    paper = Newspaper([story(1), story(2)])
    with paper.site() as site:
        for _ in range(3):
            assert project.crawl(*site.arguments, *ONE_SECTION, **site.environ).status == ExitStatus.OK
        site.pages[f"{HOME}/companies-news"] = Page(b"<html><body>a new design</body></html>", headers=HTML)
        run = project.crawl(*site.arguments, *ONE_SECTION, **site.environ)
        assert run.status == ExitStatus.NOTHING_FOUND
        assert "companies-news" in project.summary()["status_text"]


def test_a_sitemap_that_became_an_index_is_not_silent(project: Project) -> None:
    paper = Newspaper([story(1), story(2)])
    map_, month = f"{HOME}/sitemap/google-news-sitemap.xml", f"{HOME}/sitemap/of-today.xml"
    urls = "".join(f"<url><loc>{one.url}</loc></url>" for one in paper.stories)
    with paper.site() as site:
        site.pages[map_] = Page(f"<urlset>{urls}</urlset>".encode(), headers=XML)
        for _ in range(3):
            project.crawl(*site.arguments, **site.environ)
        site.pages[month] = site.pages[map_]
        index = f"<sitemapindex><sitemap><loc>{month}</loc></sitemap></sitemapindex>"
        site.pages[map_] = Page(index.encode(), headers=XML)
        project.crawl(*site.arguments, **site.environ)
        assert map_ not in project.summary()["sources"]["silent"]
        assert site.counts[month] == 1
