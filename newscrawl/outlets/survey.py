"""What a look at a site saw, and the facts for the outlet's file that it makes of that."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date
from urllib.parse import urlsplit

from scrapy.http import Response

from newscrawl.answers.verdicts import Verdict
from newscrawl.discover.addresses.likeness import mark_of
from newscrawl.discover.documents.feednames import named
from newscrawl.discover.found import Reading
from newscrawl.discover.identity import UrlFacts, identify
from newscrawl.discover.pages.autodiscover import Site
from newscrawl.discover.pages.listing import parse_page
from newscrawl.discover.pages.sitename import parts_of_title
from newscrawl.extract.language.bcp47 import bcp47
from newscrawl.known.hostnames import country_of
from newscrawl.outlets.addressform import address_facts, kept_out
from newscrawl.outlets.file import Draft
from newscrawl.road import in_utf8

_OF_ARTICLES = ("feed", "news-sitemap")
"""The kinds of sources that list articles alone."""


@dataclass(slots=True)
class Survey:
    """What was seen of a site, `whole` at the end of the look. `fault` is why its home page gave nothing;
    robots.txt may name sources. `addresses` are those that sources list; `posts` are those of them that a
    sitemap of articles lists, and to `headed` links with headlines lead. `pages` are of an article's form and
    none, as what stands there shows."""

    site: Site | None = None
    fault: Verdict | None = None
    feeds: dict[str, Reading] = field(default_factory=dict)
    sitemaps: dict[str, Reading] = field(default_factory=dict)
    dated: list[str] = field(default_factory=list)
    addresses: list[str] = field(default_factory=list)
    posts: set[str] = field(default_factory=set)
    headed: set[str] = field(default_factory=set)
    article: Response | None = None
    pages: list[str] = field(default_factory=list)
    whole: bool = False

    def draft(self, name: str, seen: date) -> Draft:
        """The facts for the outlet's file. Only for a survey without fault."""
        site = self.site
        assert site
        news = tuple(url for url, reading in self.sitemaps.items() if is_news(reading))
        # The home page counts as a section where nothing else lists what is new.
        told = self.feeds or news or site.url in site.sections.values()
        home = {"home": site.url} if site.articles and not told else {}
        form = self.form()
        return Draft(
            name=name,
            outlet_name=_name_of(site, self.article),
            domain=site.domain,
            home=site.url,
            seen=seen,
            country=country_of(urlsplit(site.url).netloc),
            language=(bcp47(site.language or "") or "").partition("-")[0] or None,
            hosts=site.hosts,
            article=form.article,
            ids=form.ids,
            keep_query=form.keep_query,
            reject=(*site.addresses().reject, *self.marked(), *map(_alone, self.pages)),
            sections=home | site.sections,
            feeds=named(self.feeds),
            news_sitemaps=news,
            sitemaps=tuple(url for url in self.sitemaps if url not in news),
            dated_sitemaps=tuple(self.dated),
        )

    def form(self) -> UrlFacts:
        """What the addresses of the site's articles are like."""
        assert self.site
        return address_facts(self.site, self.addresses, self._told(), self.headed, self.article)

    def doubtful(self) -> list[str]:
        """What has the form of an article, but is linked as none on the home page: in a menu or at its foot.
        The last on the page first; none whose query tells it apart, as a path would be that of all.
        """
        told = [url for url in self._of_the_form() if not (urlsplit(url).query or mark_of(url))]
        return list(dict.fromkeys(reversed(told)))

    def marked(self) -> list[str]:
        """A pattern of paths with a name that no article has ("tag"), of those that have the form of one."""
        assert self.site
        articles = [urlsplit(url).path for url in (*(one.url for one in self.site.articles), *self.addresses)]
        names = sorted(filter(str.isascii, {*map(mark_of, self._of_the_form())} - {""}))
        own = [name for name in names if not any(re.search(_named_in_path(name), path) for path in articles)]
        return [_named_in_path(*own)] if own else []

    def _of_the_form(self) -> list[str]:
        """What the home page links to as no article and has the form of one, in its order."""
        assert self.site
        facts = self.form()
        return [one.url for url in self.site.others if (one := identify(url, facts, ""))]

    def missed(self, draft: Draft) -> list[str]:
        """The addresses that a source of articles lists or that look like an article's, and have another form
        than the one that was found.
        """
        form = draft.article or draft.ids
        if self.site is None or form is None:
            return []
        facts = UrlFacts(article=form, hosts=draft.hosts, keep_query=draft.keep_query, reject=draft.reject)
        return kept_out([*(found.url for found in self.site.articles), *self.addresses], facts, self._told())

    def _told(self) -> set[str]:
        """What sources of articles list."""
        readings = [*self.feeds.values(), *self.sitemaps.values()]
        listed = {found.url for reading in readings for found in reading.found if found.kind in _OF_ARTICLES}
        return listed.union(self.posts)


def _name_of(site: Site, article: Response | None) -> str:
    """What the outlet is called: of the parts of its title rather one that an article's title has."""
    tree = parse_page(in_utf8(article), "utf-8") if article else None
    shared = [part for part in parts_of_title(tree) if part in site.titled] if tree is not None else []
    return site.name if site.name in shared else next(iter(shared), site.name)


def _named_in_path(*names: str) -> str:
    """The pattern of paths that have one of these names."""
    return rf"(?i)/(?:{'|'.join(map(re.escape, names))})(?:/|\.\w+$|$)"


def _alone(url: str) -> str:
    """The pattern of one path, that of a page."""
    return f"^{re.escape(urlsplit(url).path.rstrip('/'))}/?$".replace(r"\-", "-")


def is_news(reading: Reading) -> bool:
    """Whether a sitemap is one of news."""
    return any(found.kind == "news-sitemap" for found in reading.found[:1])
