"""Records in files of JSON Lines as a table of DuckDB, with the record's own types.

DuckDB left to itself looks at the first 20,480 lines and takes these for all: a field that only a later
record has is no column, or ends the query, and a day among instants makes text of both.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from os import PathLike, fspath
from typing import TYPE_CHECKING

from newscrawl.archive import ArchiveError
from newscrawl.export.columntypes import duckdb_type, record_fields
from newscrawl.items import Article

if TYPE_CHECKING:
    import duckdb

_SMALLEST_LINE = 1 << 20
_LONGEST_LINE = 1 << 25
"""Bytes of a line, of files that tell nothing of their longest."""
_INSTANT = (
    r"CASE WHEN regexp_matches({0}, 'T.*(Z|[+-]\d\d:\d\d)$') "
    "THEN try_cast({0} AS TIMESTAMP WITH TIME ZONE) END"
)
_DERIVED = {
    "published_at": _INSTANT.format("date_published"),
    "published_on": "try_cast(substr(date_published, 1, 10) AS DATE)",
    "modified_at": _INSTANT.format("date_modified"),
    "crawled_at": _INSTANT.format("provenance.crawled_at"),
}
DERIVED = ", ".join(f"{sql} AS {name}" for name, sql in _DERIVED.items())
"""The columns with types that JSON has none of."""


def articles(file: str | PathLike[str], *more: str | PathLike[str]) -> duckdb.DuckDBPyRelation:
    """Records in files of JSON Lines as a table of DuckDB: those of an archive, of `scrapy extract`, of
    `scrapy replay --warc`.

    In the names of files `*` stands for anything. The columns are the fields of the record, and beside them
    `published_at`, `modified_at` and `crawled_at` (instants) and `published_on` (the publisher's own day), as
    real types. Lines are read when a query wants them. Raises ImportError where DuckDB is not installed, and
    DuckDB's errors where there is no such file or a line is no record.
    """
    import duckdb

    relation = duckdb.sql(selected([fspath(one) for one in (file, *more)], _LONGEST_LINE))
    assert relation is not None
    return relation


def columns() -> dict[str, str]:
    """The fields of the record, each with its type in DuckDB, as `duckdb.read_json` takes them."""
    return {f.name: duckdb_type(hint) for f, hint in record_fields(Article)}


def selected(files: Sequence[str], longest_line: int) -> str:
    """The SQL that reads records from files; only what a query wants of them is looked at."""
    described = ", ".join(f"{name}: {text_of(kind)}" for name, kind in columns().items())
    read = _read("read_json", files, longest_line, f", columns = {{{described}}}")
    return f"SELECT *, {DERIVED} FROM {read}"  # noqa: S608 (our own names, quoted)


def selected_at_once(files: Sequence[str], longest_line: int) -> str:
    """As `selected`, for many small files: each line is read whole.

    Types are then parsed once, and not for each file, which takes as long as a hundred records. A value of
    another type than the record's is none here, where it ends the query of `selected`.
    """
    fields = ", ".join(f'"{name}" {kind}' for name, kind in columns().items())
    record = f"json_transform(json, {text_of(json.dumps(f'STRUCT({fields})'))})"
    read = _read("read_json_objects", files, longest_line)
    return f"SELECT *, {DERIVED} FROM (SELECT unnest({record}) FROM {read})"  # noqa: S608 (as above)


def _read(function: str, files: Sequence[str], longest_line: int, more: str = "") -> str:
    listed = ", ".join(map(text_of, files))
    longest = max(_SMALLEST_LINE, longest_line + 1)
    # A folder named like `day=7` is no column of the records below it.
    how = f"format = 'newline_delimited', hive_partitioning = false, maximum_object_size = {longest}"
    return f"{function}([{listed}], {how}{more})"


def text_of(value: str) -> str:
    """A value as SQL writes a text. Raises ArchiveError for the name of a file that is none to DuckDB."""
    try:
        value.encode()
    except UnicodeEncodeError as error:
        raise ArchiveError(f"DuckDB reads and writes no file whose path is not UTF-8: {value!r}") from error
    quoted = value.replace("'", "''")
    return f"'{quoted}'"
