"""`scrapy query [OUTLET...] 'SQL'`: questions to archives, answered by DuckDB over their segments."""

from __future__ import annotations

import argparse
import csv
import json
import re
import sys
from collections.abc import Iterator, Sequence
from io import StringIO
from itertools import chain, count
from math import isfinite
from pathlib import Path
from typing import Any

from newscrawl.archive.blame import blaming
from newscrawl.console.answering import Refused
from newscrawl.console.archivecommand import add_choice, chosen, together
from newscrawl.console.command import NewsCommand
from newscrawl.console.progress import progress_line
from newscrawl.console.texttable import table
from newscrawl.export.columnar import DUCKDB, NotInstalled, damaged, run, said, tables
from newscrawl.locate import archive_root, archived
from newscrawl.runs.status import ExitStatus

_FETCH = 10
"""Rows that become Python's objects at a time: those of a long report with all its blocks take megabytes."""

_Rows = Iterator[Sequence[Any]]
_Result = tuple[list[str], _Rows]
_SQL = re.compile(r"(?i)(?:select|from|with|describe|summarize|show)$|.*\s")
"""What stands in the place of an outlet's name where the question does, or a part of it without quotes."""


class Command(NewsCommand):
    """Answers SQL."""

    usage = "[options] [OUTLET...] 'SQL'"
    summary = "Ask archives a question in SQL"
    about = (
        "Run SQL (DuckDB's) on the table `articles`: the current record of every article, of the outlets "
        "named or of all that have an archive, with the fields of the record as columns and published_at, "
        "published_on, modified_at, crawled_at as real dates. `DESCRIBE articles` lists them. The table that "
        "is printed cuts long values; --json and --csv have them whole. It may run beside a crawl and needs "
        f"DuckDB (pip install '{DUCKDB}')."
    )
    examples = (
        "scrapy query businessstandard 'SELECT published_on, count(*) FROM articles GROUP BY ALL'",
        "scrapy query 'SELECT outlet.id, count(*), max(published_on) FROM articles GROUP BY ALL'",
    )

    def add_options(self, parser: argparse.ArgumentParser) -> None:
        """The options of this command."""
        super().add_options(parser)
        group = parser.add_argument_group("Query")
        add_choice(group)
        form = group.add_mutually_exclusive_group()
        form.add_argument("--json", action="store_true", help="print JSON Lines, one object a row")
        form.add_argument("--csv", action="store_true", help="print CSV with a header")

    def answer(self, args: list[str], opts: argparse.Namespace) -> ExitStatus:
        """Run the query and print its rows as they come."""
        root = archive_root(self.settings)
        named, sql = _asked(args, archived(root))
        folders = chosen(root, named)
        try:
            with (
                blaming(*folders),
                together(folders) as archives,
                tables(archives, revisions=opts.revisions, as_of=opts.as_of) as connection,
            ):
                for number, (names, rows) in enumerate(_results(connection, sql, folders)):
                    sys.stdout.write("\n" if number and not opts.json else "")
                    for piece in _shown(names, rows, opts):
                        sys.stdout.write(piece)
        except NotInstalled as error:
            raise Refused(str(error)) from error
        return ExitStatus.OK


def _asked(args: list[str], there: Sequence[str]) -> tuple[list[str], str]:
    """The outlets and the question. Raises Refused where the question is not what comes last."""
    if not args or (len(args) == 1 and args[0] in there):
        raise Refused(f"say what to ask, like: {Command.examples[0]}")
    *named, sql = args
    if sql in there or any(_SQL.match(name) for name in named):
        raise Refused(f"the question comes last, and in quotes, like: {Command.examples[0]}")
    return named, sql


