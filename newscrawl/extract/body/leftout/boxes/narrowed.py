"""What of a box amid a text asks its readers for something, where the box holds some of the text as well.

Builders of pages put a newsletter's form into the box of the paragraph above it. Where such a box has an
inner one that asks for itself, with words and all there is to press, that one is the invitation, and a
sentence beside it that is made as the text is and invites to nothing is the text's.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from newscrawl.extract.body.classwords import invites
from newscrawl.extract.body.cutting.blocks import Box, Cut
from newscrawl.extract.body.firstlook import ends_sentence
from newscrawl.extract.body.leftout.left import is_sentence, words_of

_PRESSED = ("form", "button", "input", "select")
_WORDS = 6
"""Words of an inner box that asks for itself at the least; a label of a field has fewer."""
_INNER, _BEGUN = 12, 12
"""Boxes in a box, and pieces that a text begins with, that are looked at."""


def narrowed(cut: Cut, boxes: Sequence[Box], kept: Sequence[int]) -> list[Box]:
    """Some boxes that invite, or the inner ones that do, where the rest of them is text that is `kept`."""
    return [_inner(cut, box, kept) or box for box in boxes]


def _inner(cut: Cut, box: Box, kept: Sequence[int]) -> Box | None:
    inside = kept[bisect_left(kept, box.first) : bisect_left(kept, box.end)]
    said = [at for at in inside if is_sentence(cut.pieces[at]) and not invites(cut.pieces[at].text.lower())]
    if not said or _look(cut, said[0]) not in {_look(cut, at) for at in kept[:_BEGUN] if at not in inside}:
        return None
    pressed = [one.place for one in box.element.iter(*_PRESSED)]
    for inner in cut.boxes[box.place + 1 : box.place + 1 + _INNER]:
        if inner.first >= box.end:
            break
        if inner.first <= said[0] < inner.end or not _asks(cut, inner, pressed):
            continue
        return None if any(inner.first <= at < inner.end for at in said) else inner
    return None


def _look(cut: Cut, at: int) -> tuple[str, str]:
    return cut.pieces[at].tag, cut.box_of(at).css


def _asks(cut: Cut, box: Box, pressed: Sequence[int]) -> bool:
    """Whether all that is pressed at these places is in a box, with a heading or a sentence."""
    own, said = box.element, cut.pieces[box.first : box.end]
    if not pressed or not own.place <= pressed[0] <= pressed[-1] < own.end:
        return False
    led = any(piece.type == "heading" or ends_sentence(piece.text) for piece in said)
    return led and words_of(cut, range(box.first, box.end)) >= _WORDS
