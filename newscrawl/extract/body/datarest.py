"""What a text in a page's data lost: the blocks of the list that most of it stands in.

The choice judges blocks as on a page, where a list or a short line below a text is often none of it. Editors
keep a text as one list of blocks, and what leads to other stories stands elsewhere in the data; so what ends
as a sentence does in the list that has most of the text, or heads what follows there, is of it.
"""

from __future__ import annotations

from collections.abc import Sequence, Set

from newscrawl.extract.body.cutting.blocks import Box, Cut
from newscrawl.extract.body.firstlook import ends_sentence

_MOST, _LEAST = 0.8, 0.5
"""The share of a text's words that stand in the list of its blocks, and of the list's words that the choice
took for text, at the least."""
_WORDS, _HEADING = 5, 20
"""Words of a block at the least, and of a heading at the most."""


def with_rest(cut: Cut, kept: Sequence[int]) -> list[int]:
    """`kept` with what else is of the text in the innermost box that has most of it."""
    told = frozenset(kept)
    box = _list_of(cut, kept)
    inside = range(box.first, box.end)
    words = sum(cut.pieces[at].words for at in inside)
    if sum(cut.pieces[at].words for at in inside if at in told) < _LEAST * words:
        return [*kept]
    said = {cut.pieces[at].text for at in kept}
    found = {*kept}
    for at in reversed(inside):
        if at not in told and cut.pieces[at].text not in said and _is_text(cut, at, found):
            found.add(at)
    return sorted(found)


def _list_of(cut: Cut, kept: Sequence[int]) -> Box:
    """The innermost box around the middle of a text that has most of its words."""
    most = _MOST * sum(cut.pieces[at].words for at in kept)
    for box in cut.box_of(kept[len(kept) // 2]).outward():
        if sum(cut.pieces[at].words for at in kept if box.first <= at < box.end) >= most:
            return box
    return cut.boxes[0]


def _is_text(cut: Cut, at: int, found: Set[int]) -> bool:
    """Whether a block is a sentence without links for the most part, or heads what was found below it."""
    piece = cut.pieces[at]
    if 2 * piece.linked > piece.words:
        return False
    if piece.type == "heading":
        return piece.words <= _HEADING and at + 1 in found
    return piece.words >= _WORDS and ends_sentence(piece.text)
