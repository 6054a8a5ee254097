"""Records as an SQLite database with full-text search, in the shape that Datasette shows without settings.

`articles` holds a row a record; lists that matter for counting (authors, keywords, images, corrections,
disclaimers, removed pieces) have tables of their own that point back to it. `articles_fts` is an FTS5 index
over the text that keeps no copy of it; Datasette finds it by its content="articles", quoted just so, and
offers a search box.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing
from pathlib import Path
from typing import Any

from newscrawl.export.flat import COLUMNS, Record, row

_PARTS: Mapping[str, tuple[str, ...]] = {
    "authors": ("name", "url", "type"),
    "keywords": ("keyword",),
    "images": ("url", "caption", "credit"),
    "corrections": ("kind", "text"),
    "disclaimers": ("kind", "text"),
    "removed": ("rule", "kind", "text", "at"),
}
_INDEXED = "headline, description, article_body"
_GROUP = 1000


def write_sqlite(records: Iterable[Record], path: Path) -> int:
    """Write a new database at `path`; returns how many records. Raises OSError where it cannot be written."""
    try:
        with closing(sqlite3.connect(path, isolation_level=None)) as database:
            return _fill(database, records)
    except sqlite3.Error as error:
        raise OSError(0, f"SQLite cannot write it ({error})", str(path)) from error


def _fill(database: sqlite3.Connection, records: Iterable[Record]) -> int:
    # The file is thrown away unless it is finished, so nothing needs to survive a crash on the way.
    database.execute("PRAGMA journal_mode = OFF")
    database.execute("PRAGMA synchronous = OFF")
    for statement in _schema():
        database.execute(statement)
    database.execute("BEGIN")
    count = 0
    for count, record in enumerate(records, 1):
        _insert(database, count, record)
        if count % _GROUP == 0:
            database.execute("COMMIT")
            database.execute("BEGIN")
    database.execute("INSERT INTO articles_fts (articles_fts) VALUES ('rebuild')")
    database.execute("COMMIT")
    for statement in _indexes():
        database.execute(statement)
    database.execute("ANALYZE")
    return count


def _schema() -> Iterator[str]:
    columns = ", ".join(f"{name} {kind}" for name, kind in COLUMNS.items())
    yield f"CREATE TABLE articles (number INTEGER PRIMARY KEY, {columns}, UNIQUE (id, revision))"
    for table, names in _PARTS.items():
        columns = ", ".join(f'"{name}" {"INTEGER" if name == "at" else "TEXT"}' for name in names)
        yield f"CREATE TABLE {table} (article INTEGER NOT NULL REFERENCES articles (number), {columns})"
    yield (
        f"CREATE VIRTUAL TABLE articles_fts USING fts5 ({_INDEXED}, "
        'content="articles", content_rowid="number", tokenize="unicode61 remove_diacritics 2")'
    )


def _indexes() -> Iterator[str]:
    for name in ("published_on", "article_section", "agency"):
        yield f"CREATE INDEX articles_{name} ON articles ({name})"
    for table in _PARTS:
        yield f"CREATE INDEX {table}_article ON {table} (article)"
    yield "CREATE INDEX authors_name ON authors (name)"
    yield "CREATE INDEX keywords_keyword ON keywords (keyword)"


def _insert(database: sqlite3.Connection, number: int, record: Record) -> None:
    cells = (number, *row(record).values())
    database.execute(f"INSERT INTO articles VALUES ({_places(len(cells))})", cells)  # noqa: S608 (places only)
    for table, names in _PARTS.items():
        parts = record.get(table, ())
        if parts:
            database.executemany(
                f"INSERT INTO {table} VALUES ({_places(len(names) + 1)})",  # noqa: S608 (a table named above)
                ((number, *_part(part, names)) for part in parts),
            )


def _part(part: str | Record, names: tuple[str, ...]) -> Iterator[Any]:
    return iter((part,)) if isinstance(part, str) else (part.get(name) for name in names)


def _places(count: int) -> str:
    return ", ".join("?" * count)
