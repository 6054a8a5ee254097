"""`scrapy export OUTLET --to FORMAT`: an archive's records in the form another program reads."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Generator, Iterable, Mapping
from contextlib import closing, nullcontext
from pathlib import Path
from typing import TextIO

from newscrawl.amounts import many
from newscrawl.archive import Ledger
from newscrawl.archive.read import held, reading
from newscrawl.console.answering import Refused
from newscrawl.console.archivecommand import ArchiveCommand, add_choice, add_days
from newscrawl.console.command import add_quiet
from newscrawl.console.files import writable, writing
from newscrawl.console.moving import moving
from newscrawl.export.aside import aside
from newscrawl.export.columnar import NotInstalled, tables, write_parquet
from newscrawl.export.database import write_sqlite
from newscrawl.export.flat import Record, within
from newscrawl.export.text import write_csv, write_jsonl, write_schema_org, write_zyte
from newscrawl.runs.status import ExitStatus

_TEXTS: Mapping[str, Callable[[Iterable[Record], TextIO], int]] = {
    "csv": write_csv,
    "jsonl": write_jsonl,
    "schema.org": write_schema_org,
    "zyte": write_zyte,
}
_ENDINGS = {
    "parquet": ".parquet",
    "csv": ".csv",
    "jsonl": ".jsonl",
    "sqlite": ".sqlite",
    "schema.org": ".schema.org.jsonl",
    "zyte": ".zyte.jsonl",
}


class Command(ArchiveCommand):
    """Writes exports."""

    usage = "[options] OUTLET --to FORMAT"
    summary = "Write an archive as Parquet, CSV, JSON Lines, SQLite, schema.org or Zyte API"
    about = (
        "Write the current record of every article to a file: parquet (typed columns; needs DuckDB), "
        "csv (a table, lists joined by `; `), jsonl (records as in the archive), sqlite (tables and "
        "full-text search; opens in Datasette as it is), schema.org (JSON-LD articles, one a line), zyte "
        "(articles as the Zyte API gives them, one a line). The file appears when it is complete and "
        "replaces an older one. It may run beside a crawl."
    )
    examples = (
        "scrapy export businessstandard --to parquet",
        "scrapy export businessstandard --to csv --since 2026-11-01 -o november.csv",
    )

    def add_options(self, parser: argparse.ArgumentParser) -> None:
        """The options of this command."""
        super().add_options(parser)
        group = parser.add_argument_group("Export")
        group.add_argument("--to", metavar="FORMAT", choices=[*_ENDINGS], help=", ".join(_ENDINGS))
        group.add_argument(
            "-o", "--output", metavar="FILE", help="write here, not to OUTLET.FORMAT; - is standard output"
        )
        add_choice(group)
        add_days(group, "articles published")
        add_quiet(group)

    def look(self, folder: Path, more: list[str], opts: argparse.Namespace) -> ExitStatus:  # noqa: ARG002 (of the base)
        """Write the file, and say what is in it."""
        if opts.to is None:
            raise Refused(f"say what to write, with --to: {', '.join(_ENDINGS)}")
        if opts.output == "":
            raise Refused("-o names nothing; is a variable of your shell not set?")
        if opts.output == "-":
            return _to_stdout(folder, opts)
        path = Path(opts.output or f"{folder.name}{_ENDINGS[opts.to]}").expanduser()
        writable(path)
        with reading(folder) as ledger, writing(path), aside(path) as part:
            count = _write(ledger, folder, part, opts)
        if not opts.quiet:
            told = f"{many(count, 'record')} in {path} ({path.stat().st_size:,} bytes)"
            sys.stdout.write(f"{folder.name}: {told}\n")
        return ExitStatus.OK


def _to_stdout(folder: Path, opts: argparse.Namespace) -> ExitStatus:
    if opts.to not in _TEXTS:
        raise Refused(f"{opts.to} is not a text format; name a file with -o")
    with reading(folder) as ledger, closing(_records(ledger, folder, opts)) as records:
        _TEXTS[opts.to](records, sys.stdout)
    return ExitStatus.OK


def _write(ledger: Ledger, folder: Path, part: Path, opts: argparse.Namespace) -> int:
    if opts.to == "parquet":
        return _parquet(ledger, folder, part, opts)
    with closing(_records(ledger, folder, opts)) as records:
        if opts.to == "sqlite":
            return write_sqlite(records, part)
        with part.open("w", encoding="utf-8", newline="") as out:
            return _TEXTS[opts.to](records, out)


def _records(ledger: Ledger, folder: Path, opts: argparse.Namespace) -> Generator[Record, None, None]:
    read = 0
    told = moving(lambda: f"{folder.name}: {many(read, 'record')} read")
    with told if opts.output != "-" else nullcontext():
        for one in held(ledger, folder, revisions=opts.revisions, as_of=opts.as_of):
            read += 1
            record = one.record()
            if within(record, opts.since, opts.until):
                yield record


def _parquet(ledger: Ledger, folder: Path, part: Path, opts: argparse.Namespace) -> int:
    wanted = [f"published_on >= DATE '{opts.since}'"] if opts.since else []
    wanted += [f"published_on <= DATE '{opts.until}'"] if opts.until else []
    try:
        with (
            tables(ledger, folder, revisions=opts.revisions, as_of=opts.as_of) as connection,
            moving(lambda: f"{folder.name}: {max(connection.query_progress(), 0):.0f} % done"),
        ):
            return write_parquet(connection, folder, part, " AND ".join(wanted) or "true")
    except NotInstalled as error:
        raise Refused(str(error)) from error
