"""Paragraphs below a heading put back between two pieces of a text that are made as they are.

Where boxes have no names and furniture has more prose than the text, what judges each piece by itself may
lose the first paragraph of a chapter together with its heading: two pieces, of which neither stands alone
between two others.
"""

from __future__ import annotations

from itertools import pairwise

from newscrawl.extract.body.added.paragraphs import make_of, may_be_paragraph
from newscrawl.extract.body.cutting.blocks import Cut

_MOST = 6
"""Pieces between two of a text, headings and paragraphs, that may be lost one after the other."""


def with_chapters(cut: Cut, kept: list[int]) -> list[int]:
    """`kept` with the paragraphs between two of it, which stand in their box as they do, below headings."""
    found = [
        at
        for before, after in pairwise(kept)
        if 2 < after - before <= _MOST + 1 and _are_chapters(cut, before, after)
        for at in range(before + 1, after)
        if cut.pieces[at].type != "heading"
    ]
    return sorted([*kept, *found]) if found else kept


def _are_chapters(cut: Cut, before: int, after: int) -> bool:
    """Whether nothing but headings and paragraphs of one make stands between two pieces of that make."""
    between = range(before + 1, after)
    text = [at for at in between if cut.pieces[at].type != "heading"]
    if not text or not all(may_be_paragraph(cut.pieces[at]) and not cut.pieces[at].links for at in text):
        return False
    around, *_ = make = make_of(cut, before)
    if not all(_stands_in(cut, at, around) for at in between if cut.pieces[at].type == "heading"):
        return False
    return all(make_of(cut, at) == make for at in (*text, after))


def _stands_in(cut: Cut, at: int, around: int) -> bool:
    """Whether a heading stands right in the box of the text, and leads nowhere."""
    return cut.box_of(at).parent == around and not cut.pieces[at].links and cut.pieces[at].tag != "h1"
