"""What a home page and robots.txt tell of an outlet that nobody has described.

Feeds, sitemaps and sections are what the site itself names. Where it names none, `usualplaces` lists where
they mostly are; those are guesses, and an answer of 404 to them means nothing.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from urllib.parse import urlsplit

from lxml import html

from newscrawl.discover.addresses.folders import folder_of, is_below, outside
from newscrawl.discover.addresses.induce import induce_pattern
from newscrawl.discover.addresses.likeness import OTHER_PAGES
from newscrawl.discover.addresses.urls import bare_host, tidy
from newscrawl.discover.documents.robotstext import sitemaps_of_robots
from newscrawl.discover.found import Found
from newscrawl.discover.identity import UrlFacts
from newscrawl.discover.pages.cover import entrances
from newscrawl.discover.pages.frontpage import hosts_of, part_links
from newscrawl.discover.pages.listing import parse_page
from newscrawl.discover.pages.pagefeeds import (
    MAX_FEEDS,
    called_feeds_of_page,
    chosen,
    feeds_of_page,
    maybe_feeds_of_page,
)
from newscrawl.discover.pages.scripted import articles_in_data
from newscrawl.discover.pages.sectionlinks import MAX_SECTIONS, MOST_SECTIONS, sections_among
from newscrawl.discover.pages.sitename import name_of_site, titled
from newscrawl.discover.pages.usualplaces import Places, system_of, usual_places

_NEWS_SITEMAP = re.compile(
    r"news[-_]?sitemap|sitemap[-_]?(?:google[-_]?)?news|google[-_]?news|latest[-_]news", re.IGNORECASE
)


@dataclass(slots=True)
class Site:
    """What was found out about an outlet.

    `titled` are the parts of its title that may be its name, where nothing else tells it;
    `hosts` are the home page's and those beside it that it links to articles on, `folder` that of its host
    which the outlet has, where it has not all of it; `system` is what it is published with; `sections` is
    name to address of the first of them, and `further` of the rest; `pattern` and `articles` come from the
    links of the home page, `headed` are more of them that show headlines; `others` are the site's links that
    are no articles. `maybe_feeds` are declared as data of some kind and called feeds, or called so by links
    where none is declared; to be kept where they are some. `called_feeds` are what links call so beside
    declared ones, which may be gone.
    """

    url: str
    domain: str
    name: str
    hosts: tuple[str, ...]
    titled: list[str] = field(default_factory=list)
    language: str | None = None
    feeds: list[str] = field(default_factory=list)
    maybe_feeds: list[str] = field(default_factory=list)
    called_feeds: list[str] = field(default_factory=list)
    news_sitemaps: list[str] = field(default_factory=list)
    sitemaps: list[str] = field(default_factory=list)
    sections: dict[str, str] = field(default_factory=dict)
    further: dict[str, str] = field(default_factory=dict)
    articles: list[Found] = field(default_factory=list)
    headed: list[str] = field(default_factory=list)
    others: list[str] = field(default_factory=list)
    pattern: str | None = None
    folder: str = ""
    system: str = ""

    def facts(self) -> UrlFacts:
        """The outlet's addresses as far as they are known now."""
        return replace(self.addresses(), article=self.pattern, reject=(*self.addresses().reject, OTHER_PAGES))

    def usual_places(self) -> Places:
        """Where its feeds and sitemaps may be, as far as it names none."""
        return usual_places(self.url, self.folder, self.system)

    def names_sitemaps(self) -> bool:
        """Whether it names sitemaps; those of its host are others' where none is in its folder."""
        return any(is_below(url, self.folder) for url in (*self.news_sitemaps, *self.sitemaps))

    def addresses(self) -> UrlFacts:
        """Where the outlet's addresses are, without a word on their form."""
        return UrlFacts(hosts=self.hosts, reject=(outside(self.folder),) if self.folder else ())


def explore(
    home: bytes, url: str, robots: bytes = b"", *, named: str = "", encoding: str | None = None
) -> Site:
    """What a home page (at `url`, after redirects) and a robots.txt tell, whatever their bytes are.

    `named` is the address that a person gave the outlet.

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
        site.name, site.titled = name_of_site(tree, address), titled(tree)
        site.language = tree.get("lang") or None
        site.system = system_of(tree)
        site.feeds = chosen(feeds_of_page(tree, address))
        maybe = [link for link in dict.fromkeys(maybe_feeds_of_page(tree, address)) if link not in site.feeds]
        called = [link for link in chosen(called_feeds_of_page(tree, address)) if link not in site.feeds]
        site.maybe_feeds = list(dict.fromkeys(maybe if site.feeds else [*maybe, *called]))[:MAX_FEEDS]
        site.called_feeds = called if site.feeds else []
        site.hosts = hosts_of(tree, address)
        _read_links(site, tree, named)
    return site


def _read_links(site: Site, tree: html.HtmlElement, named: str) -> None:
    """Tell the links of a home page apart: articles, sections, others."""
    linked, others, headed = part_links(tree, site.url, site.hosts)
    articles = _with_data(linked, articles_in_data(tree, site.url, UrlFacts(hosts=site.hosts)))
    site.folder = folder_of(named, (article.url for article in articles))
    site.articles = [article for article in articles if is_below(article.url, site.folder)]
    site.headed = [one.url for one in headed if is_below(one.url, site.folder)]
    sections = sections_among(others, tree, site.url, site.hosts, MOST_SECTIONS)
    if not (articles or sections):
        sections = entrances(tree, site.url)
    own = [(name, url) for name, url in sections.items() if is_below(url, site.folder)]
    site.sections, site.further = dict(own[:MAX_SECTIONS]), dict(own[MAX_SECTIONS:])
    site.others = [*others, *(one.url for one in articles if not is_below(one.url, site.folder))]
    site.pattern = induce_pattern([article.url for article in site.articles], site.others)


def _with_data(linked: list[Found], in_data: dict[str, Found]) -> list[Found]:
    """The articles of a page; those in its data first, where a script draws most of them."""
    if len(in_data) <= len(linked):
        return linked
    known = {found.url for found in in_data.values()}
    return [*in_data.values(), *(found for found in linked if found.url not in known)]


def _parted(sitemaps: list[str]) -> tuple[list[str], list[str]]:
    news = [link for link in sitemaps if _NEWS_SITEMAP.search(urlsplit(link).path)]
    return [link for link in sitemaps if link not in news], news
