"""What SQLite complains of, as a line for a person: what, where, what to do."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from newscrawl.archive.errors import ArchiveBusy, ArchiveDamaged, ArchiveError, ArchiveUnwritable

_AGAIN = "and run again: what is committed is safe"
_ELSEWHERE = "let this user write there or set NEWSCRAWL_ARCHIVE to another folder"
_UNWRITABLE = {
    sqlite3.SQLITE_FULL: f"the disk is full; free some space {_AGAIN}",
    sqlite3.SQLITE_READONLY: f"it is read-only; {_ELSEWHERE}",
    sqlite3.SQLITE_IOERR: f"the disk refused; check it {_AGAIN}",
    sqlite3.SQLITE_CANTOPEN: f"it cannot be opened; {_ELSEWHERE}",
    sqlite3.SQLITE_PERM: f"access is denied; {_ELSEWHERE}",
}
_BUSY = (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)


def remedy(path: Path) -> str:
    """What to do where a ledger is lost."""
    return f"put it back or run `scrapy ledger rebuild {path.parent.name}`"


def explain(path: Path, error: sqlite3.Error) -> ArchiveError:
    """The ArchiveError for what SQLite said about the ledger at `path`."""
    if isinstance(error, sqlite3.ProgrammingError):
        return ArchiveError(f"{path}: {error}")
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if code in _UNWRITABLE:
        return ArchiveUnwritable(f"cannot write {path}: {_UNWRITABLE[code]}")
    if code in _BUSY:
        return ArchiveBusy(f"{path} is held by another program; close it and run again")
    rebuild = f"`scrapy ledger rebuild {path.parent.name}`"
    return ArchiveDamaged(f"{path} is damaged ({error}); {rebuild} makes it anew from the segments")
