"""Of the sitemaps of a site: which one is looked at, and which of its addresses are articles'.

A site may have thousands of them, and a look at it asks one.
"""

from __future__ import annotations

from newscrawl.discover.addresses.likeness import looks_like_article
from newscrawl.discover.documents.sitemaps import lists_articles
from newscrawl.discover.found import Child, Found
from newscrawl.discover.pages.frontpage import is_of_news


def articles_of(listed: list[Found], source: str) -> list[str]:
    """The addresses of articles that a source lists. A sitemap has all pages of a site: of what it lists, the
    addresses count that look like an article's, if any do; all, if its name says that it lists articles.
    """
    if lists_articles(source):
        return [one.url for one in listed]
    told = [one for one in listed if one.kind != "sitemap" or looks_like_article(one.url).article]
    return [one.url for one in told or listed]


def tells_of_hosts(listed: Found) -> bool:
    """Whether what a source lists may tell of a host that articles are on: of a sitemap, which has all pages,
    what looks like an article on a host not named for other things.
    """
    if listed.kind != "sitemap":
        return True
    return is_of_news(listed.url) and looks_like_article(listed.url).article


def newest(children: list[Child]) -> str:
    """The sitemap that changed last; without dates the last by name, mostly that of the last month, of those
    that have a number. One of articles goes before the others.
    """
    named = [child for child in children if lists_articles(child.url)]
    return max(named or children, key=lambda child: (child.lastmod or "", _is_numbered(child), child.url)).url


def _is_numbered(sitemap: Child) -> bool:
    return any(map(str.isdigit, sitemap.url.rpartition("/")[2]))
