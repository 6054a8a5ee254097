"""The ledger's addresses that gave no article and may give one yet: those that a robots.txt kept from us,
which may open, and those whose page may have been broken, or not there, for a moment.
"""

from __future__ import annotations

import json
from collections.abc import Collection

from newscrawl.archive.ledger.database import Database
from newscrawl.archive.ledger.schema import DOUBTED, FORBIDDEN, FORBIDS, PASSED_OVER

_DUE = (
    f"SELECT key, due FROM urls INDEXED BY urls_passed_over WHERE {PASSED_OVER} AND "  # noqa: S608 (fixed texts)
    "(due <= :now OR due > :latest) UNION ALL "
    f"SELECT key, due FROM urls INDEXED BY urls_doubted WHERE {DOUBTED} AND article_id IS NULL AND "
    "(due <= :now OR due > :latest) ORDER BY due LIMIT :limit"
)
_NAMED_BY = (
    "SELECT s.kind FROM urls u JOIN sightings g ON g.url_id = u.id JOIN sources s ON s.id = g.source_id "
    "WHERE u.key = ?"
)
_LAST = (
    "SELECT u.article_id IS NOT NULL, u.reason, u.state_run = :run FROM urls u "  # noqa: S608 (fixed texts)
    "LEFT JOIN sources s ON s.id = u.via "
    f"WHERE (u.http_status IS NOT NULL OR u.article_id IS NOT NULL OR u.reason = '{FORBIDS}') "
    "AND u.state IN ('stored', 'unchanged', 'skipped', 'gone', 'failed') "
    "AND (:kinds IS NULL OR s.kind IN (SELECT value FROM json_each(:kinds))) ORDER BY u.id DESC LIMIT :limit"
)


class PassedOver:
    """Addresses in the state `skipped` or `gone` that are not settled for good.

    Times are seconds since 1970 in UTC.
    """

    def __init__(self, database: Database) -> None:
        self._db = database

    def look_once_more(self, key: str, due: int, kinds: Collection[str] | None) -> None:
        """Plan another look at an address that was passed over, where a source of one of `kinds` named it:
        not only the first that did.
        """
        if kinds is None or any(kind in kinds for (kind,) in self._db.rows(_NAMED_BY, (key,))):
            self._db.write("UPDATE urls SET due = ? WHERE key = ?", (due, key))

    def due(self, now: int, latest: int, limit: int) -> list[str]:
        """The keys of those to look at by `now`, the longest overdue first; only a clock that has been set
        back since can have planned any for after `latest`.
        """
        return [key for key, _ in self._db.rows(_DUE, {"now": now, "latest": latest, "limit": limit})]

    def forget(self, key: str) -> None:
        """An address waits again: no further look is planned."""
        self._db.write("UPDATE urls SET due = NULL WHERE key = ?", (key,))

    def left_out(self, reason: str, limit: int) -> list[str]:
        """The keys of addresses that were not asked for, for a reason, those with the earliest date first."""
        rows = self._db.rows(
            "SELECT key FROM urls WHERE state = 'skipped' AND reason = ? ORDER BY date_order, id LIMIT ?",
            (reason, limit),
        )
        return [key for (key,) in rows]

    def forget_date(self, key: str) -> None:
        """What was told of an address says nothing of when its article came out."""
        self._db.write("UPDATE urls SET date = NULL, date_order = NULL WHERE key = ?", (key,))

    def last_in_vain(self, run: int, limit: int, kinds: Collection[str] | None) -> list[str]:
        """Why the last `limit` addresses that were asked for, or that robots.txt forbids, gave no article,
        those found last first, where none of them did, and `run` came to some; else nothing.
        """
        values = {"run": run, "limit": limit, "kinds": json.dumps([*kinds]) if kinds else None}
        rows = [*self._db.rows(_LAST, values)]
        if len(rows) < limit or any(held for held, *_ in rows) or not any(now for *_, now in rows):
            return []
        return [reason for _, reason, _ in rows]

    def forbidden(self, limit: int) -> list[tuple[str, str]]:
        """Key and address of those that a robots.txt kept from us, the last found first."""
        rows = self._db.rows(
            f"SELECT key, url FROM urls INDEXED BY urls_forbidden WHERE {FORBIDDEN} "  # noqa: S608 (fixed texts)
            "ORDER BY id DESC LIMIT ?",
            (limit,),
        )
        return [(key, url) for key, url in rows]
