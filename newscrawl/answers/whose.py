"""Whose page answers at the address of an article that is held: its own, edited, or another story's.

An address may be given to another story, which then gets an id of its own, and be given back. And a cache
that mixes up addresses serves, for a moment, the page of one article at the address of another, and a program
that fails halfway the beginning of a page, as if all was well; one of several caches serves what the page was
yesterday, and a page that tries two headlines shows them in turn. A wall that is put up before an old
article, or a template that changes, leaves a few lines of it. None of them changes what is held.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from newscrawl.answers.held import Held
from newscrawl.answers.standins import ELSEWHERE
from newscrawl.answers.stories import (
    URL_REUSED,
    are_apart,
    have_nothing_in_common,
    is_another_story,
    is_beginning,
    is_cut_down,
    is_told_by,
    next_id,
    previous_id,
)
from newscrawl.answers.verdicts import Verdict
from newscrawl.archive import EDITS, Archive, Decision, Revision, content_hash
from newscrawl.archive.changes.decide import access_mark
from newscrawl.archive.ledger.instants import order
from newscrawl.archive.ledger.runs import CUT_DOWN
from newscrawl.archive.ledger.visits import History
from newscrawl.discover.identity import UrlFacts, identify
from newscrawl.items import Article

CUT = "a page of which the end is missing"
STALE = "an earlier copy of the page"
IN_TURN = "one of the texts that the page shows in turn"
_END = 2048
"""Bytes of a page in which the end of its last element stands, with what servers add behind it."""


class Whose:
    """Tells the stories of one run's `archive` apart; `outlet` is what their ids begin with."""

    def __init__(self, archive: Archive, outlet: str, urls: UrlFacts) -> None:
        self._archive = archive
        self._outlet = outlet
        self._urls = urls

    def tell_apart(self, key: str, until_now: History, article: Article, held: Held) -> Decision | Verdict:
        """What storing an article from the URL `key` would be, once another story at the same address has
        its own id; a verdict on the page of another article, on an old one, and on one without its end."""
        newest = self._archive.current(until_now.article) if until_now.article else None
        article.id = newest.article_id if newest else article.id
        decision = self._archive.decide(article)
        if newest and decision in EDITS and self._is_stale(newest, article):
            return Verdict.no_article(STALE)
        if newest and decision in EDITS and self._is_in_turn(newest, article):
            return Verdict.no_article(IN_TURN)
        if newest is None or decision not in ("updated", "corrected"):
            return decision
        record = self._archive.record(newest)
        if not are_apart(record, article):
            return _of_less(record, article) or decision
        if self._is_of_another(key, article, held):
            return Verdict.no_article(ELSEWHERE)
        if not have_nothing_in_common(record, article):
            return decision
        if (earlier := self._given_back(newest.article_id, article)) is not None:
            article.id = earlier
        elif is_another_story(record, article, self._urls):
            article.id = next_id(newest.article_id)
        else:
            return decision
        article.quality += [URL_REUSED] * ("~" in article.id)
        return self._archive.decide(article)

    def _is_stale(self, newest: Revision, article: Article) -> bool:
        """Whether a page is an earlier revision, as it was, and says that it is older than the newest one."""
        then, now = order(article.date_modified), order(newest.date_modified)
        if then is None or now is None or then >= now:
            return False
        mark = content_hash(article.headline, article.article_body)
        return any(one.content_hash == mark for one in self._archive.ledger.holdings.revisions(article.id))

    def _is_in_turn(self, newest: Revision, article: Article) -> bool:
        """Whether a page goes back to an earlier revision, as the newest one did.

        Not where it says that it is newer. What was put back once may be an edit undone; the second time
        nobody has edited anything.
        """
        then, now = order(article.date_modified), order(newest.date_modified)
        if then is not None and now is not None and then > now:
            return False
        mark = content_hash(article.headline, article.article_body)
        shown = mark, access_mark(article.access.level, article.access.truncated)
        revisions = self._archive.ledger.holdings.revisions(article.id)
        *earlier, last = ((one.content_hash, one.access) for one in revisions)
        return shown in earlier and last in earlier

    def names_another(self, key: str, article: Article) -> str | None:
        """The key of the other article of which a page from the URL `key` says that it is; None for none."""
        if article.canonical_url in (None, article.url):
            return None
        own = identify(article.canonical_url or "", self._urls, self._outlet)
        return own.key if own and own.key != key else None

    def _is_of_another(self, key: str, article: Article, held: Held) -> bool:
        """Whether a page that has nothing of the article held is that of another one."""
        mark = content_hash(article.headline, article.article_body)
        if self._archive.ledger.visits.of_text(mark, key):
            return True
        other = self.names_another(key, article)
        current = held.current(other) if other else None
        if current:
            return is_told_by(held.record(current), article)
        return other is not None and not self._urls.name_ids

    def _given_back(self, article_id: str, article: Article) -> str | None:
        """The id of a story that the address had before, where the page is that one's again."""
        while (before := previous_id(article_id)) is not None:
            current = self._archive.current(before)
            if current and not have_nothing_in_common(self._archive.record(current), article):
                return before
            article_id = before
        return None


def is_cut(page: bytes) -> bool:
    """Whether the end of a page may be missing: it closes neither its body nor itself. Many never do."""
    end = page[-_END:].lower()
    return b"</html" not in end and b"</body" not in end


def _of_less(record: Mapping[str, Any], article: Article) -> Verdict | None:
    """The verdict on a page that gives only some of what is held of its article; None where it gives all."""
    if is_cut_down(record, article):
        return Verdict.no_article(CUT_DOWN)
    cut = article.cut and not article.access.truncated and is_beginning(record, article)
    return Verdict.no_article(CUT) if cut else None
