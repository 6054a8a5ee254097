"""What a recipe is made of, put back into its text: to its readers a list, and none as it is marked up.

"200 g", "of flour": a word or two in a box each, often with a link to what else is made of it. The model has
learned that such are labels. But the box around them is named for what it holds, in nearly the same word in
most languages. So is that of the notes below the steps, which plug-ins for recipes have.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import groupby
from operator import attrgetter

from newscrawl.extract.body.cutting.blocks import Box, Cut, Piece
from newscrawl.extract.body.firstlook import ends_sentence
from newscrawl.known.having import has_any

_STEMS = ("ingredien", "zutat")
_FEWEST, _MOST, _WORDS = 3, 100, 12
"""Pieces of such a list, and the words that each has at the most, on average."""
_NOTES = re.compile(r"(?:recipe|create)[\w-]{0,40}?[-_](?:note|tip)s?\b")
_LONGEST = 150
"""Words of the notes of a recipe at the most."""
_PARTS = frozenset(("td", "dd", "dt"))
"""Tags of parts of a list that need no type for it. Any other piece that is all link leads elsewhere."""


def speaks_of_them(names: str) -> bool:
    """Whether a page's names, joined, speak of ingredients."""
    return has_any(names, _STEMS)


def with_ingredients(cut: Cut, kept: list[int]) -> list[int]:
    """`kept` with all parts of lists of ingredients, and the notes below them."""
    if not kept:
        return kept
    named = [box for box in cut.boxes if speaks_of_them(box.css)]
    lists = [range(box.first, box.end) for box in named] + _side_by_side(named)
    parts = {at for one in lists if _is_list(cut, one) for at in one if _is_part(cut.pieces[at])}
    if named:
        notes = (box for box in cut.boxes[named[-1].place :] if _are_notes(cut, box))
        parts.update(at for box in notes for at in range(box.first, box.end))
    return sorted(parts.union(kept)) if parts else kept


def _side_by_side(named: Sequence[Box]) -> list[range]:
    """Where parts stand of which each is named so, and not what is around them."""
    alone = [box for box in named if box.end - box.first == 1]
    groups = [[*parts] for _, parts in groupby(alone, key=attrgetter("parent"))]
    return [range(parts[0].first, parts[-1].end) for parts in groups if len(parts) >= _FEWEST]


def _is_list(cut: Cut, parts: range) -> bool:
    """Whether some parts have a few words each, and most of those in no link."""
    if not _FEWEST <= len(parts) <= _MOST:
        return False
    inside = cut.pieces[parts.start : parts.stop]
    words, linked = sum([piece.words for piece in inside]), sum([piece.linked for piece in inside])
    return 2 * linked <= words <= _WORDS * len(inside)


def _are_notes(cut: Cut, box: Box) -> bool:
    """Whether a box is named for the notes of a recipe, and has sentences that lead nowhere."""
    if ("note" not in box.css and "tip" not in box.css) or not _NOTES.search(box.css):
        return False
    inside = cut.pieces[box.first : box.end]
    said = any(ends_sentence(piece.text) for piece in inside)
    return said and sum(piece.words for piece in inside) <= _LONGEST and not any(one.links for one in inside)


def _is_part(piece: Piece) -> bool:
    return piece.linked < piece.words or piece.type != "paragraph" or piece.tag in _PARTS
