"""What stands at the seam of two boxes that one text lies in, as templates cut it for an advert.

A list, a table, a quotation or a heading that ends the first box or begins the second has a paragraph of the
text on one side only, and no name: the model, or by its box, loses it. So it does with a box between both
that has nothing else. What tells that it is the article's is that the boxes are of one make, and the text
goes on in both.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise
from operator import attrgetter

from newscrawl.extract.body.added.lists.listrest import ITEMS, holder
from newscrawl.extract.body.cutting.blocks import Box, Cut, Piece
from newscrawl.extract.body.leftout.stories.beside import parted

_BOXES = ("div", "section")
"""Tags of the boxes that a text is cut into; posts and entries of a list have others."""
_LISTS = frozenset(("ul", "ol", "table"))
_QUOTATION = "blockquote"
_MOST, _FEWEST = 60, 3
"""Pieces at a seam at the most, and pieces of the text in both boxes at the least."""
_FIRST = attrgetter("first")
_LONG = 2
"""Words of an item that is no button."""


def with_seams(cut: Cut, kept: list[int]) -> list[int]:
    """`kept` with the lists, tables, quotations and headings at the seams of such boxes."""
    found: list[int] = []
    for before, after in pairwise(kept):
        if 1 < after - before <= _MOST and any(map(_may_be_part, cut.pieces[before + 1 : after])):
            found += _at_seam(cut, kept, before, after)
    return sorted([*kept, *found]) if found else kept


def _may_be_part(piece: Piece) -> bool:
    """Whether a piece may be one of these: most between two of a text are paragraphs."""
    return piece.type != "paragraph" and not piece.links


def _at_seam(cut: Cut, kept: Sequence[int], before: int, after: int) -> Sequence[int]:
    """What lies between two pieces of a text at the edges of their boxes, where those are two parts of it."""
    ours, theirs = parted(cut, cut.pieces[before].box, cut.pieces[after].box)
    if ours is None or theirs is None or ours.make != theirs.make or ours.tag not in _BOXES:
        return ()
    held = sum(bisect_left(kept, box.end) - bisect_left(kept, box.first) for box in (ours, theirs))
    edges = [(ours, range(before + 1, ours.end)), (theirs, range(theirs.first, after))]
    if held < _FEWEST:
        return ()
    found = [at for box, edge in edges if _are_parts(cut, edge, box) for at in edge]
    return found + [at for box in _between(cut, ours, theirs) for at in range(box.first, box.end)]


def _between(cut: Cut, ours: Box, theirs: Box) -> list[Box]:
    """The boxes between two parts of a text that are made as both are, where that has a name, and hold a
    list, a table or a quotation under a heading or without one."""
    if not ours.css or ours.parent != theirs.parent:
        return []
    start, end = (bisect_left(cut.boxes, at, key=_FIRST) for at in (ours.end, theirs.first))
    alike = [box for box in cut.boxes[start:end] if box.parent == ours.parent and box.make == ours.make]
    return [box for box in alike if _is_headed(cut, box)]


def _is_headed(cut: Cut, box: Box) -> bool:
    """Whether a box is a heading at the most, above such parts of it."""
    head = cut.pieces[box.first]
    led = head.type == "heading" and not head.links and head.tag != "h1"
    edge = range(box.first + led, box.end)
    whole = [at for at in edge if cut.pieces[at].type != "heading"]
    return bool(edge) and len(whole) == len(edge) and _are_parts(cut, edge, box)


def _are_parts(cut: Cut, edge: Sequence[int], box: Box) -> bool:
    """Whether all at the edge of a box are such parts of it, and no buttons."""
    items = [cut.pieces[at] for at in edge if cut.pieces[at].type in ITEMS]
    return all(item.words >= _LONG for item in items) and all(_is_part(cut, at, box) for at in edge)


def _is_part(cut: Cut, at: int, box: Box) -> bool:
    """Whether a piece is a heading right in a box, or a part of a list or quotation without a name that is
    so; no link."""
    piece = cut.pieces[at]
    if piece.links or piece.tag == "h1":
        return False
    if piece.type == "heading":
        return cut.box_of(at).parent == box.place
    if piece.type == "quote":
        quoted = next((one for one in cut.box_of(at).outward() if one.tag == _QUOTATION), None)
        return quoted is not None and not quoted.css and _is_all_of(cut, quoted.whole().parent, box)
    place = holder(cut, at) if piece.type in ITEMS else -1
    around = cut.boxes[place]
    plain = place >= 0 and around.tag in _LISTS and not around.css
    return plain and _is_all_of(cut, around.whole().parent, box)


def _is_all_of(cut: Cut, place: int, box: Box) -> bool:
    """Whether the box at a place is one such, or one in it that holds no less, as page builders have them."""
    inner = cut.boxes[place]
    return place >= box.place and (inner.first, inner.end) == (box.first, box.end)
