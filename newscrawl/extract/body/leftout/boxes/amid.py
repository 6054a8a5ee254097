"""Boxes in the midst of a text that are none of it: forms, polls, advertisements, pointers to other stories,
and what stands at its side.

The learned choice has seen few of them: what stands between two paragraphs and is a sentence reads to it like
a third. They are told by what a box of few words has in it, is named for, or begins with. Before and after a
text stands much that is named alike and may be its standfirst or its end; that is left to the learned choice,
but for what `edges` knows.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache
from operator import attrgetter
from typing import NamedTuple

from newscrawl.extract.body.cutting.blocks import Box, Cut
from newscrawl.extract.body.leftout.boxes.announced import FEW_WORDS, announced
from newscrawl.extract.body.leftout.boxes.buttons import holds_early, may_be_pressed
from newscrawl.extract.body.leftout.boxes.edges import at_edges
from newscrawl.extract.body.leftout.boxes.forms import forms_of, has_fields
from newscrawl.extract.body.leftout.boxes.narrowed import narrowed
from newscrawl.extract.body.leftout.boxes.offers import offers
from newscrawl.extract.body.leftout.boxes.posts import without_posts
from newscrawl.extract.body.leftout.boxes.writers import on_writers
from newscrawl.extract.body.leftout.left import has_few, pieces_of, without, without_parts
from newscrawl.extract.body.leftout.named.inside import named_of
from newscrawl.extract.body.leftout.shortlines import short_lines
from newscrawl.extract.markup.floated import is_floated
from newscrawl.extract.markup.names import BETWEEN
from newscrawl.known.having import has_any

_NAMES = re.compile(
    r"newsletter|(?:^|[\s_-])(?:sign-?up|promos?|adverts?|advertisement|sponsor(?:ed)?|polls?|recirc|donat(?:e|ion)"
    r"|read-?(?:also|more|next)|also-?read|podcasts?|cta|(?:video|audio|media|jw)-?player|playlist|teasers?|teaserbox)(?:$|[\s_-])"
)
_STEMS = ("letter", "sign", "promo", "advert", "sponsor", "poll", "recirc", "donat", "read", "podcast",
          "cta", "play", "teaser")  # fmt: skip
"""One of these has every name that the pattern before finds."""
_MOST_WORDS = 120
"""Words over which a box is a part of the text, whatever it is named."""
_TEASER, _MORE = "teaser", "read"
"""What a standfirst may be called as well, or the rest of a text that unfolds, which lead nowhere."""
_SEVERAL, _LEADING = 3, ("a", "iframe", "video", "audio")
"""Boxes of one make that are parts of a text, and what leads out of one or is played in it."""
_LEVELS = 4
"""Boxes around the end of a text that may be no part of it."""
_FIRST = attrgetter("first")


def without_amid(cut: Cut, kept: Sequence[int]) -> Sequence[int]:
    """`kept` without what stands in such boxes between two other pieces of it, where most of it is left."""
    if len(kept) < 2:
        return kept
    amid, last = _amid(cut, kept[0], kept[-1]), _last(cut, kept)
    told = on_writers(cut, kept, last)
    if inviting := _inviting(cut, amid, last, kept) + at_edges(cut, last, kept):
        told += without_parts(cut, inviting, kept)
    if amid.placed:
        told += [box for box in amid.placed if is_floated(box.element) and _flows_round(cut, box)]
    gone = pieces_of([box for box in told if has_few(cut, box, _MOST_WORDS)]) if told else set[int]()
    gone.update(short_lines(cut, kept))
    return without(cut, kept, gone) if gone else kept


def _inviting(cut: Cut, amid: _Amid, last: Sequence[Box], kept: Sequence[int]) -> list[Box]:
    """Those of the boxes amid a text, and of the `last` that it ends in, that are told by what they have in
    them, say or are named for."""
    boxes = amid.boxes
    told = [*narrowed(cut, found, kept, led=True)] if (found := offers(cut, boxes, last)) else []
    if amid.several:
        told += announced(cut, amid.several, kept)
    if boxes and has_fields(boxes[0].element, cut.box_of(kept[-1]).element.end):
        told += without_posts(cut, narrowed(cut, forms_of(cut, boxes), kept), kept)
    if last and has_fields(last[-1].element, last[-1].element.end):
        around = [box for box in last[::-1] if box.end - box.first > 1]
        told += narrowed(cut, forms_of(cut, around, at_end=True), kept)
    if has_any(names := BETWEEN.join(amid.names), _STEMS):
        named = named_of(names, _STEMS, _NAMES)
        told += _named(cut, [box for box in boxes if box.css in named])
    return told


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


class _Amid(NamedTuple):
    """The boxes amid a text: all of them, those of several pieces, those that may be at its side, which most
    have no attribute to say, and their names."""

    boxes: list[Box]
    several: list[Box]
    placed: list[Box]
    names: set[str]


def _amid(cut: Cut, first: int, last: int) -> _Amid:
    """The boxes that begin after a piece and end before another, but for paragraphs without a name."""
    found = _Amid([], [], [], set())
    start, end = bisect_right(cut.boxes, first, key=_FIRST), bisect_left(cut.boxes, last, key=_FIRST)
    for box in cut.boxes[start:end]:
        if box.end > last or not (box.css or box.tag != "p"):
            continue
        found.boxes.append(box)
        found.names.add(box.css)
        if box.end - box.first > 1:
            found.several.append(box)
        given = box.element.attrib
        if "align" in given or "style" in given:
            found.placed.append(box)
    return found


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
