"""Several lists that a text ends with, each under a few words: what is good about a thing and what is not.

Reviews and recipes set them in boxes that lie in one. An item of a few words below the last paragraph looks
like a label to the model. What tells that these are the article's is that several stand in its box, one after
the other, and that none of them leads anywhere.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise, takewhile

from newscrawl.extract.body.cutting.blocks import Cut, Piece

_HEADS, _LISTS, _ITEMS = 6, 2, 3
"""Words of what heads a list at the most; lists, and items of all of them, at the least."""
_LONGEST, _MOST = 40, 60
"""Words of an item, and pieces of all lists, at the most."""


def lists_at(cut: Cut, at: int) -> Sequence[int]:
    """The headed lists from a place on, right below a text and in its box; else nothing."""
    pieces, own = cut.pieces, cut.box_of(at - 1).whole()
    end = min(own.outer.end, at + _MOST) if own.parent >= 0 else at
    run = list(takewhile(lambda one: _is_part(pieces[one]), range(at, end)))
    while run and pieces[run[-1]].type == "heading":
        run.pop()
    heads = [one for one in run if pieces[one].type == "heading"]
    if len(heads) < _LISTS or len(run) - len(heads) < _ITEMS or heads[0] != at:
        return ()
    return run if all(behind - head > 1 for head, behind in pairwise(heads)) else ()


def _is_part(piece: Piece) -> bool:
    if piece.links or piece.type not in ("heading", "list_item"):
        return False
    return piece.words <= (_HEADS if piece.type == "heading" else _LONGEST)
