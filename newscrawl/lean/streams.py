"""Compressed bodies: unpacked where they came whole, and told from those that end in the middle.

A lost connection shows where the length of a body was announced. A server that packs as it sends announces
none, and an answer that a proxy cut off may end as politely as a whole one; but each form of compression
marks where it ends. What stands after the end (padding, another member) does no harm, and the checksum there
is no part of the text. Some servers flush a deflate stream and never finish it: it is whole as well where it
ends with the mark of the flush, or its text with that of a page.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Callable, Mapping
from gzip import GzipFile
from io import BufferedIOBase, BytesIO

from scrapy.utils._compression import brotli, zstd  # type: ignore[attr-defined] # it knows where they are

from newscrawl.archive.warc.packing import unpacked

_CHUNK = 1 << 16
_CHECKSUM = bytes(8)
"""As many bytes as stand at the end of a gzip member, for one whose own were lost."""

_FLUSHED = b"\0\0\xff\xff"
"""What a deflate stream ends with when it was flushed: an empty block (RFC 1951, 3.2.4)."""

_TAIL = 1 << 10
_END_OF_PAGE = re.compile(
    rb"</(?:html|rss|feed|rdf:rdf|urlset|sitemapindex)>\s*+(?:<!--[^<>]*+>\s*+)*+\Z", re.IGNORECASE
)
"""Or that of a feed or a sitemap, with what caches and templates write behind it."""


def whole(body: bytes, coding: bytes, most: int) -> bytes | None:
    """The contents of a sound body of up to `most` bytes; None for anything else."""
    unpack = _UNPACK.get(coding)
    return unpack(body, most) if unpack else None


def is_cut(body: bytes, coding: bytes) -> bool:
    """Whether a body in this coding ends before its contents do. One without a byte is empty, not cut."""
    ends = _ENDS.get(coding)
    return bool(body) and ends is not None and not ends(body)


def has_end(body: bytes, coding: bytes) -> bool:
    """Whether a body that came shorter than it was announced has the end of its contents all the same.

    Servers count wrong, lose the mark of the end, or break the connection off once all is sent; browsers show
    such a page as any.
    """
    if coding:
        return coding in _ENDS and bool(body) and not is_cut(body, coding)
    return _END_OF_PAGE.search(body[-_TAIL:]) is not None


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
        return None
    return plain if stream.is_finished() else None


def _gzip_ends(body: bytes) -> bool:
    return _read_to_end(GzipFile(fileobj=BytesIO(body + _CHECKSUM))) or _gzip_is_flushed(body)


def _gzip_is_flushed(body: bytes) -> bool:
    """Whether a gzip member without an end was flushed after the last of its text."""
    file, tail = GzipFile(fileobj=BytesIO(body)), b""
    try:
        while piece := file.read1(_CHUNK):
            tail = (tail + piece)[-_TAIL:]
    except EOFError:
        return _is_flushed(body, tail)
    except (OSError, zlib.error):
        return False
    return True


def _is_flushed(body: bytes, text: bytes) -> bool:
    """Whether a deflate stream without an end holds all of its text, whose last bytes these are."""
    return body.endswith(_FLUSHED) or _END_OF_PAGE.search(text) is not None


def _zstd_ends(body: bytes) -> bool:
    return _read_to_end(zstd.ZstdFile(BytesIO(body)))


def _read_to_end(file: BufferedIOBase) -> bool:
    """Whether a file ends where it says so; what cannot be read for another reason is not cut."""
    try:
        while file.read(_CHUNK):
            pass
    except (EOFError, zlib.error):
        return False  # what was put after a stream that is cut may be read as its next, and make no sense
    except (OSError, zstd.ZstdError):
        return True  # a wrong checksum, or something else after the end
    return True


def _deflate_ends(body: bytes) -> bool:
    """Whether a zlib stream ends (RFC 1950), or a bare one that some servers send in its place."""
    headed = body[0] & 15 == zlib.DEFLATED and int.from_bytes(body[:2], "big") % 31 == 0
    stream = zlib.decompressobj(-zlib.MAX_WBITS)
    try:
        text = stream.decompress(body[2:] if headed else body)
    except zlib.error:
        return False
    return stream.eof or _is_flushed(body, text[-_TAIL:])


def _brotli_ends(body: bytes) -> bool:
    stream = brotli.Decompressor()
    stream.process(body)
    return bool(stream.is_finished())


_UNPACK: Mapping[bytes, Callable[[bytes, int], bytes | None]] = {
    b"gzip": unpacked,
    b"x-gzip": unpacked,
    b"deflate": _inflated,
    b"br": _unbrotlied,
}
_ENDS: Mapping[bytes, Callable[[bytes], bool]] = {
    b"gzip": _gzip_ends,
    b"x-gzip": _gzip_ends,
    b"deflate": _deflate_ends,
    b"br": _brotli_ends,
    b"zstd": _zstd_ends,
}
