"""Lists and tables with which a text ends: what its last line leads to, and what stands under a heading.

Results of each ward, figures of a firm, what is in a meal: the last of them stand below no paragraph but
below another list. What tells that they are the article's is that they stand right below its last piece, in
the box of that and of their heading, without a link and without a name that says what else they are.
"""

from __future__ import annotations

from collections.abc import Sequence, Set
from itertools import pairwise, takewhile

from newscrawl.extract.body.added.lists.listrest import ITEMS, LISTS, holder
from newscrawl.extract.body.added.lists.lists import PLAIN, leads_to
from newscrawl.extract.body.added.lists.sources import sources_at
from newscrawl.extract.body.cutting.blocks import Box, Cut, Piece
from newscrawl.extract.body.firstlook import ends_sentence
from newscrawl.known.commentheads import heads_comments

_FEWEST, _FEW, _MOST = 3, 2, 30
"""Items of a list under a heading at the least, of one of sentences or below another and rows of a table, and
of all at the most."""
_APART = frozenset(("div", "section", "article", "aside"))
"""Tags of boxes of which each may be for something else."""
_LOOKS = ("table", "has-fixed-layout", "wp-block-table")
"""What the names of a table begin with that say nothing but that it is one."""
_HEADS, _LISTS, _ITEMS = 6, 2, 3
"""Words of what heads a list at the most; lists, and items of all of them, at the least."""
_LONGEST, _PIECES = 40, 60
"""Words of an item, and pieces of all lists, at the most."""


def with_last_list(cut: Cut, kept: list[int]) -> list[int]:
    """`kept` with the plain list that its last piece leads to, a paragraph that ends with a colon or is bold,
    or with the lists and tables that have a heading."""
    found, known = [*kept], {*kept}
    while more := _below(cut, found, known):
        found += more
        known.update(more)
    return found if len(found) > len(kept) else kept


def _below(cut: Cut, kept: Sequence[int], known: Set[int]) -> Sequence[int]:
    """The pieces of the list right below the last of a text, of which the pieces are `known`."""
    at = kept[-1] + 1 if kept else len(cut.pieces)
    if at >= len(cut.pieces):
        return ()
    if cut.pieces[at].type == "heading" and not heads_comments(cut.pieces[at].text):
        return sources_at(cut, at) or headed_lists(cut, at) or _headed_at(cut, known, at)
    before = cut.pieces[at - 1]
    if cut.pieces[at].type != "list_item" or before.type != "paragraph" or not leads_to(before):
        return ()
    box, own = _plain_list(cut, at), cut.boxes[before.box]
    return range(at, box.end) if box is not None and box.parent in (own.place, own.parent) else ()


def _headed_at(cut: Cut, known: Set[int], at: int) -> Sequence[int]:
    """A heading and the plain list or table without a link right below it, where both stand beside the last
    piece of a text, or in the box that it is all of."""
    below, heading = at + 1, cut.box_of(at)
    if below >= len(cut.pieces) or cut.pieces[at].links or cut.pieces[below].type not in ITEMS:
        return ()
    box, last = _plain_list(cut, below), cut.box_of(at - 1)
    if box is None or not _fewest(cut, known, at, box) <= box.end - below <= _MOST:
        return ()
    if cut.pieces[at - 1].type == "paragraph" and cut.are_beside(last, heading) and cut.are_beside(last, box):
        return range(at, box.end)
    inside = box.whole().parent == heading.parent
    ours = _is_in(cut, at - 1, heading.parent) or _is_beside_such(cut, known, at, box)
    return range(at, box.end) if inside and ours else ()


def _is_beside_such(cut: Cut, known: Set[int], at: int, box: Box) -> bool:
    """Whether a heading and its list are all of a box beside one of a known heading and what stands below
    it: what is good of a thing, and what is not."""
    part, head = cut.boxes[cut.box_of(at).parent], cut.pieces[at]
    if (part.first, part.end) != (at, box.end):
        return False
    beside = (one for one in cut.box_of(at - 1).outward() if one.parent == part.parent)
    other = next(beside, None)
    return (
        other is not None
        and other.tag == part.tag
        and other.first in known
        and (cut.pieces[other.first].type, cut.pieces[other.first].tag) == (head.type, head.tag)
    )


def _fewest(cut: Cut, known: Set[int], at: int, box: Box) -> int:
    """The items that a list under a heading has at the least."""
    if box.tag == "table" or all(ends_sentence(cut.pieces[item].text) for item in range(box.first, box.end)):
        return _FEW
    above = holder(cut, at - 1)
    head = cut.boxes[above].first - 1 if above >= 0 else -1
    alike = (
        head in known and cut.pieces[head].type == "heading" and cut.pieces[head].tag == cut.pieces[at].tag
    )
    return _FEW if alike and cut.boxes[above].tag == box.tag else _FEWEST


def _is_in(cut: Cut, at: int, place: int) -> bool:
    """Whether a piece stands in a box: as it is, or as a part of a list, a table or a quotation."""
    box = cut.box_of(at)
    while box.parent > place:
        box = box.outer
        if box.tag in _APART:
            return False
    return place in (box.place, box.parent)


def _plain_list(cut: Cut, at: int) -> Box | None:
    """The plain list or table without a link that begins with a piece."""
    place = holder(cut, at)
    box = cut.boxes[place]
    if place < 0 or box.first != at or any(piece.links for piece in cut.pieces[at : box.end]):
        return None
    if box.tag == "table":
        return box if all(name.startswith(_LOOKS) for name in box.whole().css.split()) else None
    return box if box.tag in LISTS and PLAIN.issuperset(box.css.split()) else None


def headed_lists(cut: Cut, at: int) -> Sequence[int]:
    """Several lists from a place on, right below a text and in its box, under a few words each; else nothing.

    Reviews and recipes tell so what is good about a thing and what is not. A single list may be a menu.
    """
    pieces, own = cut.pieces, cut.box_of(at - 1).whole()
    end = min(own.outer.end, at + _PIECES) if own.parent >= 0 else at
    run = list(takewhile(lambda one: _is_headed(pieces[one]), range(at, end)))
    while run and pieces[run[-1]].type == "heading":
        run.pop()
    heads = [one for one in run if pieces[one].type == "heading"]
    if len(heads) < _LISTS or len(run) - len(heads) < _ITEMS or heads[0] != at:
        return ()
    return run if all(behind - head > 1 for head, behind in pairwise(heads)) else ()


def _is_headed(piece: Piece) -> bool:
    if piece.links or piece.type not in ("heading", "list_item"):
        return False
    return piece.words <= (_HEADS if piece.type == "heading" else _LONGEST)
