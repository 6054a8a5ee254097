"""From the bytes of a feed or sitemap to its text: gzip, charsets and JSON, as they come.

Compressed bodies are told by their first bytes, since names and headers lie, and are opened a chunk at a time
up to a bound. Charsets are told by marks and by what fits, the document's own word coming last.
"""

from __future__ import annotations

import codecs
import json
import re
import zlib
from collections.abc import Callable, Generator, Iterator
from itertools import chain, islice
from typing import Any

from w3lib.encoding import resolve_encoding

CHUNK = 1 << 16
"""Bytes taken at a time."""

STRAY_BYTES = "newscrawl.cp1252"
"""Name of the codec error handler that reads bytes which are not UTF-8 as Windows-1252, as browsers do."""

_GZIP = b"\x1f\x8b"
_PACKED_AGAIN = 1024
"""Chunks taken of what was packed a second time."""
_DECLARED = re.compile(rb"<\?xml[^>]{0,200}?encoding\s*=\s*[\"']([A-Za-z0-9_.:-]{1,40})[\"']")
_WIDE = {b"<\0?\0": "utf-16-le", b"\0<\0?": "utf-16-be"}
_BOMS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_REGIONAL = re.compile(r"cp125|cp[89]|iso8859-|iso2022|koi8|mac-|shift_jis|euc|gb|big5")


def chunks_of(body: bytes, max_bytes: int, note: Callable[[str], None]) -> Iterator[bytes]:
    """A body in chunks, decompressed where it is gzip; `note` is told what was wrong with it."""
    taken = 0
    for chunk in _opened(body, note):
        yield chunk
        taken += len(chunk)
        if taken >= max_bytes:
            note(f"longer than {max_bytes >> 20} MiB, the rest was not read")
            return


def texts_of(body: bytes, max_bytes: int, note: Callable[[str], None]) -> Iterator[str]:
    """The text of a body in pieces, for documents of which only the words count."""
    chunks = chunks_of(body, max_bytes, note)
    first = next(chunks, b"")
    decoder = codecs.getincrementaldecoder(encoding_of(first))(STRAY_BYTES)
    yield from filter(None, map(decoder.decode, chain([first], chunks)))
    yield decoder.decode(b"", True)


def json_of(body: bytes) -> Any:
    """What a JSON document holds, in whatever charset it came. Raises ValueError where it cannot be read."""
    text = body.decode(encoding_of(body), STRAY_BYTES).lstrip("\ufeff")
    try:
        return json.loads(text, strict=False)
    except RecursionError as error:
        raise ValueError("nested too deep") from error


def _opened(body: bytes, note: Callable[[str], None]) -> Iterator[bytes]:
    """A body unpacked, twice where it was packed twice: a file by its maker, and once more by the server."""
    if not body.startswith(_GZIP):
        return _cut(body)
    chunks = _gunzipped(body, note)
    first = next(chunks, b"")
    if not first.startswith(_GZIP):
        return chain([first], chunks)
    return _gunzipped(b"".join(chain([first], islice(chunks, _PACKED_AGAIN))), note)


def _cut(body: bytes) -> Iterator[bytes]:
    return (body[start : start + CHUNK] for start in range(0, len(body), CHUNK))


def _gunzipped(body: bytes, note: Callable[[str], None]) -> Iterator[bytes]:
    at = 0
    while body.startswith(_GZIP, at):
        member = zlib.decompressobj(wbits=31)
        try:
            at = yield from _inflated(member, body, at)
        except zlib.error:
            note("damaged gzip")
            return
        if not member.eof:
            note("gzip cut off")


def _inflated(member: zlib._Decompress, body: bytes, at: int) -> Generator[bytes, None, int]:
    """One gzip member that begins at an offset, a chunk of it at a time; returns the offset of its end."""
    for start in range(at, len(body), CHUNK):
        waiting = body[start : start + CHUNK]
        while waiting and not member.eof:
            yield member.decompress(waiting, CHUNK)
            waiting = member.unconsumed_tail
        if member.eof:
            return min(start + CHUNK, len(body)) - len(member.unused_data)
    return len(body)


def encoding_of(start: bytes) -> str:
    """The codec to read a document with: its byte order mark, else UTF-8 unless it names another and fits it.

    Documents that call themselves Latin-1 and are UTF-8 are common, the other way round too, and so are
    both mixed; the error handler of this module reads such bytes as Windows-1252.
    """
    for mark, marked in _BOMS:
        if start.startswith(mark):
            return marked
    if start[:4] in _WIDE:
        return _WIDE[start[:4]]
    declared = _DECLARED.search(start[:1024])
    codec = _known(declared[1].decode("ascii")) if declared else None
    if codec is None or (not start.isascii() and _is_utf8(start)):
        return "utf-8"
    return codec


def _known(name: str) -> str | None:
    """The codec of a declared encoding, None where UTF-8 with the fallback reads it as well or better.

    What is called by the name of a small set is mostly in the larger one that browsers read it in.
    """
    codec = resolve_encoding(name)
    return codec if codec and _REGIONAL.match(codec) and codec != "cp1252" else None


def _is_utf8(start: bytes) -> bool:
    try:
        codecs.getincrementaldecoder("utf-8")().decode(start)
    except UnicodeDecodeError:
        return False
    return True


def _as_windows(error: UnicodeError) -> tuple[str, int]:
    """Bytes that are not UTF-8 are read as what browsers take them for."""
    if not isinstance(error, UnicodeDecodeError):
        raise error
    return error.object[error.start : error.end].decode("cp1252", "replace"), error.end


codecs.register_error(STRAY_BYTES, _as_windows)
