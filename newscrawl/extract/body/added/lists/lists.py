"""Lists and tables that stand in a text between two of its parts, and belong to it.

Items of a word or two ("Libraries: 17 speakers") and rows of numbers look like labels to the model, so that a
list may lose most of them, or all. What tells that it is the article's is its place: right between two
paragraphs that are, in the same box or in boxes of one make on either side of it, without a link and without
a name of its own.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from newscrawl.extract.body.added.lists.listrest import ITEMS, holder
from newscrawl.extract.body.cutting.blocks import Box, Cut, Piece
from newscrawl.extract.body.firstlook import Look, ends_sentence
from newscrawl.extract.body.leftout.labels import bare
from newscrawl.known.adlabels import AD_LABELS

_TAGS = frozenset(("ul", "ol", "table"))
PLAIN = frozenset(("wp-block-list",))
"""Names of a list that say nothing but that it is one."""
LED, _LED_BELOW = 0.8, 0.5
"""The share of an item's words in links over which it leads elsewhere, as teasers do; below a text a date may
stand before one."""
_OF_LIST = re.compile(r"(?P<stem>[^\s_-][\w-]{2,60}?[_-])(?:[uo]l|(?:un)?ordered|lists?|bullets?)")
"""The name of a list that says no more than that it is one, behind what others are named as well."""
_WRAPS = frozenset(("div", "figure"))
"""Tags of what may be around a table and hold no more: editors put it into a figure, as they do a picture."""
_FEWEST, _PART = 2, 2
"""Items of a list that a text ends with, and pieces of a part of one, at the least."""
_AGAINST = -1.5
"""The weight of its names from which a table may be any: those of its looks weigh little."""
_ADS = frozenset(map(bare, AD_LABELS))
_COLONS = ":："
_SENTENCE, _SHORT = 12, 6
"""Words of the paragraph before, and of one with a stop: after a shorter one a list may be anything."""


def with_lists(found: Look, kept: list[int]) -> list[int]:
    """`kept` with each plain list or table between two parts of it, one of them a paragraph, and with one
    right after the last."""
    pieces = found.cut.pieces
    whole = not kept or kept[-1] - kept[0] < len(kept)
    if whole and (not kept or kept[-1] + 2 >= len(pieces) or pieces[kept[-1] + 1].type not in ITEMS):
        return kept
    text = [at for at in kept if pieces[at].type not in ITEMS]
    if len(text) < 2:
        return kept
    more = [] if whole else _between(found, text, kept[0])
    more += _at_the_end(found, text[-1])
    return sorted({*kept, *more}) if more else kept


def _between(found: Look, text: Sequence[int], first: int) -> list[int]:
    """The items of the lists and tables between two pieces of a text that are none."""
    cut, more = found.cut, list[int]()
    for before, after in pairwise(text):
        if after - before < 2:
            continue
        top = next((one for one in range(before + 1, after) if not _is_left_out(cut, one)), after)
        while top < after and cut.pieces[at := _begins(cut, top)].type in ITEMS:
            end = next(one for one in range(at, after + 1) if cut.pieces[one].type not in ITEMS)
            start = at - (cut.pieces[at - 1].tag == "caption")
            box = _list_around(found, range(start, end))
            above = start - 1 if start > top else before
            if box is None or not _stands_between(cut, above, end, box, is_first=above == first):
                break
            more += range(at, end)
            top = end
    return more


def _is_left_out(cut: Cut, at: int) -> bool:
    """Whether a piece is the label of an advert or a link to another story, which a list may stand below."""
    piece = cut.pieces[at]
    return piece.type not in ITEMS and (piece.words <= 2 * piece.linked or bare(piece.text) in _ADS)


def _begins(cut: Cut, at: int) -> int:
    """Where a list may begin: here, or below a heading that is no part of the text yet or a table's name."""
    return at + 1 if cut.pieces[at].type == "heading" or cut.pieces[at].tag == "caption" else at


def _at_the_end(found: Look, last: int) -> Sequence[int]:
    """The items of the list or table that stands right after the last paragraph of a text."""
    pieces = found.cut.pieces
    if last + 2 >= len(pieces) or pieces[last + 1].type not in ITEMS:
        return ()
    place = holder(found.cut, last + 1)
    inside = range(last + 1, found.cut.boxes[place].end) if place >= 0 else range(0)
    rows = [pieces[at] for at in inside]
    if len(inside) < _FEWEST or any(row.type not in ITEMS or row.link_density > _LED_BELOW for row in rows):
        return ()
    box = _list_around(found, inside)
    return inside if box is not None and _is_text(found.cut, last, box, may_lead=True) else ()


