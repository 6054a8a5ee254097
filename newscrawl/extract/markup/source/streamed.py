"""Parts of a page that were sent after it, put where they belong.

React sends a page before all of it is made: a place is kept by an empty template (`B:1`, `P:1`), and what
belongs there follows at the end of the page, hidden (`S:1`), until a script of three letters moves it. As no
script is run, the rest of such a text would stand below the page's foot and be no part of what is seen.
"""

from __future__ import annotations

import re

KEPT = ('<template id="B:', '<template id="P:')
"""How a template begins that keeps the place of a part, as the framework writes it."""
_PLACE = re.compile(rb'<template id="[BP]:([0-9a-f]+)"></template>')
_PART = re.compile(rb'<div hidden(?:="")? id="S:([0-9a-f]+)">')
_BOX = re.compile(rb"<(/?)div\b")
_TAG = re.compile(rb"<[^<>]*>")
_MOST = 200
"""Parts that are put in their places; the time a page takes stays bounded."""


def in_place(raw: bytes) -> bytes:
    """`raw` with each part that was sent later in the place that is kept for it."""
    places = {place[1]: place.end() for place in _PLACE.finditer(raw)}
    parts: dict[bytes, bytes] = {}
    kept: list[bytes] = []
    at = 0
    while len(parts) < _MOST and (found := _PART.search(raw, at)):
        if not (end := _end_of(raw, found.end())):
            break
        after = raw.find(b">", end) + 1 or len(raw)
        if found[1] in places and found[1] not in parts:
            part = raw[found.end() : end]
            place = places[found[1]]
            stands = _begins_with(raw[place : min(found.start(), place + 2 * len(part))], part)
            kept.append(raw[at : after if stands else found.start()])
            parts[found[1]] = b"" if stands else part
        else:
            kept.append(raw[at:after])
        at = after
    if not parts:
        return raw
    filled: dict[bytes, bytes] = {}
    for name in reversed(parts):  # what is in a part is sent after it
        filled[name] = _fill(parts[name], filled)
    page = _fill(b"".join(kept) + raw[at:], filled)
    return page + b"".join(filled.values())


def _begins_with(held: bytes, part: bytes) -> bool:
    """Whether a place holds the words of its part for the time being."""
    words = _words(part)
    return words != b"" and _words(held).startswith(words)


def _words(raw: bytes) -> bytes:
    return b"".join(_TAG.sub(b" ", raw).split())


def _fill(raw: bytes, parts: dict[bytes, bytes]) -> bytes:
    """`raw` with the parts that have a place in it, each once."""
    return _PLACE.sub(lambda place: parts.pop(place[1], place[0]), raw)


def _end_of(raw: bytes, at: int) -> int:
    """Where the end tag of a box whose inside begins at `at` begins; 0 where it has none."""
    open_boxes = 1
    for tag in _BOX.finditer(raw, at):
        open_boxes += -1 if tag[1] else 1
        if not open_boxes:
            return tag.start()
    return 0
