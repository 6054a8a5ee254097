"""Files that appear whole or not at all: written under another name and renamed when they are on the disk."""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from glob import escape
from pathlib import Path

from newscrawl.archive.files import sync_folder

_ABANDONED = 24 * 3600
"""Seconds without a write after which a part counts as left behind."""


@contextmanager
def aside(path: Path) -> Iterator[Path]:
    """The name to write to in the place of `path`.

    When the block ends, the file is flushed to the disk and takes its name; when it raises, nothing is left
    and what stood at `path` before still does. What is left of a program that was killed goes when the file
    is written again, a day later or more. A link stays one: what it leads to is replaced. Raises OSError.
    """
    path = Path(os.path.realpath(path)) if path.is_symlink() else path
    part = path.with_name(f".{path.name}.{os.getpid()}.part")
    part.unlink(missing_ok=True)
    _sweep(path)
    try:
        yield part
        if path.exists():
            shutil.copymode(path, part)  # who may read the older one may read the new one, and nobody else
        _flush(part)
        part.replace(path)
    except OSError as error:
        part.unlink(missing_ok=True)
        if error.errno:
            error.filename = error.filename or str(path)  # a write that fails does not say where
        raise
    except BaseException:
        part.unlink(missing_ok=True)
        raise
    sync_folder(path.parent)


def put(path: Path, text: str) -> None:
    """Put a text in place whole. Raises OSError."""
    with aside(path) as part:
        part.write_text(text, "utf-8")


def _sweep(path: Path) -> None:
    for left in path.parent.glob(f".{escape(path.name)}.*.part"):
        with suppress(OSError):  # of somebody else, or gone meanwhile
            if time.time() - left.stat().st_mtime > _ABANDONED:
                left.unlink()


def _flush(path: Path) -> None:
    descriptor = os.open(path, os.O_RDONLY | os.O_CLOEXEC)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
