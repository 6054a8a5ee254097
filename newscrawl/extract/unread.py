"""What no reader reads, taken out of a page's source before it is parsed.

Scripts, style sheets and drawings are half the bytes of a news page and a tenth of its elements. Finding
their ends in the source is cheaper than having them parsed, walked over and freed. Scripts that hold data
(their tag speaks of JSON or has an id) stay. Only what stands right after a tag is taken for an element: the
same letters in an attribute or a sentence are text.
"""

from __future__ import annotations

import re

_UNREAD = re.compile(
    rb"<s(?:"
    rb"cript(?=[\s>])([^>]*+)[^<]*+(?:<(?!/script)[^<]*+)*+(</script[^>]*+>)?+"
    rb"|tyle(?=[\s>])[^<]*+(?:<(?!/style)[^<]*+)*+(</style[^>]*+>)?+"
    rb"|vg(?=[\s>])[^<]*+(?:<(?!/?svg|!)[^<]*+)*+(</svg>)"
    rb")"
)
"""No part of it is gone over twice: an element without an end is one match as well, up to the page's end."""
_NEAR = 200
"""Bytes before an element in which the end of the tag before it is looked for."""


def without_unread(raw: bytes) -> bytes:
    """`raw`, in a charset that has ASCII for ASCII letters, without scripts, style sheets and drawings.

    Elements that are not closed, or written in capitals, stay: they cost time and nothing else.
    """
    kept: list[bytes] = []
    at = 0
    for found in _UNREAD.finditer(raw):
        start, end = found.span()
        before = raw[max(at, start - _NEAR) : start].rstrip()
        behind_a_tag = before.endswith(b">") or (not before and start - at < _NEAR and at > 0)
        closed = found[2] or found[3] or found[4]
        if closed and behind_a_tag and not _is_data(found[1]) and not _ends_comment(raw, start, end):
            kept.append(raw[at:start])
            at = end
    return b"".join([*kept, raw[at:]]) if kept else raw


def _is_data(tag: bytes | None) -> bool:
    return tag is not None and (b"json" in (tag := tag.lower()) or b" id" in tag)


def _ends_comment(raw: bytes, start: int, end: int) -> bool:
    """Whether a comment that began before ends in an element, which is then none."""
    close = raw.find(b"-->", start, end)
    return close >= 0 and raw.find(b"<!--", start, close) < 0
