"""Questions above their answers, where each answer unfolds below what it answers.

Page builders draw them as labels that are pressed: a heading that is a link to the page itself, or a box that
says it is a button. The model takes these for a menu's and keeps the answers, which then answer nothing, or
takes the answers for hidden notes where they are short. What tells is the mark of a question, and that the
label stands alone beside the box of its answer, in a part that is named for unfolding. At the end of a text
such questions may be another one, which sites have below many.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice

from newscrawl.extract.body.added.parts.subheadings import without_answer
from newscrawl.extract.body.classwords import invites
from newscrawl.extract.body.cutting.blocks import Box, Cut
from newscrawl.extract.body.leftout.stories.beside import parted

MARKS = frozenset("?？؟;")
_NAMES = ("toggle", "accordion", "faq", "collaps", "question")
"""What such parts are named, or what their labels are."""
_WORDS, _LEVELS = 30, 3
"""Words of a question at the most, and boxes around it of which one is named so."""
_ANSWER, _FEWEST, _MOST = 60, 2, 60
"""Words of an answer that was lost at the most, questions from which some are no notes, and pieces of all."""


def with_questions(cut: Cut, kept: list[int], title: str) -> list[int]:
    """`kept` with the questions that pieces of it answer, and with those that stand in its midst with their
    answers. `title` is the headline, in small letters, which may be a question, too."""
    found: list[int] = []
    pieces, before = cut.pieces, -1
    for after in kept:
        if after - before > 1:
            if pieces[after - 1].text[-1] in MARKS and _is_question(cut, after - 1):
                own = _is_beside(cut, after - 1, after) and _is_no_title(cut, after - 1, title)
                found += [after - 1] if own else ()
            if before >= 0 and 2 * _FEWEST < after - before <= _MOST:
                found += _asked_between(cut, range(before + 1, after))
        before = after
    if found:
        told = next((at for at in reversed(kept) if not _is_named(cut, at)), len(cut.pieces))
        found = [at for at in found if at < told]
    return sorted({*kept, *found}) if found else kept


def _asked_between(cut: Cut, between: range) -> Sequence[int]:
    """The questions between two pieces of a text and all below the first of them, if that is answers."""
    pieces = cut.pieces
    asked = [at for at in between if pieces[at].text[-1] in MARKS and _is_question(cut, at)]
    if len(asked) < _FEWEST:
        return ()
    inside = range(asked[0], between.stop)
    ends = [*asked[1:], between.stop]
    if any(pieces[at].words > _ANSWER or _leads_away(cut, at) for at in inside):
        return ()
    answered = all(end - at > 1 and _is_beside(cut, at, at + 1) for at, end in zip(asked, ends, strict=True))
    return inside if answered else ()


def _is_question(cut: Cut, at: int) -> bool:
    """Whether a piece with the mark of a question is one that what it stands in unfolds below."""
    piece = cut.pieces[at]
    if piece.words > _WORDS or _leads_away(cut, at):
        return False
    return _is_named(cut, at) and not invites(piece.text.lower())


def _is_named(cut: Cut, at: int) -> bool:
    """Whether a box around a piece is named for a part that unfolds."""
    around = [box.css for box in islice(cut.box_of(at).outward(), _LEVELS)]
    return any(name in css for css in around for name in _NAMES)


def _is_no_title(cut: Cut, at: int, title: str) -> bool:
    return cut.pieces[at].tag != "h1" and without_answer(cut.pieces[at].text) != title


def _is_beside(cut: Cut, at: int, below: int) -> bool:
    """Whether a piece stands alone in a box right before the one of the piece below it."""
    ours, theirs = parted(cut, cut.pieces[at].box, cut.pieces[below].box)
    return ours is not None and theirs is not None and ours.end - ours.first == 1


def _leads_away(cut: Cut, at: int) -> bool:
    """Whether a piece has a link that leads to another page."""
    return cut.pieces[at].links > 0 and any(_links(cut.box_of(at)))


def _links(box: Box) -> Iterator[bool]:
    """For each link in a box whether it leads to another page."""
    element = box.element
    for one in element.among[element.place : element.end]:
        if one.tag == "a":
            address = one.attrib.get("href", "").strip()
            yield bool(address) and not address.startswith(("#", "javascript:"))
