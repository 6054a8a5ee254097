"""What a home page and robots.txt tell of an outlet that nobody has described.

Feeds, sitemaps and sections are what the site itself names. Where it names none, `usual_places` lists where
they mostly are; those are guesses, and an answer of 404 to them means nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from urllib.parse import urljoin, urlsplit

from lxml import html

from newscrawl.discover.found import Found
from newscrawl.discover.frontpage import (
    FEED_PATH,
    hosts_of,
    is_own,
    name_of_site,
    part_links,
    sections_among,
)
from newscrawl.discover.identity import UrlFacts
from newscrawl.discover.induce import induce_pattern
from newscrawl.discover.likeness import OTHER_PAGES
from newscrawl.discover.listing import links, parse_page
from newscrawl.discover.urls import bare_host, tidy

MAX_FEEDS = 20

_FEED_TYPES = {"application/rss+xml", "application/atom+xml", "application/rdf+xml", "application/feed+json"}
_NEWS_SITEMAP = re.compile(
    r"news[-_]?sitemap|sitemap[-_]?(?:google[-_]?)?news|google[-_]?news|latest[-_]news", re.IGNORECASE
)
_SITEMAPS = ("/sitemap.xml", "/sitemap_index.xml", "/wp-sitemap.xml", "/sitemap-index.xml", "/sitemaps.xml")
_NEWS_SITEMAPS = ("/news-sitemap.xml", "/sitemap-news.xml", "/sitemap_news.xml", "/googlenews.xml")
_FEEDS = ("/feed/", "/rss", "/rss.xml", "/feed.xml", "/atom.xml", "/feeds/latest.rss")


@dataclass(slots=True)
class Site:
    """What was found out about an outlet.

    `hosts` are the home page's and those beside it that it links to articles on; `sections` is name to
    address; `pattern` and `articles` come from the links of the home page; `others` are the site's links that
    are no articles.
    """

    url: str
    domain: str
    name: str
    hosts: tuple[str, ...]
    language: str | None = None
    feeds: list[str] = field(default_factory=list)
    news_sitemaps: list[str] = field(default_factory=list)
    sitemaps: list[str] = field(default_factory=list)
    sections: dict[str, str] = field(default_factory=dict)
    articles: list[Found] = field(default_factory=list)
    others: list[str] = field(default_factory=list)
    pattern: str | None = None

    def facts(self) -> UrlFacts:
        """The outlet's addresses as far as they are known now."""
        return UrlFacts(article=self.pattern, hosts=self.hosts, reject=(OTHER_PAGES,))


def explore(home: bytes, url: str, robots: bytes = b"", *, encoding: str | None = None) -> Site:
    """What a home page (at `url`, after redirects) and a robots.txt tell, whatever their bytes are.

    Raises ValueError when `url` is no web address.
    """
    address = tidy(url)
    if address is None:
        raise ValueError(f"{url}: not a web address; write https://example.org/")
    domain = bare_host(urlsplit(address).netloc)
    site = Site(url=address, domain=domain, name=domain, hosts=(urlsplit(address).netloc,))
    site.sitemaps, site.news_sitemaps = _parted(sitemaps_of_robots(robots, address))
    tree = parse_page(home, encoding)
    if tree is not None:
        site.name = name_of_site(tree, domain)
        site.language = tree.get("lang") or None
        site.feeds = list(dict.fromkeys(feeds_of_page(tree, address)))[:MAX_FEEDS]
        site.hosts = hosts_of(tree, address)
        site.articles, others = part_links(tree, address, site.hosts)
        site.sections = sections_among(others, tree, address)
        site.others = list(others)
        site.pattern = induce_pattern([article.url for article in site.articles], site.others)
    return site


def usual_places(url: str) -> tuple[list[str], list[str], list[str]]:
    """(feeds, news sitemaps, sitemaps) where sites mostly have them."""
    feeds, news, plain = (
        [urljoin(url, path) for path in paths] for paths in (_FEEDS, _NEWS_SITEMAPS, _SITEMAPS)
    )
    return feeds, news, plain


def sitemaps_of_robots(robots: bytes, url: str) -> list[str]:
    """The sitemaps that a robots.txt names, in its order, each once."""
    found: dict[str, None] = {}
    for line in robots[:500_000].decode("utf-8", "replace").splitlines():
        name, _, value = line.lstrip("\ufeff").partition(":")
        if name.strip().lower() == "sitemap" and (link := tidy(value.split(" #")[0], url, trackers=True)):
            found[link] = None
    return list(found)


def feeds_of_page(tree: html.HtmlElement, url: str) -> Iterator[str]:
    """The feeds that a page declares, then those it links to."""
    for element in tree.iter("link"):
        kind = element.get("type", "").lower().split(";")[0].strip()
        link = tidy(element.get("href", ""), url)
        if link and kind in _FEED_TYPES and _is_alternate(element) and "comment" not in link:
            yield link
    for href, _ in links(tree, url):
        link = tidy(href)
        if link and is_own(link, url) and FEED_PATH.search(urlsplit(link).path):
            yield link


def feeds_listed(body: bytes, url: str, *, encoding: str | None = None) -> list[str]:
    """The feeds that a page lists: many sites have a page of them where a feed is looked for."""
    tree = parse_page(body, encoding)
    return [] if tree is None else list(dict.fromkeys(feeds_of_page(tree, url)))[:MAX_FEEDS]


def _is_alternate(element: html.HtmlElement) -> bool:
    return "alternate" in element.get("rel", "").lower().split()


def _parted(sitemaps: list[str]) -> tuple[list[str], list[str]]:
    news = [link for link in sitemaps if _NEWS_SITEMAP.search(urlsplit(link).path)]
    return [link for link in sitemaps if link not in news], news
