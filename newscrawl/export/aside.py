"""Files that appear whole or not at all: written under another name and renamed when they are on the disk."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def aside(path: Path) -> Iterator[Path]:
    """The name to write to in the place of `path`.

    When the block ends, the file is flushed to the disk and takes its name; when it raises, nothing is left
    and what stood at `path` before still does. Raises OSError.
    """
    part = path.with_name(f".{path.name}.{os.getpid()}.part")
    part.unlink(missing_ok=True)
    try:
        yield part
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
    _flush(path.parent)


def put(path: Path, text: str) -> None:
    """Put a text in place whole. Raises OSError."""
    with aside(path) as part:
        part.write_text(text, "utf-8")


def _flush(path: Path) -> None:
    descriptor = os.open(path, os.O_RDONLY | os.O_CLOEXEC)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
