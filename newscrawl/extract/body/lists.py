"""Lists and tables that stand in a text between two of its paragraphs, and belong to it.

Items of a word or two ("Libraries: 17 speakers") and rows of numbers look like labels to what judges each
piece by itself, so that a list may lose most of them, or all. What tells that it is the article's is its
place: right between two paragraphs that are, in the same box, without a link and without a name of its own.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from newscrawl.extract.body.blocks import Box, Cut

_TAGS = frozenset(("ul", "ol", "table"))
_ITEMS = frozenset(("list_item", "table_row"))
_PLAIN = frozenset(("wp-block-list",))
"""Names of a list that say nothing but that it is one."""
_LEVELS = 6
"""Boxes around a piece in which the `dd` it is in is looked for."""
_SENTENCE = 12
"""Words of the paragraph before: after a shorter one a list may be anything."""


def with_lists(cut: Cut, kept: list[int]) -> list[int]:
    """`kept` with each plain list or table between two paragraphs of it."""
    if not kept or kept[-1] - kept[0] < len(kept):
        return kept
    pieces, found = cut.pieces, list[int]()
    for before, after in pairwise(kept):
        if after - before > 2 and _ITEMS.issuperset((pieces[before + 1].type, pieces[after - 1].type)):
            between = range(before + 1, after)
            if _is_list(cut, between) and _is_text(cut, before, between) and _is_text(cut, after, between):
                found += between
    return sorted([*kept, *found]) if found else kept


def _is_list(cut: Cut, between: Sequence[int]) -> bool:
    """Whether pieces are all the items or rows of one list or table without links and without a name."""
    box = _list_around(cut, between[0])
    if box is None or not (box.first == between[0] and box.end == between[-1] + 1):
        return False
    return _PLAIN.issuperset(box.css.split()) and not any(cut.pieces[at].links for at in between)


def _is_text(cut: Cut, at: int, between: Sequence[int]) -> bool:
    """Whether a piece is a paragraph that stands beside a list."""
    box, own = _list_around(cut, between[0]), cut.boxes[cut.pieces[at].box]
    if box is None or cut.pieces[at].type != "paragraph":
        return False
    beside = own.parent == box.parent and own.end - own.first == 1
    return (beside or own.place == box.parent) and (at > between[0] or cut.pieces[at].words >= _SENTENCE)


def _list_around(cut: Cut, at: int) -> Box | None:
    """The innermost list around a piece."""
    place = cut.pieces[at].box
    while place >= 0 and cut.boxes[place].tag not in _TAGS:
        place = cut.boxes[place].parent
    return cut.boxes[place] if place >= 0 else None


def with_terms(cut: Cut, kept: list[int]) -> list[int]:
    """`kept` with the terms of which it has the meaning: a word or two, right above it in the same list."""
    if not kept or "dt" not in cut.boxes[0].element.among.by_tag:
        return kept
    listed = [at for at in kept if cut.pieces[at].type == "list_item"]
    found: set[int] = set()
    for meaning in {place for at in listed if (place := _meaning_around(cut, at)) is not None}:
        term = cut.boxes[meaning].first - 1
        while term >= 0 and _is_term(cut, term, cut.boxes[meaning].parent):
            found.add(term)
            term -= 1
    return sorted(found.union(kept)) if found else kept


def _is_term(cut: Cut, at: int, place: int) -> bool:
    piece = cut.pieces[at]
    own = piece.tag == "dt" and cut.boxes[piece.box].parent == place
    return own and piece.linked * 2 <= piece.words


def _meaning_around(cut: Cut, at: int) -> int | None:
    """The place of the innermost `dd` around a piece."""
    place = cut.pieces[at].box
    for _ in range(_LEVELS):
        if place < 0 or cut.boxes[place].tag == "dd":
            break
        place = cut.boxes[place].parent
    return place if place >= 0 and cut.boxes[place].tag == "dd" else None
