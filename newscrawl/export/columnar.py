"""Archives as a table of DuckDB, read from the segments where they are.

The types come from the dataclasses that are the record, so lists stay lists and parts stay structures. Which
lines count is the ledger's to say: revisions that are not wanted are taken out, and of a segment that a run
is writing just now only the committed part is seen.
"""

from __future__ import annotations

import csv
import json
import re
import sys
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor, wait
from contextlib import contextmanager
from glob import escape
from itertools import chain
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from newscrawl.archive import ArchiveDamaged
from newscrawl.archive.bulk import left_out, longest, segments
from newscrawl.archive.segments import ARTICLES
from newscrawl.export.jsonlines import DERIVED, columns, selected, selected_at_once, text_of
from newscrawl.export.together import Opened

if TYPE_CHECKING:
    import duckdb

DUCKDB = "duckdb>=2.0.1,<3"
"""What to install, as pip reads it; whoever runs a clone has no package with an extra to name."""

_MEMORY = "50%"
"""What DuckDB may use of the machine's; beyond it goes to a temporary folder. Most questions take a few
hundred megabytes however large an archive is; to sort whole records takes more than these have.
"""

_SMALL = 1 << 20
"""Bytes of a segment up to which a file costs DuckDB more than reading only what is wanted of it spares."""

_LOOK = 0.1
"""Seconds after which the thread that waits for a query looks up."""

REFUSED = re.compile(r'"exception_message":("(?:[^"\\]|\\.)*"),"errno":"(\d+)"')
"""What the system refused DuckDB, as it tells of it: the words, as JSON, and the number of the error."""


class NotInstalled(Exception):  # noqa: N818 (says what is the case)
    """DuckDB is not there, or cannot be loaded; `str(error)` tells which, and how to get it."""

    def __init__(self, error: ImportError) -> None:
        missing = isinstance(error, ModuleNotFoundError)
        get = f"this needs DuckDB: {sys.executable} -m pip install '{DUCKDB}'"
        super().__init__(get if missing else f"DuckDB cannot be loaded: {error}")


@contextmanager
def tables(
    archives: Sequence[Opened], *, revisions: bool = False, as_of: str | None = None
) -> Iterator[duckdb.DuckDBPyConnection]:
    """A connection with the view `articles`: the current records, or all `revisions`, maybe as of a moment.

    Its columns are the record's fields and `published_at`, `published_on`, `modified_at`, `crawled_at` with
    real types. `as_of` is as in `newscrawl.archive.read`. Raises NotInstalled, ArchiveDamaged, and
    MemoryError where DuckDB has not enough, also for what is done with the connection.
    """
    try:
        import duckdb
    except ImportError as error:
        raise NotInstalled(error) from error
    with (
        _short(duckdb.OutOfMemoryException),
        TemporaryDirectory(prefix="newscrawl-") as scratch,
        duckdb.connect() as connection,
    ):
        _configure(connection, scratch)
        files = [(str(path), size) for one in archives for path, size in _files(one, Path(scratch))]
        passed = (left_out(ledger, revisions=revisions, as_of=as_of) for ledger, _ in archives)
        _leave_out(connection, chain.from_iterable(passed), Path(scratch))
        try:
            connection.execute(_view(files, max((longest(ledger) for ledger, _ in archives), default=0)))
        except duckdb.IOException as error:
            if flaw := damaged((folder for _, folder in archives), error):
                raise flaw from error
            raise
        yield connection


def _leave_out(
    connection: duckdb.DuckDBPyConnection, revisions: Iterable[tuple[str, int]], scratch: Path
) -> None:
    """Make the table of the revisions that the view passes over, by way of a file: they may be millions."""
    passed = scratch / "left-out.csv"
    with passed.open("w", encoding="utf-8", newline="") as out:
        csv.writer(out).writerows(revisions)
    connection.execute(
        f"CREATE TEMP TABLE left_out AS FROM read_csv({text_of(str(passed))}, header = false, "
        "auto_detect = false, delim = ',', quote = '\"', "
        "columns = {'id': 'VARCHAR', 'revision': 'BIGINT'})"
    )


def _files(archive: Opened, scratch: Path) -> Iterator[tuple[Path, int]]:
    """The segments of an archive, and their bytes. A copy of an open one stands in a folder by which
    `damaged` knows it.
    """
    beside = scratch / archive.folder.name / ARTICLES
    beside.mkdir(parents=True)
    return segments(archive.ledger, archive.folder, beside)


def run(connection: duckdb.DuckDBPyConnection, sql: str | duckdb.Statement) -> duckdb.DuckDBPyConnection:
    """The connection with a query's result; run beside this thread, as DuckDB's own code hears no Ctrl-C.

    Nor does a thread that waits without an end, where the system gave the signal to another one. And each
    statement forgets what DuckDB was told before it began, so it is told until it has ended.
    """
    with ThreadPoolExecutor(1) as beside:
        beside.submit(int).result()  # a Ctrl-C while the thread starts leaves nothing running
        try:
            asked = beside.submit(connection.execute, sql)
            while not asked.done():
                wait([asked], _LOOK)
        except KeyboardInterrupt:
            ended = beside.submit(int)
            while not ended.done():
                connection.interrupt()
                wait([ended], _LOOK)
            raise
        return asked.result()


@contextmanager
def _short(of_memory: type[Exception]) -> Iterator[None]:
    try:
        yield
    except of_memory as error:
        raise MemoryError(said(error)) from error


def damaged(folders: Iterable[Path], error: Exception) -> ArchiveDamaged | None:
    """What it means that DuckDB stopped at a segment of one of the archives in `folders`; None if at none."""
    import duckdb

    why = (
        "a line of a segment is no record" if isinstance(error, duckdb.InvalidInputException) else said(error)
    )
    for folder in folders:
        if f"/{folder.name}/{ARTICLES}/" in str(error):
            return ArchiveDamaged(f"{folder}: {why}; `scrapy verify {folder.name}` tells where")
    return None


def said(error: Exception) -> str:
    """What DuckDB complains of, in a line; it draws the place below, which a line has no room for, and tells
    what the system refused as JSON within its own words.
    """
    refused = REFUSED.search(str(error))
    return " ".join((json.loads(refused[1]) if refused else str(error).partition("\n\n")[0]).split())


def _configure(connection: duckdb.DuckDBPyConnection, scratch: str) -> None:
    for name, value in {
        "memory_limit": _MEMORY,
        "threads": 2,
        "preserve_insertion_order": False,
        "temp_directory": scratch,
        "TimeZone": "UTC",
        "autoinstall_known_extensions": False,
        "enable_progress_bar": True,  # so that it counts
        "enable_progress_bar_print": False,
    }.items():
        connection.execute(f"SET {name} = {text_of(value) if isinstance(value, str) else value}")


def _view(files: list[tuple[str, int]], longest_line: int) -> str:
    if not files:
        empty = ", ".join(f"CAST(NULL AS {kind}) AS {name}" for name, kind in columns().items())
        return f"CREATE VIEW articles AS SELECT *, {DERIVED} FROM (SELECT {empty}) WHERE false"  # noqa: S608 (our own names)
    # `*`, `?` and `[` in the name of a folder would have DuckDB read another archive as well, or instead.
    large = [escape(path) for path, size in files if size > _SMALL]
    small = [escape(path) for path, size in files if size <= _SMALL]
    ways = ((selected, large), (selected_at_once, small))
    read = " UNION ALL ".join(way(paths, longest_line) for way, paths in ways if paths)
    return f"CREATE VIEW articles AS FROM ({read}) ANTI JOIN left_out USING (id, revision)"
