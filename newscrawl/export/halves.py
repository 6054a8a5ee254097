"""What a killed run left at the end of a file that the next one adds to (`-o`).

Half a record without the end of its line would take the first record of the next run with it, and no program
reads such a line. Only what is surely half of one of our own is cut off.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable
from pathlib import Path
from typing import IO, Any, BinaryIO

_STEP = 1 << 16


def mend_lines(file: IO[bytes]) -> bool:
    """Have a file of JSON Lines end in a whole line; whether half a record was cut off."""
    if (path := _added_to(file)) is None:
        return False
    with path.open("rb") as read:
        last = _last_line(read)
    if not last or _is_json(last):
        file.write(b"\n" if last else b"")
        return False
    return last.startswith(b"{") and _cut(path, path.stat().st_size - len(last))


def mend_rows(file: IO[bytes], columns: Iterable[str]) -> bool:
    """Have a table with these columns end in a whole row; whether a part of one was cut off."""
    if (path := _added_to(file)) is None:
        return False
    with path.open("rb") as read:
        if read.readline().strip() != ",".join(columns).encode() or _end(read, 2) == b"\r\n":
            return False  # the lines of a text within a row have no carriage return
        whole, ended = _whole_rows(read), _end(read, 1) == b"\n"
    if whole is not None:
        return _cut(path, whole)
    file.write(b"" if ended else b"\r\n")
    return False


def _added_to(file: Any) -> Path | None:
    """The path of a file on the disk that is added to; a pipe has no place that could be told."""
    try:
        begun = file.tell() and isinstance(file.name, str)
    except (AttributeError, OSError):
        return None
    path = Path(file.name) if begun else None
    return path if path and path.is_file() else None


def _cut(path: Path, length: int) -> bool:
    before = path.stat().st_size
    os.truncate(path, length)
    return length < before


def _last_line(read: BinaryIO) -> bytes:
    """What stands behind the last end of a line."""
    at, last = read.seek(0, os.SEEK_END), b""
    while at and b"\n" not in last:
        start = max(at - max(_STEP, len(last)), 0)
        read.seek(start)
        last, at = read.read(at - start) + last, start
    return last.rpartition(b"\n")[2]


def _is_json(line: bytes) -> bool:
    try:
        json.loads(line)
    except ValueError:
        return False
    return True


def _end(read: BinaryIO, length: int) -> bytes:
    read.seek(-length, os.SEEK_END)
    return read.read()


def _whole_rows(read: BinaryIO) -> int | None:
    """How many bytes are whole rows, where the last one breaks off within a text; else None."""
    read.seek(0)
    at = whole = quotes = 0
    for line in read:
        at, quotes = at + len(line), quotes + line.count(b'"')
        if quotes % 2 == 0:
            whole = at
    return whole if quotes % 2 else None
