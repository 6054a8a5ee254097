"""The headlines in a digest: each leads to the story that the paragraph below it sums up.

They are headings, or lines in bold by themselves.
A heading with a link to the own site is a teaser as a rule, and teasers amid a text have more of it between
them. Where each paragraph has one, the page tells of nothing else.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from newscrawl.extract.body.boldheads import made_in
from newscrawl.extract.body.cutting.blocks import Cut, Piece

_FEWEST, _ABOVE = 3, 3
"""Headlines in a digest at the least, and paragraphs above the first at the most."""


def makes_of_digest(cut: Cut, kept: Sequence[int]) -> set[tuple[int, str, str]]:
    """How lost headings with a link are made, where each paragraph from the first of them on has one above
    it; the last may have another paragraph."""
    lost = [
        before + 1
        for before, after in pairwise(kept)
        if after - before == 2 and (one := cut.pieces[before + 1]).type == "heading" and one.links
    ]
    if len(lost) < _FEWEST:
        return set()
    texts = sum(at > lost[0] for at in kept)
    makes = Counter([made_in(cut, at) for at in lost])
    return {make for make, count in makes.items() if count >= max(_FEWEST, texts - 1)}


def lines_of_digest(cut: Cut, kept: Sequence[int]) -> list[int]:
    """The lost lines that are a link each, in bold or the beginning of an item, where nearly each paragraph
    from the first of them on has one right above it, and few stand before."""
    lost = [
        before + 1 for before, after in pairwise(kept) if after - before == 2 and _is_line(cut, before + 1)
    ]
    if 0 < kept[0] < len(cut.pieces) and lost and _is_line(cut, kept[0] - 1):
        lost.insert(0, kept[0] - 1)
    stay = [at for at in kept if _is_line(cut, at)] if lost else lost
    if not lost or len(lost) + len(stay) < _FEWEST:
        return []
    above = bisect_left(kept, min([*lost[:1], *stay[:1]]))
    several = above <= _ABOVE and len(lost) + 2 * len(stay) >= len(kept) - above - 1
    return lost if several and len({made_in(cut, at) for at in lost}) == 1 else []


def _is_line(cut: Cut, at: int) -> bool:
    return may_be_line(cut.pieces[at])


def may_be_line(piece: Piece) -> bool:
    """Whether a piece may be the headline of an entry: all of it is a link, in bold or in an item."""
    apart = piece.type == "list_item" or (piece.type == "paragraph" and piece.strong >= piece.words)
    return apart and piece.is_link
