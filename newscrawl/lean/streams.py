"""Compressed bodies that came whole are told from those that end in the middle.

A lost connection shows where the length of a body was announced. A server that packs as it sends announces
none, and an answer that a proxy cut off may end as politely as a whole one; but each form of compression
marks where it ends. What stands after the end (padding, another member) does no harm, and the checksum there
is no part of the text. Some servers flush a deflate stream and never finish it: it is whole as well where it
ends with the mark of the flush, or its text with that of a page.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Callable, Iterator, Mapping
from gzip import GzipFile
from io import BufferedIOBase, BytesIO

from scrapy.utils._compression import brotli, zstd  # type: ignore[attr-defined] # it knows where they are

from newscrawl.lean.unpacking import unbrotlied_to_end

_CHUNK = 1 << 16
_MOST = 1 << 27
"""Bytes of contents in which an end is looked for, piece by piece: one that lies behind them is as good as
none, as who unpacks a body takes no more.
"""
_CHECKSUM = bytes(8)
"""As many bytes as stand at the end of a gzip member, for one whose own were lost."""

_FLUSHED = b"\0\0\xff\xff"
"""What a deflate stream ends with when it was flushed: an empty block (RFC 1951, 3.2.4)."""

_TAIL = 1 << 10
_END_OF_PAGE = re.compile(
    rb"</(?:html|rss|feed|rdf:rdf|urlset|sitemapindex)>\s*+(?:<!--[^<>]*+>\s*+)*+\Z", re.IGNORECASE
)
"""Or that of a feed or a sitemap, with what caches and templates write behind it."""


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


def _gzip_ends(body: bytes) -> bool:
    return _read_to_end(GzipFile(fileobj=BytesIO(body + _CHECKSUM))) or _gzip_is_flushed(body)


def _gzip_is_flushed(body: bytes) -> bool:
    """Whether a gzip member without an end was flushed after the last of its text."""
    file, tail, size = GzipFile(fileobj=BytesIO(body)), b"", 0
    try:
        while size < _MOST and (piece := file.read1(_CHUNK)):
            tail = (tail + piece)[-_TAIL:]
            size += len(piece)
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
    size = 0
    try:
        while size < _MOST and (piece := file.read(_CHUNK)):
            size += len(piece)
    except (EOFError, zlib.error):
        return False  # what was put after a stream that is cut may be read as its next, and make no sense
    except (OSError, zstd.ZstdError):
        return True  # a wrong checksum, or something else after the end
    return True


def _deflate_ends(body: bytes) -> bool:
    """Whether a zlib stream ends (RFC 1950), or a bare one that some servers send in its place."""
    headed = body[0] & 15 == zlib.DEFLATED and int.from_bytes(body[:2], "big") % 31 == 0
    stream = zlib.decompressobj(-zlib.MAX_WBITS)
    tail, size = b"", 0
    try:
        for piece in _pieces_inflated(stream, body[2:] if headed else body):
            tail = (tail + piece)[-_TAIL:]
            size += len(piece)
            if size >= _MOST:
                return True
    except zlib.error:
        return False
    return stream.eof or _is_flushed(body, tail)


def _pieces_inflated(stream: zlib._Decompress, body: bytes) -> Iterator[bytes]:
    for at in range(0, len(body), _CHUNK):
        packed, piece = body[at : at + _CHUNK], bytes(_CHUNK)
        while len(piece) == _CHUNK and not stream.eof:
            piece = stream.decompress(packed, _CHUNK)
            packed = stream.unconsumed_tail
            yield piece


def _brotli_ends(body: bytes) -> bool:
    stream, packed, size = brotli.Decompressor(), body, 0
    try:
        while size < _MOST and (piece := stream.process(packed, output_buffer_limit=_CHUNK)):
            packed = b""
            size += len(piece)
    except brotli.error:
        return unbrotlied_to_end(body, _MOST) is not None
    return size >= _MOST or bool(stream.is_finished())


_ENDS: Mapping[bytes, Callable[[bytes], bool]] = {
    b"gzip": _gzip_ends,
    b"x-gzip": _gzip_ends,
    b"deflate": _deflate_ends,
    b"br": _brotli_ends,
    b"zstd": _zstd_ends,
}
