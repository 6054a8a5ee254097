"""Numbered parts below the head of a text, where the model kept nothing but that head.

A list of ten inns is a few sentences, and then ten boxes of one make under headings that count. The model
takes such for teasers; but a teaser leads elsewhere, and has no number.
"""

from __future__ import annotations

import re
from itertools import pairwise

from newscrawl.extract.body.added.parts.partheads import parts_at
from newscrawl.extract.body.cutting.blocks import Cut

HEAD, _NUMBER = 6, re.compile(r"\d{1,3}(?=[.):\s])", re.ASCII)
"""Pieces of the head of a text at the most, and the number of a part."""
_LEAST = 2
"""Headings that count on are more than so many."""


def with_numbered_parts(cut: Cut, kept: list[int]) -> list[int]:
    """`kept`, a few pieces at the head of a text, with the parts of one make below them that count on: each
    has a heading with its number and no link, as a teaser has, but at its end."""
    if not 0 < len(kept) <= HEAD:
        return kept
    pieces = cut.pieces
    heads = [
        at
        for at in range(kept[-1] + 1, len(pieces))
        if pieces[at].type == "heading" and not pieces[at].links and pieces[at].text[0].isdigit()
    ]
    if len(heads) <= _LEAST or not _count_on([pieces[at].text for at in heads]):
        return kept
    parts = [next(parts_at(cut, at), None) for at in heads]
    made = {(box.parent, box.tag, box.css.partition(" ")[0]) for box in parts if box is not None}
    if None in parts or len(made) > 1:
        return kept
    text = [
        at for box in parts if box is not None for at in range(box.first, box.end) if not pieces[at].links
    ]
    return [*kept, *text]


def _count_on(heads: list[str]) -> bool:
    """Whether some headings are numbered in turn, up or down."""
    numbers = [int(found[0]) for text in heads if (found := _NUMBER.match(text))]
    steps = {after - before for before, after in pairwise(numbers)}
    return len(numbers) == len(heads) and steps in ({1}, {-1})
