"""The answers below questions that are headings of a text, where the choice kept the question alone.

Short answers at the end of a text look to the model like notes; a question that nothing follows is no end of
one. What tells is that another question made alike, in the same box, has kept its answer.
"""

from __future__ import annotations

from collections.abc import Set
from itertools import takewhile

from newscrawl.extract.body.added.parts.unfolding import MARKS
from newscrawl.extract.body.classwords import invites
from newscrawl.extract.body.cutting.blocks import Cut
from newscrawl.extract.body.firstlook import ends_sentence

_WORDS, _PIECES = 200, 8
"""Words and pieces of an answer at the most."""


def with_headed_answers(cut: Cut, kept: list[int]) -> list[int]:
    """`kept` with the answers of questions that are kept without theirs, beside such as have them."""
    known, pieces = frozenset(kept), cut.pieces
    asked = [at for at in kept if pieces[at].type == "heading" and pieces[at].text[-1] in MARKS]
    lone = [at for at in asked if at + 1 not in known]
    if not lone or len(lone) == len(asked):
        return kept
    answered = {_make(cut, at) for at in asked if at + 1 in known}
    found = [one for at in lone if _make(cut, at) in answered for one in _answer(cut, at, known)]
    return sorted({*kept, *found}) if found else kept


def _make(cut: Cut, at: int) -> tuple[int, tuple[str, str]]:
    own = cut.box_of(at)
    return own.parent, own.make


def _answer(cut: Cut, at: int, known: Set[int]) -> list[int]:
    """What stands between a question and the next heading in its box, if that is sentences without links."""
    end = cut.box_of(at).outer.end
    below = range(at + 1, min(end, at + 1 + _PIECES))
    found = [*takewhile(lambda one: one not in known and cut.pieces[one].type != "heading", below)]
    said = [cut.pieces[one] for one in found]
    if not said or not ends_sentence(said[-1].text) or sum(piece.words for piece in said) > _WORDS:
        return []
    return [] if any(piece.links or invites(piece.text.lower()) for piece in said) else found
