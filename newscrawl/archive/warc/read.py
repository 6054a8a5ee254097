"""One WARC record, read straight from where it is in a file (ISO 28500), and the HTTP response in it.

`newscrawl.archive.warc.scan` finds where records are.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, Protocol

from newscrawl.archive.segments import open_either

BLOCK = 1 << 16
HEAD = 1 << 18
"""Bytes of a record kept while scanning: its headers and those of the HTTP response in it."""

MOST = 256 << 20
"""Bytes of the largest record that is read; what few packed ones hold may not end."""
_DIGITS = 18
"""Of a length; nothing is longer."""

GZIP = b"\x1f\x8b\x08"
ZSTD, ZSTD_DICTIONARY = b"\x28\xb5\x2f\xfd", b"\x5d\x2a\x4d\x18"
"""How a file packed with zstd begins: a frame, or one that holds the dictionary of the others (IIPC, "WARC
file compression with Zstandard")."""
END = b"\r\n\r\n"
_EMPTY_LINE = re.compile(rb"\n\r?\n")
"""The end of a head; servers that write no CR in theirs may well serve pages that have it."""
_HEX = re.compile(rb"[0-9A-Fa-f]{1,8}")


class ReplayError(Exception):
    """A WARC cannot be used; `str(error)` is the one line for a person: what, where, what to do."""


class Readable(Protocol):
    """An open file: a scan reads it forward, and goes back to the beginning of a record at most."""

    def read(self, size: int, /) -> bytes: ...  # noqa: D102 (as of any file)
    def seek(self, offset: int, /) -> int: ...  # noqa: D102 (as of any file)


class Source(Protocol):
    """What can be scanned: a path, or anything else that opens like one; as text, its name."""

    def open(self, mode: Literal["rb"]) -> AbstractContextManager[Readable]: ...  # noqa: D102 (as of a path)


@dataclass(slots=True, frozen=True)
class Place:
    """Where a record is and how it begins: WARC headers by lower-case name, the start of its content."""

    offset: int
    length: int
    headers: dict[str, str]
    start: bytes


def read_record(path: Path, offset: int, length: int) -> tuple[dict[str, str], bytes]:
    """The WARC headers (lower-case names) and the content of the record at an offset.

    Raises ReplayError when it is not there, whole.
    """
    try:
        with open_either(path) as file:
            file.seek(offset)
            data = file.read(min(length, MOST))
    except OSError as error:
        raise ReplayError(f"{path}: {error.strerror}") from None
    return record_in(data, path, offset)


def record_in(data: bytes, path: Source, offset: int) -> tuple[dict[str, str], bytes]:
    """As `read_record`, of the bytes that stand at an offset."""
    length = len(data)
    try:
        data = zlib.decompressobj(wbits=31).decompress(data, MOST) if data[:3] == GZIP else data
    except zlib.error:
        raise ReplayError(f"{path}: damaged gzip at byte {offset:,}") from None
    place = place_of(offset, length, data)
    if place is None or len(place.start) < declared(place):
        what = f"a record of more than {MOST:,} bytes" if len(data) >= MOST else "no whole record"
        raise ReplayError(f"{path}: {what} at byte {offset:,}")
    return place.headers, place.start[: declared(place)]


def place_of(offset: int, length: int, data: bytes) -> Place | None:
    """The record that begins with `data`; None where none does."""
    head, end, content = data.partition(END)
    if not end or not head.startswith(b"WARC/"):
        return None
    return Place(offset, length, dict(header_lines(head)), content)


def header_lines(head: bytes) -> Iterator[tuple[str, str]]:
    """(lower-case name, value) of each header after the first line, folded lines joined."""
    name, value = "", ""
    for line in head.decode("utf-8", "replace").replace("\r\n", "\n").split("\n")[1:]:
        if line[:1] in (" ", "\t"):
            value += " " + line.strip()
            continue
        if name:
            yield name, value
        name, _, value = line.partition(":")
        name, value = name.strip().lower(), value.strip()
    if name:
        yield name, value


def declared(place: Place) -> int:
    """How many bytes of content a record says it has."""
    length = place.headers.get("content-length", "")
    return int(length) if length.isascii() and length.isdigit() and len(length) <= _DIGITS else 0


def http_head(content: bytes) -> tuple[int, list[tuple[bytes, bytes]], bytes]:
    """(status, headers in order, body) of an HTTP response; status 0 where there is none to read."""
    end = _EMPTY_LINE.search(content)
    head, body = (content[: end.start()], content[end.end() :]) if end else (content, b"")
    first, *lines = head.split(b"\n")
    words = first.split(None, 2)
    status = int(words[1]) if len(words) > 1 and words[1].isdigit() and len(words[1]) == 3 else 0
    pairs = (line.rstrip(b"\r").partition(b":") for line in lines if b":" in line and line[:1] not in b" \t")
    return status, [(name.strip(), value.strip()) for name, _, value in pairs], body


def unchunked(body: bytes) -> bytes:
    """A body without the framing of chunked transfer; as it is where it has none, as some tools record it."""
    parts, at = [], 0
    while at < len(body):
        end = body.find(b"\r\n", at, at + 64)
        size = body[at:end].split(b";")[0].strip() if end > 0 else b""
        if not _HEX.fullmatch(size):
            return body
        length = int(size, 16)
        parts.append(body[end + 2 : end + 2 + length])
        at = end + 4 + length
        if length == 0:
            break
    return b"".join(parts)
