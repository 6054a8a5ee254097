"""How the paragraphs of a text are made: the boxes they stand in, each by its tag and names.

What is lost at the end of a text, or amid it, goes by what most of it is made like. Each step that puts
something back asks that.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Container, Sequence

from newscrawl.extract.body.classwords import invites_reader
from newscrawl.extract.body.cutting.blocks import Cut, Piece
from newscrawl.extract.body.firstlook import ends_sentence

_WITHIN = frozenset((
    "ul", "ol", "li", "dl", "dd", "table", "tbody", "tr", "blockquote", "figure", "details",
))  # fmt: skip
"""What has parts of a text in the place of one paragraph."""
PROSE, _HEAD = 15, 120
"""Words from which a piece between two paragraphs is one, and no label or caption, and characters of it that
tell an invitation."""


def box_around(cut: Cut, at: int) -> int:
    """The place of the box that a piece stands in beside others, in a part of its own or right; or -1."""
    box = cut.box_of(at)
    return box.place if box.end - box.first > 1 else cut.part_of(box).parent


def flow_around(cut: Cut, at: int) -> int:
    """As `box_around`, but of a list, a table or the like the box that this stands in; or -1."""
    place = box_around(cut, at)
    while place >= 0 and cut.boxes[place].tag in _WITHIN:
        place = cut.boxes[place].parent
    return place


def make_of(cut: Cut, at: int) -> tuple[int, str, str]:
    """The box that a piece stands in beside others, and how its own is made."""
    own = cut.box_of(at)
    return box_around(cut, at), own.tag, own.css


def may_be_paragraph(piece: Piece) -> bool:
    """Whether a piece is a paragraph by its words and its end."""
    prose = piece.words >= PROSE and piece.linked * 4 <= piece.words
    return prose and piece.type == "paragraph" and ends_sentence(piece.text)


def makes_of_most(cut: Cut, kept: Sequence[int]) -> set[tuple[object, ...]]:
    """How two or more long sentences of a text are made, with the box around them."""
    prose = Counter([make_within(cut, at) for at in kept if may_be_paragraph(cut.pieces[at])])
    return {make for make, count in prose.items() if count > 1}


def make_within(cut: Cut, at: int) -> tuple[object, ...]:
    """How the box of a piece is made, and that around it, with the place of what this stands in."""
    own, around = cut.box_of(at), cut.boxes[box_around(cut, at)]
    return own.tag, own.css, around.make, around.parent


def is_as_most(cut: Cut, at: int, kept: Sequence[int], most: Container[tuple[object, ...]]) -> bool:
    """Whether a piece is a paragraph made as others of the text, in a box that holds some of the text."""
    box, piece = cut.boxes[box_around(cut, at)], cut.pieces[at]
    if not may_be_paragraph(piece) or make_within(cut, at) not in most:
        return False
    begun = bisect_left(kept, box.first) < bisect_left(kept, at)
    return begun and 2 * piece.strong < piece.words and not invites_reader(piece.text[:_HEAD].lower())
