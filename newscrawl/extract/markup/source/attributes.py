"""Elements with thousands of attributes, cut down before the page is parsed.

libxml2 compares each attribute of an element with all others, so that a tag of a few hundred kilobytes would
take minutes. No page has such a tag for its readers; what has one is broken or wants to harm.
"""

from __future__ import annotations

import re

_LONG = 32_768
"""Bytes without the end of a tag from which they are looked at."""
_MOST = 1000
"""Attributes that an element keeps."""
_ATTRIBUTE = re.compile(rb"""(?<![\s/])[\s/]+[^\s"'>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?""")


def few_attributes(raw: bytes) -> bytes:
    """`raw` with no more than the first thousand attributes of any element. Most pages are given back as
    they are, for the price of looking at one byte in thousands."""
    at = 0
    while at + _LONG < len(raw):
        end = raw.rfind(b">", at, at + _LONG)
        if end < 0:
            end = raw.find(b">", at)
            end = len(raw) if end < 0 else end
            raw, end = _shortened(raw, at, end)
        at = end + 1
    return raw


def _shortened(raw: bytes, start: int, end: int) -> tuple[bytes, int]:
    """The page with the tag between `start` and `end` cut down, and where that ends now."""
    tag = raw.rfind(b"<", start, end)
    if tag < 0 or not raw[tag + 1 : tag + 2].isalpha() or _in_script(raw, tag):
        return raw, end
    cut = tag + 1
    for count, attribute in enumerate(_ATTRIBUTE.finditer(raw, tag, end)):
        if count == _MOST:
            return raw[:cut] + raw[end:], cut
        cut = attribute.end()
    return raw, end


def _in_script(raw: bytes, at: int) -> bool:
    return raw.rfind(b"<script", 0, at) > raw.rfind(b"</script", 0, at)
