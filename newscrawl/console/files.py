"""Files that commands write: asked for before the work, and told in a line where the system does not take
them.
"""

from __future__ import annotations

import fcntl
import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, nullcontext
from pathlib import Path
from typing import IO, Any

from newscrawl.archive.folder import is_part
from newscrawl.console.answering import Refused
from newscrawl.export.aside import aside
from newscrawl.runs.status import ExitStatus

OWN = "it would be among the files of an archive; name one elsewhere"


def writable(path: Path) -> Path:
    """A path at which a file can appear whole; a folder, a device or a pipe is none. Raises Refused."""
    path = path.expanduser().absolute()
    if path.is_dir():
        raise Refused(f"cannot write {path}: it is a folder; name a file in it")
    if path.exists() and not path.is_file():
        raise Refused(f"cannot write {path}: it is not a regular file")
    if not path.parent.is_dir():
        raise Refused(f"cannot write {path}: there is no folder {path.parent}; make it first")
    return _apart(path)


def _apart(path: Path) -> Path:
    if is_part(path):
        raise Refused(f"cannot write {path}: {OWN}")
    return path


@contextmanager
def writing(path: Path) -> Iterator[None]:
    """Work that ends in a file at `path`. Raises Refused where the system does not take it."""
    try:
        yield
    except OSError as error:
        why = f"{error.strerror or error}{_advice(path)}"
        raise Refused(f"cannot write {path}: {why}", ExitStatus.CANNOT_WRITE) from error


def _advice(path: Path) -> str:
    """What to do where it is this user who may not write there; libraries have words of their own for it."""
    there = [one for one in (path.parent, path) if one.exists()]
    return "" if all(os.access(one, os.W_OK) for one in there) else "; name a file where this user may write"


@contextmanager
def appearing(path: Path) -> Iterator[IO[str]]:
    """A file for text that appears at `path` when it is complete; what is no file (a pipe) is written as it
    comes. Raises Refused where the system does not take it."""
    with writing(path):
        whole = nullcontext(path) if path.exists() and not path.is_file() else aside(path)
        with whole as part, part.open("w", encoding="utf-8", errors="surrogateescape") as file:
            yield file


@contextmanager
def output(name: str | None, read: Iterable[str | Path] = ()) -> Iterator[IO[str]]:
    """Standard output, where no other file is named. Raises Refused where it cannot be written, or is one of
    the files to `read`.
    """
    if name is None or name == "-":
        yield sys.stdout
        return
    path = Path(name).expanduser()
    if path.is_file() and any(_is_same(path, one) for one in read):
        raise Refused(f"cannot write {name}: it is one of the files to read")
    with appearing(_apart(path)) as file:
        yield file


def _is_same(path: Path, name: str | Path) -> bool:
    try:
        return path.samefile(name)
    except (OSError, ValueError):
        return False


@contextmanager
def alone(path: Path) -> Iterator[None]:
    """Have a file to oneself, which is made where it is not there; for programs that read and replace it.

    The lock is the kernel's and ends with the process. Raises Refused where another program has the file.
    """
    with writing(path):
        file = path.open("ab")
    with file:
        with writing(path):
            ours = _is_ours(file, path)
        if not ours:
            line = f"{path} is in use by another program; wait until that ends, or stop it"
            raise Refused(line, ExitStatus.ALREADY_RUNNING)
        yield


def _is_ours(file: IO[Any], path: Path) -> bool:
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    # Whoever had it a moment ago may have put another file in its place.
    return os.path.samestat(os.fstat(file.fileno()), path.stat())
