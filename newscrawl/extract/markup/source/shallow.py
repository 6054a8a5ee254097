"""Pages nested deeper than any reader goes, made shallow before they are parsed.

libxml2 looks through all open elements for each end tag that ends none, so a page of sixty thousand `<b>` and
as many `</x>` takes half a minute; nor can it be told to stop. Tags deeper than that are left out, and their
text stays. Few pages have so many tags at all; the others pass unread.
"""

from __future__ import annotations

import re
from collections import Counter

_LONG, _MANY = 100_000, 30_000
"""Bytes and tags of a page from which it may lie so deep that this takes seconds. Most pages are shorter: it
takes time to count tags, too."""
_LAST, _FEW = 75_000, 5_000
"""Bytes at the end, in which no more than the rest of so many tags have room, and tags before them."""
_TAG = re.compile(
    rb"""<!--(?:.*?-->|.*)|<(/?)([a-z][a-z0-9:-]*)(?:"[^"]*"|'[^']*'|[^>])*+(?:>|\Z)""",
    re.IGNORECASE | re.DOTALL,
)
_UNCOUNTED = frozenset(b"""
    area base br col dd dt embed frame hr img input li link meta option p param source td th tr track wbr
""".split())  # fmt: skip
"""Tags of elements that hold none, or that the next of their kind ends."""


def made_shallow(source: bytes, deepest: int) -> bytes:
    """A page without the tags of elements that `deepest` others hold, and without end tags that end none; as
    it is where no element lies so deep."""
    if len(source) < _LONG or source.count(b"<", 0, -_LAST) < _FEW or source.count(b"<") < _MANY:
        return source
    tags = _Tags(deepest)
    shallow = _TAG.sub(tags.kept, source)
    return shallow if tags.is_deep else source


class _Tags:
    """The tags of a page from its first to its last, and which elements are open at each."""

    is_deep = False

    def __init__(self, deepest: int) -> None:
        self._deepest = deepest
        self._open: list[bytes] = []
        self._counts, self._left_out = Counter[bytes](), Counter[bytes]()

    def kept(self, match: re.Match[bytes]) -> bytes:
        """A tag or a comment, or nothing where it is left out; such a page has tens of thousands."""
        name, counts, left_out = (match[2] or b"").lower(), self._counts, self._left_out
        if not name or name in _UNCOUNTED:
            return match[0]
        if not match[1]:
            if len(self._open) >= self._deepest:
                self.is_deep = True
                left_out[name] += 1
                return b""
            self._open.append(name)
            counts[name] += 1
            return match[0]
        if left_out[name] or not counts[name]:
            left_out[name] = max(left_out[name] - 1, 0)
            return b""
        while (last := self._open.pop()) != name:
            counts[last] -= 1
        counts[name] -= 1
        return match[0]
