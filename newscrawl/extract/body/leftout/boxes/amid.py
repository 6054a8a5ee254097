"""Boxes in the midst of a text that are none of it: forms, polls, advertisements, pointers to other stories,
and what stands at its side.

The learned choice has seen few of them: what stands between two paragraphs and is a sentence reads to it like
a third. They are told by what a box of few words has in it, is named for, or begins with. Before and after a
text stands much that is named alike and may be its standfirst or its end; that is left to the learned choice.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache
from operator import attrgetter

from newscrawl.extract.body.cutting.blocks import Box, Cut
from newscrawl.extract.body.leftout.boxes.announced import FEW_WORDS, announced
from newscrawl.extract.body.leftout.boxes.buttons import PARTS, holds_early, may_be_pressed, over_buttons
from newscrawl.extract.body.leftout.boxes.narrowed import narrowed
from newscrawl.extract.body.leftout.boxes.offers import offers
from newscrawl.extract.body.leftout.boxes.posts import without_posts
from newscrawl.extract.body.leftout.boxes.writers import on_writers
from newscrawl.extract.body.leftout.left import has_few, pieces_of, without, without_parts
from newscrawl.extract.body.leftout.named.inside import named_of
from newscrawl.extract.body.leftout.shortlines import short_lines
from newscrawl.extract.markup.element import PLACE, Element
from newscrawl.extract.markup.floated import is_floated
from newscrawl.extract.markup.names import BETWEEN
from newscrawl.known.having import has_any

_NAMES = re.compile(
    r"(?:^|[\s_-])(?:newsletters?|sign-?up|promos?|adverts?|advertisement|sponsor(?:ed)?|polls?|recirc|donat(?:e|ion)"
    r"|read-?(?:also|more|next)|also-?read|podcasts?|cta|(?:video|audio|media|jw)-?player|playlist|teasers?|teaserbox)(?:$|[\s_-])"
)
_STEMS = ("letter", "sign", "promo", "advert", "sponsor", "poll", "recirc", "donat", "read", "podcast",
          "cta", "play", "teaser")  # fmt: skip
"""One of these has every name that the pattern before finds."""
_MOST_WORDS, _FORM_WORDS = 120, 60
"""Words over which a box is a part of the text, whatever it is named; and one with a form, which may stand
beside paragraphs in a box around these."""
_TEASER, _MORE = "teaser", "read"
"""What a standfirst may be called as well, or the rest of a text that unfolds, which lead nowhere."""
_SEVERAL, _LEADING = 3, ("a", "iframe", "video", "audio")
"""Boxes of one make that are parts of a text, and what leads out of one or is played in it."""
_LEVELS = 4
"""Boxes around the end of a text that may be no part of it."""
_CHOICES, _MARKS = 2, "?？؟;"
"""Labels of fields from which a box is a form, without the tag of one; what a question ends in."""
_FIRST, _OF_FORMS = attrgetter("first"), ("form", "label", "button")


def without_amid(cut: Cut, kept: Sequence[int]) -> Sequence[int]:
    """`kept` without what stands in such boxes between two other pieces of it, where most of it is left."""
    if len(kept) < 2:
        return kept
    boxes, last = _amid(cut, kept[0], kept[-1]), _last(cut, kept)
    told = on_writers(cut, kept, last)
    if inviting := _inviting(cut, boxes, last, kept):
        told += without_parts(cut, inviting, kept)
    if placed := [box for box in boxes if "align" in (given := box.element.attrib) or "style" in given]:
        told += [box for box in placed if is_floated(box.element) and _flows_round(cut, box)]
    gone = pieces_of([box for box in told if has_few(cut, box, _MOST_WORDS)]) if told else set[int]()
    gone.update(short_lines(cut, kept))
    return without(cut, kept, gone) if gone else kept


def _inviting(cut: Cut, boxes: Sequence[Box], last: Sequence[Box], kept: Sequence[int]) -> list[Box]:
    """Those of the boxes amid a text, and of the `last` that it ends in, that are told by what they have in
    them, say or are named for."""
    told = [*narrowed(cut, found, kept, led=True)] if (found := offers(cut, boxes, last)) else []
    if several := [box for box in boxes if box.end - box.first > 1]:
        told += announced(cut, several, kept)
    if boxes and _has_fields(boxes[0].element, cut.box_of(kept[-1]).element.end):
        told += without_posts(cut, narrowed(cut, _forms(cut, boxes), kept), kept)
    if last and _has_fields(last[-1].element, last[-1].element.end):
        around = [box for box in last[::-1] if box.end - box.first > 1]
        told += narrowed(cut, _forms(cut, around, at_end=True), kept)
    if has_any(names := BETWEEN.join({box.css for box in boxes}), _STEMS):
        named = named_of(names, _STEMS, _NAMES)
        told += _named(cut, [box for box in boxes if box.css in named])
    return told


def _has_fields(first: Element, end: int) -> bool:
    """Whether something of a form, or a button, stands behind the beginning of an element and before a
    place."""
    by_tag = first.among.by_tag
    for tag in _OF_FORMS:
        fields = by_tag.get(tag, ())
        at = bisect_right(fields, first.place, key=PLACE)
        if at < len(fields) and fields[at].place < end:
            return True
    return False


def _named(cut: Cut, boxes: Sequence[Box]) -> list[Box]:
    """Those of some boxes that are no text for what they are named: on the web a letter has it on each of its
    parts, and a box of many words that leads nowhere is a part of a text as well."""
    alike = Counter((box.parent, *box.make) for box in boxes)
    return [
        box
        for box in boxes
        if may_be_pressed(cut, box)
        or not (
            alike[(box.parent, *box.make)] >= _SEVERAL
            or (_may_be_text(box.css) and not _leads(cut, box))
            or not (has_few(cut, box, FEW_WORDS) or holds_early(box, *_LEADING))
        )
    ]


def _amid(cut: Cut, first: int, last: int) -> list[Box]:
    """The boxes that begin after a piece and end before another, but for paragraphs without a name."""
    boxes = cut.boxes
    start, end = bisect_right(boxes, first, key=_FIRST), bisect_left(boxes, last, key=_FIRST)
    return [box for box in boxes[start:end] if box.end <= last and (box.css or box.tag != "p")]


def _last(cut: Cut, kept: Sequence[int]) -> list[Box]:
    """The boxes that the text ends in and does not begin in."""
    found: list[Box] = []
    box, first = cut.box_of(kept[-1]), kept[0]
    while box.first > first and len(found) < _LEVELS:
        found.append(box)
        box = box.outer
    return found


def _flows_round(cut: Cut, box: Box) -> bool:
    """Whether a box at the side is no table of rows, and no column beside another."""
    beside = (box.element.getprevious(), box.element.getnext())
    cells = sum(part.tag == "td" for part in box.element.iter())
    rows = cells > 1 and any(piece.type == "table_row" for piece in cut.pieces[box.first : box.end])
    return not rows and not any(one is not None and is_floated(one) for one in beside)


@lru_cache(maxsize=16)
def _may_be_text(name: str) -> bool:
    found = _NAMES.search(name)
    return _TEASER in name or (found is not None and found.group().strip(" _-").startswith(_MORE))


def _leads(cut: Cut, box: Box) -> bool:
    """Whether a line of a box has a link; articles are told by other rules."""
    return box.tag != "article" and any(piece.links for piece in cut.pieces[box.first : box.end])


def _forms(cut: Cut, boxes: Sequence[Box], *, at_end: bool = False) -> list[Box]:
    """Those of some boxes, in page order, that are forms. At a text's end a button may as well share what it
    stands below, and a line over a form be the last of the text."""
    if not boxes:
        return []
    start, by_tag = boxes[0].element.place, boxes[0].element.among.by_tag
    forms, labels, buttons = (
        [field.place for field in by_tag.get(tag, ()) if field.place > start] for tag in _OF_FORMS
    )
    marks = sorted([*forms, *labels, *buttons])
    if not marks:
        return []
    around = [box for box in boxes if box.element.place <= marks[-1] and box.element.end > marks[0]]
    short = [box for box in around if _within(marks, box.element) and has_few(cut, box, _FORM_WORDS)]
    inviting = over_buttons(cut, short, buttons) if buttons and not at_end else set[int]()
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
