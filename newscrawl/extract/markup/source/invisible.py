"""Marks that nobody sees, taken out of a page's source before it is parsed.

Where a word may be parted (soft hyphens, blanks without width) and in which direction it is read says nothing
of what is written, but a name with such a mark in it, or a date, is none for who looks for one.
"""

from __future__ import annotations

import re

_SIGNS = tuple(mark.encode() for mark in "\u00ad\u200b\u202c\u2060\u2069\ufeff")
"""One of these is on nearly every page with such marks: what begins a direction ends it, too."""
_MARK = re.compile(rb"\xc2\xad|\xe2\x80[\x8b\xaa-\xae]|\xe2\x81[\xa0\xa6-\xa9]|\xef\xbb\xbf")
_WRITTEN = re.compile(
    rb"&(?:shy|ZeroWidthSpace|#(?:173|8203|823[4-8]|8288|829[4-7]|x(?:0*ad|200b|202[a-e]|206[06-9])));",
    re.IGNORECASE,
)


def without_invisible(raw: bytes) -> bytes:
    """`raw`, in UTF-8, without such marks. Mostly the last byte of one is nowhere, which is seen at once."""
    if b"&shy;" in raw or b"&#" in raw:
        raw = _WRITTEN.sub(b"", raw)
    return _MARK.sub(b"", raw) if any(mark[-1] in raw and mark in raw for mark in _SIGNS) else raw
