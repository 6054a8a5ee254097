"""Parts of one make of which the choice kept one: a year and what happened in it, a step, a term explained.

Page builders set a chronicle as boxes of one make, a label and a sentence in each, and neither is marked up
as what it is. What judges each piece by itself keeps the longest of these, if any. Where several stand side
by side, are made alike to the last piece and have no link, as teasers and readers' comments have, nor say how
long ago they were written, whoever wrote one for the text wrote all.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice

from newscrawl.extract.body.cutting.blocks import Box, Cut, Piece
from newscrawl.extract.body.firstlook import ends_sentence
from newscrawl.extract.dates.ago import tells_ago

_PARTS, _PIECES, _LABEL = 3, 4, 8
"""Parts of one make at the least, pieces of one at the most, and words of a label."""
_LEVELS = 3
"""Boxes around a piece of which one may be such a part."""
_MOST = 12
"""Pieces of a text that may have lost such parts: a longer one tells by itself what is made as it is."""
_TIME, _NUMBER = re.compile(r"\d{1,2}[:.]\d\d"), re.compile(r"\W*\d{1,3}\W*", re.ASCII)
"""What a label of a live report is, and one that only counts."""
_STAR = "★"
_Make = tuple[tuple[str, str], ...]


def with_parts_alike(cut: Cut, kept: list[int]) -> list[int]:
    """`kept`, if it is few pieces, with all parts made as one is of which a sentence is kept."""
    if not 0 < len(kept) <= _MOST:
        return kept
    pieces, known = cut.pieces, frozenset(kept)
    lost = [at for at in kept if at - 1 not in known and pieces[at - 1].words <= _LABEL]
    found, asked = set[int](), set[int]()
    for at in lost:
        part = _part(cut, at)
        if part is None or part.parent in asked or not ends_sentence(pieces[at].text):
            continue
        asked.add(part.parent)
        alike = _alike(cut, part)
        if len(alike) >= _PARTS:
            inside = (piece for box in alike for piece in range(box.first, box.end))
            found.update(piece for piece in inside if not _NUMBER.fullmatch(pieces[piece].text))
    return kept if found <= known else sorted(known | found)


def _part(cut: Cut, at: int) -> Box | None:
    """The innermost box that a piece stands in with a label before it."""
    box = next((box for box in islice(cut.box_of(at).outward(), _LEVELS) if box.end - box.first > 1), None)
    if box is None or box.end - box.first > _PIECES or box.parent < 0 or box.first == at:
        return None
    size, label = box.end - box.first, cut.pieces[box.first]
    if not (_is_made_as(cut, box.first, box.end) or _is_made_as(cut, box.first, box.first - size)):
        return None
    return box if _is_label(label) and not _TIME.match(label.text) else None


def _is_made_as(cut: Cut, at: int, other: int) -> bool:
    """Whether two pieces are made alike, if there is another."""
    if not 0 <= other < len(cut.pieces) or cut.pieces[at].tag != cut.pieces[other].tag:
        return False
    return cut.box_of(at).css == cut.box_of(other).css


def _is_label(piece: Piece) -> bool:
    return piece.words <= _LABEL and not piece.linked


def _alike(cut: Cut, part: Box) -> Sequence[Box]:
    """The parts beside one that are made as it is, or none where one of them has a link or is signed."""
    make, beside = _make(cut, part), [box for box in cut.boxes[part.parent :] if box.parent == part.parent]
    alike = [box for box in beside if (box.tag, box.css) == (part.tag, part.css)]
    inside = (cut.pieces[at] for box in alike for at in range(box.first, box.end))
    plain = not any(piece.links or piece.linked or _is_signed(piece) for piece in inside)
    return [box for box in alike if _make(cut, box) == make] if plain else []


def _is_signed(piece: Piece) -> bool:
    """Whether a piece says how long ago it was written or how good something was, as readers' lines do."""
    return piece.words <= _LABEL and (_STAR in piece.text or tells_ago(piece.text))


def _make(cut: Cut, part: Box) -> _Make:
    """How the pieces of a part are made, one after another."""
    return tuple((cut.pieces[at].tag, cut.box_of(at).css) for at in range(part.first, part.end))
