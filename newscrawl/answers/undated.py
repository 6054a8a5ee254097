"""Pages without a day at an outlet whose articles have one: dossiers, films, writers, a word about the house.

Such a page has a headline and prose, as an article has, and nothing on it says what it is. What tells is the
outlet: where all articles say when they came out, its template has a place for that, and a short page that
leaves it empty and names no writer is none. A day that lies ahead is an event's, and none of an article.
Pages that a feed lists are not doubted, nor are any once articles without a day have been found.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, Literal

from newscrawl.archive import Pending
from newscrawl.items import Article
from newscrawl.known.wordcount import count_words

NO_DAY = "a page without a day, where articles have one"

_ENOUGH = 10
"""Articles that tell whether those of an outlet have a day."""
_SHARE = 0.95
"""The share of them that must have one."""
_AHEAD = "future_date"
_LONGEST = 200
"""Words from which a page is long enough for an article, whatever it lacks."""
LISTS_ARTICLES = ("feed", "news-sitemap", "url")
"""Sources that list articles only."""


class Undated:
    """What one run, and the articles that an archive `holds`, say of an outlet's days."""

    def __init__(self, holds: Callable[[], Iterable[Mapping[str, Any]]]) -> None:
        self._holds = holds
        self._known = False
        self._dated = self._plain = 0
        self._doubted: set[str] = set()

    def weigh(self, row: Pending, article: Article, *, looked: bool) -> Literal["article", "later", "none"]:
        """What a page is that was read as a new article. One that comes too soon to tell is to be looked at
        again later; when it was `looked` at again, it is believed.
        """
        if article.date_published and _AHEAD not in article.quality:
            self._dated += 1
            return "article"
        if not _is_bare(row, article):
            self._plain += 1
            return "article"
        self._learn()
        if self._have_a_day():
            return "none"
        if not looked and self._dated + self._plain + len(self._doubted) < _ENOUGH:
            self._doubted.add(row.key)
            return "later"
        self._plain += 1
        return "article"

    def came_too_soon(self) -> set[str]:
        """The keys of pages that were to be looked at again, and are none as is known by now."""
        told, self._doubted = (self._doubted, set()) if self._have_a_day() else (set(), self._doubted)
        return told

    def _have_a_day(self) -> bool:
        return self._dated >= max(_ENOUGH, _SHARE * (self._dated + self._plain))

    def _learn(self) -> None:
        """Count what the archive holds; once, and only where a page leaves it open."""
        if not self._known:
            self._known = True
            dated = [bool(record.get("date_published")) for record in self._holds()]
            self._dated += sum(dated)
            self._plain += len(dated) - sum(dated)


def _is_bare(row: Pending, article: Article) -> bool:
    """Whether nothing but its form speaks for a page."""
    if row.via.get("kind") in LISTS_ARTICLES or row.via.get("date_published") or article.authors:
        return False
    return count_words(article.article_body) < _LONGEST
