"""What of a box amid a text asks its readers for something, where the box holds some of the text as well.

Builders of pages put a newsletter's form into the box of the paragraph above it. Where such a box has an
inner one that asks for itself, with words and all there is to press, that one is the invitation, and a
sentence beside it that invites to nothing is the text's.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from newscrawl.extract.body.classwords import invites
from newscrawl.extract.body.cutting.blocks import Box, Cut
from newscrawl.extract.body.leftout.left import is_sentence, words_of

_PRESSED = ("form", "button", "input", "select")
_WORDS = 6
"""Words of an inner box that asks for itself at the least; a label of a field has fewer."""
_INNER = 12
"""Boxes in a box that are looked at."""


def narrowed(cut: Cut, boxes: Sequence[Box], kept: Sequence[int]) -> list[Box]:
    """Some boxes that invite, or the inner ones that do, where the rest of them is text that is `kept`."""
    return [_inner(cut, box, kept) or box for box in boxes]


def _inner(cut: Cut, box: Box, kept: Sequence[int]) -> Box | None:
    inside = kept[bisect_left(kept, box.first) : bisect_left(kept, box.end)]
    said = [at for at in inside if is_sentence(cut.pieces[at]) and not invites(cut.pieces[at].text.lower())]
    if not said:
        return None
    pressed = [one.place for one in box.element.iter(*_PRESSED)]
    for inner in cut.boxes[box.place + 1 : box.place + 1 + _INNER]:
        if inner.first >= box.end:
            break
        if inner.first <= said[0] < inner.end or not _asks(cut, inner, pressed):
            continue
        return None if any(inner.first <= at < inner.end for at in said) else inner
    return None


def _asks(cut: Cut, box: Box, pressed: Sequence[int]) -> bool:
    """Whether all that is pressed at these places is in a box, with some words."""
    own, words = box.element, words_of(cut, range(box.first, box.end))
    return words >= _WORDS and bool(pressed) and own.place <= pressed[0] and pressed[-1] < own.end
