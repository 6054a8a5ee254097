"""Parts with the same markup amid a text, none of them kept by the model: products, years, star signs.

Each is a few words and a sentence on them, perhaps with a price and a button to where it is sold. The model
takes such for teasers. But a teaser leads to another page of the site, by its heading or by a link of its
own; these lead nowhere, or away, and nothing but they stand between two paragraphs of one box, or between its
last and its end, where buttons may follow.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise, takewhile
from operator import attrgetter

from newscrawl.extract.body.added.parts.partsalike import PARTS, is_label, is_plain, text_of
from newscrawl.extract.body.classwords import invites
from newscrawl.extract.body.cutting.blocks import Box, Cut, Piece
from newscrawl.extract.body.firstlook import ends_sentence

LEAST, _PIECES, _HEADING, _LEVELS = 6, 8, 20, 3
"""Pieces of such parts together at the least and of one at the most, words of the heading of one, and boxes
that may be around all of them."""
_SENTENCE, _SHORT, _COLONS = 12, 6, ":："
"""Words of the paragraph before them, and of one with a stop or a colon."""
_ABOVE = frozenset(("heading", "quote"))
_FIRST = attrgetter("first")


def with_parts_amid(cut: Cut, kept: list[int], url: str) -> list[int]:
    """`kept`, of a page at `url`, with all such parts between two pieces, or at the end of their box."""
    pieces, most = cut.pieces, len(cut.pieces)
    gaps = [
        (before, after)
        for before, after in pairwise([*kept, most])
        if after - before > LEAST and may_begin(pieces[before + 1]) and _may_lead(pieces[before])
    ]
    if not gaps:
        return kept
    if gaps[-1][1] == most:
        gaps[-1] = (kept[-1], _end_of_parts(cut, kept[-1]))
    found = [at for before, after in gaps if after - before > LEAST for at in _parts(cut, before, after, url)]
    return sorted({*kept, *found}) if found else kept


def may_begin(piece: Piece) -> bool:
    """Whether a piece may be the heading of parts, or the first of one."""
    return not piece.links and (piece.type == "heading" or is_label(piece))


def _may_lead(piece: Piece) -> bool:
    """Whether parts may stand below a piece: a paragraph that is no label, a heading or a quotation."""
    if piece.type != "paragraph":
        return piece.type in _ABOVE
    return piece.words >= (_SHORT if ends_sentence(piece.text) or piece.text[-1] in _COLONS else _SENTENCE)


def _around(cut: Cut, at: int) -> int:
    """The place of the box that a piece stands in beside others, or -1."""
    box = cut.box_of(at)
    return box.place if box.end - box.first > 1 else box.whole().parent


def _end_of_parts(cut: Cut, last: int) -> int:
    """Where the parts end that stand right below the last piece of a text, if nothing but links and labels
    follows them in its box."""
    around = cut.boxes[max(_around(cut, last), 0)]
    if around.end - last <= LEAST:
        return around.end
    start, end = (bisect_left(cut.boxes, at, key=_FIRST) for at in (last + 1, around.end))
    inside, place = cut.boxes[start:end], around.place
    for _ in range(_LEVELS):
        parts = [box for box in inside if box.parent == place]
        if parts and _is_heading(cut, parts[0]):
            parts = parts[1:]
        if not parts:
            break
        make, place = parts[0].make, parts[0].place
        run = [*takewhile(make.__eq__, (box.make for box in parts))]
        if len(run) >= PARTS:
            below = parts[len(run) - 1].end
            rest = cut.pieces[below : around.end]
            return below if all(piece.links or is_label(piece) for piece in rest) else around.end
    return around.end


def _parts(cut: Cut, before: int, after: int, url: str) -> list[int]:
    """The text of all parts between two pieces, if nothing else is there but a heading above them."""
    around = _around(cut, before)
    if around < 0 or after > cut.boxes[around].end:
        return []
    start, end = (bisect_left(cut.boxes, at, key=_FIRST) for at in (before + 1, after))
    first, parts = before + 1, _inside(cut, cut.boxes[start:end], around)
    if parts and parts[0].first == first + 1 and cut.pieces[first].type == "heading":
        first += 1
    if len(parts) < PARTS or len({box.make for box in parts}) > 1 or not _fill(parts, first, after):
        return []
    if not is_plain(cut, parts, url) or not all(_is_part(cut, box) for box in parts):
        return []
    return [*range(before + 1, first), *(at for box in parts for at in text_of(cut, box))]


def _inside(cut: Cut, boxes: Sequence[Box], around: int) -> list[Box]:
    """Those of some boxes that are parts of one, or of the only one in it, but for a heading above them."""
    parts: list[Box] = []
    for _ in range(_LEVELS):
        parts = [box for box in boxes if box.parent == around]
        if len(parts) > 1 and _is_heading(cut, parts[0]):
            parts = parts[1:]
        if len(parts) != 1:
            break
        around = parts[0].place
    return parts


def _is_heading(cut: Cut, box: Box) -> bool:
    return cut.pieces[box.first].type == "heading" and box.end - box.first == 1


def _fill(parts: Sequence[Box], first: int, after: int) -> bool:
    """Whether parts have all pieces from the first on, up to another."""
    ends = [first, *(box.end for box in parts)]
    return ends[-1] == after and [box.first for box in parts] == ends[:-1]


def _is_part(cut: Cut, box: Box) -> bool:
    """Whether a part begins with a heading or a label and has a sentence that invites to nothing."""
    first, inside = cut.pieces[box.first], cut.pieces[box.first : box.end]
    if not 1 < len(inside) <= _PIECES or first.links:
        return False
    if not is_label(first) and (first.type != "heading" or first.words > _HEADING):
        return False
    said = [piece.text for piece in inside if not piece.links and ends_sentence(piece.text)]
    return bool(said) and not any(invites(text.lower()) for text in said)
