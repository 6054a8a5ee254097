"""Footnotes below a text: what its author adds to it, in a box of its own named for them.

To the model a note is a line in a list at the end of the page, as menus and teasers are. What tells it is
that it leads back to its place in the text.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice

from newscrawl.extract.body.cutting.blocks import Box, Cut, Piece
from newscrawl.known.having import has_any

_NEAR, _LEVELS = 3, 6
"""Pieces from the end of a text to its notes, as their heading is one, and boxes around a note."""
_NOTE, _NAMES = "note", ("footnote", "endnote")
"""What the names of such a box have in them, and the names, or what they begin with."""
_MOST = 200
"""Links of notes that are looked at."""
_SIGNS = " ↩↵↑⤴⏎^\ufe0e\ufe0f"
"""What a note ends with that leads back to the text."""


def with_footnotes(cut: Cut, kept: list[int]) -> list[int]:
    """`kept` with the notes right below the text."""
    if not kept or not has_any(cut.names, _NAMES):
        return kept
    last = kept[-1]
    for at in range(last, min(last + 1 + _NEAR, len(cut.pieces))):
        if (box := _notes_around(cut, at, last)) is not None:
            return sorted({*kept, *(note for one in _in_a_row(cut, box) for note in _notes(cut, one))})
    return kept


def _in_a_row(cut: Cut, box: Box) -> Iterator[Box]:
    """A box of notes and those of its make right below it: some systems put each note in one of its own."""
    yield box
    while box.end < len(cut.pieces):
        below = cut.box_of(box.end)
        while below.parent > box.parent:
            below = below.outer
        if below.parent != box.parent or below.make != box.make:
            return
        box = below
        yield box


def _notes_around(cut: Cut, at: int, last: int) -> Box | None:
    """The outermost box of notes around a piece, in a box that holds the end of the text too."""
    found, box = None, cut.box_of(at)
    for _ in range(_LEVELS):
        if _NOTE in box.css and has_any(box.css, _NAMES):
            found = box
        if box.parent < 0 or box.first < last < at:  # what is around the text is not below it
            break
        box = box.outer
    if found is None or found.parent < 0 or cut.boxes[found.parent].first > last or not _leads_back(found):
        return None
    return found


def _leads_back(box: Box) -> bool:
    links = islice(box.element.iter("a"), _MOST)
    ends = (link.attrib.get("href", "").partition("#") for link in links)
    return any(place and (not address or _NOTE in place) for address, _, place in ends)


def _notes(cut: Cut, box: Box) -> Sequence[int]:
    """The pieces that are notes, without their signs: neither headings nor numbers."""
    found = []
    for at in range(box.first, box.end):
        piece = cut.pieces[at]
        if piece.type == "heading" or piece.linked * 2 > piece.words:
            continue
        found.append(at)
        if piece.text[-1] in _SIGNS:
            _without_signs(piece)
    return found


def _without_signs(piece: Piece) -> None:
    text = piece.text.rstrip(_SIGNS)
    gone = len(piece.text[len(text) :].split())
    piece.text = text or piece.text
    piece.words, piece.linked = max(piece.words - gone, 1), max(piece.linked - gone, 0)
