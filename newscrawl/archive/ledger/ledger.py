"""The ledger: every URL ever seen, the one state it is in, and why.

It is the crawl's queue and its memory at once. A URL leaves `pending` only in the transaction that says its
record is on the disk, so what a killed run held comes back by itself; a queue that hands out and forgets has
no such row to come back from.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator
from itertools import chain, islice
from pathlib import Path
from typing import Any, Self

from newscrawl.archive.ledger.database import Database
from newscrawl.archive.ledger.discovered import DAY, TRIES, Discovered
from newscrawl.archive.ledger.instants import order
from newscrawl.archive.ledger.rows import (
    VIA,
    VIA_COLUMNS,
    VIA_JOINS,
    Pending,
    RunCounts,
    State,
    UrlRow,
)
from newscrawl.archive.ledger.schema import ELSEWHERE, WAITING

LAST_TRIES = 12
"""After that, once a day until it has failed this often: runs may be minutes apart, and a site a day away. A
day that lies ahead was one of a clock that has been set back since.
"""

_DUE = (
    f"u.{WAITING} AND (u.state = 'pending' OR (u.state_run <> :run AND "
    f"(u.tries < {TRIES} OR (u.tries < {LAST_TRIES} AND abs(:now - u.state_since) >= {DAY}))))"
)
_PENDING = (
    f"SELECT u.key, u.url, {VIA_COLUMNS}, u.etag, u.last_modified, u.tries, u.reason "  # noqa: S608 (fixed texts)
    f"FROM urls u {VIA_JOINS}"
)
# The days decide; the instants around them let SQLite go straight to that part of the index.
_BETWEEN = (
    "AND u.date_order BETWEEN :low AND :high AND substr(u.date, 1, 10) >= :since "
    "AND substr(u.date, 1, 10) <= :until"
)
_NEWEST = "ORDER BY u.date_order DESC, u.id DESC"
_URL = (
    "SELECT u.key, u.url, u.state, u.reason, u.http_status, u.tries, u.date, u.fetched, u.etag, "
    "u.last_modified, u.article_id, u.first_seen, u.state_since, a.run, b.run, c.run "
    "FROM urls u JOIN runs a ON a.id = u.first_run "
    "JOIN runs b ON b.id = u.seen_run JOIN runs c ON c.id = u.state_run"
)


class Ledger(Discovered):
    """The URLs of one outlet, as one run sees and changes them.

    All writes go into one open transaction; `Archive.commit` ends it. Reads see what is not yet committed.
    """

    @classmethod
    def read(cls, path: Path) -> Self:
        """Open the ledger at `path` for reading only, beside a run that may be writing.

        Raises ArchiveMissing, or ArchiveDamaged where it cannot be read.
        """
        return cls(Database.read(path))

    def close(self) -> None:
        """Close the file; what was not committed is forgotten."""
        self.database.close()

    def pending(
        self,
        limit: int,
        *,
        exclude: Collection[str] = (),
        before_run: str | None = None,
        since: str | None = None,
        until: str | None = None,
        keys: Collection[str] | None = None,
        without_places: Collection[str] = (),
    ) -> list[Pending]:
        """What to fetch next, newest first by the date discovery knew; URLs without a date come last.

        Failed and refused URLs of earlier runs count as pending. `before_run` leaves out what became pending
        in that run or later, `without_places` what is at these hosts or below these folders, with their host
        before them. `since` and `until` are days, both included, in the publisher's own zone; a URL whose
        date nobody knew is not left out by them.
        """
        conditions, values = self._due(before_run, keys, without_places)
        spans = [""]
        if since or until:
            spans = [_BETWEEN, "AND u.date_order IS NULL"]
            values |= {"since": since or "0000", "until": until or "9999"}
            values |= {"low": _order(since, -(1 << 60)) - DAY, "high": _order(until, 1 << 60) + 3 * DAY}
        queries = (f"{_PENDING} WHERE {conditions} {dated} {_NEWEST}" for dated in spans)
        found = chain.from_iterable(map(_pending, self.database.rows(query, values)) for query in queries)
        return list(islice((row for row in found if row.key not in exclude), limit))

    def _due(
        self, before_run: str | None, keys: Collection[str] | None, without_places: Collection[str]
    ) -> tuple[str, dict[str, Any]]:
        """What a URL that is to be fetched meets, whatever its date, and the values that this names."""
        values: dict[str, Any] = {"run": self._run_id, "now": int(self._clock())}
        conditions = [_DUE]
        if (number := self.runs.number(before_run)) is not None:
            conditions.append("u.state_run < :before")
            values["before"] = number
        if keys is not None:
            conditions.append("u.key IN (SELECT value FROM json_each(:keys))")
            values["keys"] = json.dumps([*keys])
        if without_places:
            conditions.append(ELSEWHERE)
            values["places"] = json.dumps([*without_places])
        return " AND ".join(conditions), values

    def state(self, key: str) -> UrlRow | None:
        """All that is known of a URL."""
        row = self.database.one(f"{_URL} WHERE u.key = ?", (key,))
        return UrlRow(*row) if row else None

    def urls(self) -> Iterator[UrlRow]:
        """Every URL ever seen, oldest first."""
        return (UrlRow(*row) for row in self.database.rows(f"{_URL} ORDER BY u.id"))

    def counts(self) -> dict[tuple[State, str | None], int]:
        """How many URLs are in which state, for which reason."""
        rows = self.database.rows(
            "SELECT state, reason, count(*) FROM urls GROUP BY state, reason ORDER BY 3 DESC"
        )
        return {(state, reason): n for state, reason, n in rows}

    def fails_for(self, reason: str) -> bool:
        """Whether a URL failed for this reason when it was last asked for."""
        query = "SELECT 1 FROM urls WHERE state = 'failed' AND reason = ? LIMIT 1"
        return self.database.one(query, (reason,)) is not None

    def holds_below(self, address: str) -> bool:
        """Whether a URL that begins with an address gave an article."""
        query = "SELECT 1 FROM urls WHERE article_id IS NOT NULL AND substr(url, 1, ?) = ? LIMIT 1"
        return self.database.one(query, (len(address), address)) is not None

    def waiting(self) -> int:
        """How many URLs a later run will take up."""
        values = {"run": 0, "now": int(self._clock())}
        row = self.database.one(f"SELECT count(*) FROM urls u WHERE {_DUE}", values)  # noqa: S608 (a fixed text)
        return int(row[0]) if row else 0

    def run_counts(self, run: str) -> RunCounts:
        """What a run did, each URL counted once."""
        return self.runs.counts(run, self.waiting())

    def source_seen(self, url: str, kind: str, found: int, new: int, *, fault: str | None = None) -> None:
        """Write what this run got from a source."""
        self.sources.seen(self._run_id, url, kind, found, new, fault)

    def none_there(self, url: str, kind: str) -> None:
        """Write that this run was told that there is no such source."""
        self.sources.none_there(self._run_id, url, kind)

    def silent_sources(self, run: str) -> list[str]:
        """Sources that gave something in each of their last three runs, and nothing in this one."""
        number = self.runs.number(run)
        return self.sources.silent(number) if number is not None else []

    def asked_before(self, url: str, kind: str) -> bool:
        """Whether an earlier run asked a source and was answered."""
        return self.sources.asked_before(self._run_id, url, kind)

    def rests(self, url: str, kind: str) -> bool:
        """Whether it is too early to ask a source again: it had nothing new for long."""
        return self.sources.rests(url, kind, self._clock())


def _order(day: str | None, otherwise: int) -> int:
    instant = order(day)
    return otherwise if instant is None else instant


def _pending(row: tuple[Any, ...]) -> Pending:
    key, url, *told, etag, last_modified, tries, reason = row
    via = {name: value for name, value in zip(VIA, told, strict=True) if value}
    return Pending(
        key=key, url=url, via=via, etag=etag, last_modified=last_modified, tries=tries, reason=reason
    )
