"""Paragraphs in an item of a list, or in a quotation, that are none of it.

Old templates make columns of list items, and an item that is never closed holds all that follows; others set
a story as one entry among its comments, or each entry of a live report in an item. The model has learned what
they are by their tags; what they are called in the record is told here.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from newscrawl.extract.body.cutting.blocks import Cut

_PARTS = frozenset(("list_item", "quote"))
_TAGS = frozenset(("li", "dt", "dd", "blockquote"))
_FEWEST, _WORDS = 3, 15
"""Pieces of a text, or of an item that is no item, at the least: one or two may be all of a list or a
quotation; and the words of such a piece of an item, on average."""


def call_paragraphs(cut: Cut, kept: Sequence[int]) -> None:
    """Call those of the pieces `kept` paragraphs that are right in the one item or quotation that holds all
    of them, or lie with others in elements of their own in one item."""
    pieces = cut.pieces
    if len(kept) < _FEWEST or not cut.boxes:
        return
    if pieces[kept[-1]].type in _PARTS:
        _in_the_whole(cut, kept)
    listed = [at for at in kept if pieces[at].type == "list_item" and pieces[at].tag not in _TAGS]
    items = defaultdict[int, list[int]](list)
    for at in listed if len(listed) >= _FEWEST else ():
        items[_around(cut, at, "li", "dd")].append(at)
    for item, inside in items.items():
        words = sum(pieces[at].words for at in inside)
        if item >= 0 and len(inside) >= _FEWEST and words >= _WORDS * len(inside):
            for at in inside:
                pieces[at].type = "paragraph"


def _in_the_whole(cut: Cut, kept: Sequence[int]) -> None:
    pieces, around = cut.pieces, cut.box_around(kept)
    if around.type not in _PARTS or not all(pieces[at].type == around.type for at in kept[-_FEWEST:]):
        return
    for at in kept:
        if pieces[at].type == around.type and _around(cut, at, *_TAGS) <= around.place:
            pieces[at].type = "paragraph"


def _around(cut: Cut, at: int, *tags: str) -> int:
    """The place of the innermost box with one of some tags around a piece, or -1."""
    return next((box.place for box in cut.box_of(at).outward() if box.tag in tags), -1)
