"""What the commands that look into an outlet's archive have in common.

They start no crawl, leave the archive as it is and may run beside a crawl.
"""

from __future__ import annotations

import argparse
import sys
from abc import abstractmethod
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from newscrawl.archive.blame import blaming
from newscrawl.console.answering import Refused
from newscrawl.console.command import NewsCommand
from newscrawl.export.together import Opened, alike, opened
from newscrawl.locate import archive_root, archived, nothing_in, nothing_of
from newscrawl.runs.status import ExitStatus


class ArchiveCommand(NewsCommand):
    """A command of the form `scrapy NAME [options] OUTLET`."""

    @abstractmethod
    def look(self, folder: Path, opts: argparse.Namespace) -> ExitStatus | int:
        """Do the work on the archive in `folder`; returns the exit status."""

    def answer(self, args: list[str], opts: argparse.Namespace) -> ExitStatus | int:
        """Find the archive, and look."""
        if len(args) != 1:
            raise Refused(f"call it like: {self.examples[0]}")
        (folder,) = chosen(archive_root(self.settings), args)
        with blaming(folder):
            return self.look(folder, opts)


def chosen(root: Path, named: Sequence[str]) -> list[Path]:
    """The archives below `root` of the outlets that are named, else of all; Refused where there is none."""
    there = archived(root)
    outlets = [*dict.fromkeys(named)] or there
    if not outlets:
        raise Refused(nothing_in(root))
    if missing := [name for name in outlets if name not in there]:
        raise Refused(nothing_of(root, missing[0]))
    return [root / name for name in outlets]


@contextmanager
def together(folders: Sequence[Path]) -> Iterator[list[Opened]]:
    """The archives in `folders`, open for reading; what is in several of them is told."""
    with opened(folders) as archives:
        sys.stderr.writelines(f"newscrawl: {line}\n" for line in alike(archives))
        yield archives


def day(text: str) -> str:
    """A day of the command line, as it is written in records."""
    try:
        return date.fromisoformat(text).isoformat()
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is no day; write 2026-11-23") from None


def moment(text: str) -> str:
    """A moment of the command line, in UTC as the ledger writes it; a day means its end."""
    try:
        then = datetime.fromisoformat(text)
        if len(text) <= len("2026-11-23"):
            then += timedelta(days=1, seconds=-1)
        then = then.replace(tzinfo=UTC) if then.tzinfo is None else then.astimezone(UTC)
    except (ValueError, OverflowError):  # a zone can lead out of the years that there are
        raise argparse.ArgumentTypeError(
            f"{text!r} is no moment; write 2026-11-23 or 2026-11-23T18:00:00Z"
        ) from None
    return f"{then:%Y-%m-%dT%H:%M:%SZ}"


def add_days(group: Any, of: str) -> None:
    """The options `--since` and `--until`, as all commands have them; `of` is "articles published"."""
    group.add_argument("--since", metavar="YYYY-MM-DD", type=day, help=f"{of} on this day or later")
    group.add_argument("--until", metavar="YYYY-MM-DD", type=day, help=f"{of} on this day or earlier")


def add_choice(group: Any) -> None:
    """The options that say which revisions of an article are meant."""
    group.add_argument("--revisions", action="store_true", help="all revisions, not just the current ones")
    group.add_argument(
        "--as-of",
        metavar="MOMENT",
        type=moment,
        help="as the archive was then: a day (its end, UTC) or a time such as 2026-11-23T18:00:00Z",
    )
