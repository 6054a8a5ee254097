"""What a look at a site saw, and the facts for the outlet's file that it makes of that."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from urllib.parse import urlsplit

from scrapy.http import Response

from newscrawl.answers.verdicts import Verdict
from newscrawl.discover.autodiscover import Site
from newscrawl.discover.feednames import named
from newscrawl.discover.found import Reading
from newscrawl.discover.identity import identify
from newscrawl.discover.induce import induce_pattern
from newscrawl.discover.inducequery import induce_query
from newscrawl.discover.likeness import looks_like_article
from newscrawl.discover.numbers import ID
from newscrawl.extract.language.language import bcp47
from newscrawl.known.folders import is_seldom_news
from newscrawl.known.hostnames import country_of
from newscrawl.outlets.file import Draft


@dataclass(slots=True)
class Survey:
    """What was seen of a site, `whole` at the end of the look. `fault` is why its home page gave nothing;
    robots.txt may name sources."""

    site: Site | None = None
    fault: Verdict | None = None
    feeds: dict[str, Reading] = field(default_factory=dict)
    sitemaps: dict[str, Reading] = field(default_factory=dict)
    dated: list[str] = field(default_factory=list)
    addresses: list[str] = field(default_factory=list)
    article: Response | None = None
    whole: bool = False

    def draft(self, name: str, seen: date) -> Draft:
        """The facts for the outlet's file. Only for a survey without fault."""
        assert self.site
        news = tuple(url for url, reading in self.sitemaps.items() if _is_news(reading))
        pattern, kept = self.pattern()
        return Draft(
            name=name,
            outlet_name=self.site.name,
            domain=self.site.domain,
            home=self.site.url,
            seen=seen,
            country=country_of(urlsplit(self.site.url).netloc),
            language=(bcp47(self.site.language or "") or "").partition("-")[0] or None,
            hosts=self.site.hosts,
            article=pattern,
            keep_query=kept,
            sections=self.sections(news),
            feeds=named(self.feeds),
            news_sitemaps=news,
            sitemaps=tuple(url for url in self.sitemaps if url not in news),
            dated_sitemaps=tuple(self.dated),
        )

    def sections(self, news: tuple[str, ...]) -> dict[str, str]:
        """The sections, with the home page where nothing else lists what is new."""
        assert self.site
        home = {"home": self.site.url} if self.site.articles and not (self.feeds or news) else {}
        return home | self.site.sections

    def pattern(self) -> tuple[str | None, tuple[str, ...]]:
        """The form of the site's article addresses, from all that was seen of them, and what of their queries
        is part of it.
        """
        assert self.site
        own = self.site.addresses()
        listed = [
            identity.url for url in self.addresses if (identity := identify(url, own, "", trusted=True))
        ]
        told = [*(found.url for found in self.site.articles), *listed]
        articles = [url for url in told if not is_seldom_news(url)] or told
        likely = [url for url in articles if looks_like_article(url).article]
        if pattern := induce_pattern(articles, self.site.others):
            return pattern, ()
        if queried := induce_query(articles, self.site.others):
            return queried.article, queried.keep_query
        # A sitemap of pages may have been taken for one of articles. Of slugs the length alone would tell.
        numbered = induce_pattern(likely, self.site.others) if 2 * len(likely) >= len(articles) else None
        return (numbered if numbered and ID in numbered else None), ()


def _is_news(reading: Reading) -> bool:
    return any(found.kind == "news-sitemap" for found in reading.found[:1])