def _list_around(found: Look, between: Sequence[int]) -> Box | None:
    """The list or table whose items or rows some pieces are, all of them, or what is around no more than the
    table; None where a part is a link, or names that may say what else it is."""
    boxes, pieces = found.cut.boxes, found.cut.pieces
    place = holder(found.cut, between[0])
    box = boxes[place]
    if (
        place < 0
        or box.tag not in _TAGS
        or not _holds_all(box, between)
        or any(pieces[at].link_density > LED for at in between)
    ):
        return None
    if box.tag != "table":
        return box if PLAIN.issuperset(box.css.split()) or _is_named_as_ours(found, box, between) else None
    while _says_nothing(found, box):
        if boxes[box.parent].tag not in _WRAPS or not _holds_all(boxes[box.parent], between):
            return box
        box = boxes[box.parent]
    return None


def _is_named_as_ours(found: Look, box: Box, items: Sequence[int]) -> bool:
    """Whether the one name of a list without a link says that it is one, behind what the name of a paragraph
    or heading beside it begins with: systems name each tag so ("story_p", "story_ul")."""
    cut = found.cut
    name = _OF_LIST.fullmatch(box.css)
    if name is None or any(cut.pieces[at].links for at in items):
        return False
    beside = (at for at in (items[0] - 1, items[-1] + 1) if 0 <= at < len(cut.pieces))
    return any(cut.box_of(at).css.startswith(name["stem"]) for at in beside)


def _holds_all(box: Box, between: Sequence[int]) -> bool:
    return box.first == between[0] and box.end == between[-1] + 1


def _says_nothing(found: Look, box: Box) -> bool:
    """Whether the names of a table, or of a box around it, may be those of any."""
    return not found.kinds[box.place] and found.own[box.place] > _AGAINST


def _is_text(cut: Cut, at: int, box: Box, *, may_lead: bool = False) -> bool:
    """Whether a piece is a paragraph that stands beside a list; a line before it only where it `may_lead`."""
    own = cut.box_of(at)
    if cut.pieces[at].type != "paragraph":
        return False
    beside = own.end - own.first == 1 and cut.are_beside(own, box)
    said = at >= box.end or _leads_on(cut.pieces[at]) or (may_lead and leads_to(cut.pieces[at]))
    return said and (beside or own.place == box.parent)


def _leads_on(before: Piece) -> bool:
    """Whether the paragraph before a list is more than a line: a sentence, a short one with its stop."""
    return before.words >= _SENTENCE or (before.words >= _SHORT and ends_sentence(before.text))


def leads_to(before: Piece) -> bool:
    """Whether a line heads what follows: words in bold, or before a colon."""
    return before.text[-1] in _COLONS or before.strong >= before.words


def _stands_between(cut: Cut, before: int, after: int, box: Box, *, is_first: bool) -> bool:
    """Whether a list stands behind a paragraph, before another or a quotation or heading; or right below a
    heading of the text that is not its first piece, before a paragraph; or between two parts of the text."""
    if _parts_text(cut, before, after, box):
        return True
    if _is_text(cut, before, box, may_lead=not is_first):
        return _is_text(cut, after, box) or cut.pieces[after].type in ("heading", "quote")
    if cut.pieces[before].type != "heading" or is_first:
        return False
    if cut.pieces[after].type == "heading":
        return cut.box_of(before).parent == cut.box_of(after).parent == box.parent
    return _is_text(cut, after, box) and cut.pieces[after].words >= _SENTENCE


def _parts_text(cut: Cut, before: int, after: int, box: Box) -> bool:
    """Whether a list stands by itself, or in a box named as theirs, between paragraphs in alike boxes."""
    if cut.pieces[before].type != "paragraph" or cut.pieces[after].type != "paragraph":
        return False
    whole = box.whole()
    ours, theirs = (
        next((one for one in cut.box_of(at).outward() if one.parent == whole.parent), None)
        for at in (before, after)
    )
    if ours is None or theirs is None or ours.make != theirs.make or ours.end - ours.first < _PART:
        return False
    named = whole is box or not {*whole.css.split()}.isdisjoint(ours.css.split())
    return named and _leads_on(cut.pieces[before]) and cut.pieces[after].words >= _SENTENCE
