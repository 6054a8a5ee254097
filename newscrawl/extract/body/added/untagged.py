"""The rest of a text that no tags part: paragraphs between line breaks, right in the box around all of them.

The model knows little of such: no tag and no name tells that it is one. Two of them kept side by side tell it
of those beside them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from itertools import pairwise, takewhile

from newscrawl.extract.body.added.paragraphs import may_be_paragraph
from newscrawl.extract.body.cutting.blocks import Cut, Piece


def with_untagged(cut: Cut, kept: list[int]) -> list[int]:
    """`kept` with the paragraphs without a tag that stand right before and behind two such of one box."""
    pieces, found = cut.pieces, list[int]()
    boxes = [pieces[at].box for at in kept]
    if len({*boxes}) == len(boxes):
        return kept  # most pages: each paragraph has a box of its own
    known = frozenset(kept)
    for first, last in pairwise(kept):
        if last - first == 1 and (box := pieces[first].box) == pieces[last].box:
            found += _beside(pieces, range(first - 1, -1, -1), box, known)
            found += _beside(pieces, range(last + 1, len(pieces)), box, known)
    return sorted({*kept, *found}) if found else kept


def _beside(pieces: Sequence[Piece], way: range, box: int, known: Set[int]) -> Iterator[int]:
    """The paragraphs of a box, on a way up to the first that is none or `known`."""
    return takewhile(
        lambda at: pieces[at].box == box and at not in known and may_be_paragraph(pieces[at]), way
    )
