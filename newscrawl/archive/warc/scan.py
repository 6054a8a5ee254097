"""One pass over a WARC file, gzip record by record or plain: where each record is, and what is damaged.

Replay needs three things that a general reader does not give together: the offset of each record in one pass
without holding bodies, one record at an offset at once, and a plain word about damage instead of silence.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator

from newscrawl.archive.warc.read import (
    BLOCK,
    END,
    GZIP,
    HEAD,
    Place,
    Readable,
    ReplayError,
    Source,
    declared,
    place_of,
)

_CUT = "the last record is cut off"


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
            place = place_of(offset, end - offset, start)
            if place is None:
                if offset == 0:
                    raise ReplayError(f"{self.path}: gzip, but not of a WARC file; give a .warc or .warc.gz")
                self._note("no WARC record", offset)
            elif declared(place) + len(start) - len(place.start) + len(END) < size:
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
            place = place_of(offset, 0, start[skipped:]) if start[skipped:] else None
            if place is None:
                if rest := start[skipped:]:
                    self._note(_CUT if rest.startswith(b"WARC/") else "no WARC record", offset)
                return
            length = len(start) - skipped - len(place.start) + declared(place)
            if not _is_whole(file, offset, length):
                self._note(_CUT, offset)
                return
            yield Place(offset, length, place.headers, place.start[: declared(place)])
            offset += length

    def _note(self, what: str, offset: int) -> None:
        self.fault = self.fault or f"{self.path}: {what} at byte {offset:,}"


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
