"""The ledger's pages on runs: when each began and ended, and what it did to how many URLs."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Collection, Mapping
from datetime import datetime, timedelta
from itertools import pairwise
from typing import Any, cast

from newscrawl.archive.ledger.database import Database
from newscrawl.archive.ledger.rows import AS_HELD, RunCounts, State

SEEN_ONCE, AS_MOST_ARE = ", seen once", ", as most are"
"""The ends of reasons: of an article that was not there, for the first time; and of one that nobody believes
to be gone.
"""
CUT_DOWN = "shows only a part of the text"
"""Why an article stays as it is held of which a wall, say, leaves a few lines: it is there all the same."""
ALL_ANEW = f"{AS_HELD}dated anew with many that were not edited"
"""Why an article stays as it is held that was not even asked for."""
REBUILT = "rebuilt"
"""Why a run has no status: it is known from its files alone. It ends the name of what was no run, but made a
ledger anew.
"""
MANY = 10
"""Articles not there from which they are many."""
_MISSING = (
    f"(t.reason LIKE '%{SEEN_ONCE}' OR (t.reason LIKE '{AS_HELD}%' AND t.reason <> '{AS_HELD}{CUT_DOWN}'))"
)
_MOST_GONE = (
    f"SELECT sum(n * {_MISSING}) AS missing, sum(n) AS looked FROM tallies t JOIN runs r ON r.id = run_id "  # noqa: S608 (fixed texts)
    "WHERE r.id <= :last AND (r.id = :last OR r.started >= :since) "
    f"AND (what IN ('stored', 'unchanged') OR {_MISSING}) AND t.reason <> '{ALL_ANEW}' GROUP BY r.id "
    "HAVING missing >= :many AND 4 * missing > 3 * looked ORDER BY r.id DESC LIMIT 1"
)
_WITH_NEWS = (
    "SELECT r.started FROM tallies t JOIN runs r ON r.id = t.run_id WHERE t.run_id <= ? "
    "AND t.what = 'stored' AND t.reason = 'new' AND t.n > 0 ORDER BY t.run_id DESC LIMIT ?"
)
_WONT = 20
"""Runs that found news, between which times lie that tell how long is long."""
_LONG, _TIMES = timedelta(days=14), 10
"""How long, and how many times as long as mostly, nothing new has come when that is told."""


def stamp(moment: datetime) -> str:
    """A moment as the ledger and the manifest write it: RFC 3339 in UTC, to the second."""
    return f"{moment:%Y-%m-%dT%H:%M:%SZ}"


class Runs:
    """Runs and their tallies.

    What is counted is written by the transaction that makes it last, each number once.
    """

    def __init__(self, database: Database) -> None:
        self._db = database
        self._counted: Counter[tuple[int, str, str]] = Counter()
        database.before_commit.append(self._write_counted)

    def begin(self, started: datetime) -> tuple[int, str]:
        """Open a run; returns its number and its name, which no other run of the outlet has or had.

        The name is the time; where a run of that second is known already, because two began in it or the
        clock was set back, it gets a number.
        """
        base = name = f"{started:%Y%m%dT%H%M%SZ}"
        number = 1
        while self._db.one("SELECT 1 FROM runs WHERE run = ?", (name,)):
            number += 1
            name = f"{base}-{number}"
        cursor = self._db.write("INSERT INTO runs (run, started) VALUES (?, ?)", (name, stamp(started)))
        return int(cursor.lastrowid or 0), name

    def note(self, run: str) -> int:
        """The number of a run that is known only from what it left; it is written down if need be."""
        number = self.number(run)
        if number is None:
            started = f"{run[:4]}-{run[4:6]}-{run[6:11]}:{run[11:13]}:{run[13:15]}Z"
            cursor = self._db.write(
                "INSERT INTO runs (run, started, reason) VALUES (?, ?, ?)", (run, started, REBUILT)
            )
            number = int(cursor.lastrowid or 0)
        return number

    def end(self, run_id: int, ended: datetime, status: int, reason: str, summary: Mapping[str, Any]) -> None:
        """Write how a run ended."""
        self._db.write(
            "UPDATE runs SET ended = ?, status = ?, reason = ?, summary = ? WHERE id = ?",
            (stamp(ended), status, reason, json.dumps(summary, ensure_ascii=False, default=str), run_id),
        )

    def interrupt(self) -> list[str]:
        """Mark the runs that never ended as interrupted; returns their names. Only with the lock held."""
        names = [name for (name,) in self._db.rows("SELECT run FROM runs WHERE reason IS NULL ORDER BY id")]
        if names:
            self._db.write("UPDATE runs SET reason = 'interrupted' WHERE reason IS NULL")
        return names

    def last_asked(self, before: int, statuses: Collection[int], but_for: str) -> str | None:
        """When the last run before this number began that asked sources and ended with one of `statuses`, for
        another reason than one.
        """
        row = self._last_asked(before, statuses, but_for)
        return row[1] if row else None

    def since_asked(self, before: int, statuses: Collection[int], but_for: str) -> frozenset[str]:
        """The names of the runs after the one that `last_asked` tells, up to that of this number: none of
        those before it came to the end of what its sources list.
        """
        row = self._last_asked(before, statuses, but_for)
        rows = self._db.rows("SELECT run FROM runs WHERE id > ? AND id <= ?", (row[0] if row else 0, before))
        return frozenset(name for (name,) in rows)

    def _last_asked(self, before: int, statuses: Collection[int], but_for: str) -> tuple[int, str] | None:
        return self._db.one(
            "SELECT id, started FROM runs r WHERE id < ? AND status IN (SELECT value FROM json_each(?)) "
            "AND reason <> ? AND EXISTS (SELECT 1 FROM source_runs WHERE run_id = r.id AND fault IS NULL) "
            "ORDER BY id DESC LIMIT 1",
            (before, json.dumps([*map(int, statuses)]), but_for),
        )

    def found_most_gone(self, last: int, since: datetime | None = None) -> tuple[int, int] | None:
        """How many articles were not there, or something else in their place, of how many, where those are
        many and more than three quarters: in a run, or in the newest one before it that began no earlier than
        `since`. Else None.

        A site that takes away what is a month old may have more that is gone than that is read, on a bad day.
        """
        self._write_counted()
        values = {"last": last, "since": stamp(since) if since else "~", "many": MANY}
        row = self._db.one(_MOST_GONE, values)
        return (int(row[0]), int(row[1])) if row else None

    def without_news(self, run_id: int, now: datetime) -> tuple[str, int, int] | None:
        """When the last run that found a new article began, how many days ago that was, and after how many
        hours the next one mostly came; None where that is not long for this outlet, or too little is known.
        """
        self._write_counted()
        began = [datetime.fromisoformat(at) for (at,) in self._db.rows(_WITH_NEWS, (run_id, _WONT))]
        if len(began) < _WONT // 2:
            return None
        mostly = sorted(later - before for later, before in pairwise(began))[len(began) // 2]
        quiet = now - began[0]
        if quiet < max(_LONG, _TIMES * mostly):
            return None
        return stamp(began[0]), quiet.days, max(round(mostly / timedelta(hours=1)), 1)

    def number(self, run: str | None) -> int | None:
        """The number of a run; runs count up in the order they began, whatever the clock said."""
        row = self._db.one("SELECT id FROM runs WHERE run = ?", (run,))
        return int(row[0]) if row else None

    def tally(self, run_id: int, what: str, reason: str | None = None, n: int = 1) -> None:
        """Count something that a run did; a negative `n` takes back what turned out otherwise."""
        self._counted[run_id, what, reason or ""] += n

    def _write_counted(self) -> None:
        for counted, n in self._counted.items():
            self._db.write(
                "INSERT INTO tallies VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET n = n + excluded.n",
                (*counted, n),
            )
        self._counted.clear()

    def counts(self, run: str, pending: int) -> RunCounts:
        """What a run did; `pending` is what is left to do."""
        self._write_counted()
        rows = self._db.rows(
            "SELECT what, t.reason, n FROM tallies t JOIN runs ON runs.id = run_id WHERE run = ? AND n > 0",
            (run,),
        )
        totals = {(what, reason or None): int(n) for what, reason, n in rows}
        listed = {what: totals.pop((what, None), 0) for what in ("found", "new", "changed")}
        states = cast("dict[tuple[State, str | None], int]", totals)
        return RunCounts(run=run, states=states, pending=pending, **listed)
