"""Notes, tips and warnings in boxes of their own, put back into the text that they stand in.

Editors of guides set such a sentence apart: the box has the names of a notice of the site, or of facts, and
the model takes it for one. But it begins with a word that says what it is to the reader of the text, and it
stands where the paragraphs of the text do: among them, or right below the last. What the site itself has to
say there invites to something, or leads away.
"""

from __future__ import annotations

from itertools import pairwise

from newscrawl.extract.body.added.makes import flow_around
from newscrawl.extract.body.classwords import invites
from newscrawl.extract.body.cutting.blocks import Box, Cut
from newscrawl.extract.body.firstlook import ends_sentence
from newscrawl.known.notewords import NOTE_MARKS, NOTE_STARTS, begins_note

_PIECES, _APART, _WORDS, _HEAD = 4, 8, 6, 120
"""Pieces of such a box at the most, and between it and the text above; words of its sentence at the least,
and letters of that which tell an invitation."""


def with_callouts(cut: Cut, kept: list[int]) -> list[int]:
    """`kept` with such boxes between two pieces of one box, or below the last in the box around it."""
    found = list[int]()
    for before, after in pairwise([*kept, len(cut.pieces)]):
        for at in range(before + 1, min(after, before + _APART)):
            text = cut.pieces[at].text
            if (text[:2] in NOTE_STARTS or text[0] in NOTE_MARKS) and begins_note(text):
                box = _box_of_note(cut, at)
                if box is not None and box.end <= after and _is_of_text(cut, box, before, after):
                    found += range(_start(cut, box, before), box.end)
    return sorted({*kept, *found}) if found else kept


def _start(cut: Cut, box: Box, before: int) -> int:
    """Where a note begins: with the heading above its box, if that was lost too."""
    above = cut.pieces[box.first - 1]
    return box.first - (box.first - 1 > before and above.type == "heading" and not above.links)


def _is_of_text(cut: Cut, box: Box, before: int, after: int) -> bool:
    """Whether a box stands in one that holds the pieces `before` and `after` it, or where the last stands."""
    around = box.whole().outer
    if around.first <= before and after < around.end:
        return True
    return after == len(cut.pieces) and around.place == flow_around(cut, before)


def _box_of_note(cut: Cut, at: int) -> Box | None:
    """The box that a note begins with the piece `at`, if it is one."""
    box = cut.box_of(at)
    if box.end - box.first == 1 and cut.pieces[at].words < _WORDS:
        box = box.whole().outer
    return box if box.first == at and box.end - at <= _PIECES and _says(cut, box) else None


def _says(cut: Cut, box: Box) -> bool:
    """Whether a box has a sentence, no link, and invites to nothing."""
    pieces = cut.pieces[box.first : box.end]
    said = [piece for piece in pieces if piece.words >= _WORDS and ends_sentence(piece.text)]
    return (
        bool(said)
        and not any(piece.links for piece in pieces)
        and not any(invites(piece.text[:_HEAD].lower()) for piece in said)
    )
