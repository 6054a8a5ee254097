"""What the commands have in common that look into an outlet's archive: how they are called and how they fail.

They start no crawl, leave the archive as it is and may run beside a crawl. A person's mistake is one line and
exit status 2; what the machine refuses is one line and 7.
"""

from __future__ import annotations

import argparse
import os
import sys
from abc import abstractmethod
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any, ClassVar

from scrapy.commands import ScrapyCommand
from scrapy.exceptions import UsageError

from newscrawl.archive import ArchiveError, ArchiveMissing
from newscrawl.locate import archive_root, archived, nothing_of
from newscrawl.status import ExitStatus

STATUSES = (
    "Exit status: 0 fine; 2 a wrong argument or no such archive; 7 something could not be read or written."
)
INTERRUPTED = 130
"""What a shell calls the end of a program that Ctrl-C stopped."""


class Refused(Exception):  # noqa: N818 (carries a status, as an outcome does)
    """The command cannot do what was asked; `str(error)` is the line for a person."""

    def __init__(self, line: str, status: ExitStatus = ExitStatus.BAD_ARGUMENTS) -> None:
        super().__init__(line)
        self.status = status


class ArchiveCommand(ScrapyCommand):
    """A command of the form `scrapy NAME [options] OUTLET ...`."""

    requires_crawler_process = False
    default_settings: ClassVar[dict[str, Any]] = {"LOG_ENABLED": False}
    example: ClassVar[str]
    more: ClassVar[int] = 0
    """How many arguments follow the outlet."""

    @abstractmethod
    def answer(self, folder: Path, more: list[str], opts: argparse.Namespace) -> ExitStatus | int:
        """Do the work on the archive in `folder`; returns the exit status."""

    def run(self, args: list[str], opts: argparse.Namespace) -> None:
        """Check the arguments, answer, and turn every refusal into a line."""
        if stray := next((a for a in args if a.startswith("--")), None):
            raise UsageError(f"no option {stray}", print_help=False)
        if len(args) != 1 + self.more:
            raise UsageError(f"call it like: {self.example}", print_help=False)
        self.exitcode = self._answered(args, opts)

    def _answered(self, args: list[str], opts: argparse.Namespace) -> int:
        try:
            return int(self.answer(self.folder(args[0]), args[1:], opts))
        except Refused as error:
            return tell(str(error), error.status)
        except ArchiveMissing as error:
            return tell(str(error), ExitStatus.BAD_ARGUMENTS)
        except ArchiveError as error:
            return tell(str(error), ExitStatus.CANNOT_WRITE)
        except BrokenPipeError:
            # Whoever read along has seen enough; what is left in the buffer has nowhere to go.
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            return ExitStatus.OK
        except OSError as error:
            where = f"{error.filename}: " if error.filename else ""
            return tell(f"{where}{error.strerror or error}", ExitStatus.CANNOT_WRITE)
        except KeyboardInterrupt:
            return INTERRUPTED

    def folder(self, outlet: str) -> Path:
        """Where the archive of an outlet is; Refused where there is none."""
        assert self.settings is not None
        root = archive_root(self.settings)
        if outlet not in archived(root):
            raise Refused(nothing_of(root, outlet))
        return root / outlet


def tell(line: str, status: ExitStatus) -> int:
    """Say why nothing was done; returns the exit status."""
    sys.stderr.write(f"newscrawl: {line}\n")
    return int(status)


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
    except ValueError:
        raise argparse.ArgumentTypeError(
            f"{text!r} is no moment; write 2026-11-23 or 2026-11-23T18:00:00Z"
        ) from None
    if "T" not in text and " " not in text:
        then += timedelta(days=1, seconds=-1)
    then = then.replace(tzinfo=UTC) if then.tzinfo is None else then.astimezone(UTC)
    return f"{then:%Y-%m-%dT%H:%M:%SZ}"


def add_days(group: Any, of: str) -> None:
    """The options `--since` and `--until`, as all commands have them."""
    group.add_argument("--since", metavar="YYYY-MM-DD", type=day, help=f"{of} this day on")
    group.add_argument("--until", metavar="YYYY-MM-DD", type=day, help=f"{of} up to this day, included")


def add_choice(group: Any) -> None:
    """The options that say which revisions of an article are meant."""
    group.add_argument("--revisions", action="store_true", help="all revisions, not just the current ones")
    group.add_argument(
        "--as-of",
        metavar="MOMENT",
        type=moment,
        help="as the archive was then: a day (its end, UTC) or a time such as 2026-11-23T18:00:00Z",
    )
