"""What a page that was read means for the articles that an archive holds, before anything is taken in."""

from __future__ import annotations

from typing import Any

from newscrawl.archive.changes.decide import Decision, access_changed, access_mark, decide
from newscrawl.archive.changes.weight import kind_of_edit
from newscrawl.archive.commit import Run
from newscrawl.archive.errors import ArchiveDamaged
from newscrawl.archive.ledger.rows import Revision
from newscrawl.archive.recordschema import violations
from newscrawl.archive.segments import read_line
from newscrawl.items import Article


class Judge(Run):
    """The part of an archive that looks at what it holds."""

    _newest: tuple[str, Revision | None] | None = None

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
        if decision != "updated" or held is None:
            return decision
        if access_changed(held.access, access_mark(article.access.level, article.access.truncated)):
            return decision
        record = self.record(held)
        return kind_of_edit(record, article) if record else decision

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
