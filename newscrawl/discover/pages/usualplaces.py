"""Where feeds and sitemaps mostly are, for a site that names none.

Systems that sites are published with (WordPress, Drupal) have theirs in fixed places, and pages name their
system. Where it is known, no other place is asked: each empty one is a request in vain.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple
from urllib.parse import urljoin

from lxml import html


class Places(NamedTuple):
    """Paths, or addresses, of feeds, news sitemaps and other sitemaps."""

    feeds: list[str]
    news_sitemaps: list[str]
    sitemaps: list[str]


_ANY = Places(
    ["/feed/", "/rss", "/rss.xml", "/feed.xml", "/atom.xml", "/feeds/latest.rss"],
    ["/news-sitemap.xml", "/sitemap-news.xml", "/sitemap_news.xml", "/googlenews.xml"],
    ["/sitemap.xml", "/sitemap_index.xml", "/wp-sitemap.xml", "/sitemap-index.xml", "/sitemaps.xml"],
)
_OF_SYSTEMS = {
    "blogger": Places(["/feeds/posts/default"], [], ["/sitemap.xml"]),
    "blox": Places(["/search/?f=rss&t=article&s=start_time&sd=desc"], ["/tncms/sitemap/news.xml"], []),
    "datalife": Places(["/rss.xml"], ["/news_pages.xml"], ["/sitemap.xml"]),
    "drupal": Places(["/rss.xml"], ["/news-sitemap.xml"], ["/sitemap.xml"]),
    "ghost": Places(["/rss/"], [], ["/sitemap.xml"]),
    "hugo": Places(["/index.xml"], [], ["/sitemap.xml"]),
    "jekyll": Places(["/feed.xml"], [], ["/sitemap.xml"]),
    "joomla": Places(["/?format=feed&type=rss"], [], ["/sitemap.xml"]),
    "spip": Places(["/spip.php?page=backend"], [], ["/sitemap.xml"]),
    "typo3": Places(["/rss.xml"], ["/news-sitemap.xml"], ["/sitemap.xml"]),
    "wix": Places(["/blog-feed.xml"], [], ["/sitemap.xml"]),
    "wordpress": Places(
        ["/feed/"],
        ["/news-sitemap.xml", "/sitemap-news.xml"],
        ["/wp-sitemap.xml", "/sitemap_index.xml", "/sitemap.xml"],
    ),
}
_FIRST = ("/sitemap.xml",)
"""The sitemap that is looked for in a folder whose system is not known."""
_FIRST_WORD = re.compile(r"\w+")
_OF_WORDPRESS = re.compile(r"/wp-(?:content|includes|json)/")


def system_of(tree: html.HtmlElement) -> str:
    """The system that a page was published with, where it is one whose places are known."""
    for content in tree.xpath("//meta[translate(@name, 'G', 'g')='generator']/@content"):
        name = _FIRST_WORD.match(content.strip().lower())
        if name and name[0] in _OF_SYSTEMS:
            return name[0]
    used = tree.xpath("//link/@href | //script/@src")
    return "wordpress" if any(map(_OF_WORDPRESS.search, used)) else ""


def usual_places(url: str, folder: str = "", system: str = "") -> Places:
    """Where a site that was published with a system has its sources. The feeds of an outlet that has a folder
    of its host stand there, and its sitemaps there or beside those of the others.
    """
    feeds, news, plain = _OF_SYSTEMS.get(system, _ANY)
    if folder:
        feeds = _within(folder, feeds)
        news = [*_within(folder, news if system else ()), *news]
        plain = [*_within(folder, plain if system else _FIRST), *plain]
    return Places(*([urljoin(url, path) for path in paths] for paths in (feeds, news, plain)))


def _within(folder: str, paths: Iterable[str]) -> list[str]:
    return [folder.rstrip("/") + path for path in paths]
