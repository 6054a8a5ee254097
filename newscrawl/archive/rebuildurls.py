"""The rows of a rebuilt ledger that no segment holds: URLs, and what the old ledger alone knew of them.

An old ledger may be damaged; it is read row by row, until it cannot be read any further.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

from newscrawl.archive.instants import order
from newscrawl.archive.ledger import Ledger

_FROM_OLD = (
    "key, url, state, reason, http_status, tries, date, date_order, fetched, etag, last_modified, "
    "article_id, first_seen, state_since"
)

_ARTICLE = _FROM_OLD.split(", ").index("article_id")


def take_over(old: Path, ledger: Ledger, run: int) -> tuple[int, str | None]:
    """Give a new ledger the URLs of an old one that it lacks, and what looks taught.

    Returns how many URLs those were, and what kept the old one from being read to its end.
    """
    taken = 0
    try:
        with closing(sqlite3.connect(f"{old.absolute().as_uri()}?mode=ro", uri=True)) as database:
            for row in database.execute(f"SELECT {_FROM_OLD} FROM urls"):  # noqa: S608 (a fixed text)
                taken += insert_url(ledger, _as_held(ledger, row), run)
            ledger.visits.learn(database.execute("SELECT age, expected, found FROM lessons"))
    except sqlite3.Error as error:
        # One of before there were lessons has handed over all that it has.
        return taken, None if "no such table: lessons" in str(error) else str(error)
    return taken, None


def put_url(ledger: Ledger, record: dict[str, Any], run: int) -> None:
    """The URL of a record that a segment holds."""
    provenance = record["provenance"]
    via = provenance.get("via") or {}
    key, date = record["id"], via.get("date_published") or record.get("date_published")
    state = "gone" if record["change"] == "removed" else "stored"
    taken = order(provenance.get("crawled_at")) or 0
    ledger.database.write("DELETE FROM urls WHERE key = ?", (key,))
    asked = (provenance.get("etag"), provenance.get("last_modified"))
    row = (
        key,
        record["url"],
        state,
        record["change"],
        provenance.get("http_status"),
        0,
        date,
        order(date),
        taken,
    )
    insert_url(ledger, (*row, *asked, key, taken, taken), run)


def _as_held(ledger: Ledger, row: tuple[Any, ...]) -> tuple[Any, ...]:
    """A URL of the old ledger; one whose record is lost waits again, or nobody would ever fetch it."""
    key, url, state, _, *rest = row
    article = row[_ARTICLE] or key
    if state not in ("stored", "unchanged") or ledger.current(article):
        return row
    return (key, url, "pending", "record lost", *rest)


def insert_url(ledger: Ledger, row: tuple[Any, ...], run: int) -> int:
    """A row of `urls`, unless its key has one; returns how many rows that made."""
    marks = ", ".join("?" * (len(row) + 3))
    done = ledger.database.write(
        f"INSERT OR IGNORE INTO urls ({_FROM_OLD}, first_run, seen_run, state_run) VALUES ({marks})",  # noqa: S608 (fixed texts)
        (*row, run, run, run),
    )
    return done.rowcount
