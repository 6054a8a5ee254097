"""How a command's work ends: the exit status, and the one line for whatever kept it from being done.

A person's mistake is status 2, what the machine refuses 7; a traceback means a fault of ours.
"""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from io import TextIOWrapper
from pathlib import Path

from newscrawl.archive import ArchiveBusy, ArchiveError, ArchiveMissing
from newscrawl.archive.warc.read import ReplayError
from newscrawl.clean.rulesfile import RulesError
from newscrawl.console.ending import INTERRUPTED, Ended, heard
from newscrawl.console.scheduling import ScheduleError
from newscrawl.options import OptionError
from newscrawl.runs.status import ExitStatus

_MISTAKES = (OptionError, RulesError, ReplayError, ScheduleError, ArchiveMissing)
_NO_ROOM = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)


class Refused(Exception):  # noqa: N818 (carries a status, as an outcome does)
    """The command cannot do what was asked; `str(error)` is the line for a person."""

    def __init__(self, line: str, status: ExitStatus = ExitStatus.BAD_ARGUMENTS) -> None:
        super().__init__(line)
        self.status = status


def answered(work: Callable[[], ExitStatus | int]) -> int:
    """The exit status of a command's work; what stopped it is told in a line."""
    _prepare_output()
    try:
        with heard():
            status = int(work())
        sys.stdout.flush()
    except Refused as error:
        return tell(str(error), error.status)
    except _MISTAKES as error:
        return tell(str(error), ExitStatus.BAD_ARGUMENTS)
    except ArchiveBusy as error:
        return tell(str(error), ExitStatus.ALREADY_RUNNING)
    except ArchiveError as error:
        return tell(str(error), ExitStatus.CANNOT_WRITE)
    except BrokenPipeError:
        # Whoever read along has seen enough; what is left in the buffer has nowhere to go.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return ExitStatus.OK
    except OSError as error:
        return tell(_line(error), ExitStatus.CANNOT_WRITE)
    except KeyboardInterrupt as error:
        return error.status if isinstance(error, Ended) else INTERRUPTED
    return status


def tell(line: str, status: int) -> int:
    """Say why nothing was done; returns the exit status."""
    sys.stderr.write(f"newscrawl: {line}\n")
    return int(status)


def writable(path: Path) -> Path:
    """A path at which a file can appear whole; a folder, a device or a pipe is none. Raises Refused."""
    path = path.expanduser().absolute()
    if path.is_dir():
        raise Refused(f"cannot write {path}: it is a folder; name a file in it")
    if path.exists() and not path.is_file():
        raise Refused(f"cannot write {path}: it is no file")
    if not path.parent.is_dir():
        raise Refused(f"cannot write {path}: there is no folder {path.parent}; make it first")
    return path


@contextmanager
def writing(path: Path) -> Iterator[None]:
    """Work that ends in a file at `path`. Raises Refused where the system does not take it."""
    try:
        yield
    except OSError as error:
        why = error.strerror or error
        raise Refused(f"cannot write {path}: {why}", ExitStatus.CANNOT_WRITE) from error


def _prepare_output() -> None:
    """Records are UTF-8 wherever they go, and names of files the bytes that they are; a shell's `>&-` is
    taken for "say nothing".
    """
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            setattr(sys, name, Path(os.devnull).open("w", encoding="utf-8"))  # noqa: SIM115 (to the end)
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8", errors="surrogateescape")


def _line(error: OSError) -> str:
    """Files are named by whoever writes them, so that what has no name was standard output."""
    where = error.filename or ("standard output" if error.errno in _NO_ROOM else "")
    return f"{where}: {error.strerror or error}" if where else error.strerror or str(error)
