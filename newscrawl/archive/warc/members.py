"""Gzip members (RFC 1952): each record of a WARC is one, so that it can be read from where it begins."""

from __future__ import annotations

import struct
import zlib
from pathlib import Path

from newscrawl.archive.warc.packing import crc32, packed_head, packer

_CHUNK = 1 << 20
GZIP_HEAD = b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\xff"
_BLOCK = 0xFFFF
"""Bytes of a block that deflate stores as they are, at most (RFC 1951 section 3.2.4)."""


def deflated(*parts: bytes) -> bytes:
    """A member of which all is compressed."""
    one = packer()
    return b"".join((*map(one.compress, parts), one.flush()))


def stored(head: bytes, body: bytes, end: bytes) -> bytes:
    """A member of which only the head is compressed, and body and end stand as they are."""
    parts = [GZIP_HEAD, packed_head(head)]
    for at in range(0, len(body), _BLOCK):
        block = body[at : at + _BLOCK]
        parts += (struct.pack("<BHH", 0, len(block), len(block) ^ _BLOCK), block)
    last = struct.pack("<BHH", 1, len(end), len(end) ^ _BLOCK)
    check = crc32(end, crc32(body, crc32(head)))
    size = (len(head) + len(body) + len(end)) & 0xFFFFFFFF
    return b"".join((*parts, last, end, struct.pack("<II", check, size)))


def whole_members(path: Path) -> int:
    """The length of a file up to the end of its last whole gzip member."""
    good = at = 0
    member = zlib.decompressobj(zlib.MAX_WBITS | 16)
    with path.open("rb") as stream:
        while data := stream.read(_CHUNK):
            at += len(data)
            while data:
                try:
                    member.decompress(data, _CHUNK)
                except zlib.error:
                    return good
                data = member.unused_data if member.eof else member.unconsumed_tail
                if member.eof:
                    good = at - len(data)
                    member = zlib.decompressobj(zlib.MAX_WBITS | 16)
    return good
