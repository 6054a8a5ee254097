"""`scrapy export [OUTLET...] --to FORMAT`: records in the form that another program reads."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Generator, Iterable, Mapping, Sequence
from contextlib import closing, nullcontext
from pathlib import Path
from typing import TextIO

from newscrawl.amounts import many
from newscrawl.archive.blame import blaming
from newscrawl.console.answering import Refused
from newscrawl.console.archivecommand import add_choice, add_days, chosen, together
from newscrawl.console.command import NewsCommand, add_quiet
from newscrawl.console.files import writable, writing
from newscrawl.console.progress import progress_line
from newscrawl.export.aside import aside
from newscrawl.export.columnar import NotInstalled, tables
from newscrawl.export.database import write_sqlite
from newscrawl.export.flat import Record, within
from newscrawl.export.parquet import write_parquet
from newscrawl.export.text import write_csv, write_jsonl, write_schema_org, write_zyte
from newscrawl.export.together import Opened, Read, records
from newscrawl.locate import archive_root
from newscrawl.runs.status import ExitStatus

_TEXTS: Mapping[str, Callable[[Iterable[Record], TextIO], int]] = {
    "csv": write_csv,
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
_SEVERAL = "articles"
"""What a file with the records of several outlets is called, and of all, be they one."""


class Command(NewsCommand):
    """Writes exports."""

    usage = "[options] [OUTLET...] --to FORMAT"
    summary = "Write archives as Parquet, CSV, JSON Lines, SQLite, schema.org or Zyte API"
    about = (
        "Write the current record of every article, of the outlets named or of all that have an archive, "
        "to one file: parquet (typed columns; needs DuckDB), csv (a table, lists joined by `; `), jsonl "
        "(records as in the archive), sqlite (tables and full-text search; opens in Datasette as it is), "
        "schema.org (JSON-LD articles, one a line), zyte (articles as the Zyte API gives them, one a "
        "line). The file appears when it is complete and replaces an older one. It may run beside a crawl."
    )
    examples = (
        "scrapy export businessstandard --to parquet",
        "scrapy export businessstandard --since 2026-11-01 -o november.csv",
        "scrapy export thehindu mint --to jsonl -o both.jsonl",
    )

    def add_options(self, parser: argparse.ArgumentParser) -> None:
        """The options of this command."""
        super().add_options(parser)
        group = parser.add_argument_group("Export")
        group.add_argument(
            "--to",
            metavar="FORMAT",
            choices=[*_ENDINGS],
            help=f"{', '.join(_ENDINGS)}; if not given, what FILE ends in",
        )
        group.add_argument(
            "-o",
            "--output",
            metavar="FILE",
            help=f"write here, not to OUTLET.FORMAT, or {_SEVERAL}.FORMAT where not one is named; - is "
            "standard output",
        )
        add_choice(group)
        add_days(group, "articles published")
        add_quiet(group)

    def answer(self, args: list[str], opts: argparse.Namespace) -> ExitStatus:
        """Write the file, and say what is in it."""
        folders = chosen(archive_root(self.settings), args)
        meant = _meant(opts.output or "")
        opts.to = opts.to or meant
        if opts.to is None:
            raise Refused(f"say what to write, with --to: {', '.join(_ENDINGS)}")
        if meant and not _ENDINGS[opts.to].endswith(_ENDINGS[meant]):
            raise Refused(
                f"{opts.output}: by its name that would be {meant}, and --to says {opts.to}; "
                f"let it end in {_ENDINGS[opts.to]}, or leave --to out"
            )
        with blaming(*folders):
            if opts.output == "-":
                return _to_stdout(folders, opts)
            return _to_file(folders, opts, folders[0].name if len({*args}) == 1 else _SEVERAL)


def _meant(name: str) -> str | None:
    """The format that a file's name says; the longest ending counts."""
    endings = sorted(_ENDINGS, key=lambda to: len(_ENDINGS[to]), reverse=True)
    return next((to for to in endings if name.lower().endswith(_ENDINGS[to])), None)


def _to_stdout(folders: Sequence[Path], opts: argparse.Namespace) -> ExitStatus:
    if opts.to in ("parquet", "sqlite"):
        raise Refused(f"{opts.to} is not a text format; name a file with -o")
    with together(folders) as archives, closing(_wanted(archives, opts)) as found:
        _write_text(found, sys.stdout, opts.to)
    return ExitStatus.OK


def _to_file(folders: Sequence[Path], opts: argparse.Namespace, name: str) -> ExitStatus:
    path = Path(opts.output or f"{name}{_ENDINGS[opts.to]}").expanduser()
    writable(path)
    with together(folders) as archives, writing(path), aside(path) as part:
        count = _write(archives, part, opts)
    if not opts.quiet:
        told = f"{many(count, 'record')} in {path} ({path.stat().st_size:,} bytes)"
        sys.stdout.write(f"{_whose(archives)}: {told}\n")
    return ExitStatus.OK


def _whose(archives: Sequence[Opened]) -> str:
    return archives[0].folder.name if len(archives) == 1 else f"{len(archives)} outlets"


def _write(archives: Sequence[Opened], part: Path, opts: argparse.Namespace) -> int:
    if opts.to == "parquet":
        return _parquet(archives, part, opts)
    with closing(_wanted(archives, opts)) as found:
        if opts.to == "sqlite":
            return write_sqlite((one.record for one in found), part)
        with part.open("w", encoding="utf-8", newline="") as out:
            return _write_text(found, out, opts.to)


def _write_text(found: Iterable[Read], out: TextIO, to: str) -> int:
    if to == "jsonl":  # to write anew what was read takes longer than to read it
        return write_jsonl((one.line for one in found), out)
    return _TEXTS[to]((one.record for one in found), out)


def _wanted(archives: Sequence[Opened], opts: argparse.Namespace) -> Generator[Read, None, None]:
    read = 0
    told = progress_line(lambda: f"{_whose(archives)}: {many(read, 'record')} read")
    with (
        told if opts.output != "-" else nullcontext(),
        closing(records(archives, revisions=opts.revisions, as_of=opts.as_of)) as found,
    ):
        for one in found:
            read += 1
            if within(one.record, opts.since, opts.until):
                yield one


def _parquet(archives: Sequence[Opened], part: Path, opts: argparse.Namespace) -> int:
    wanted = [f"published_on >= DATE '{opts.since}'"] if opts.since else []
    wanted += [f"published_on <= DATE '{opts.until}'"] if opts.until else []
    folders = [folder for _, folder in archives]
    try:
        with (
            tables(archives, revisions=opts.revisions, as_of=opts.as_of) as connection,
            progress_line(lambda: f"{_whose(archives)}: {max(connection.query_progress(), 0):.0f} % done"),
        ):
            return write_parquet(connection, folders, part, " AND ".join(wanted) or "true")
    except NotInstalled as error:
        raise Refused(str(error)) from error
