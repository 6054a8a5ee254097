"""What the old ledger alone knew, brought over into one made anew from the segments.

Runs, what each source gave, which source listed which URL and under which addresses, when an article is to be
looked at again, which pages are held already: no record tells these. An old ledger may be damaged, or of an
older version; it is read row by row, each table until it cannot be read any further.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, suppress
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, NamedTuple

from newscrawl.archive.files import Files
from newscrawl.archive.ledger.ledger import Ledger
from newscrawl.archive.rebuild.urls import OF_URLS, put_old

_GROUP = 20_000


class _Table(NamedTuple):
    """What to read of the old ledger, and how each row is written into the new one."""

    read: str
    write: str


_WITHOUT_ARTICLE = "article_id IS NULL AND state IN ('skipped', 'gone')"
"""Addresses that gave none when they were asked for, and may be looked at once more."""

_RUNS = (
    _Table(
        "SELECT run, started, ended, status, reason, summary FROM runs ORDER BY id",
        "INSERT OR IGNORE INTO runs (run, started, ended, status, reason, summary) VALUES (?, ?, ?, ?, ?, ?)",
    ),
    _Table(
        "SELECT r.run, what, t.reason, n FROM tallies t JOIN runs r ON r.id = run_id",
        "INSERT OR IGNORE INTO tallies SELECT id, ?2, ?3, ?4 FROM runs WHERE run = ?1",
    ),
)
"""Runs come first: their numbers tell which of them was before which."""
_REST = (
    # Without what the server gave for asking again: each source is asked once for all that it lists.
    _Table(
        "SELECT url, kind FROM sources ORDER BY id",
        "INSERT OR IGNORE INTO sources (url, kind) VALUES (?, ?)",
    ),
    _Table(
        "SELECT url, kind, run, found, new, fault, http_status FROM source_runs "
        "JOIN sources s ON s.id = source_id JOIN runs r ON r.id = run_id",
        "INSERT OR IGNORE INTO source_runs SELECT s.id, r.id, ?4, ?5, ?6, ?7 FROM sources s, runs r "
        "WHERE s.url = ?1 AND s.kind = ?2 AND r.run = ?3",
    ),
    _Table(
        "SELECT key, s.url, kind, section, title, date_published, lastmod, g.first_seen, last_seen "
        "FROM sightings g JOIN urls u ON u.id = url_id JOIN sources s ON s.id = source_id",
        "INSERT OR REPLACE INTO sightings SELECT u.id, s.id, ?4, ?5, ?6, ?7, ?8, ?9 FROM urls u, sources s "
        "WHERE u.key = ?1 AND s.url = ?2 AND s.kind = ?3",
    ),
    _Table(
        "SELECT key, s.url, kind FROM urls u JOIN sources s ON s.id = via",
        "UPDATE urls SET via = (SELECT id FROM sources WHERE url = ?2 AND kind = ?3) WHERE key = ?1",
    ),
    _Table(
        "SELECT key, a.url FROM addresses a JOIN urls u ON u.id = url_id",
        "INSERT OR IGNORE INTO addresses SELECT id, ?2 FROM urls WHERE key = ?1",
    ),
    # A record has the address that it was read at; where its article has moved since, only this tells.
    _Table(
        "SELECT key, u.url FROM urls u JOIN addresses a ON a.url_id = u.id "
        "WHERE state IN ('stored', 'unchanged', 'gone') GROUP BY u.id",
        "UPDATE urls SET url = ?2 WHERE key = ?1 "
        "AND EXISTS (SELECT 1 FROM addresses a WHERE a.url_id = urls.id AND a.url = urls.url)",
    ),
    # Only where both hold the same newest revision: what a server gave with a lost one would keep it lost.
    # An address that always led to another one, at which the article was read, is known as it is listed.
    _Table(
        "SELECT key, max(revision), fetched, etag, last_modified, due, edits, u.url FROM urls u "
        "JOIN revisions r ON r.article_id = u.article_id WHERE fetched IS NOT NULL GROUP BY u.id",
        "UPDATE urls SET fetched = ?3, etag = ?4, last_modified = ?5, due = ?6, edits = ?7, url = ?8 "
        "WHERE key = ?1 AND fetched <= ?3 "
        "AND ?2 = (SELECT max(revision) FROM revisions r WHERE r.article_id = urls.article_id)",
    ),
    _Table(
        f"SELECT key, due FROM urls WHERE due IS NOT NULL AND {_WITHOUT_ARTICLE}",  # noqa: S608 (fixed texts)
        f"UPDATE urls SET due = ?2 WHERE key = ?1 AND {_WITHOUT_ARTICLE}",  # noqa: S608 (fixed texts)
    ),
    _Table(
        "SELECT article_id, revision, again FROM lost_pages",
        "INSERT OR IGNORE INTO lost_pages VALUES (?, ?, ?)",
    ),
    _Table(
        'SELECT digest, date, path, "offset", length FROM payloads JOIN files f ON f.id = file_id',
        "INSERT OR IGNORE INTO payloads SELECT ?1, ?2, id, ?4, ?5 FROM files "
        "WHERE path = ?3 AND good >= ?4 + ?5",
    ),
)


class OldLedger:
    """A ledger that is put aside; `fault` says what kept it from being read to its end."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.fault: str | None = None

    def runs(self, ledger: Ledger) -> None:
        """Bring over the runs, before any of them is known from what it left."""
        self._bring(ledger, _RUNS)

    def urls(self, ledger: Ledger, run: int) -> int:
        """Bring over the URLs that the new ledger lacks, and all else; returns how many URLs those were."""
        taken = 0
        for number, row in enumerate(self._rows(OF_URLS), start=1):
            taken += put_old(ledger, row, run)
            if number % _GROUP == 0:
                ledger.database.commit()
        ledger.visits.learn(self._rows("SELECT age, expected, found FROM lessons"))
        self._bring(ledger, _REST)
        return taken

    def _bring(self, ledger: Ledger, tables: tuple[_Table, ...]) -> None:
        for read, write in tables:
            for number, row in enumerate(self._rows(read), start=1):
                ledger.database.write(write, row)
                if number % _GROUP == 0:
                    ledger.database.commit()

    def _rows(self, query: str) -> Iterator[tuple[Any, ...]]:
        address = f"{self.path.absolute().as_uri()}?mode=ro"
        try:
            with closing(sqlite3.connect(address, uri=True)) as database:
                yield from database.execute(query)
        except sqlite3.Error as error:
            # One of an older version has handed over all that it has.
            if not str(error).startswith(("no such table", "no such column")):
                self.fault = self.fault or str(error)

    def put_aside(self, now: datetime, files: Files) -> Path:
        """Give it the name of a moment, whole: what stands in the log beside it is put into it first.

        Of one that is damaged the log goes aside as well. Where the name of a second is taken, as of two that
        are put aside in it, a later one stands in. Raises ArchiveUnwritable.
        """
        while (aside := self.path.with_name(f"{self.path.name}.{now:%Y%m%dT%H%M%SZ}.old")).exists():
            now += timedelta(seconds=1)
        with suppress(sqlite3.Error), closing(sqlite3.connect(self.path)) as database:
            database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        for suffix in ("-wal", "-shm", ""):
            if (part := Path(f"{self.path}{suffix}")).exists():
                files.rename(part, Path(f"{aside}{suffix}"))
        return aside
