"""What a page has behind the box of its headline and text: a sentence at the side, who publishes it.

Where boxes have no names, a line there reads like the text's last. It is told by its place: it stands in a
box beside the one that holds headline and text, which either is the end of the page, with that line and no
more, or holds mostly links.
"""

from __future__ import annotations

from collections.abc import Sequence

from newscrawl.extract.body.cutting.blocks import Box, Cut
from newscrawl.extract.body.leftout.left import pieces_of, words_of

_SHARE, _MOST = 2, 4
"""The part of a text at the most that may stand behind its box, and pieces of it."""
_LAST_WORDS = 50
"""Words of what a page ends with at the most."""
_LINKS = 3
"""Links of a box at the side at least."""
_PARAGRAPHS = frozenset(("p", "li", "blockquote", "tr"))
"""What is a part of a text wherever it stands."""


def without_behind(cut: Cut, kept: Sequence[int], own: int) -> Sequence[int]:
    """`kept` without what stands in such boxes, where the headline is the piece `own` above the text, and no
    less is left: its place tells enough, be the text ever so short."""
    if not kept or not 0 <= own < kept[0]:
        return kept
    main = _around(cut, own, kept[len(kept) // 2])
    if main.parent < 0 or main.end > kept[-1]:
        return kept
    late = [at for at in kept if at >= main.end]
    if len(late) > _MOST or len(late) * _SHARE > len(kept):
        return kept
    boxes = [_beside(cut, at, main) for at in late]
    gone = pieces_of(box for box in boxes if _is_none_of_it(cut, box, kept))
    left = [at for at in kept if at not in gone]
    return left if words_of(cut, left) >= words_of(cut, gone.intersection(kept)) else kept


def _around(cut: Cut, first: int, last: int) -> Box:
    """The smallest box that holds two pieces."""
    box = cut.box_of(first)
    while box.end <= last:
        box = box.outer
    return box


def _beside(cut: Cut, at: int, main: Box) -> Box:
    """The outermost box around a piece that begins behind `main`."""
    box = cut.box_of(at)
    while box.parent >= 0 and box.outer.first >= main.end:
        box = box.outer
    return box


def _is_none_of_it(cut: Cut, box: Box, kept: Sequence[int]) -> bool:
    """Whether a box is what a page ends with, or has mostly links, and one before its text. A further part of
    a text begins with it, be there links below."""
    pieces = cut.pieces[box.first : box.end]
    if len(pieces) == 1:
        ends = box.end == len(cut.pieces) and box.tag not in _PARAGRAPHS
        return ends and pieces[0].words <= _LAST_WORDS
    ours = [at for at in kept if box.first <= at < box.end]
    links = [at for at, piece in enumerate(pieces, box.first) if piece.is_link]
    most = len(links) > len(ours) and 2 * len(links) > len(pieces) - len(ours)
    return len(links) >= _LINKS and most and links[0] < ours[0]
