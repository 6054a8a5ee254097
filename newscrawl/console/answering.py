"""How a command's work ends: the exit status, and the one line for whatever kept it from being done.

A person's mistake is status 2, what the machine refuses 7; a traceback means a fault of ours.
"""

from __future__ import annotations

import errno
import sys
from collections.abc import Callable
from contextlib import suppress
from io import TextIOWrapper

from newscrawl.archive import ArchiveBusy, ArchiveError, ArchiveMissing
from newscrawl.archive.warc.read import ReplayError
from newscrawl.clean.rulebook.rulesfile import RulesError
from newscrawl.console.ending import INTERRUPTED, Ended, heard
from newscrawl.console.intervals import ScheduleError
from newscrawl.console.streams import drop_output
from newscrawl.options import OptionError
from newscrawl.progressline import write
from newscrawl.replay.pool import Killed
from newscrawl.runs.status import ExitStatus

_MISTAKES = (OptionError, RulesError, ReplayError, ScheduleError, ArchiveMissing)
_NO_THREAD = "can't start new thread"
"""What Python says, as a RuntimeError, where there is no memory for one."""
_NO_HOME = "Could not determine home directory."
"""And where a path begins with `~` and a user that it does not know."""
_NO_ROOM = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)


class Refused(Exception):  # noqa: N818 (carries a status, as an outcome does)
    """The command cannot do what was asked; `str(error)` is the line for a person."""

    def __init__(self, line: str, status: ExitStatus = ExitStatus.BAD_ARGUMENTS) -> None:
        super().__init__(line)
        self.status = status


def answered(work: Callable[[], ExitStatus | int]) -> int:
    """The exit status of a command's work; what stopped it is told in a line."""
    _prepare_output()
    status: int = ExitStatus.OK  # also of what ends because its reader has seen enough
    try:
        with heard():
            status = int(work())
        sys.stdout.flush()
    except BrokenPipeError:
        drop_output()
    except KeyboardInterrupt as error:
        return error.status if isinstance(error, Ended) else INTERRUPTED
    except Exception as error:
        told = _told(error)
        if told is None:
            raise
        if isinstance(error, OSError) and not error.filename:
            with suppress(OSError):  # Python would try once more at its end, and give the status 120
                drop_output()
        return tell(*told)
    return status


def _told(error: Exception) -> tuple[str, int] | None:
    """The line and the status for what a person did or the machine refused; None for a fault of ours."""
    if isinstance(error, Refused):
        return str(error), error.status
    if isinstance(error, _MISTAKES):
        return str(error), ExitStatus.BAD_ARGUMENTS
    if isinstance(error, ArchiveBusy):
        return str(error), ExitStatus.ALREADY_RUNNING
    if isinstance(error, (ArchiveError, Killed)):
        return str(error), ExitStatus.CANNOT_WRITE
    if isinstance(error, OSError):
        return _line(error), ExitStatus.CANNOT_WRITE
    if str(error) == _NO_HOME:
        return "a path begins with ~, but there is no such home folder here", ExitStatus.BAD_ARGUMENTS
    if isinstance(error, MemoryError) or str(error) == _NO_THREAD:
        why = f" ({error})" if str(error) else ""
        return f"not enough memory{why}; ask for less at once, or allow more", ExitStatus.CANNOT_WRITE
    return None


def tell(line: str, status: int) -> int:
    """Say why nothing was done; returns the exit status."""
    write(f"newscrawl: {line}\n")  # nowhere, where it is the full disk that standard error goes to
    return int(status)


def _prepare_output() -> None:
    """Records are UTF-8 wherever they go, and names of files the bytes that they are."""
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8", errors="surrogateescape")


def _line(error: OSError) -> str:
    """Files are named by whoever writes them, so that what has no name was standard output."""
    where = error.filename or ("standard output" if error.errno in _NO_ROOM else "")
    return f"{where}: {error.strerror or error}" if where else error.strerror or str(error)
