"""What a home page and robots.txt tell of an outlet that nobody has described.

Feeds, sitemaps and sections are what the site itself names. Where it names none, `usual_places` lists where
they mostly are; those are guesses, and an answer of 404 to them means nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from urllib.parse import parse_qsl, urljoin, urlsplit

from lxml import html

from newscrawl.discover.base import base_of
from newscrawl.discover.feednames import FEED_PATH
from newscrawl.discover.found import Found
from newscrawl.discover.frontpage import (
    hosts_of,
    is_own,
    name_of_site,
    part_links,
)
from newscrawl.discover.identity import UrlFacts
from newscrawl.discover.induce import induce_pattern
from newscrawl.discover.likeness import OTHER_PAGES, looks_like_article
from newscrawl.discover.listing import links, parse_page
from newscrawl.discover.robotstext import sitemaps_of_robots
from newscrawl.discover.sectionlinks import sections_among
from newscrawl.discover.urls import bare_host, tidy
from newscrawl.known.listnames import SHELVES

MAX_FEEDS = 20

_FEED_TYPE = re.compile(r"\b(?:rss|atom|rdf|feed)\b")
_DATA_TYPES = frozenset({"application/json", "application/xml", "text/json", "text/xml"})
_LIKE_A_FEED = re.compile(r"(?<![a-z])(?:rss|atom|rdf)|feed(?!back)", re.IGNORECASE)
_FORMAT = re.compile(r"(?<![a-z])(?:rss2?|atom|rdf)(?![a-z])", re.IGNORECASE)
_FEW_WORDS = 4
_FEED_SCHEME = re.compile(r"^\s*+feed:(?=//|https?:)(?://(?=https?:))?", re.IGNORECASE)
_COMMENTS = re.compile(r"(?:^|[/_-])comments(?:$|[/._-])", re.IGNORECASE)
_COMMENTS_TITLE = re.compile(
    r"\bcomments \(?(?:feed|on|rss|atom)\b|(?<!and )(?<!& )\bcomments$"
    r"|\bkommentar[- ]feed\b|\bflux des commentaires\b|\brss de los comentarios\b|\bfeed de comentários\b"
    r"|\bfeed dei commenti\b|\breactiefeed\b|\bkommentarsflöde\b|\bkommentarstrøm\b|\bkommenttien syöte\b"
    r"|\bkanał z komentarzami\b|\brss komentářů\b|\bhozzászólás hírcsatorna\b|\bflux comentarii\b"
    r"|\byorum beslemesi\b|\bлента комментариев\b|\bстрічка коментарів\b|\bumpan komentar\b"
    r"|コメント(?:の)?フィード|[评評][论論] ?feed|댓글 피드|خلاصة التعليقات",
    re.IGNORECASE,
)
"""What programs call the feeds of readers' comments, of the site or of one page."""
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
    are no articles. `maybe_feeds` are declared as data of some kind and called feeds; to be kept where they
    are some.
    """

    url: str
    domain: str
    name: str
    hosts: tuple[str, ...]
    language: str | None = None
    feeds: list[str] = field(default_factory=list)
    maybe_feeds: list[str] = field(default_factory=list)
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
        site.feeds = _chosen(feeds_of_page(tree, address))
        maybe = dict.fromkeys(maybe_feeds_of_page(tree, address, linked=not site.feeds))
        site.maybe_feeds = [link for link in maybe if link not in site.feeds][:MAX_FEEDS]
        site.hosts = hosts_of(tree, address)
        site.articles, others = part_links(tree, address, site.hosts)
        site.sections = sections_among(others, tree, address, site.hosts)
        site.others = list(others)
        site.pattern = induce_pattern([article.url for article in site.articles], site.others)
    return site


def _chosen(feeds: Iterable[str]) -> list[str]:
    """The feeds that are asked; where a page has more of them, those of single tags and writers go last."""
    found = list(dict.fromkeys(feeds))
    if len(found) > MAX_FEEDS:
        found.sort(key=lambda link: not SHELVES.isdisjoint(urlsplit(link).path.lower().split("/")))
    return found[:MAX_FEEDS]


def usual_places(url: str) -> tuple[list[str], list[str], list[str]]:
    """(feeds, news sitemaps, sitemaps) where sites mostly have them."""
    feeds, news, plain = (
        [urljoin(url, path) for path in paths] for paths in (_FEEDS, _NEWS_SITEMAPS, _SITEMAPS)
    )
    return feeds, news, plain


def feeds_of_page(tree: html.HtmlElement, url: str) -> Iterator[str]:
    """The feeds that a page declares, then those it links to."""
    yield from (link for link, kind, _ in _declared(tree, url) if _FEED_TYPE.search(kind))
    for href, text in links(tree, url):
        link = tidy(href)
        if (
            link
            and is_own(link, url)
            and FEED_PATH.search(urlsplit(link).path)
            and not _is_of_comments(link, text)
        ):
            yield link


def maybe_feeds_of_page(tree: html.HtmlElement, url: str, *, linked: bool = False) -> Iterator[str]:
    """What a page declares as XML or JSON of no special kind, with the title or in the place of a feed; where
    `linked` asks for it, what its links call RSS or Atom as well.
    """
    for link, kind, title in _declared(tree, url):
        if kind in _DATA_TYPES and _LIKE_A_FEED.search(f"{title} {urlsplit(link).path}"):
            yield link
    for href, text in links(tree, url) if linked else ():
        address = tidy(href)
        if address and is_own(address, url) and _is_called_feed(address, text):
            yield address


def _is_called_feed(link: str, text: str) -> bool:
    """Whether a link of few words has the name of a format of feeds in them, or in its address."""
    parts = urlsplit(link)
    if len(text.split()) > _FEW_WORDS or _is_of_comments(link, text) or looks_like_article(link).article:
        return False
    return bool(_FORMAT.search(text) or _FORMAT.search(f"{parts.path}?{parts.query}"))


def _declared(tree: html.HtmlElement, url: str) -> Iterator[tuple[str, str, str]]:
    """(address, type, title) of the other forms that a page says it has, but those of comments."""
    start = base_of(tree, url)
    for element in tree.iter("link", "a"):
        if not {"alternate", "feed"}.isdisjoint(element.get("rel", "").lower().split()):
            link = tidy(_FEED_SCHEME.sub("", element.get("href", "")), start)
            title = " ".join(element.get("title", "").split())
            if link and not _is_of_comments(link, title):
                yield link, _type_of(element), title


def _type_of(element: html.HtmlElement) -> str:
    """What a link says that it leads to; a feed, where it says that of the relation alone."""
    kind = element.get("type", "").lower().split(";")[0].strip()
    return kind or ("feed" if "feed" in element.get("rel", "").lower().split() else "")


def _is_of_comments(link: str, title: str) -> bool:
    """Whether a feed is of readers' comments; a section may be called Comment or Commentary."""
    parts = urlsplit(link)
    words = [parts.path, *(value for _, value in parse_qsl(parts.query))]
    return any(map(_COMMENTS.search, words)) or bool(_COMMENTS_TITLE.search(title))


def feeds_listed(body: bytes, url: str, *, encoding: str | None = None) -> list[str]:
    """The feeds that a page lists: many sites have a page of them where a feed is looked for."""
    tree = parse_page(body, encoding)
    return [] if tree is None else _chosen(feeds_of_page(tree, url))


def _parted(sitemaps: list[str]) -> tuple[list[str], list[str]]:
    news = [link for link in sitemaps if _NEWS_SITEMAP.search(urlsplit(link).path)]
    return [link for link in sitemaps if link not in news], news
