"""What is said in turn, a word or two by each: questions and answers, the lines of a play.

The model takes the short ones for labels. What stands between two pieces of a text and is made as most of it
is was said as well, and so was what is made as all questions are, where an interview sets these apart from
the answers.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection
from itertools import chain, pairwise

from newscrawl.extract.body.added.makes import PROSE, box_around, make_of
from newscrawl.extract.body.added.paragraphs import may_be_heading
from newscrawl.extract.body.classwords import invites
from newscrawl.extract.body.cutting.blocks import Cut, Piece
from newscrawl.extract.body.firstlook import CLOSERS, ENDS

_TURNS, _FEWEST = 6, 4
"""Sentences said in turn that may be lost one after the other, and pieces of the make of most."""
_LAST = ENDS | frozenset(CLOSERS)
_ASKED, _QUESTIONS = "?？؟", 3
"""What a question ends in, and those of one make that tell an interview."""


def with_dialogue(cut: Cut, kept: list[int]) -> list[int]:
    """`kept` with the short sentences between two pieces that are made as both are, as are most pieces kept;
    the questions may all be made otherwise than the answers."""
    gaps = [
        (before, after)
        for before, after in pairwise(kept)
        if 1 < after - before <= _TURNS + 1
        and cut.pieces[before].type == cut.pieces[after].type == "paragraph"
        and _stand_together(cut, before + 1, after)
        and _may_be_between(cut, before, after)
    ]
    if not gaps:
        return kept
    makes = Counter(make_of(cut, at) for at in kept)
    lost = [at for before, after in gaps for at in range(before + 1, after)]
    asked = Counter(make_of(cut, at) for at in chain(lost, kept) if cut.pieces[at].text[-1] in _ASKED)
    several = {make for make, asks in asked.items() if asks >= _QUESTIONS}
    ranked = [make for make, _ in makes.most_common()]
    most = next((make for make in ranked if make not in several), ranked[0])
    alike = {most, *(make for make in several if make[0] == most[0])}
    count = sum(makes[make] for make in alike)
    if 2 * count <= len(kept) or count < _FEWEST:
        return kept
    found = [
        at for before, after in gaps if _are_of(cut, before, after, alike) for at in range(before + 1, after)
    ]
    return sorted({*kept, *found}) if found else kept


def _are_of(cut: Cut, before: int, after: int, alike: Collection[tuple[int, str, str]]) -> bool:
    """Whether two pieces and all between them are made as some are; the first answer of an interview stands
    below its introduction, in the same box."""
    first, *rest = [make_of(cut, at) for at in range(before, after + 1)]
    introduced = len(alike) > 1 and any(first[0] == make[0] for make in alike)
    return (first in alike or introduced) and all(make in alike for make in rest)


def _stand_together(cut: Cut, first: int, last: int) -> bool:
    """Whether the pieces from one to another stand beside each other in one box."""
    around = box_around(cut, last)
    return all(box_around(cut, at) == around for at in range(first, last))


def _may_be_between(cut: Cut, before: int, after: int) -> bool:
    """Whether what stands between two paragraphs are such sentences, and at the end perhaps a heading."""
    *said, last = cut.pieces[before + 1 : after]
    if not all(map(_may_be_said, said)):
        return False
    return _may_be_said(last) or may_be_heading(last)


def _may_be_said(piece: Piece) -> bool:
    """Whether a piece may be one of the sentences that are said in turn."""
    said = piece.type == "paragraph" and not piece.links and piece.text[-1] in _LAST
    return said and piece.words <= PROSE and not invites(piece.text.lower())
