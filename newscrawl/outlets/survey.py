"""What a look at a site saw, and the facts for the outlet's file that it makes of that."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date
from urllib.parse import urlsplit

from scrapy.http import Response

from newscrawl.answers.verdicts import Verdict
from newscrawl.discover.addresses.induce import induce_pattern
from newscrawl.discover.addresses.inducequery import induce_query
from newscrawl.discover.addresses.likeness import looks_like_article, mark_of
from newscrawl.discover.addresses.numbers import ID, without_id
from newscrawl.discover.documents.feednames import named
from newscrawl.discover.found import Reading
from newscrawl.discover.identity import NO_ARTICLE, UrlFacts, identify, why_not
from newscrawl.discover.pages.autodiscover import Site
from newscrawl.discover.pages.listing import parse_page
from newscrawl.discover.pages.sitename import parts_of_title
from newscrawl.discover.pages.translations import translations
from newscrawl.extract.language.bcp47 import bcp47
from newscrawl.known.folders import is_seldom_news
from newscrawl.known.hostnames import country_of
from newscrawl.outlets.file import Draft
from newscrawl.road import in_utf8


@dataclass(slots=True)
class Survey:
    """What was seen of a site, `whole` at the end of the look. `fault` is why its home page gave nothing;
    robots.txt may name sources. `pages` are of an article's form and none, as what stands there shows."""

    site: Site | None = None
    fault: Verdict | None = None
    feeds: dict[str, Reading] = field(default_factory=dict)
    sitemaps: dict[str, Reading] = field(default_factory=dict)
    dated: list[str] = field(default_factory=list)
    addresses: list[str] = field(default_factory=list)
    article: Response | None = None
    pages: list[str] = field(default_factory=list)
    whole: bool = False

    def draft(self, name: str, seen: date) -> Draft:
        """The facts for the outlet's file. Only for a survey without fault."""
        site = self.site
        assert site
        news = tuple(url for url, reading in self.sitemaps.items() if _is_news(reading))
        # The home page counts as a section where nothing else lists what is new.
        told = self.feeds or news or site.url in site.sections.values()
        home = {"home": site.url} if site.articles and not told else {}
        pattern, kept = self.form()
        return Draft(
            name=name,
            outlet_name=_name_of(site, self.article),
            domain=site.domain,
            home=site.url,
            seen=seen,
            country=country_of(urlsplit(site.url).netloc),
            language=(bcp47(site.language or "") or "").partition("-")[0] or None,
            hosts=site.hosts,
            article=pattern,
            keep_query=kept,
            reject=(*site.addresses().reject, *self.marked(), *map(_alone, self.pages)),
            sections=home | site.sections,
            feeds=named(self.feeds),
            news_sitemaps=news,
            sitemaps=tuple(url for url in self.sitemaps if url not in news),
            dated_sitemaps=tuple(self.dated),
        )

    def form(self) -> tuple[str | None, tuple[str, ...]]:
        """The form of article addresses, and what of their queries is part of it.

        A form without an id does no more than keep others out: none that would keep out an article.
        """
        assert self.site
        pattern, kept = form_of(self.site, self.addresses)
        if pattern and self.article and _is_shared(pattern, self.article):
            pattern = without_id(pattern)
        shown = (found.url for found in self.site.articles)
        if pattern and not kept and ID not in pattern:
            facts = replace(self.site.addresses(), article=pattern)
            pattern = None if self._missed([*shown, *self._fed()], facts) else pattern
        return pattern, kept

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
        pattern, kept = self.form()
        facts = replace(self.site.addresses(), article=pattern, keep_query=kept)
        return [one.url for url in self.site.others if (one := identify(url, facts, ""))]

    def missed(self, draft: Draft) -> list[str]:
        """The addresses that a feed lists or that look like an article's, and have another form than the one
        that was found.
        """
        if self.site is None or draft.article is None:
            return []
        facts = UrlFacts(
            article=draft.article, hosts=draft.hosts, keep_query=draft.keep_query, reject=draft.reject
        )
        return self._missed([*(found.url for found in self.site.articles), *self.addresses], facts)

    def _missed(self, told: Iterable[str], facts: UrlFacts) -> list[str]:
        fed = self._fed()
        likely = (url for url in dict.fromkeys(told) if url in fed or looks_like_article(url).article)
        return [url for url in likely if not is_seldom_news(url) and why_not(url, facts) == NO_ARTICLE]

    def _fed(self) -> set[str]:
        return {found.url for reading in self.feeds.values() for found in reading.found}


def form_of(site: Site, addresses: Iterable[str]) -> tuple[str | None, tuple[str, ...]]:
    """The form of a site's article addresses, from its home page and what its sources list, and what of their
    queries is part of it.
    """
    own = site.addresses()
    listed = [identity.url for url in addresses if (identity := identify(url, own, "", trusted=True))]
    told = [*(found.url for found in site.articles), *listed]
    articles = [url for url in told if not is_seldom_news(url)] or told
    likely = [url for url in articles if looks_like_article(url).article]
    if pattern := induce_pattern(articles, site.others):
        return pattern, ()
    if queried := induce_query(articles, site.others):
        return queried.article, queried.keep_query
    # A sitemap of pages may have been taken for one of articles. Of slugs the length alone would tell.
    numbered = induce_pattern(likely, site.others) if 2 * len(likely) >= len(articles) else None
    return (numbered if numbered and ID in numbered else None), ()


def _is_shared(pattern: str, article: Response) -> bool:
    """Whether the number of an article is also that of a translation, an article of its own."""
    own = _number_in(pattern, article.url)
    told = translations(in_utf8(article), article.url, encoding="utf-8") if own else []
    return any(_number_in(pattern, url) == own for url in told)


def _number_in(pattern: str, url: str) -> str | None:
    found = re.search(pattern, url)
    return found.groupdict().get("id") if found else None


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


def _is_news(reading: Reading) -> bool:
    return any(found.kind == "news-sitemap" for found in reading.found[:1])
