"""What a page that was read means for the articles that an archive holds, before anything is taken in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from newscrawl.archive.changes.decide import (
    Decision,
    access_changed,
    access_mark,
    content_hash,
    correction_marks,
    decide,
)
from newscrawl.archive.changes.weight import kind_of_edit
from newscrawl.archive.commit import Run
from newscrawl.archive.errors import ArchiveDamaged
from newscrawl.archive.ledger.rows import Revision
from newscrawl.archive.recordschema import violations
from newscrawl.archive.segments import read_line
from newscrawl.items import Article, to_record


class Judge(Run):
    """The part of an archive that looks at what it holds."""

    reads_again: Callable[[dict[str, Any]], Article | None] | None = None
    """What reads the page of a record again with today's code; without it all that differs is an edit."""

    _newest: tuple[str, Revision | None] | None = None
    _read: tuple[Revision, Revision, dict[str, Any]] | None = None

    def current(self, article_id: str) -> Revision | None:
        """The newest revision of an article. While one is taken in it is asked for several times."""
        if self._newest is None or self._newest[0] != article_id:
            self._newest = (article_id, self.ledger.holdings.current(article_id))
        return self._newest[1]

    def decide(self, article: Article) -> Decision:
        """What storing an article would be.

        Of an update in nothing but words it is told how much it weighs; for that the record held is read.
        """
        return self._decide(article, self.current(article.id))

    def _decide(self, article: Article, held: Revision | None) -> Decision:
        decision = decide(article, held)
        if held is None or decision not in ("updated", "corrected"):
            return decision
        held, record = self._as_read_today(held)
        decision = decide(article, held)
        if decision != "updated":
            return decision
        if access_changed(held.access, access_mark(article.access.level, article.access.truncated)):
            return decision
        return kind_of_edit(record, article) if record else decision

    def _as_read_today(self, held: Revision) -> tuple[Revision, dict[str, Any]]:
        """A revision and its record as today's code would have made them of the page that is kept: where they
        were made by older code, not all that differs from them is an edit of the publisher's.
        """
        if self._read is None or self._read[0] != held:
            record = self.record(held)
            article = self.reads_again(record) if self.reads_again and record else None
            self._read = (held, *(_of_today(held, article) if article else (held, record)))
        return self._read[1:]

    def lacks_page(self, article_id: str) -> bool:
        """Whether an article is held whose page is lost: the next one is kept, and makes a revision, even
        where nothing in it has changed.
        """
        return self.ledger.lost_pages.waits(article_id)

    def _brings_page(self, article: Article) -> bool:
        """Whether an article comes with the page that was lost; the answer "it is gone" is none."""
        kept = article.provenance.warc is not None and article.change != "removed"
        return kept and self.lacks_page(article.id)

    def record(self, revision: Revision) -> dict[str, Any]:
        """The record of a revision, as its line says; an empty one where that is no record any more.

        That an old line is damaged is for `verify` to say: it must not stop what goes on being archived.
        """
        try:
            record = read_line(self.path, revision)
        except ArchiveDamaged:
            return {}
        return {} if any(violations(record)) else record


def _of_today(held: Revision, article: Article) -> tuple[Revision, dict[str, Any]]:
    today = replace(
        held,
        content_hash=content_hash(article.headline, article.article_body),
        corrections=correction_marks(article),
        access=access_mark(article.access.level, article.access.truncated),
    )
    return today, to_record(article)
