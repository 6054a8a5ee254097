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
    ZSTD,
    ZSTD_DICTIONARY,
    Place,
    Readable,
    ReplayError,
    Source,
    declared,
    place_of,
)

_CUT = "the last record is cut off"
_ONE_GZIP = "one gzip over all records, not one for each; run: warcio recompress IN OUT"
_HEAD = b"WARC/"
_ARC = b"filedesc:"
"""How a file of the form begins that crawlers wrote before there was WARC."""


class Packed(ReplayError):  # noqa: N818 (says what is the case)
    """The file is packed so that it can only be read from its beginning to its end."""


class Zipped(ReplayError):  # noqa: N818 (says what is the case)
    """The file is a ZIP archive, as a WACZ is."""


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
        first = file.read(len(_HEAD))
        if first[: len(GZIP)] == GZIP:
            yield from self._members(file)
        elif first == _HEAD:
            yield from self._plain(file)
        elif first.startswith((ZSTD, ZSTD_DICTIONARY)):
            raise Packed(f"{self.path}: packed with zstd; run: zstd -d FILE")
        elif first.startswith(b"PK"):
            raise Zipped(f"{self.path}: a ZIP archive; unzip it, and give the WARC files in it")
        elif first == _ARC[: len(_HEAD)]:
            raise ReplayError(f"{self.path}: {self._other_than_warc(_ARC)}")
        elif first:
            raise ReplayError(f"{self.path}: not a WARC file; give a .warc or .warc.gz")
        else:
            self.fault = f"{self.path}: empty"

    def _members(self, file: Readable) -> Iterator[Place]:
        offset: int | None = 0
        while offset is not None:
            file.seek(offset)
            if (first := file.read(3)) != GZIP:
                if not first:
                    return
                self._note("no record", offset)
                offset = _next(file, offset + 1, GZIP)
                continue
            file.seek(offset)
            start, size, end, fault = _member(file, offset)
            place = place_of(offset, end - offset, start)
            if place and (not fault or offset == 0) and _has_more(place, start, size):
                raise Packed(f"{self.path}: {_ONE_GZIP}")
            if fault:
                self._note(fault, offset)
                offset = _next(file, offset + 1, GZIP)
                continue
            if place is None:
                if offset == 0:
                    raise ReplayError(f"{self.path}: {self._other_than_warc(start)}")
                self._note("no WARC record", offset)
            else:
                yield place
            offset = end

    def _plain(self, file: Readable) -> Iterator[Place]:
        offset: int | None = 0
        while offset is not None:
            file.seek(offset)
            start = file.read(HEAD)
            skipped = len(start) - len(start.lstrip(b"\r\n"))
            offset += skipped
            if not (start := start[skipped:]):
                if not skipped:
                    return
                continue  # what is lost is told where nothing more comes
            place = place_of(offset, 0, start)
            length = len(start) - len(place.start) + declared(place) if place else 0
            if place and _is_whole(file, offset, length):
                yield Place(offset, length, place.headers, place.start[: declared(place)])
                offset += length
                continue
            self._note(_CUT if start.startswith(_HEAD) else "no WARC record", offset)
            found = _next(file, offset + 1, b"\n" + _HEAD)
            offset = None if found is None else found + 1

    def _other_than_warc(self, start: bytes) -> str:
        if start.startswith(_ARC):
            return f"an ARC file, of the time before WARC; run: warcio recompress {self.path} NEW.warc.gz"
        return "gzip, but not of a WARC file; give a .warc or .warc.gz"

    def _note(self, what: str, offset: int) -> None:
        self.fault = self.fault or f"{self.path}: {what} at byte {offset:,}"


def _has_more(place: Place, start: bytes, size: int) -> bool:
    """Whether something stands behind a record in what a member unpacks to."""
    return declared(place) + len(start) - len(place.start) + len(END) < size


def _is_whole(file: Readable, offset: int, length: int) -> bool:
    file.seek(offset)
    while length > 0 and (block := file.read(min(length, BLOCK))):
        length -= len(block)
    return length <= 0


def _member(file: Readable, offset: int) -> tuple[bytes, int, int, str | None]:
    """(first bytes, size, offset of the end, what is wrong) of the gzip member at an offset."""
    member = zlib.decompressobj(wbits=31)
    start, size, at = bytearray(), 0, offset
    while block := file.read(BLOCK):
        at += len(block)
        while block and not member.eof:
            try:
                data = member.decompress(block, 16 * BLOCK)
            except zlib.error:
                return bytes(start), size, at, "damaged gzip"
            block = member.unconsumed_tail
            size += len(data)
            start += data[: HEAD - len(start)]
        if member.eof:
            return bytes(start), size, at - len(member.unused_data), None
    return bytes(start), size, at, _CUT


def _next(file: Readable, offset: int, wanted: bytes) -> int | None:
    """The offset from which a damaged file may go on: the next bytes with which a record could begin."""
    file.seek(offset)
    before = b""
    while block := file.read(BLOCK):
        found = (before + block).find(wanted)
        if found >= 0:
            return offset - len(before) + found
        offset += len(block)
        before = (before + block)[1 - len(wanted) :]
    return None
