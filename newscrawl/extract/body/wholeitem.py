"""Texts that stand as a whole in one item of a list, or in one quotation.

Old templates make columns of list items, and an item that is never closed holds all that follows. What stands
right in it is then no list, and no quotation.
"""

from __future__ import annotations

from collections.abc import Sequence

from newscrawl.extract.body.cutting.blocks import Cut

_PARTS = frozenset(("list_item", "quote"))
_TAGS = frozenset(("li", "dt", "dd", "blockquote"))
_FEWEST = 3
"""Pieces of a text at the least: one or two may be all of a list or a quotation."""


def call_paragraphs(cut: Cut, kept: Sequence[int]) -> None:
    """Take for paragraphs what a text has right in the one item or quotation that holds all of it."""
    pieces, boxes = cut.pieces, cut.boxes
    if len(kept) < _FEWEST or not boxes or pieces[kept[-1]].type not in _PARTS:
        return
    around = cut.box_around(kept)
    if around.type not in _PARTS or not all(pieces[at].type == around.type for at in kept[-_FEWEST:]):
        return
    for at in kept:
        piece = pieces[at]
        inner = boxes[piece.box]
        while inner.place > around.place and inner.tag not in _TAGS:
            inner = inner.outer
        if piece.type == around.type and inner.place <= around.place:
            piece.type = "paragraph"
