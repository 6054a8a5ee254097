"""WARC records read straight from a file (ISO 28500), gzip record by record or plain.

Replay needs three things that a general reader does not give together: the offset of each record in one pass
without holding bodies, one record at an offset at once, and a plain word about damage instead of silence.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, Protocol

BLOCK = 1 << 16
HEAD = 1 << 18
"""Bytes of a record kept while scanning: its headers and those of the HTTP response in it."""

GZIP = b"\x1f\x8b\x08"
_CUT = "the last record is cut off"
_END = b"\r\n\r\n"
_HEX = re.compile(rb"[0-9A-Fa-f]{1,8}")


class ReplayError(Exception):
    """A WARC cannot be used; `str(error)` is the one line for a person: what, where, what to do."""


class Readable(Protocol):
    """An open file, of which a scan reads forward and goes back to the beginning of a record at most."""

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


class Scan:
    """One pass over a file. `fault` is one line on what could not be read, once the pass is over."""

    def __init__(self, path: Source) -> None:
        self.path = path
        self.fault: str | None = None

    def __iter__(self) -> Iterator[Place]:
        with self.path.open("rb") as file:
            yield from self.places(file)

    def places(self, file: Readable) -> Iterator[Place]:
        """The records of a file that was opened elsewhere, each before what follows it is read."""
        first = file.read(5)
        file.seek(0)
        if first[:3] == GZIP:
            yield from self._members(file)
        elif first == b"WARC/":
            yield from self._plain(file)
        elif first:
            raise ReplayError(f"{self.path}: not a WARC file; give a .warc or .warc.gz")
        else:
            self.fault = f"{self.path}: empty"

    def _members(self, file: Readable) -> Iterator[Place]:
        offset = 0
        while True:
            file.seek(offset)
            if (first := file.read(3)) != GZIP:
                if first:
                    self._note("no record", offset)
                return
            file.seek(offset)
            try:
                start, size, end = _member(file, offset)
            except zlib.error:
                self._note("damaged gzip", offset)
                if (found := _next_member(file, offset + 1)) is None:
                    return
                offset = found
                continue
            if end is None:
                self._note(_CUT, offset)
                return
            place = _place(offset, end - offset, start)
            if place is None:
                raise_unless_later(self.path, offset)
                self._note("no WARC record", offset)
            elif _declared(place) + len(start) - len(place.start) + len(_END) < size:
                raise ReplayError(
                    f"{self.path}: one gzip over all records, not one for each; run: warcio recompress IN OUT"
                )
            else:
                yield place
            offset = end

    def _plain(self, file: Readable) -> Iterator[Place]:
        offset = 0
        while True:
            file.seek(offset)
            start = file.read(HEAD)
            skipped = len(start) - len(start.lstrip(b"\r\n"))
            offset += skipped
            place = _place(offset, 0, start[skipped:]) if start[skipped:] else None
            if place is None:
                if rest := start[skipped:]:
                    self._note(_CUT if rest.startswith(b"WARC/") else "no WARC record", offset)
                return
            length = len(start) - skipped - len(place.start) + _declared(place)
            if not _is_whole(file, offset, length):
                self._note(_CUT, offset)
                return
            yield Place(offset, length, place.headers, place.start[: _declared(place)])
            offset += length

    def _note(self, what: str, offset: int) -> None:
        self.fault = self.fault or f"{self.path}: {what} at byte {offset:,}"


def raise_unless_later(path: Source, offset: int) -> None:
    """A gzip file that does not even begin with a record is no WARC."""
    if offset == 0:
        raise ReplayError(f"{path}: gzip, but not of a WARC file; give a .warc or .warc.gz")


def read_record(path: Path, offset: int, length: int) -> tuple[dict[str, str], bytes]:
    """The WARC headers (lower-case names) and the content of the record at an offset.

    Raises ReplayError when it is not there, whole.
    """
    try:
        with path.open("rb") as file:
            file.seek(offset)
            data = file.read(length)
    except OSError as error:
        raise ReplayError(f"{path}: {error.strerror}") from None
    return record_in(data, path, offset)


def record_in(data: bytes, path: Source, offset: int) -> tuple[dict[str, str], bytes]:
    """As `read_record`, of the bytes that stand at an offset."""
    length = len(data)
    try:
        data = zlib.decompressobj(wbits=31).decompress(data) if data[:3] == GZIP else data
    except zlib.error:
        raise ReplayError(f"{path}: damaged gzip at byte {offset:,}") from None
    place = _place(offset, length, data)
    if place is None or len(place.start) < _declared(place):
        raise ReplayError(f"{path}: no whole record at byte {offset:,}; delete its .cdxj and try again")
    return place.headers, place.start[: _declared(place)]


def _is_whole(file: Readable, offset: int, length: int) -> bool:
    file.seek(offset)
    while length > 0 and (block := file.read(min(length, BLOCK))):
        length -= len(block)
    return length <= 0


def _member(file: Readable, offset: int) -> tuple[bytes, int, int | None]:
    """(first bytes, size, offset of the end) of the gzip member at an offset; no end when it is cut off."""
    member = zlib.decompressobj(wbits=31)
    start, size, at = bytearray(), 0, offset
    while block := file.read(BLOCK):
        at += len(block)
        while block and not member.eof:
            data = member.decompress(block, 16 * BLOCK)
            block = member.unconsumed_tail
            size += len(data)
            start += data[: HEAD - len(start)]
        if member.eof:
            return bytes(start), size, at - len(member.unused_data)
    return bytes(start), size, None


def _next_member(file: Readable, offset: int) -> int | None:
    """The offset from which a damaged file may go on: the next bytes that could begin a gzip member."""
    file.seek(offset)
    before = b""
    while block := file.read(BLOCK):
        found = (before + block).find(GZIP)
        if found >= 0:
            return offset - len(before) + found
        offset += len(block)
        before = block[-2:]
    return None


def _place(offset: int, length: int, data: bytes) -> Place | None:
    head, end, content = data.partition(_END)
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


def _declared(place: Place) -> int:
    length = place.headers.get("content-length", "")
    return int(length) if length.isascii() and length.isdigit() else 0


def http_head(content: bytes) -> tuple[int, list[tuple[bytes, bytes]], bytes]:
    """(status, headers in order, body) of an HTTP response; status 0 where there is none to read."""
    head, end, body = content.partition(_END)
    if not end:
        head, _, body = content.partition(b"\n\n")
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
