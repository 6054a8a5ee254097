"""The part of the road that a live crawl and a replay have in common: from an answer to a cleaned article.

Kept apart from the spider, so that pages can be read again without one, by many processes at once: `Facts`
is what an outlet's class says of its pages, as a value that can be handed to another process.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from functools import lru_cache
from urllib.parse import urlsplit

from scrapy import Request
from scrapy.http import Response
from w3lib.encoding import http_content_type_encoding

from newscrawl import clean as cleaning
from newscrawl import extract as reading
from newscrawl.clean.rule import KINDS
from newscrawl.discover.addresses.urls import bare_host, tidy
from newscrawl.discover.identity import UrlFacts, identify
from newscrawl.extract.language.bcp47 import bcp47
from newscrawl.extract.layout import Layout
from newscrawl.extract.markup.source.encoding import utf8
from newscrawl.items import Article, Outlet
from newscrawl.known.hostnames import country_of

DISCLAIMERS = frozenset({"disclaimer"})
WIDGETS = frozenset(KINDS) - DISCLAIMERS
NO_HEADLINE = "no headline"
NO_WORDS = "no text"


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """How the pages of an outlet are read. `language` is BCP 47 and stands in where a page names none."""

    outlet: Outlet
    urls: UrlFacts = field(default_factory=UrlFacts)
    language: str | None = None
    time_zone: str | None = None
    layouts: tuple[Layout, ...] = ()


def undescribed(netloc: str) -> Facts:
    """What is known of an outlet without a file of facts: the host of its pages, whose domain is its id."""
    domain = bare_host(netloc)
    outlet = Outlet(id=domain.replace(":", "-"), name=domain, domain=domain, country=country_of(netloc))
    return Facts(outlet=outlet, urls=UrlFacts(hosts=(netloc,)))


def undescribed_at(url: str) -> Facts:
    """The same of the outlet of a page at this address, however that is spelled."""
    return undescribed(urlsplit(tidy(url) or url).netloc)


def read_answer(response: Response, facts: Facts, served: datetime | None) -> reading.Reading:
    """Read the page in an answer whose content encoding is undone; the article is not cleaned yet.

    `served` is when the answer was given (with a zone), by which dates ahead of it are told; now if None.
    """
    result = reading.read(
        response.body,
        response.url,
        encoding=charset_of(response),
        layouts=facts.layouts,
        time_zone=facts.time_zone,
        now=served,
    )
    if (article := result.article) is not None:
        identity = identify(response.url, facts.urls, facts.outlet.id, trusted=True)
        article.type = (identity and identity.type) or article.type
        article.url = response.url
        article.outlet = facts.outlet
        article.in_language = _language(article, bcp47(facts.language or ""))
    return result


def _language(article: Article, of_outlet: str | None) -> str | None:
    """The language of an article; that of its outlet where the page names none, and its words no other."""
    told = article.in_language
    if told is None or (
        article.provenance.sources.get("in_language") == "text"
        and of_outlet is not None
        and of_outlet.partition("-")[0] == told
    ):
        return of_outlet
    return told


def charset_of(response: Response) -> str | None:
    """The charset that the server names; what else tells of it stands in the page, which is read there."""
    return http_content_type_encoding(header(response, "Content-Type"))


def in_utf8(response: Response) -> bytes:
    """A page in UTF-8, whatever it is in and declares, for readers that do not look themselves."""
    return utf8(response.body, charset_of(response))[0]


def header(response: Response, name: str) -> str | None:
    """One response header as text, None when absent."""
    values = dict.get(response.headers, _spelled(name))  # where Scrapy would spell the name anew
    return values[-1].decode("latin-1") if values and values[-1] else None


@lru_cache(maxsize=64)
def _spelled(name: str) -> bytes:
    """A header's name as Scrapy's headers hold it."""
    return name.title().encode("latin-1")


def clean(article: Article, rules: cleaning.Rules) -> None:
    """Clean an article as the pipelines of a crawl do, in the same steps."""
    for kinds in (WIDGETS, DISCLAIMERS):
        cleaning.clean_article(
            article, article.outlet.id if article.outlet else None, kinds=kinds, rules=rules
        )


def missing(article: Article) -> str | None:
    """Why something cannot be an article: nothing to call it by, or nothing in it. None where it can."""
    if not article.headline:
        return NO_HEADLINE
    return None if article.article_body or article.description else NO_WORDS


def has_moved(answer: Response | Request) -> bool:
    """Whether an answer came from another address than the one asked for, and will do so from now on."""
    reasons = answer.meta.get("redirect_reasons", ())
    return bool(reasons) and all(reason in (301, 308) for reason in reasons)
