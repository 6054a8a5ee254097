"""Articles whose page is lost: which they are, and whether their page has been fetched again.

A record is whole without its page, so nothing else in an archive would ever ask for it again. A page cannot
be put back where it was: what is sealed never changes. So an article that waits here is fetched again, and
its page comes with a new revision, whose cause says why there is one (`Provenance.cause`).
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Literal

from newscrawl.archive.ledger.database import Database

LOST_PAGE: Literal["lost_page"] = "lost_page"
"""The cause of a revision that is there because the page of the one before was lost."""
PAGE_LOST = "page lost"
"""The reason for which a URL waits that is fetched again for its page."""


class LostPages:
    """The ledger's list of lost pages, by article and revision."""

    def __init__(self, database: Database) -> None:
        self._db = database
        self._any: bool | None = None

    def note(self, article_id: str, revision: int, again: int | None = None) -> None:
        """The page of a revision is lost; `again` is the later revision whose page stands in for it."""
        self._db.write("INSERT OR REPLACE INTO lost_pages VALUES (?, ?, ?)", (article_id, revision, again))
        self._any = True

    def waits(self, article_id: str) -> bool:
        """Whether the page of an article is lost and was not fetched again."""
        if self._any is None:  # asked once: in nearly every archive there is none, and every page asks
            self._any = self._db.one("SELECT 1 FROM lost_pages WHERE again IS NULL LIMIT 1") is not None
        if not self._any:
            return False
        query = "SELECT 1 FROM lost_pages WHERE article_id = ? AND again IS NULL"
        return self._db.one(query, (article_id,)) is not None

    def fetched(self, article_id: str, revision: int) -> None:
        """The page of an article came again, with this revision."""
        self._db.write(
            "UPDATE lost_pages SET again = ? WHERE article_id = ? AND again IS NULL", (revision, article_id)
        )

    def is_mended(self, article_id: str, revision: int) -> bool:
        """Whether the page of a revision is lost, and a later one was fetched in its place."""
        query = "SELECT 1 FROM lost_pages WHERE article_id = ? AND revision = ? AND again IS NOT NULL"
        return self._db.one(query, (article_id, revision)) is not None

    def forget_payloads(self, places: Iterable[tuple[str, int]]) -> None:
        """No page that comes may refer to what stood at these places (file and offset)."""
        self._db.write(
            "DELETE FROM payloads WHERE (file_id, \"offset\") IN (SELECT f.id, json_extract(j.value, '$[1]') "
            "FROM json_each(?) j JOIN files f ON f.path = json_extract(j.value, '$[0]'))",
            (json.dumps([*places]),),
        )
