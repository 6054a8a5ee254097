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
from newscrawl.discover.identity import UrlFacts, identify
from newscrawl.discover.induce import induce_pattern
from newscrawl.discover.likeness import OTHER_PAGES, is_other_page
from newscrawl.discover.listing import links, parse_page
from newscrawl.discover.urls import bare_host, tidy

MAX_SECTIONS = 20
MAX_FEEDS = 20

_FEED_TYPES = {"application/rss+xml", "application/atom+xml", "application/rdf+xml"}
_FEED_PATH = re.compile(
    r"(?:\.rss|/rss/?|/feed/?|/feeds/[^?]+|/rss\.xml|/atom\.xml|/feed\.xml|/rss/[^?]+\.xml)$", re.IGNORECASE
)
_NEWS_SITEMAP = re.compile(
    r"news[-_]?sitemap|sitemap[-_]?(?:google[-_]?)?news|google[-_]?news|latest[-_]news", re.IGNORECASE
)
_MENU = "nav|header|menu|ressort|rubri|section"
_SITEMAPS = ("/sitemap.xml", "/sitemap_index.xml", "/sitemap-index.xml", "/sitemaps.xml")
_NEWS_SITEMAPS = ("/news-sitemap.xml", "/sitemap-news.xml", "/sitemap_news.xml", "/googlenews.xml")
_FEEDS = ("/feed/", "/rss", "/rss.xml", "/feed.xml", "/atom.xml", "/feeds/latest.rss")


@dataclass(slots=True)
class Site:
    """What was found out about an outlet.

    `sections` is name to address; `pattern` and `articles` come from the links of the home page; `others` are
    the site's links that are no articles.
    """

    url: str
    domain: str
    name: str
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
        return UrlFacts(article=self.pattern, hosts=(urlsplit(self.url).netloc,), reject=(OTHER_PAGES,))


def explore(home: bytes, url: str, robots: bytes = b"", *, encoding: str | None = None) -> Site:
    """What a home page (at `url`, after redirects) and a robots.txt tell, whatever their bytes are.

    Raises ValueError when `url` is no web address.
    """
    address = tidy(url)
    if address is None:
        raise ValueError(f"{url}: not a web address; write https://example.org/")
    domain = bare_host(urlsplit(address).netloc)
    site = Site(url=address, domain=domain, name=domain)
    site.sitemaps, site.news_sitemaps = _parted(sitemaps_of_robots(robots, address))
    tree = parse_page(home, encoding)
    if tree is not None:
        site.name = _name(tree) or domain
        site.language = tree.get("lang") or None
        site.feeds = list(dict.fromkeys(feeds_of_page(tree, address)))[:MAX_FEEDS]
        _sort_links(tree, site)
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
        if link and _is_own(link, url) and _FEED_PATH.search(urlsplit(link).path):
            yield link


def _is_alternate(element: html.HtmlElement) -> bool:
    return "alternate" in element.get("rel", "").lower().split()


def _parted(sitemaps: list[str]) -> tuple[list[str], list[str]]:
    news = [link for link in sitemaps if _NEWS_SITEMAP.search(urlsplit(link).path)]
    return [link for link in sitemaps if link not in news], news


def _is_own(address: str, url: str) -> bool:
    """Whether an address is on the same site, subdomains included."""
    own, other = bare_host(urlsplit(url).netloc), bare_host(urlsplit(address).netloc)
    return other == own or other.endswith("." + own)


def _name(tree: html.HtmlElement) -> str | None:
    for place in (
        '//meta[@property="og:site_name"]/@content',
        '//meta[@name="application-name"]/@content',
        "//title",
    ):
        for value in tree.xpath(place)[:1]:
            text = " ".join((value if isinstance(value, str) else value.text_content()).split())
            text = re.split(r"\s[|–—-]\s|:\s", text)[0]
            if 0 < len(text) <= 60:
                return text
    return None


def _sort_links(tree: html.HtmlElement, site: Site) -> None:
    """Part a home page's own links into articles, sections and the rest."""
    facts = UrlFacts(hosts=(urlsplit(site.url).netloc,))
    found: dict[str, Found] = {}
    others: dict[str, str] = {}
    for link, text in links(tree, site.url):
        identity = identify(link, facts, "")
        if identity and len(text) > len((found[identity.key].title if identity.key in found else None) or ""):
            found[identity.key] = Found(url=identity.url, kind="section", source=site.url, title=text)
        elif identity:
            found.setdefault(identity.key, Found(url=identity.url, kind="section", source=site.url))
        elif (address := tidy(link)) and _is_own(address, site.url):
            others.setdefault(address, text)
    site.articles, site.others = _by_headline(list(found.values())), list(others)
    site.sections = _sections(others, _menu_links(tree, site.url), site)
    site.pattern = induce_pattern([article.url for article in site.articles], site.others)


def _by_headline(found: list[Found]) -> list[Found]:
    """A link whose form says article and whose text is a word or none may be a topic: ask its neighbours.

    Where most links of the page carry headlines, those that carry one word are not counted as articles.
    """
    headed = [
        one for one in found if len((one.title or "").split()) >= _HEADLINE_WORDS or _is_long(one.title)
    ]
    if len(headed) * 2 < len(found):
        return found
    return headed


_HEADLINE_WORDS = 4


def _is_long(title: str | None) -> bool:
    """Whether a title without blanks between its words (Chinese, Japanese, Thai) is as long as a headline."""
    return title is not None and not title.isascii() and len(title) >= 10


def _menu_links(tree: html.HtmlElement, url: str) -> set[str]:
    """The addresses in what looks like a menu."""
    test = " or ".join(
        f"contains(translate(concat(@class, ' ', @id), 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', "
        f"'abcdefghijklmnopqrstuvwxyz'), '{word}')"
        for word in _MENU.split("|")
    )
    places = tree.xpath(f"//nav | //header | //ul[{test}] | //div[{test}]")
    return {address for link, _ in links(tree, url, places) if (address := tidy(link))}


def _sections(others: dict[str, str], menu: set[str], site: Site) -> dict[str, str]:
    """Short paths with short names, those of the menu first."""
    sections: dict[str, str] = {}
    for address in sorted(others, key=lambda address: address not in menu):
        parts = urlsplit(address)
        names = [name for name in parts.path.split("/") if name]
        words = len(others[address].split())
        if not 1 <= len(names) <= 2 or parts.query or not 1 <= words <= 4:
            continue
        if bare_host(parts.netloc) != site.domain or is_other_page(address):
            continue
        if _FEED_PATH.search(parts.path) or (menu and address not in menu):
            continue
        name = re.sub(r"\.\w+$", "", names[-1]).lower()
        sections.setdefault(name, address)
        if len(sections) >= MAX_SECTIONS:
            break
    return sections
