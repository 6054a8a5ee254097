"""The ledger: every URL ever seen, the one state it is in, and why.

It is the crawl's queue and its memory at once. A URL leaves `pending` only in the transaction that says its
record is on the disk, so what a killed run held comes back by itself; a queue that hands out and forgets has
no such row to come back from.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Collection, Iterator
from datetime import datetime
from itertools import chain, islice
from pathlib import Path
from typing import Any, Self

from newscrawl.archive.database import Database
from newscrawl.archive.holdings import Holdings
from newscrawl.archive.instants import order, span
from newscrawl.archive.rows import Discovery, Listed, Pending, Revision, RunCounts, State, Taken, UrlRow
from newscrawl.archive.runs import Runs
from newscrawl.archive.schema import WAITING
from newscrawl.archive.sources import SourceRun, Sources
from newscrawl.archive.visits import Visits

DAY = 86400
TRIES = 5
"""A URL that fails is tried again by each of the next runs, until it has failed this often."""
LAST_TRIES = 12
"""After that, once a day until it has failed this often: runs may be minutes apart, and a site a day away."""

_WAITS = frozenset({"pending", "failed", "refused"})
_DUE = (
    f"u.{WAITING} AND (u.state = 'pending' OR (u.state_run <> :run AND "
    f"(u.tries < {TRIES} OR (u.tries < {LAST_TRIES} AND u.state_since <= :now - {DAY}))))"
)


class Ledger:
    """The URLs of one outlet, as one run sees and changes them.

    All writes go into one open transaction; `Archive.commit` ends it. Reads see what is not yet committed.
    """

    def __init__(self, database: Database, clock: Callable[[], float] = time.time) -> None:
        self.database = database
        self.runs = Runs(database)
        self.sources = Sources(database)
        self.holdings = Holdings(database)
        self.visits = Visits(database)
        self._run_id = 0
        self._clock = clock

    @classmethod
    def read(cls, path: Path) -> Self:
        """Open the ledger at `path` for reading only, beside a run that may be writing.

        Raises ArchiveMissing, or ArchiveDamaged where it cannot be read.
        """
        return cls(Database.read(path))

    def begin(self, started: datetime) -> str:
        """Open a run, for which all that follows is counted; returns its name."""
        self._run_id, run = self.runs.begin(started)
        return run

    @property
    def run_id(self) -> int:
        """The number of the run that is open; 0 when none is."""
        return self._run_id

    def close(self) -> None:
        """Close the file; what was not committed is forgotten."""
        self.database.close()

    def discover(self, key: str, found: Listed, *, date: str | None = None) -> Discovery:
        """Take in that a source lists a URL.

        "new": never seen, now pending. "changed": seen, and listed with a date past what we hold or under an
        address never seen before, now pending again. "known": nothing to do. `date` is RFC 3339 and stands in
        where the source has none, as when the id of the article tells the day.
        """
        source = self.sources.number(found.source or "", found.kind)
        row = self.database.one(
            "SELECT id, url, state, tries, state_since, seen_run, date_order FROM urls WHERE key = ?", (key,)
        )
        dated = found.date_published or date or found.lastmod
        if row is None:
            url_id = self._insert(key, found.url, dated, source)
            self._sight(url_id, source, found)
            self._tally("found")
            self._tally("new")
            return "new"
        url_id, url, state, tries, since, seen_run, date_order = row
        self._touch(url_id, seen_run)
        moved = url != found.url and self._new_address(url_id, url, found.url)
        newer = self._newer(url_id, source, found.lastmod or found.date_published, since)
        self._sight(url_id, source, found)
        when = order(dated)
        if when is not None and (date_order is None or when < date_order):
            self.database.write(
                "UPDATE urls SET date = ?, date_order = ? WHERE id = ?", (dated, when, url_id)
            )
        back = state == "gone" and self._clock() - since > DAY
        waits = state in _WAITS and tries < TRIES
        if waits or not (moved or newer or back):
            return "known"
        self.mark(key, "pending", "slug" if moved else "lastmod" if newer else "listed again")
        self.database.write("UPDATE urls SET via = ? WHERE id = ?", (source, url_id))
        self._tally("changed")
        return "changed"

    def _insert(self, key: str, url: str, date: str | None = None, source: int | None = None) -> int:
        now, run = int(self._clock()), self._run_id
        cursor = self.database.write(
            "INSERT INTO urls (key, url, state, date, date_order, via, first_seen, state_since, "
            "first_run, seen_run, state_run) VALUES (?, ?, 'pending', ?, ?, ?, ?, ?, ?, ?, ?)",
            (key, url, date, order(date), source, now, now, run, run, run),
        )
        return int(cursor.lastrowid or 0)

    def _touch(self, url_id: int, seen_run: int) -> None:
        if seen_run != self._run_id:
            self.database.write("UPDATE urls SET seen_run = ? WHERE id = ?", (self._run_id, url_id))
            self._tally("found")

    def _new_address(self, url_id: int, held: str, listed: str) -> bool:
        """Whether an article has never been listed under an address; the newest one is what will be fetched.

        Old listings go on naming old addresses, so one that was ever seen changes nothing.
        """
        if self.database.one("SELECT 1 FROM addresses WHERE url_id = ? AND url = ?", (url_id, listed)):
            return False
        self.database.write("INSERT OR IGNORE INTO addresses VALUES (?, ?)", (url_id, held))
        self.database.write("UPDATE urls SET url = ? WHERE id = ?", (listed, url_id))
        return True

    def _newer(self, url_id: int, source: int, listed: str | None, since: int) -> bool:
        """Whether a listed date says that the page changed after we took it.

        A source that gave an older date before has changed its word; its new date counts unless it surely
        lies before our fetch. From any other source only a date surely past our fetch counts.
        """
        now = span(listed)
        if now is None:
            return False
        row = self.database.one(
            "SELECT lastmod, date_published FROM sightings WHERE url_id = ? AND source_id = ?",
            (url_id, source),
        )
        before = span(row[0] or row[1]) if row else None
        if before is None:
            return now[0] > since
        return now[0] > before[0] and now[1] > since

    def _sight(self, url_id: int, source: int, found: Listed) -> None:
        now = int(self._clock())
        self.database.write(
            "INSERT INTO sightings VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET "
            "section = excluded.section, title = excluded.title, date_published = excluded.date_published, "
            "lastmod = excluded.lastmod, last_seen = excluded.last_seen",
            (url_id, source, found.section, found.title, found.date_published, found.lastmod, now, now),
        )

    def skip(self, url: str, reason: str) -> None:
        """Take in a URL that is no article: a row keyed by the URL, counted in each run that sees it."""
        row = self.database.one("SELECT state, state_run FROM urls WHERE key = ?", (url,))
        if row is None or row[0] == "pending" or (row[0] == "skipped" and row[1] != self._run_id):
            self.mark(url, "skipped", reason)

    def mark(
        self, key: str, state: State, reason: str | None = None, *, http_status: int | None = None
    ) -> None:
        """Put a URL in a state; one that was never seen gets a row with its key as address."""
        url_id, tries = self._enter(key, state, reason)
        self.database.write(
            f"UPDATE urls SET {_STATE} WHERE id = ?",  # noqa: S608 (a fixed text)
            (state, reason, http_status, tries, int(self._clock()), self._run_id, url_id),
        )

    def took(self, key: str, taken: Taken) -> None:
        """Put a URL whose page was read in its state, with all that came of it."""
        url_id, tries = self._enter(key, taken.state, taken.reason)
        now = int(self._clock())
        self.database.write(
            f"UPDATE urls SET {_STATE}, fetched = ?, article_id = ?, etag = ?, last_modified = ?, due = ?, "  # noqa: S608 (as above)
            "edits = edits + ? WHERE id = ?",
            (
                *(taken.state, taken.reason, taken.http_status, tries, now, self._run_id, now),
                *(taken.article_id, taken.etag, taken.last_modified, taken.due, int(taken.edited), url_id),
            ),
        )

    def _enter(self, key: str, state: State, reason: str | None) -> tuple[int, int]:
        """Count that a URL goes into a state; its row, and how often it has failed by then."""
        row = self.database.one("SELECT id, state, reason, tries, state_run FROM urls WHERE key = ?", (key,))
        if row is None:
            row = (self._insert(key, key), "pending", None, 0, self._run_id)
        url_id, was, why, tries, state_run = row
        if state_run == self._run_id and was != "pending":
            self._tally(was, why, -1)
        if state != "pending":
            self._tally(state, reason)
        return url_id, tries + 1 if state in ("failed", "refused") else 0

    def _tally(self, what: str, reason: str | None = None, n: int = 1) -> None:
        self.runs.tally(self._run_id, what, reason, n)

    def pending(
        self,
        limit: int,
        *,
        exclude: Collection[str] = (),
        before_run: str | None = None,
        since: str | None = None,
        until: str | None = None,
        keys: Collection[str] | None = None,
    ) -> list[Pending]:
        """What to fetch next, newest first by the date discovery knew; URLs without a date come last.

        Failed and refused URLs of earlier runs count as pending. `before_run` leaves out what became pending
        in that run or later. `since` and `until` are days, both included, in the publisher's own zone; a URL
        whose date nobody knew is not left out by them.
        """
        values: dict[str, Any] = {"run": self._run_id, "now": int(self._clock())}
        conditions = [_DUE]
        if (number := self.runs.number(before_run)) is not None:
            conditions.append("u.state_run < :before")
            values["before"] = number
        if keys is not None:
            conditions.append("u.key IN (SELECT value FROM json_each(:keys))")
            values["keys"] = json.dumps([*keys])
        spans = [""]
        if since or until:
            spans = [_BETWEEN, "AND u.date_order IS NULL"]
            values |= {"since": since or "0000", "until": until or "9999"}
            values |= {"low": _order(since, -(1 << 60)) - DAY, "high": _order(until, 1 << 60) + 3 * DAY}
        queries = (f"{_PENDING} WHERE {' AND '.join(conditions)} {dated} {_NEWEST}" for dated in spans)
        found = chain.from_iterable(map(_pending, self.database.rows(query, values)) for query in queries)
        return list(islice((row for row in found if row.key not in exclude), limit))

    def state(self, key: str) -> UrlRow | None:
        """All that is known of a URL."""
        row = self.database.one(f"{_URL} WHERE u.key = ?", (key,))
        return UrlRow(*row) if row else None

    def article_of(self, key: str) -> str | None:
        """The article that a URL gave when it was last read; one that gave none counts as its own."""
        row = self.database.one("SELECT coalesce(article_id, key) FROM urls WHERE key = ?", (key,))
        return row[0] if row else None

    def urls(self) -> Iterator[UrlRow]:
        """Every URL ever seen, oldest first."""
        return (UrlRow(*row) for row in self.database.rows(f"{_URL} ORDER BY u.id"))

    def current(self, article_id: str) -> Revision | None:
        """The newest revision of an article."""
        return self.holdings.current(article_id)

    def counts(self) -> dict[tuple[State, str | None], int]:
        """How many URLs are in which state, for which reason."""
        rows = self.database.rows(
            "SELECT state, reason, count(*) FROM urls GROUP BY state, reason ORDER BY 3 DESC"
        )
        return {(state, reason): n for state, reason, n in rows}

    def waiting(self) -> int:
        """How many URLs a later run will take up."""
        values = {"run": 0, "now": int(self._clock())}
        row = self.database.one(f"SELECT count(*) FROM urls u WHERE {_DUE}", values)  # noqa: S608 (a fixed text)
        return int(row[0]) if row else 0

    def run_counts(self, run: str) -> RunCounts:
        """What a run did, each URL counted once."""
        return self.runs.counts(run, self.waiting())

    def source_seen(
        self,
        url: str,
        kind: str,
        found: int,
        new: int,
        *,
        fault: str | None = None,
        http_status: int | None = None,
        etag: str | None = None,
        last_modified: str | None = None,
    ) -> None:
        """Write what this run got from a source, and what the server gave for asking it again."""
        self.sources.seen(
            self._run_id, url, kind, SourceRun(found=found, new=new, fault=fault, http_status=http_status)
        )
        if etag or last_modified:
            self.sources.validate(url, kind, etag, last_modified)

    def silent_sources(self, run: str) -> list[str]:
        """Sources that gave something in each of their last three runs, and nothing in this one."""
        number = self.runs.number(run)
        return self.sources.silent(number) if number is not None else []

    def ever_found(self) -> bool:
        """Whether any source of this outlet ever listed an article."""
        return self.database.one("SELECT 1 FROM sightings LIMIT 1") is not None


_STATE = "state = ?, reason = ?, http_status = ?, tries = ?, state_since = ?, state_run = ?"
_PENDING = (
    "SELECT u.key, u.url, s.kind, s.url, g.section, g.title, g.date_published, g.lastmod, "
    "u.etag, u.last_modified, u.tries, u.reason FROM urls u "
    "LEFT JOIN sources s ON s.id = u.via LEFT JOIN sightings g ON g.url_id = u.id AND g.source_id = u.via"
)
# The days decide; the instants around them let SQLite go straight to that part of the index.
_BETWEEN = (
    "AND u.date_order BETWEEN :low AND :high AND substr(u.date, 1, 10) >= :since "
    "AND substr(u.date, 1, 10) <= :until"
)
_NEWEST = "ORDER BY u.date_order DESC, u.id DESC"
_VIA = ("kind", "source", "section", "title", "date_published", "lastmod")
_URL = (
    "SELECT u.key, u.url, u.state, u.reason, u.http_status, u.tries, u.date, u.fetched, u.etag, "
    "u.last_modified, u.article_id, u.first_seen, u.state_since, a.run, b.run, c.run "
    "FROM urls u JOIN runs a ON a.id = u.first_run "
    "JOIN runs b ON b.id = u.seen_run JOIN runs c ON c.id = u.state_run"
)


def _order(day: str | None, otherwise: int) -> int:
    instant = order(day)
    return otherwise if instant is None else instant


def _pending(row: tuple[Any, ...]) -> Pending:
    key, url, *told, etag, last_modified, tries, reason = row
    via = {name: value for name, value in zip(_VIA, told, strict=True) if value}
    return Pending(
        key=key, url=url, via=via, etag=etag, last_modified=last_modified, tries=tries, reason=reason
    )
