"""Pages without a day at an outlet whose articles have one: dossiers, films, writers, a word about the house.

Such a page has a headline and prose, as an article has, and nothing on it says what it is. What tells is the
outlet: where all articles say when they came out, its template has a place for that, and a short page that
leaves it empty and names no writer is none. A day that lies ahead is an event's, and none of an article, nor
is one that only the address tells of what stands among events. One of the last change alone ("Page last
updated") is what an office has below all it tells of itself. The list of a topic is as long as any article,
by the words of others.
Pages that a feed lists are not doubted, nor are any once articles without a day have been found. But a page
whose headline has nothing of what was told of the article stands in its place, whoever lists it: a note that
the site is down, an offer, a fault.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from newscrawl.answers.announced import has_nothing_told
from newscrawl.answers.standins import ELSEWHERE, is_dated
from newscrawl.archive import Pending
from newscrawl.items import Article
from newscrawl.known.folders import is_seldom_news
from newscrawl.known.wordcount import count_words

NO_DAY = "a page without a day, where articles have one"
LATER = "to be looked at again later"

_ENOUGH = 10
"""Articles that tell whether those of an outlet have a day."""
_SHARE = 0.95
"""The share of them that must have one."""
_OTHERS = "teasers"
"""The flag of a page that shows little but other stories, whose day may be one of these."""
_OF_NO_ARTICLE = frozenset(("future_date", "date_from_change", _OTHERS))
"""What is to be doubted of a day that tells nothing of when an article came out."""
_LONGEST = 200
"""Words from which a page is long enough for an article, whatever it lacks, where they are its own."""
LISTS_ARTICLES = ("feed", "news-sitemap", "url")
"""Sources that list articles only."""


class Undated:
    """What one run, and the articles that an archive `holds`, say of an outlet's days."""

    def __init__(self, holds: Callable[[], Iterable[Mapping[str, Any]]]) -> None:
        self._holds = holds
        self._known = False
        self._dated = self._plain = 0
        self._doubted: dict[str, str] = {}

    def weigh(self, row: Pending, article: Article, *, by_form: bool, looked: bool) -> str | None:
        """Why a page that was read as a new article is none; None where it is one. `by_form` says that it has
        the address of one, so that only a page in its place is doubted, and one among events.

        One that comes too soon to tell is to be looked at again LATER; when it was `looked` at again, it is
        believed.
        """
        strange = not is_dated(article) and has_nothing_told(row, article)
        of_event = not is_dated(article) and is_seldom_news(row.url, dated=True)
        if _says_when(article.date_published, article.quality) and not (strange or of_event):
            self._dated += 1
            return None
        if (by_form and not (strange or of_event)) or not _is_bare(row, article, strange=strange):
            self._plain += 1
            return None
        self._learn()
        why = ELSEWHERE if strange else NO_DAY
        if self._have_a_day():
            return why
        if not looked and self._dated + self._plain + len(self._doubted) < _ENOUGH:
            self._doubted[row.key] = why
            return LATER
        self._plain += 1
        return None

    def came_too_soon(self) -> dict[str, str]:
        """The keys of pages that were to be looked at again, and are none as is known by now; and why."""
        told, self._doubted = (self._doubted, {}) if self._have_a_day() else ({}, self._doubted)
        return told

    def _have_a_day(self) -> bool:
        return self._dated >= max(_ENOUGH, _SHARE * (self._dated + self._plain))

    def _learn(self) -> None:
        """Count what the archive holds; once, and only where a page leaves it open."""
        if not self._known:
            self._known = True
            told = ((r.get("date_published"), r.get("quality", ())) for r in self._holds())
            dated = [_says_when(*one) for one in told]
            self._dated += sum(dated)
            self._plain += len(dated) - sum(dated)


def _says_when(day: str | None, doubts: Iterable[str]) -> bool:
    return bool(day) and _OF_NO_ARTICLE.isdisjoint(doubts)


def _is_bare(row: Pending, article: Article, *, strange: bool) -> bool:
    """Whether nothing but its form speaks for a page; what a source tells does not for one that is `strange`
    to that."""
    told = row.via.get("kind") in LISTS_ARTICLES or row.via.get("date_published")
    if article.authors or (told and not strange):
        return False
    return _OTHERS in article.quality or count_words(article.article_body) < _LONGEST
