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
