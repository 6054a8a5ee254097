"""Pages that wait for others of the same article, outside of memory: files of the web have millions of pages.

An article's pages lie in any order and in several files. Of each page that goes on, or that may be a further
one by its address, the place is noted; of pages in a file of the web the record itself, as it cannot be read
again.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from newscrawl.archive.errors import ArchiveUnwritable
from newscrawl.archive.warc.captures import url_key
from newscrawl.discover.addresses.urls import is_address
from newscrawl.replay.foreign import Page
from newscrawl.replay.remote import Remote

_OF_ITS_OWN = ""
"""What SQLite calls a database that only its connection knows, in a temporary file once it is large."""
_TABLES = """
CREATE TABLE pages (
    number INTEGER PRIMARY KEY, key TEXT, turn INTEGER, url TEXT, date TEXT, next_page TEXT,
    path BLOB, place INTEGER, length INTEGER, data BLOB
);
CREATE INDEX by_key ON pages (key);
CREATE TABLE joined (key TEXT PRIMARY KEY) WITHOUT ROWID;
"""
_ADD = "INSERT INTO pages VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
_JOIN = "INSERT OR IGNORE INTO joined VALUES (?)"
_ALONE = "SELECT * FROM pages WHERE turn = ? AND key NOT IN (SELECT key FROM joined) ORDER BY number"
_NEAREST = "SELECT * FROM pages WHERE key = ? ORDER BY abs(julianday(date) - julianday(?)), number LIMIT 1"
_JOINED = "SELECT pages.* FROM pages JOIN joined USING (key) ORDER BY number"


@dataclass(frozen=True, slots=True)
class Waits:
    """A page at `url`, recorded at `date`, that goes on at `next_page` or may be a `further` one."""

    page: Page
    url: str
    date: str
    next_page: str | None
    further: bool = False


class Waiting:
    """The pages that wait. Raises ArchiveUnwritable where the disk has no room for them."""

    TURNS = range(3)
    """First pages, then those that may be further ones: of these such as go on before what is left."""

    def __init__(self) -> None:
        self._database = sqlite3.connect(_OF_ITS_OWN, isolation_level=None)
        self._database.executescript(_TABLES)

    def close(self) -> None:
        """Forget them."""
        self._database.close()

    def add(self, one: Waits) -> None:
        """Let a page wait."""
        turn = 0 if not one.further else 1 if one.next_page else 2
        page = one.page
        place = (os.fsencode(str(page.path)), page.offset, page.length, page.data)
        self._write(_ADD, (_key(one.url), turn, one.url, one.date, one.next_page, *place))

    def join(self, url: str) -> None:
        """Note that the page at an address is in the record of an article, and gets none of its own."""
        self._write(_JOIN, (_key(url),))

    def alone(self, turn: int) -> Iterator[Waits]:
        """The pages whose turn it is and that are in no record, as they came."""
        for row in self._database.execute(_ALONE, (turn,)):
            yield _waits(row)

    def find(self, url: str, date: str) -> Waits | None:
        """The page at an address; of several the one recorded nearest to a moment."""
        row = self._database.execute(_NEAREST, (_key(url), date)).fetchone()
        return _waits(row) if row else None

    def joined(self) -> Iterator[Waits]:
        """The pages that are in records of articles that begin at another one."""
        yield from map(_waits, self._database.execute(_JOINED))

    def _write(self, statement: str, values: tuple[object, ...]) -> None:
        try:
            self._database.execute(statement, values)
        except sqlite3.Error as error:
            where = "set TMPDIR to a folder with room for pages"
            raise ArchiveUnwritable(f"cannot write a temporary file: {error}; {where}") from error


def _waits(row: tuple[Any, ...]) -> Waits:
    _, _, turn, url, date, next_page, path, offset, length, data = row
    name = os.fsdecode(path)
    page = Page(Remote(name) if is_address(name) else Path(name), offset, length, None, data)
    return Waits(page, url, date, next_page, turn > 0)


def _key(url: str) -> str:
    """An address without what may differ between a link to a page and where it was had."""
    return url_key(url).replace("/?", "?").rstrip("/")
