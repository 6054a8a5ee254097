"""The ledger's SQLite file: opened, migrated, and one write transaction at a time.

WAL with `synchronous=FULL`: a commit is on the disk when it returns, and a reader of another process never
stops the run. What SQLite complains of is told as an ArchiveError.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from newscrawl.archive.errors import (
    ArchiveBusy,
    ArchiveDamaged,
    ArchiveMissing,
    ArchiveUnwritable,
    require_readable,
)
from newscrawl.archive.folder import found
from newscrawl.archive.ledger.complaints import explain, remedy
from newscrawl.archive.ledger.schema import STEPS

Values = Sequence[Any] | Mapping[str, Any]
"""What fills the places of a statement: by position, or by name."""


class Database:
    """A connection with one write transaction, begun by the first write and ended by `commit` or `rollback`.

    Reads on it see what was written and not yet committed.
    """

    def __init__(self, path: Path, connection: sqlite3.Connection) -> None:
        self.path = path
        self.uncommitted = 0
        self.before_commit: list[Callable[[], None]] = []
        """Called at the end of each transaction, to write what was held back."""
        self._connection = connection

    @classmethod
    def open(cls, path: Path, *, durable: bool = True) -> Database:
        """Open for writing; a file that is not there is made, one of an older version is migrated."""
        _make(path)
        try:
            connection = sqlite3.connect(path, timeout=10, isolation_level=None, cached_statements=256)
        except sqlite3.Error as error:
            raise explain(path, error) from error
        database = cls(path, connection)
        try:
            database.one("PRAGMA journal_mode = WAL")
            database.one(f"PRAGMA synchronous = {'FULL' if durable else 'OFF'}")
            database._migrate()
        except BaseException:
            connection.close()
            raise
        return database

    @classmethod
    def read(cls, path: Path) -> Database:
        """Open for reading only, beside a run that may be writing.

        Raises ArchiveMissing where there is none, ArchiveDamaged where it is lost, shut or too old.
        """
        if not path.is_file():
            if found(path.parent / "articles", "*.jsonl"):
                raise ArchiveDamaged(f"{path} is missing, but there are segments beside it; {remedy(path)}")
            raise ArchiveMissing(f"{path} is not there; crawl the outlet first or check NEWSCRAWL_ARCHIVE")
        require_readable(path)
        try:
            return cls._read(path, "mode=ro")
        except ArchiveUnwritable:
            # Even a reader of a WAL needs files beside it, which a read-only or full disk cannot give; where
            # no run can be writing, it can do without. Such a try may leave a WAL that is empty.
            wal = path.with_name(f"{path.name}-wal")
            if wal.exists() and wal.stat().st_size:
                raise
            return cls._read(path, "immutable=1")

    @classmethod
    def _read(cls, path: Path, how: str) -> Database:
        address = f"{path.absolute().as_uri()}?{how}"
        try:
            connection = sqlite3.connect(address, uri=True, timeout=10, isolation_level=None)
        except sqlite3.Error as error:
            raise explain(path, error) from error
        database = cls(path, connection)
        try:
            database._require_current()
        except BaseException:
            connection.close()
            raise
        return database

    def _require_current(self) -> None:
        version = self._version()
        if version == 0:
            raise ArchiveDamaged(f"{self.path} is empty; {remedy(self.path)}")
        if version != len(STEPS):
            raise ArchiveDamaged(
                f"{self.path} is of version {version}, not {len(STEPS)}; the next crawl brings it up to "
                f"date, and so does `scrapy ledger rebuild {self.path.parent.name}`"
            )

    def _version(self) -> int:
        row = self.one("PRAGMA user_version")
        version = int(row[0]) if row else 0
        if version > len(STEPS):
            raise ArchiveDamaged(
                f"{self.path} was written by a newer newscrawl (ledger version {version}, this one knows "
                f"{len(STEPS)}); upgrade newscrawl"
            )
        return version

    def _migrate(self) -> None:
        for number, statements in enumerate(STEPS[self._version() :], start=self._version() + 1):
            for statement in statements:
                self.write(statement)
            self.write(f"PRAGMA user_version = {number}")
            self.commit()

    def write(self, sql: str, values: Values = ()) -> sqlite3.Cursor:
        """Run one writing statement inside the open transaction."""
        try:
            if not self._connection.in_transaction:
                self._connection.execute("BEGIN IMMEDIATE")
            self.uncommitted += 1
            return self._connection.execute(sql, values)
        except sqlite3.Error as error:
            raise explain(self.path, error) from error

    def one(self, sql: str, values: Values = ()) -> tuple[Any, ...] | None:
        """The first row of a query, or None."""
        try:
            row: tuple[Any, ...] | None = self._connection.execute(sql, values).fetchone()
        except sqlite3.Error as error:
            raise explain(self.path, error) from error
        return row

    def rows(self, sql: str, values: Values = ()) -> Iterable[tuple[Any, ...]]:
        """The rows of a query, one at a time.

        Whoever leaves off may do so after the file is closed; `yield from` would hand that on to the cursor,
        which would complain.
        """
        try:
            for row in self._connection.execute(sql, values):  # noqa: UP028 (as said)
                yield row
        except sqlite3.Error as error:
            raise explain(self.path, error) from error

    def commit(self) -> None:
        """Make all writes since the last commit last, or none of them."""
        for write in self.before_commit:
            write()
        try:
            if self._connection.in_transaction:
                self._connection.execute("COMMIT")
            self.uncommitted = 0
        except sqlite3.Error as error:
            raise explain(self.path, error) from error

    def fold(self) -> None:
        """Write what stands in the log beside the file into the file. Closing does that as well, but does not
        say where it cannot.
        """
        row = self.one("PRAGMA wal_checkpoint(TRUNCATE)")
        if row and row[0]:
            raise ArchiveBusy(f"{self.path} is held by another program; close it and run again")

    def close(self) -> None:
        """Close the file; what was not committed is forgotten."""
        try:
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK")
        except sqlite3.Error:
            self._connection.close()
            return
        self._connection.close()


def _make(path: Path) -> None:
    """Make the file where there is none: SQLite would shut it to a group that the umask lets in."""
    with suppress(OSError):  # SQLite will say
        os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o666))
