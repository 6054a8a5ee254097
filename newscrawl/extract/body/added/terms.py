"""Terms of which a text has the meaning: a word or two, which look like a label to what judges each piece by
itself.
"""

from __future__ import annotations

from newscrawl.extract.body.cutting.blocks import Cut

_LEVELS = 6
"""Boxes around a piece in which the `dd` it is in is looked for."""


def with_terms(cut: Cut, kept: list[int]) -> list[int]:
    """`kept` with the terms of which it has the meaning: a word or two, right above it in the same list."""
    if not kept or "dt" not in cut.boxes[0].element.among.by_tag:
        return kept
    listed = [at for at in kept if cut.pieces[at].type == "list_item"]
    found: set[int] = set()
    for meaning in {place for at in listed if (place := _meaning_around(cut, at)) is not None}:
        term = cut.boxes[meaning].first - 1
        while term >= 0 and _is_term(cut, term, cut.boxes[meaning].parent):
            found.add(term)
            term -= 1
    return sorted(found.union(kept)) if found else kept


def _is_term(cut: Cut, at: int, place: int) -> bool:
    piece = cut.pieces[at]
    own = piece.tag == "dt" and cut.boxes[piece.box].parent == place
    return own and piece.linked * 2 <= piece.words


def _meaning_around(cut: Cut, at: int) -> int | None:
    """The place of the innermost `dd` around a piece."""
    place = cut.pieces[at].box
    for _ in range(_LEVELS):
        if place < 0 or cut.boxes[place].tag == "dd":
            break
        place = cut.boxes[place].parent
    return place if place >= 0 and cut.boxes[place].tag == "dd" else None
