"""The ledger's pages on sources: what each listing, feed and sitemap gave, run by run.

A source that falls silent looks like a quiet day. Only its own past tells the two apart.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable
from datetime import date, datetime

from newscrawl.archive.ledger.database import Database
from newscrawl.archive.ledger.instants import order
from newscrawl.archive.ledger.runs import REBUILT, stamp

_PAST = 3
_TRIES = 5
"""Runs that ask in vain for a source that none was answered by, until it is given up."""
_CACHED = 10_000
_SHARE = 10
_LONGEST = 12 * 3600
"""Seconds that a source rests at most: a daily run is to ask each time, whatever minute it begins in."""
_LAST = (
    "SELECT a.started, g.started FROM "
    "(SELECT max(run_id) AS asked, coalesce(max(run_id) FILTER (WHERE new > 0), min(run_id)) AS gave "
    "FROM source_runs p JOIN sources s ON s.id = p.source_id WHERE s.url = ? AND s.kind = ?) "
    "JOIN runs a ON a.id = asked JOIN runs g ON g.id = gave"
)
"""When a source was last asked, and when it last had something new; else when it was first asked. Runs count
up in the order they began, whatever the clock said.
"""


_ANSWERED = (
    "SELECT s.url, max(r.started) FROM sources s JOIN source_runs p ON p.source_id = s.id "
    "JOIN runs r ON r.id = p.run_id WHERE s.kind = :kind AND p.fault IS NULL AND r.started <= :now "
    "AND r.id > (SELECT coalesce(max(id), 0) FROM runs WHERE run LIKE :rebuilt) AND s.url NOT IN "
    "(SELECT o.url FROM urls u JOIN sightings g ON g.url_id = u.id JOIN sources o ON o.id = g.source_id "
    "WHERE u.state = 'skipped' AND u.reason IN (SELECT value FROM json_each(:left))) GROUP BY s.id"
)
_NONE_THERE = 404


class Sources:
    """Sources by address and kind."""

    def __init__(self, database: Database) -> None:
        self._db = database
        self._ids: dict[tuple[str, str], int] = {}

    def number(self, url: str, kind: str) -> int:
        """The number of a source, which is made if need be."""
        known = self._ids.get((url, kind))
        if known is not None:
            return known
        row = self._db.one("SELECT id FROM sources WHERE url = ? AND kind = ?", (url, kind))
        if row is None:
            row = (self._db.write("INSERT INTO sources (url, kind) VALUES (?, ?)", (url, kind)).lastrowid,)
        if len(self._ids) >= _CACHED:
            self._ids.clear()
        self._ids[url, kind] = int(row[0])
        return int(row[0])

    def seen(self, run_id: int, url: str, kind: str, found: int, new: int, fault: str | None) -> None:
        """Write what a run got from a source; a second reading in the same run adds to the first."""
        self._db.write(
            "INSERT INTO source_runs VALUES (?, ?, ?, ?, ?, NULL) ON CONFLICT DO UPDATE SET "
            "found = found + excluded.found, new = new + excluded.new, fault = excluded.fault",
            (self.number(url, kind), run_id, found, new, fault),
        )

    def silent(self, run_id: int) -> list[str]:
        """Sources that gave something in each of their last three runs, and nothing in this one.

        One that was not asked is not silent.
        """
        rows = self._db.rows(
            "SELECT s.url, (SELECT count(*) FROM (SELECT found FROM source_runs p "
            "WHERE p.source_id = r.source_id AND p.run_id < r.run_id "
            "ORDER BY p.run_id DESC LIMIT ?) WHERE found > 0) AS gave "
            "FROM source_runs r JOIN sources s ON s.id = r.source_id "
            "WHERE r.run_id = ? AND r.found = 0 AND r.http_status IS NULL ORDER BY s.url",
            (_PAST, run_id),
        )
        return [url for url, gave in rows if gave == _PAST]

    def asked_before(self, run_id: int, url: str, kind: str) -> bool:
        """Whether an earlier run asked a source and was answered."""
        query = "SELECT 1 FROM source_runs WHERE source_id = ? AND run_id < ? AND fault IS NULL LIMIT 1"
        return self._db.one(query, (self.number(url, kind), run_id)) is not None

    def none_there(self, run_id: int, url: str, kind: str) -> None:
        """Note that there is no such source, as a run was told: one that nobody named, but a pattern."""
        self._db.write(
            "INSERT OR IGNORE INTO source_runs VALUES (?, ?, 0, 0, NULL, ?)",
            (self.number(url, kind), run_id, _NONE_THERE),
        )

    def answered(self, kind: str, now: datetime, left: Collection[str]) -> dict[str, date]:
        """The sources of a kind that answered, or are not there, each with the day on which the last run that
        was told so began. Not those of which something was left out for one of the reasons `left`, nor what
        was told before the ledger was made anew: something of it may be lost.
        """
        values = {"kind": kind, "now": stamp(now), "rebuilt": f"%-{REBUILT}", "left": json.dumps([*left])}
        return {url: date.fromisoformat(day[:10]) for url, day in self._db.rows(_ANSWERED, values)}

    def rests(self, url: str, kind: str, now: float) -> bool:
        """Whether it is too early to ask a source again: a tenth of the time that it had nothing new for has
        not passed since it was asked, nor half a day. What a clock that was ahead said tells nothing.
        """
        asked, gave = self._db.one(_LAST, (url, kind)) or (None, None)
        last, lively = order(asked), order(gave)
        if last is None or lively is None:
            return False
        return 0 <= now - last < min((last - lively) / _SHARE, _LONGEST)

    def in_vain(self, url: str, kind: str) -> bool:
        """Whether each of the last runs that a source answered found nothing in it."""
        row = self._db.one(
            "SELECT count(*) = ? AND max(found) = 0 FROM (SELECT found FROM source_runs r "
            "JOIN sources s ON s.id = r.source_id WHERE s.url = ? AND s.kind = ? AND r.fault IS NULL "
            "ORDER BY r.run_id DESC LIMIT ?)",
            (_PAST, url, kind, _PAST),
        )
        return bool(row and row[0])

    def intend(self, url: str, kind: str) -> None:
        """Note that a source is to be asked, for a later run, should this one not come to it."""
        self.number(url, kind)

    def noted(self, url: str, kind: str) -> bool:
        """Whether a source was noted, and no run had anything of it, nor a fault that is worth telling."""
        query = (
            "SELECT 1 FROM sources s WHERE url = ? AND kind = ? "
            "AND NOT EXISTS (SELECT 1 FROM source_runs r WHERE r.source_id = s.id)"
        )
        return self._db.one(query, (url, kind)) is not None

    def of_kind(self, kind: str) -> list[str]:
        """All sources of a kind that were ever known, in the order in which they came to be."""
        return [
            url for (url,) in self._db.rows("SELECT url FROM sources WHERE kind = ? ORDER BY id", (kind,))
        ]

    def unanswered(self, kind: str) -> list[str]:
        """Sources that were to be asked, and that no run had an answer from."""
        rows = self._db.rows(
            "SELECT s.url FROM sources s WHERE s.kind = ? AND NOT EXISTS "
            "(SELECT 1 FROM source_runs r WHERE r.source_id = s.id AND r.fault IS NULL) AND "
            "(SELECT count(*) FROM source_runs r WHERE r.source_id = s.id) < ? ORDER BY s.id",
            (kind, _TRIES),
        )
        return [url for (url,) in rows]

    def any_of(self, urls: Iterable[str]) -> bool:
        """Whether one of these sources ever listed anything."""
        query = (
            "SELECT 1 FROM sources s JOIN source_runs r ON r.source_id = s.id WHERE s.url = ? AND r.found > 0"
        )
        return any(self._db.one(query, (url,)) is not None for url in urls)

    def any_beside(self, *kinds: str) -> bool:
        """Whether a source of another kind than these ever listed an article."""
        query = (
            "SELECT 1 FROM sources s WHERE kind NOT IN (SELECT value FROM json_each(?)) AND EXISTS "
            "(SELECT 1 FROM source_runs r WHERE r.source_id = s.id AND r.found > 0) LIMIT 1"
        )
        return self._db.one(query, (json.dumps(kinds),)) is not None
