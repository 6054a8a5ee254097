"""`scrapy changes OUTLET --since CURSOR`: what an archive took in since a program last looked.

A revision is written once and its place never moves, so the place where one ends is a cursor: what stands
behind it has not been told, what stands before it has. It outlives restarts, re-runs and a rebuilt ledger.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from contextlib import closing, nullcontext, suppress
from pathlib import Path

from newscrawl.archive import ArchiveMissing, Ledger
from newscrawl.archive.read import HeldRecord, held, reading
from newscrawl.archive.segments import ARTICLES
from newscrawl.console.answering import Refused
from newscrawl.console.archivecommand import ArchiveCommand
from newscrawl.console.command import FINE, UNREADABLE, WRONG
from newscrawl.console.files import alone, writable, writing
from newscrawl.export.aside import put
from newscrawl.runs.status import ExitStatus

_CURSOR = re.compile(r"([\w-]+)@(\d{1,15})")
_SUFFIX = ".jsonl"


class Command(ArchiveCommand):
    """Tells what is new."""

    usage = "[options] OUTLET [--since CURSOR]"
    summary = "Print every record that is new, changed or removed since a cursor"
    about = (
        "Print each revision that the archive took in since CURSOR exactly once, oldest first, as JSON "
        "Lines: its cursor, its change (new, updated, corrected, headline, minor, removed, restored), "
        "id, revision and record. Keep the cursor of the last line that was worked off and give it the "
        "next time; without one, everything is told. --cursor-file keeps it in a file instead, which is "
        "written when all lines are out; two at once do not share one. It may run beside a crawl."
    )
    examples = (
        "scrapy changes businessstandard --since 20261124T180256Z-0001@48213",
        "scrapy changes businessstandard --cursor-file /var/lib/mine/cursor",
    )

    statuses = {**FINE, **WRONG, **UNREADABLE, 8: "another program works with the cursor's file"}

    def add_options(self, parser: argparse.ArgumentParser) -> None:
        """The options of this command."""
        super().add_options(parser)
        group = parser.add_argument_group("Changes")
        since = group.add_mutually_exclusive_group()
        since.add_argument("--since", metavar="CURSOR", help="tell what came after this")
        since.add_argument(
            "--cursor-file", metavar="FILE", type=Path, help="read the cursor here, keep it here"
        )
        group.add_argument("--no-records", action="store_true", help="leave the records themselves out")

    def look(self, folder: Path, opts: argparse.Namespace) -> ExitStatus:
        """Print what is new."""
        kept = writable(opts.cursor_file) if opts.cursor_file else None
        with alone(kept) if kept else nullcontext():
            last = self._tell(folder, opts, _kept(kept) if kept else opts.since)
            if kept and last:
                with writing(kept):
                    put(kept, last + "\n")
        return ExitStatus.OK

    def _tell(self, folder: Path, opts: argparse.Namespace, last: str | None) -> str | None:
        """Print what came after a cursor, or all; returns the cursor of the last line there is."""
        try:
            after = _place(last) if last else None
            with (
                reading(folder) as ledger,
                closing(held(ledger, folder, revisions=True, after=after)) as later,
            ):
                for one in later:
                    sys.stdout.write(_line(one, whole=not opts.no_records))
                    last = _cursor(one)
        except ArchiveMissing as error:
            if last is None:
                raise
            raise Refused(
                f"the cursor {last} is not of this archive: {error}{_instead(folder, last)}"
            ) from error
        sys.stdout.flush()
        return last


def _instead(folder: Path, lost: str) -> str:
    """How to go on where the archive was put back from a copy that is older than a cursor."""
    with suppress(ArchiveMissing), reading(folder) as ledger:
        if last := _last_before(ledger, _place(lost)[0]):
            return f". If it was put back from an older copy, the cursor {_at(*last)} goes on where that ends"
    return ""


def _last_before(ledger: Ledger, lost: str) -> tuple[str, int] | None:
    """Segment and end of the last record in a segment older than one that the archive may not have; None
    where there is none."""
    held_ones = ((Path(path).name, good) for path, good in ledger.holdings.sealed_in(ARTICLES))
    name, good = max(((name, good) for name, good in held_ones if name < lost and good), default=("", 0))
    return (name, good - len(b"\n")) if name else None


def _cursor(one: HeldRecord) -> str:
    return _at(one.segment, one.end)


def _at(segment: str, end: int) -> str:
    return f"{segment.removesuffix(_SUFFIX)}@{end}"


def _place(cursor: str) -> tuple[str, int]:
    match = _CURSOR.fullmatch(cursor)
    if match is None:
        raise Refused(
            f"{cursor!r} is no cursor; give one that `scrapy changes` printed, or none to be told everything"
        )
    return match[1] + _SUFFIX, int(match[2])


def _kept(path: Path) -> str | None:
    try:
        cursor = path.read_text("utf-8", "replace").strip()
    except FileNotFoundError:
        return None
    if cursor and not _CURSOR.fullmatch(cursor):
        raise Refused(f"{path} holds no cursor; remove it to be told everything")
    return cursor or None


def _line(one: HeldRecord, *, whole: bool) -> str:
    told = {"cursor": _cursor(one), "change": one.change, "id": one.article_id, "revision": one.revision}
    head = json.dumps(told, ensure_ascii=False)
    # The record's own line goes in as it is: nothing can be lost on the way, and nothing has to be parsed.
    return f'{head[:-1]}, "record": {one.line.decode()}}}\n' if whole else f"{head}\n"
