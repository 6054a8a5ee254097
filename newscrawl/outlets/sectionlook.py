"""What the pages of a few sections tell of a site beyond its home page: feeds, and the addresses of articles.

Many a site has a feed for each section and names it there alone. And a home page shows a choice of articles,
often all of one form, while columns, old stories or the items of a ticker have another.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple
from urllib.parse import urlsplit

from newscrawl.discover.pages.daylists import last_day
from newscrawl.discover.pages.frontpage import part_links
from newscrawl.discover.pages.listing import parse_page
from newscrawl.discover.pages.pagefeeds import chosen, feeds_of_page
from newscrawl.known.folders import SELDOM_NEWS


class Shown(NamedTuple):
    """The feeds that a page names, and the articles that it links to: by their addresses, or by headlines."""

    feeds: list[str]
    articles: list[str]
    headed: list[str]


def look_at(page: bytes, url: str, hosts: tuple[str, ...]) -> Shown:
    """What the page of a section shows, whatever its bytes are (UTF-8)."""
    tree = parse_page(page, "utf-8")
    if tree is None:
        return Shown([], [], [])
    linked = part_links(tree, url, hosts)
    return Shown(
        chosen(feeds_of_page(tree, url)),
        [one.url for one in linked.articles],
        [one.url for one in linked.headed],
    )


def of_news(sections: Iterable[str]) -> list[str]:
    """Those sections that list articles, by their names: no films, events or adverts, and no single day."""
    return [url for url in sections if not (last_day(url) or SELDOM_NEWS & {*_names(url)})]


def _names(url: str) -> list[str]:
    return urlsplit(url).path.lower().strip("/").split("/")
