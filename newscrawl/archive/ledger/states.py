"""The ledger's core: each URL in one state, with its reason, counted for the run that put it there."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import datetime, tzinfo

from newscrawl.archive.ledger.database import Database
from newscrawl.archive.ledger.holdings import Holdings
from newscrawl.archive.ledger.instants import order
from newscrawl.archive.ledger.lostpages import LostPages
from newscrawl.archive.ledger.passedover import PassedOver
from newscrawl.archive.ledger.rows import State, Taken
from newscrawl.archive.ledger.runs import Runs
from newscrawl.archive.ledger.sources import Sources
from newscrawl.archive.ledger.visits import Visits

_STATE = "state = ?, reason = ?, http_status = ?, tries = ?, state_since = ?, state_run = ?"
_TOOK = (
    "UPDATE urls SET state = ?, reason = ?, http_status = ?, tries = 0, state_since = ?, state_run = ?, "
    "fetched = ?, article_id = ?, etag = ?, last_modified = ?, due = ?, edits = edits + ?, "
    "date = coalesce(date, ?), date_order = coalesce(date_order, ?)"
)


class UrlStates:
    """The states of an outlet's URLs, as one run changes them."""

    zone: tzinfo | None = None
    """The publisher's own, in which days are told; sources tell times in any."""

    def __init__(self, database: Database, clock: Callable[[], float] = time.time) -> None:
        self.database = database
        self.runs = Runs(database)
        self.sources = Sources(database)
        self.holdings = Holdings(database)
        self.visits = Visits(database)
        self.lost_pages = LostPages(database)
        self.passed_over = PassedOver(database)
        self.woken = 0
        """How often an address began to wait; as long as it stays the same, none waits that did not."""
        self._run_id = 0
        self._clock = clock

    def begin(self, started: datetime) -> str:
        """Open a run, for which all that follows is counted; returns its name."""
        self._run_id, run = self.runs.begin(started)
        return run

    @property
    def run_id(self) -> int:
        """The number of the run that is open; 0 when none is."""
        return self._run_id

    def _insert(self, key: str, url: str, date: str | None = None, source: int | None = None) -> int:
        now, run = int(self._clock()), self._run_id
        self.woken += 1
        cursor = self.database.write(
            "INSERT INTO urls (key, url, state, date, date_order, via, first_seen, state_since, "
            "first_run, seen_run, state_run) VALUES (?, ?, 'pending', ?, ?, ?, ?, ?, ?, ?, ?)",
            (key, url, date, order(date), source, now, now, run, run, run),
        )
        return int(cursor.lastrowid or 0)

    def give_back_tries(self) -> None:
        """What failed in this run may fail as often as before: nothing else was answered either."""
        self.database.write(
            "UPDATE urls SET tries = tries - 1 WHERE state IN ('failed', 'refused') AND tries > 0 "
            "AND state_run = ?",
            (self._run_id,),
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
        self.woken += state == "pending"
        self.database.write(
            f"UPDATE urls SET {_STATE} WHERE id = ?",  # noqa: S608 (a fixed text)
            (state, reason, http_status, tries, int(self._clock()), self._run_id, url_id),
        )

    def took(self, key: str, taken: Taken) -> None:
        """Put a URL whose page was read in its state, with all that came of it."""
        now = int(self._clock())
        values = (
            *(taken.state, taken.reason, taken.http_status, now, self._run_id, now),
            *(taken.article_id, taken.etag, taken.last_modified, taken.due, int(taken.edited)),
            *(taken.date, order(taken.date)),
        )
        if self.database.write(f"{_TOOK} WHERE key = ? AND state = 'pending'", (*values, key)).rowcount == 1:
            self._tally(taken.state, taken.reason)  # as of nearly all: nothing else has to be known of it
            return
        url_id, _ = self._enter(key, taken.state, taken.reason)
        self.database.write(f"{_TOOK} WHERE id = ?", (*values, url_id))

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
