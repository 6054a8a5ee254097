"""Compressed bodies that came whole, unpacked in one go."""

from __future__ import annotations

import zlib
from collections.abc import Callable, Mapping

from scrapy.utils._compression import brotli, zstd  # type: ignore[attr-defined] # it knows where they are

from newscrawl.archive.warc.packing import unpacked

BROKEN = (EOFError, OSError, zlib.error, brotli.error, zstd.ZstdError)
"""What unpacking raises at a body that is cut off, or is in another coding than it says."""

_PIECE = 1 << 16
_ZSTD = b"\x28\xb5\x2f\xfd"
"""What a frame of zstd begins with (RFC 8878, 3.1.1); what stands behind one may be the next."""


def whole(body: bytes, coding: bytes, most: int) -> bytes | None:
    """The contents of a sound body of up to `most` bytes; None for anything else."""
    unpack = _UNPACK.get(coding)
    return unpack(body, most) if unpack else None


def _inflated(body: bytes, most: int) -> bytes | None:
    stream = zlib.decompressobj()
    try:
        plain = stream.decompress(body, most)
    except zlib.error:
        return None
    return plain if stream.eof else None


def _unbrotlied(body: bytes, most: int) -> bytes | None:
    stream = brotli.Decompressor()
    try:
        plain: bytes = stream.process(body, output_buffer_limit=most)
    except brotli.error:
        return unbrotlied_to_end(body, most)
    return plain if stream.is_finished() else None


def unbrotlied_to_end(body: bytes, most: int) -> bytes | None:
    """The contents of a stream behind whose end something else stands. It does not tell where it ends, and
    takes a byte more for a fault, so that it is given ever smaller pieces.
    """
    stream, plain, at, size = brotli.Decompressor(), bytearray(), 0, _PIECE
    while size and at < len(body) and len(plain) < most:
        try:
            plain += stream.process(body[at : at + size], output_buffer_limit=most - len(plain))
            at += size
        except brotli.error:
            stream, size = brotli.Decompressor(), size >> 4
            plain = bytearray(stream.process(body[:at], output_buffer_limit=most))
        if stream.is_finished():
            return bytes(plain)
    return None


def _unzstd(body: bytes, most: int) -> bytes | None:
    stream = zstd.ZstdDecompressor()
    try:
        plain: bytes = stream.decompress(body, most)
    except zstd.ZstdError:
        return None
    return plain if stream.eof and not stream.unused_data.startswith(_ZSTD) else None


_UNPACK: Mapping[bytes, Callable[[bytes, int], bytes | None]] = {
    b"gzip": unpacked,
    b"x-gzip": unpacked,
    b"deflate": _inflated,
    b"br": _unbrotlied,
    b"zstd": _unzstd,
}
