"""The form of a site's article addresses, from all that a look at the site saw.

A pattern for `UrlFacts.article` keeps out whatever it does not match, for good and without a word. So it is
written only where all that surely are articles have that form. Where some have another one, a pattern with
the publisher's id becomes `UrlFacts.ids`, which tells identities and keeps nothing out, and one without an id
is left away.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from dataclasses import replace

from scrapy.http import Response

from newscrawl.discover.addresses.induce import induce_ids, induce_pattern
from newscrawl.discover.addresses.inducequery import induce_query
from newscrawl.discover.addresses.likeness import looks_like_article
from newscrawl.discover.addresses.numbers import ID, without_id
from newscrawl.discover.identity import NO_ARTICLE, UrlFacts, identify, why_not
from newscrawl.discover.pages.autodiscover import Site
from newscrawl.discover.pages.translations import translations
from newscrawl.known.folders import is_seldom_news
from newscrawl.road import in_utf8

_SEVERAL = 3
"""Addresses that look like articles, and of which no source says that they are, from which some are."""


def address_facts(
    site: Site,
    addresses: Iterable[str],
    told: Collection[str],
    headed: Collection[str],
    article: Response | None,
) -> UrlFacts:
    """The facts on a site's addresses. `told` are those that a source of articles lists, `headed` those that
    links with headlines lead to; `article` is one that was looked at.
    """
    addresses, shown = [*addresses], {*site.headed, *headed}
    pattern, kept = form_of(site, addresses)
    if pattern and article and _is_shared(pattern, article):
        pattern = without_id(pattern)
    facts = replace(site.addresses(), article=pattern, keep_query=kept)
    if pattern and not _keeps_out(facts, [one.url for one in site.articles], addresses, told, shown):
        return facts
    if pattern and (kept or ID in pattern):
        return replace(facts, article=None, ids=pattern) if ID in pattern else facts
    ids = induce_ids(_articles(site, addresses), site.others)
    is_id = ids and not (article and _is_shared(ids, article))
    return replace(facts, article=None, ids=ids if is_id else None)


def _keeps_out(
    facts: UrlFacts,
    shown: list[str],
    addresses: Iterable[str],
    told: Collection[str],
    headed: Collection[str],
) -> bool:
    """Whether a pattern would keep out what is an article; one without an id, which does no more than keep
    others out, what surely is one.
    """
    if kept_out([*shown, *told], facts, told):
        return True
    if ID not in (facts.article or ""):
        return False
    return len(kept_out([*addresses, *shown, *headed], facts, {*told, *shown, *headed})) >= _SEVERAL


def kept_out(addresses: Iterable[str], facts: UrlFacts, told: Collection[str]) -> list[str]:
    """Those of some addresses that are `told`, or look like an article's, and have another form than the one
    that was found.
    """
    likely = (url for url in dict.fromkeys(addresses) if url in told or looks_like_article(url).article)
    return [url for url in likely if not is_seldom_news(url) and why_not(url, facts) == NO_ARTICLE]


def form_of(site: Site, addresses: Iterable[str]) -> tuple[str | None, tuple[str, ...]]:
    """The form of a site's article addresses, from its home page and what its sources list, and what of their
    queries is part of it.
    """
    articles = _articles(site, addresses)
    likely = [url for url in articles if looks_like_article(url).article]
    if pattern := induce_pattern(articles, site.others):
        return pattern, ()
    if queried := induce_query(articles, site.others):
        return queried.article, queried.keep_query
    # A sitemap of pages may have been taken for one of articles. Of slugs the length alone would tell.
    numbered = induce_pattern(likely, site.others) if 2 * len(likely) >= len(articles) else None
    return (numbered if numbered and ID in numbered else None), ()


def _articles(site: Site, addresses: Iterable[str]) -> list[str]:
    """What the home page shows, and what sources list on the hosts of the site."""
    own = site.addresses()
    listed = [identity.url for url in addresses if (identity := identify(url, own, "", trusted=True))]
    told = [*(found.url for found in site.articles), *listed]
    return [url for url in told if not is_seldom_news(url)] or told


def _is_shared(pattern: str, article: Response) -> bool:
    """Whether the number of an article is also that of a translation, an article of its own."""
    own = _number_in(pattern, article.url)
    told = translations(in_utf8(article), article.url, encoding="utf-8") if own else []
    return any(_number_in(pattern, url) == own for url in told)


def _number_in(pattern: str, url: str) -> str | None:
    found = re.search(pattern, url)
    return found.groupdict().get("id") if found else None
