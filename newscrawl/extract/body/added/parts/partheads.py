"""The head of a part of a text: which parts a heading begins, and whether what it heads is kept.

What a part has beside its text tells nothing against its heading: when it was written, by whom, how to
share it.
"""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence

from newscrawl.extract.body.added.parts.subheadings import without_answer
from newscrawl.extract.body.cutting.blocks import Box, Cut, Piece
from newscrawl.extract.dates.moments.when import read
from newscrawl.extract.markup.text import has_digit

_LEVELS = 3
"""Boxes around a heading of which one is a part of the text."""
BEFORE = 2
"""Pieces that stand in a part above its heading, or between it and the text: when it was written, by whom."""
LINE = 6
_SHARE = 3
"""How many times the words that are left out of a part those have that are kept."""
_MOST_WORDS, _LABEL = 20, 2
"""Words of a line, of a heading and of a label at the most."""


def parts_at(cut: Cut, at: int) -> Iterator[Box]:
    """The boxes that a heading is at the head of, with more than itself."""
    box = cut.box_of(at)
    for _ in range(_LEVELS):
        if at - box.first > BEFORE or box.parent < 0:
            return
        if box.end > at + 1:
            yield box
        box = box.outer


def may_head(piece: Piece, title: str) -> bool:
    """Whether a heading may be that of a part: it is neither the headline nor a day."""
    own = piece.words <= _MOST_WORDS and without_answer(piece.text) != title
    return own and not (has_digit(piece.text) and read(piece.text))


def left_below(cut: Cut, heads: Sequence[int], known: frozenset[int]) -> set[tuple[str, str]]:
    """How the lines are made that are left out below the text of parts whose headings are kept: who wrote a
    post of a live blog."""
    return {
        (cut.pieces[at].tag, box.css)
        for head in heads
        if (part := next(parts_at(cut, head), None))
        for at in range(next((at for at in range(head + 1, part.end) if at in known), part.end), part.end)
        if at not in known and (box := cut.box_of(at)).css
    }


def is_kept(
    cut: Cut,
    box: Box,
    at: int,
    known: frozenset[int],
    label: int = _LABEL,
    signs: Container[tuple[str, str]] = (),
) -> bool:
    """Whether what stands below the heading of a part is kept, but for links, labels ("Share") and what is
    made as `signs` are, and above it for its writer and day; or most of it is, and its ends are."""
    ends_known = at + 1 in known and box.end - 1 in known
    if ends_known and cut.pieces[at].type == "heading" and _is_most(cut, box, at, known):
        return True
    first = next((below for below in range(at + 1, box.end) if below in known), box.end)
    above = LINE if cut.pieces[at].type == "heading" else label
    left = (below for below in range(at + 1, box.end) if below not in known)
    return first < box.end and all(
        (piece := cut.pieces[below]).links
        or piece.words <= (above if below < first else label)
        or (piece.words <= LINE and (piece.tag, cut.box_of(below).css) in signs)
        for below in left
    )


def _is_most(cut: Cut, box: Box, at: int, known: frozenset[int]) -> bool:
    """Whether most words below the heading of a part are kept: but for a quotation, a note at its side."""
    below = range(at + 1, box.end)
    words = sum([cut.pieces[one].words for one in below if one in known])
    return words >= _SHARE * sum([cut.pieces[one].words for one in below if one not in known])