def _results(connection: Any, sql: str, folders: Sequence[Path]) -> Iterator[_Result]:
    """The columns and rows of each statement, but for those that only prepare the last one, as SET does."""
    import duckdb

    def rows() -> _Rows:
        try:
            while some := connection.fetchmany(_FETCH):
                yield from some
        except duckdb.Error as error:
            raise _refused(error, sql, folders) from error

    try:
        statements = connection.extract_statements(sql)
        for statement in statements:
            with progress_line(lambda: f"{max(connection.query_progress(), 0):.0f} % done"):
                run(connection, statement)
            if statement is statements[-1] or _asks(statement):
                yield [column[0] for column in connection.description], rows()
    except duckdb.Error as error:
        raise _refused(error, sql, folders) from error
    if not statements:
        raise Refused(f"{sql!r} gives no rows; call it like: {Command.examples[0]}")


def _asks(statement: Any) -> bool:
    """Whether a statement is one for its rows. A PIVOT is several to DuckDB, which then cannot tell."""
    import duckdb

    rows_alone: bool = statement.expected_result_type == [duckdb.ExpectedResultType.QUERY_RESULT]
    return rows_alone or statement.type == duckdb.StatementType.MULTI


def _refused(error: Exception, sql: str, folders: Sequence[Path]) -> Refused:
    """A fault of the query is its writer's; a file that cannot be read or written is not, nor a damaged
    segment, nor is the lack of memory, which is raised again.
    """
    import duckdb

    if isinstance(error, duckdb.OutOfMemoryException):
        raise error
    if isinstance(error, duckdb.InvalidInputException) and (flaw := damaged(folders, error)):
        return Refused(str(flaw), ExitStatus.CANNOT_WRITE)
    unread = isinstance(error, duckdb.IOException)
    status = ExitStatus.CANNOT_WRITE if unread else ExitStatus.BAD_ARGUMENTS
    return Refused(f"the query cannot be run: {said(error)}{_hint(sql, said(error))}", status)


def _hint(sql: str, fault: str) -> str:
    """What helps with the likeliest mistakes, of which DuckDB cannot know."""
    if "VARCHAR" in fault and re.search(r"\bdate_(?:published|modified)\b", sql):
        return "; published_on, published_at and modified_at are real dates"
    if (name := re.search(r'column "(.+?)" not found', fault)) and f'"{name[1]}"' in sql:
        return "; a text stands in single quotes"
    return ""


def _shown(names: list[str], rows: _Rows, opts: argparse.Namespace) -> Iterator[str]:
    if opts.json:
        keys = [*_apart(names)]
        return (
            json.dumps(dict(zip(keys, map(_plain, row), strict=True)), ensure_ascii=False) + "\n"
            for row in rows
        )
    if opts.csv:
        return _csv(names, rows)
    return (f"{line}\n" for line in table(names, (list(map(_cell, row)) for row in rows)))


def _apart(names: list[str]) -> Iterator[str]:
    """The names of columns, each once, as an object has them: those of tables that are joined are alike."""
    taken = set(names)
    for at, name in enumerate(names):
        if name not in names[:at]:
            yield name
            continue
        other = next(other for n in count(1) if (other := f"{name}_{n}") not in taken)
        taken.add(other)
        yield other


def _plain(value: Any) -> Any:
    """A value as JSON has it; dates as text, and nothing for numbers that JSON has not (1 / 0)."""
    if isinstance(value, float) and not isfinite(value):
        return None
    if isinstance(value, dict):
        return {str(key): _plain(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [_plain(item) for item in value]
    return value if value is None or isinstance(value, (bool, int, float, str)) else _cell(value)


def _cell(value: Any) -> str:
    """A value in a cell."""
    if value is None:
        return ""
    if isinstance(value, (dict, list, tuple)):
        return json.dumps(_plain(value), ensure_ascii=False)
    return value.isoformat() if hasattr(value, "isoformat") else str(value)


def _csv(names: list[str], rows: _Rows) -> Iterator[str]:
    buffer = StringIO()
    writer = csv.writer(buffer, lineterminator="\n")
    for cells in chain([names], rows):
        writer.writerow(map(_cell, cells))
        yield buffer.getvalue()
        buffer.seek(0)
        buffer.truncate()
