"""Articles as Parquet: a file with typed columns, in which lists stay lists and parts stay structures."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from newscrawl.export.columnar import REFUSED, damaged, run, said
from newscrawl.export.jsonlines import text_of

if TYPE_CHECKING:
    import duckdb

_ROW_GROUP, _BYTES = 8192, "32MB"
"""Records that are written together at most, and how large they may be: they wait in memory, for each thread
its own, and so many long reports would not fit there."""


def write_parquet(
    connection: duckdb.DuckDBPyConnection, folders: Sequence[Path], path: Path, where: str = "true"
) -> int:
    """Write the articles of the archives in `folders` that meet `where`, a condition in SQL, as Parquet.

    `connection` is one of `newscrawl.export.columnar.tables`. Returns how many. Raises OSError where the file
    cannot be written, ArchiveDamaged where a segment cannot be read.
    """
    import duckdb

    try:
        row = run(
            connection,
            f"COPY (FROM articles WHERE {where}) TO {text_of(str(path))} "
            f"(FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE {_ROW_GROUP}"
            f", ROW_GROUP_SIZE_BYTES {text_of(_BYTES)})",
        ).fetchone()
    except duckdb.OutOfMemoryException:
        raise
    except duckdb.Error as error:
        raise damaged(folders, error) or _unwritten(path, error) from error
    return int(row[0]) if row else 0


def _unwritten(path: Path, error: Exception) -> OSError:
    """What the system refused DuckDB, or else its own words."""
    if refused := REFUSED.search(str(error)):
        number = int(refused[2])
        return OSError(number, os.strerror(number), str(path))
    return OSError(0, f"DuckDB cannot write it ({said(error)})", str(path))
