"""What the ledger knows of all that was ever found: held or not and why, by day, by source, by number.

Everything is counted by SQLite in one snapshot and streamed, so a ledger of millions of URLs needs no memory.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from newscrawl.archive.ledger.ledger import LAST_TRIES, Ledger
from newscrawl.archive.ledger.schema import WAITING

SEQUENCE = 1000
"""A step between two ids seen that is longer than this begins another sequence: publishers put the date into
their numbers, or share a counter with other things, and what lies between was never an article's.
"""

_HELD = (
    "(u.state IN ('stored', 'unchanged') OR u.reason = 'removed' "
    "OR u.state = 'gone' AND u.due IS NOT NULL AND u.article_id IS NOT NULL)"
)
_AGAIN = "(u.state IN ('skipped', 'gone') AND u.due IS NOT NULL AND u.article_id IS NULL)"
"""It gave no article, and is to be looked at once more."""
_GIVEN_UP = f"u.{WAITING} AND u.state <> 'pending' AND u.tries >= {LAST_TRIES}"
_DAY = "substr(u.date, 1, 10)"
_RANGE = (
    f"(:since IS NULL AND :until IS NULL OR {_DAY} >= coalesce(:since, '') "
    f"AND {_DAY} <= coalesce(:until, '9999'))"
)
_COUNTS = (
    f"count(*), sum({_HELD}), sum(u.{WAITING} OR {_AGAIN}), "
    f"sum(u.state IN ('skipped', 'duplicate') AND NOT {_AGAIN}), "
    f"sum(u.state = 'gone' AND NOT {_HELD} AND NOT {_AGAIN})"
)


@dataclass(slots=True, frozen=True, kw_only=True)
class Counts:
    """Addresses found, and what became of them.

    `held` are in the archive; `waiting` are pending, failed or refused, or to be looked at once more, those
    that are given up among them;
    `left_out` are no articles or are another's; `gone` had gone before they could be read.
    """

    name: str
    found: int
    held: int
    waiting: int
    left_out: int
    gone: int


@dataclass(slots=True, frozen=True, kw_only=True)
class Source:
    """A source and what it contributed. `only` are held articles that no other source ever listed.

    `last` is the name of the last run that asked it, `last_found` what it listed then and `fault` what was
    wrong with that.
    """

    kind: str
    counts: Counts
    only: int
    last: str | None
    last_found: int
    fault: str | None


@dataclass(slots=True, frozen=True, kw_only=True)
class Numbers:
    """Ids that follow each other: the first and last, and how many of them were ever seen (`seen`).

    With `seen` 0 it is a range between two that were seen, none of which ever was.
    """

    first: int
    last: int
    seen: int

    @property
    def missing(self) -> int:
        """How many were never seen."""
        return self.last - self.first + 1 - self.seen


class Coverage:
    """Questions to one ledger, of articles dated from the day `since` to the day `until`, both included.

    The date is the one discovery knew, in the publisher's zone, or else the article's; without bounds,
    undated URLs count too.
    """

    def __init__(self, ledger: Ledger, since: str | None = None, until: str | None = None) -> None:
        self._db = ledger.database
        self._range = {"since": since, "until": until}

    def holds(self) -> bool:
        """Whether an article of those days is held."""
        return any(True for _ in self._rows(f"SELECT 1 FROM urls u WHERE {_HELD} AND {{range}} LIMIT 1"))  # noqa: S608 (fixed texts)

    def states(self) -> list[tuple[str, str | None, int]]:
        """State, reason and how many URLs, most first within each state; last the duplicates, of which each
        has a reason of its own.
        """
        rows = self._rows(
            "SELECT u.state, u.reason, count(*) FROM urls u WHERE {range} "
            "GROUP BY 1, 2 ORDER BY u.state = 'duplicate', "
            "sum(count(*)) OVER (PARTITION BY u.state) DESC, 3 DESC, 2"
        )
        return [(state, reason, n) for state, reason, n in rows]

    def urls(self) -> Iterator[tuple[str, str | None, str | None, str]]:
        """State, reason, date and address of every URL ever found."""
        rows = self._rows("SELECT u.state, u.reason, u.date, u.url FROM urls u WHERE {range} ORDER BY u.id")
        return ((state, reason, date, url) for state, reason, date, url in rows)

    def days(self) -> Iterator[Counts]:
        """Each day of which a URL was found, oldest first; "" is for those without a date."""
        rows = self._rows(
            f"SELECT coalesce({_DAY}, ''), {_COUNTS} FROM urls u WHERE {{range}} GROUP BY 1 ORDER BY 1"  # noqa: S608 (fixed texts)
        )
        return map(_counts, rows)

    def undated(self) -> int:
        """How many URLs no bounds let in, as nobody knows when they came out; 0 without bounds."""
        bounded = any(self._range.values())
        row = self._db.one("SELECT count(*) FROM urls WHERE date IS NULL") if bounded else None
        return int(row[0]) if row else 0

    def given_up(self) -> int:
        """How many of those that wait failed so often that only another date or address in a source has them
        asked for again.
        """
        rows = self._rows(f"SELECT count(*) FROM urls u WHERE {_GIVEN_UP} AND {{range}}")  # noqa: S608 (fixed texts)
        return next(int(n) for (n,) in rows)

    def sources(self) -> Iterator[Source]:
        """Each source, by kind and address."""
        rows = self._rows(
            f"SELECT s.url, {_COUNTS}, s.kind, sum({_HELD} AND NOT EXISTS (SELECT 1 FROM sightings o "  # noqa: S608 (fixed texts)
            "WHERE o.url_id = u.id AND o.source_id <> s.id)), r.run, coalesce(l.found, 0), l.fault "
            "FROM sources s JOIN sightings g ON g.source_id = s.id JOIN urls u ON u.id = g.url_id "
            "LEFT JOIN source_runs l ON l.source_id = s.id AND l.run_id = "
            "(SELECT max(run_id) FROM source_runs m WHERE m.source_id = s.id) "
            "LEFT JOIN runs r ON r.id = l.run_id WHERE {range} GROUP BY s.id ORDER BY s.kind, s.url"
        )
        for *counts, kind, only, last, last_found, fault in rows:
            yield Source(
                kind=kind,
                counts=_counts(counts),
                only=int(only),
                last=last,
                last_found=int(last_found),
                fault=fault,
            )

    def sequences(self) -> Iterator[Numbers]:
        """The publisher's numbers, where its ids are numbers, in sequences."""
        start, last, seen = None, 0, 0
        for number in self._numbers():
            if start is not None and number - last > SEQUENCE:
                yield Numbers(first=start, last=last, seen=seen)
                start, seen = None, 0
            start = number if start is None else start
            last, seen = number, seen + 1
        if start is not None:
            yield Numbers(first=start, last=last, seen=seen)

    def missing(self) -> Iterator[Numbers]:
        """The ids missing between those seen, as ranges within one sequence."""
        for before, number in pairwise(self._numbers()):
            if 1 < number - before <= SEQUENCE:
                yield Numbers(first=before + 1, last=number - 1, seen=0)

    def _numbers(self) -> Iterator[int]:
        rows = self._rows(
            "SELECT DISTINCT CAST(substr(u.key, instr(u.key, ':') + 1) AS INTEGER) FROM urls u "
            "WHERE u.key GLOB '*:[0-9]*' AND substr(u.key, instr(u.key, ':') + 1) NOT GLOB '*[^0-9]*' "
            "AND length(u.key) - instr(u.key, ':') < 19 AND {range} ORDER BY 1"
        )
        return (number for (number,) in rows)

    def _rows(self, query: str) -> Iterator[tuple[Any, ...]]:
        return iter(self._db.rows(query.format(range=_RANGE), self._range))


def _counts(row: Any) -> Counts:
    name, found, held, waiting, left_out, gone = row
    return Counts(
        name=name,
        found=int(found),
        held=int(held or 0),
        waiting=int(waiting or 0),
        left_out=int(left_out or 0),
        gone=int(gone or 0),
    )
