"""The inner boxes that ask readers for something, where the outer box holds some of the text as well.

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

_PRESSED, _LINK = ("form", "button", "input", "select"), "a"
_WORDS = 6
"""Words of an inner box that asks for itself at the least; a label of a field has fewer."""
_INNER, _BEGUN = 12, 12
"""Boxes in a box, and pieces that a text begins with, that are looked at."""


def narrowed(cut: Cut, boxes: Sequence[Box], kept: Sequence[int], *, led: bool = False) -> list[Box]:
    """Some boxes that invite, or the inner ones that do, where the rest of them is text that is `kept`. What
    is pressed is the last link of those that are `led` to where one gives."""
    return [_inner(cut, box, kept, led=led) or box for box in boxes]


def _inner(cut: Cut, box: Box, kept: Sequence[int], *, led: bool) -> Box | None:
    inside = kept[bisect_left(kept, box.first) : bisect_left(kept, box.end)]
    looks = {_look(cut, at) for at in kept[:_BEGUN] if not box.first <= at < box.end}
    said = [at for at in inside if _look(cut, at) in looks and _is_said(cut, at)]
    if not said:
        return None
    pressed = [one.place for one in box.element.iter(*((_LINK,) if led else _PRESSED))]
    for inner in cut.boxes[box.place + 1 : box.place + 1 + _INNER]:
        if inner.first >= box.end:
            break
        beside = any(not inner.first <= at < inner.end for at in said)
        if beside and _asks(cut, inner, pressed[-1:] if led else pressed):
            return inner
    return None


def _is_said(cut: Cut, at: int) -> bool:
    return is_sentence(cut.pieces[at]) and not invites(cut.pieces[at].text.lower())


def _look(cut: Cut, at: int) -> tuple[str, str]:
    return cut.pieces[at].tag, cut.box_of(at).css


def _asks(cut: Cut, box: Box, pressed: Sequence[int]) -> bool:
    """Whether all that is pressed at these places is in a box, with a heading or a sentence."""
    own, said = box.element, cut.pieces[box.first : box.end]
    if not pressed or not own.place <= pressed[0] <= pressed[-1] < own.end:
        return False
    led = any(piece.type == "heading" or ends_sentence(piece.text) for piece in said)
    return led and words_of(cut, range(box.first, box.end)) >= _WORDS
