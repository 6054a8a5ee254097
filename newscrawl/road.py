"""The part of the road that a live crawl and a replay have in common: from an answer to a cleaned article.

Kept apart from the spider, so that pages can be read again without one, by many processes at once: `Facts`
is what an outlet's class says of its pages, as a value that can be handed to another process.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Protocol

from scrapy.http import Response, TextResponse

from newscrawl.clean import Rules, clean_article
from newscrawl.extract import Layout, Reading, read
from newscrawl.items import Article, Outlet


class Described(Protocol):
    """The part of an outlet's class that tells how its pages are read."""

    language: ClassVar[str | None]
    time_zone: ClassVar[str | None]
    layouts: ClassVar[tuple[Layout, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """How the pages of an outlet are read. `language` is BCP 47 and stands in where a page names none."""

    outlet: Outlet
    language: str | None = None
    time_zone: str | None = None
    layouts: tuple[Layout, ...] = ()


def facts_of(described: Described, outlet: Outlet) -> Facts:
    """The facts that a spider gives of its outlet."""
    return Facts(
        outlet=outlet,
        language=described.language,
        time_zone=described.time_zone,
        layouts=described.layouts,
    )


def read_answer(response: Response, facts: Facts) -> Reading:
    """Read the page in an answer whose content encoding is undone; the article is not cleaned yet."""
    result = read(
        response.body,
        response.url,
        encoding=response.encoding if isinstance(response, TextResponse) else None,
        layouts=facts.layouts,
        time_zone=facts.time_zone,
    )
    if result.article is not None:
        result.article.url = response.url
        result.article.outlet = facts.outlet
        result.article.in_language = result.article.in_language or facts.language
    return result


def clean(article: Article, rules: Rules) -> None:
    """Take out in one step what the pipelines of a crawl take out in two."""
    clean_article(article, article.outlet.id if article.outlet else None, rules=rules)


def missing(article: Article) -> str | None:
    """Why something cannot be an article: nothing to call it by, or nothing in it. None where it can."""
    if not article.headline:
        return "no headline"
    return None if article.article_body or article.description else "no text"
