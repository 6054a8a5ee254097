"""A line above a text that says when it came out, and when it was changed, by elements that mark times.

Some systems write it into the box of the text, which is all that the learned choice sees of it.
"""

from __future__ import annotations

from newscrawl.extract.body.blocks import Cut
from newscrawl.extract.body.look import ends_sentence
from newscrawl.extract.markup.text import element_text

_WORDS, _TIMES = 14, 2
"""Words of such a line at the most, and of its letters the share that the times have: one of so many."""


def without_stamp(cut: Cut, kept: list[int]) -> list[int]:
    """`kept` without a first line of which at least half are times."""
    if len(kept) < 2 or cut.pieces[kept[0]].words > _WORDS:
        return kept
    piece = cut.pieces[kept[0]]
    box = cut.boxes[piece.box]
    if piece.type != "paragraph" or box.end - box.first != 1 or ends_sentence(piece.text):
        return kept
    told = sum(len(element_text(time, 5)) for time in box.element.iter("time"))
    return kept[1:] if _TIMES * told >= len(piece.text) else kept
