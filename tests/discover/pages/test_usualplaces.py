"""Where sites that name no feed and no sitemap mostly have them."""

from __future__ import annotations

import pytest

from newscrawl.discover.pages.autodiscover import explore
from newscrawl.discover.pages.usualplaces import usual_places

HOST = "https://www.example.org"


def test_usual_places_are_on_the_site() -> None:
    feeds, news, plain = usual_places(f"{HOST}/home")
    assert f"{HOST}/feed/" in feeds
    assert f"{HOST}/news-sitemap.xml" in news
    assert f"{HOST}/sitemap.xml" in plain


def test_the_feeds_of_a_folder_stand_in_it() -> None:
    feeds, _, maps = usual_places(f"{HOST}/news/", "/news/")
    assert f"{HOST}/news/feed/" in feeds
    assert f"{HOST}/feed/" not in feeds
    assert f"{HOST}/sitemap.xml" in maps


@pytest.mark.parametrize(("system", "path"), [("wordpress", "wp-sitemap.xml"), ("", "sitemap.xml")])
def test_the_sitemaps_of_a_folder_stand_in_it_or_beside_those_of_the_host(system: str, path: str) -> None:
    _, news, maps = usual_places(f"{HOST}/news/", "/news/", system)
    assert {f"{HOST}/news/{path}", f"{HOST}/{path}"} <= {*maps}
    assert (f"{HOST}/news/news-sitemap.xml" in news) is bool(system)


@pytest.mark.parametrize(
    ("head", "system", "feed"),
    [
        ('<meta name="generator" content="WordPress 6.6.2">', "wordpress", "/feed/"),
        ('<link rel="stylesheet" href="/wp-content/themes/mill/style.css">', "wordpress", "/feed/"),
        ('<script src="https://cdn.example.net/wp-includes/js/a.js"></script>', "wordpress", "/feed/"),
        ('<meta name="Generator" content="Drupal 7 (http://drupal.org)">', "drupal", "/rss.xml"),
        (
            '<meta name="generator" content="Joomla! - Open Source Content Management">',
            "joomla",
            "/?format=feed&type=rss",
        ),
        ('<meta name="generator" content="Mill 3">', "", "/atom.xml"),
        ('<a href="/wp-content/uploads/mill.jpg">The mill</a>', "", "/atom.xml"),
    ],
)
def test_what_a_page_says_of_its_system_tells_the_places(head: str, system: str, feed: str) -> None:
    site = explore(f"<html><head>{head}</head><body>Mill</body></html>".encode(), HOST)
    assert site.system == system
    assert f"{HOST}{feed}" in site.usual_places().feeds
    assert (f"{HOST}/googlenews.xml" in site.usual_places().news_sitemaps) == (not system)
