"""Which sitemap shows what addresses articles have, and which of its addresses are theirs."""

from __future__ import annotations

from newscrawl.discover.found import Child, Found, Kind
from newscrawl.outlets.sitemaplook import articles_of, newest, tells_of_hosts

HOME = "https://www.example.org/"


def test_of_a_sitemap_those_count_that_look_like_articles() -> None:
    pages = [
        Found(url=f"{HOME}{name}", kind="sitemap") for name in ("town", "about", "mill-at-the-lake-4811223")
    ]
    assert articles_of(pages, f"{HOME}sitemap.xml") == [f"{HOME}mill-at-the-lake-4811223"]
    assert articles_of(pages[:2], f"{HOME}sitemap.xml") == [f"{HOME}town", f"{HOME}about"]
    assert len(articles_of(pages, f"{HOME}sitemap-posts.xml")) == len(pages)
    listed = [Found(url=f"{HOME}town", kind="feed")]
    assert articles_of(listed, f"{HOME}rss") == [f"{HOME}town"]


def test_the_sitemap_that_shows_what_addresses_articles_have() -> None:
    def chosen(*names: str, **dates: str) -> str:
        return newest([Child(f"{HOME}{name}.xml", dates.get(name)) for name in names])

    assert chosen("2025", "2026", "pages") == f"{HOME}2026.xml"
    assert chosen("2025", "2026", "posts", posts="2026-11-20") == f"{HOME}posts.xml"
    assert chosen("sitemap-posts", "sitemap-2026") == f"{HOME}sitemap-posts.xml"
    assert chosen("pages", "stories") == f"{HOME}stories.xml"


def test_what_a_sitemap_of_all_pages_tells_of_hosts_looks_like_an_article() -> None:
    def tells(url: str, kind: Kind = "sitemap") -> bool:
        return tells_of_hosts(Found(url=url, kind=kind))

    story = "the-mill-at-the-lake-opens-48110"
    assert tells(f"https://sport.example.org/{story}")
    assert not tells(f"https://shop.example.org/{story}")
    assert not tells("https://sport.example.org/about")
    assert tells("https://sport.example.org/about", "feed")
