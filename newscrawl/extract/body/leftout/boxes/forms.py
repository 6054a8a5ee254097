"""Boxes in the midst of a text, or at its end, that are forms, or stand over a button.

They are told by their fields: by where these stand, as nobody reads them.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from newscrawl.extract.body.cutting.blocks import Box, Cut
from newscrawl.extract.body.leftout.boxes.buttons import PARTS, over_buttons, over_joining
from newscrawl.extract.body.leftout.left import has_few
from newscrawl.extract.markup.element import PLACE, Element

_MOST_WORDS = 60
"""Words over which a box with a form is a part of the text: it may stand beside paragraphs in a box around
these."""
_CHOICES, _MARKS = 2, "?？؟;"
"""Labels of fields from which a box is a form, without the tag of one; what a question ends in."""
_FIELDS = ("form", "label", "button")


def has_fields(first: Element, end: int) -> bool:
    """Whether something of a form, or a button, stands behind the beginning of an element and before a
    place."""
    by_tag = first.among.by_tag
    for tag in _FIELDS:
        fields = by_tag.get(tag, ())
        at = bisect_right(fields, first.place, key=PLACE)
        if at < len(fields) and fields[at].place < end:
            return True
    return False


def forms_of(cut: Cut, boxes: Sequence[Box], *, at_end: bool = False) -> list[Box]:
    """Those of some boxes, in page order, that are forms. At a text's end a button may as well share what it
    stands below, and a line over a form be the last of the text: there
    it has to say that one joins something."""
    if not boxes:
        return []
    start, by_tag = boxes[0].element.place, boxes[0].element.among.by_tag
    forms, labels, buttons = (
        [field.place for field in by_tag.get(tag, ()) if field.place > start] for tag in _FIELDS
    )
    marks = sorted([*forms, *labels, *buttons])
    if not marks:
        return []
    around = [box for box in boxes if box.element.place <= marks[-1] and box.element.end > marks[0]]
    short = [box for box in around if _within(marks, box.element) and has_few(cut, box, _MOST_WORDS)]
    over = over_joining if at_end else over_buttons
    inviting = over(cut, short, buttons) if buttons else set[int]()
    return [box for box in short if box.place in inviting or _is_form(cut, box, forms, labels)]


def _is_form(cut: Cut, box: Box, forms: Sequence[int], labels: Sequence[int]) -> bool:
    """Whether a box has a form, or labels of fields, at these places. A list with a form is a recipe for as
    many as come, one with boxes to tick that nothing sends is one of what to buy."""
    labelled = _within(labels, box.element) >= _CHOICES
    if not labelled and not _within(forms, box.element):
        return False
    inside = cut.pieces[box.first : box.end]
    parts = sum(piece.type in PARTS for piece in inside)
    if labelled:
        parts = parts or sum(bool(_within(labels, cut.boxes[piece.box].element)) for piece in inside)
        bold = [piece for piece in inside if piece.type == "heading" or piece.strong >= piece.words]
        heads = sum(piece.text[-1] not in _MARKS for piece in bold)
        few = parts <= _CHOICES or parts + heads < len(inside)
        return few or any(True for _ in box.element.iter("form", "button", "select"))
    return 2 * parts < len(inside)


def _within(places: Sequence[int], around: Element) -> int:
    """How many of some places, in page order, lie in an element."""
    return bisect_left(places, around.end) - bisect_left(places, around.place)
