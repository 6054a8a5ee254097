"""Boxes amid a text that begin with a few words that invite ("Sign up for it") or label what follows.

Few lines of a text begin so; its chapters do. Headings speak of letters, networks and terms because these are
what they are about as well as because the site has them. So a box has to have its reader do something: by a
button, a form, a line that is a link; of few words it may say so without. Where other boxes made alike are
chapters, words that have nobody join something are never enough.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from newscrawl.extract.body.classwords import invites
from newscrawl.extract.body.cutting.blocks import Box, Cut, Piece
from newscrawl.extract.body.leftout.boxes.buttons import holds_early, joins, may_be_pressed
from newscrawl.extract.body.leftout.boxes.writers import LABEL_WORDS
from newscrawl.extract.body.leftout.labels import is_label, is_of_no_part
from newscrawl.extract.body.leftout.left import is_sentence
from newscrawl.extract.body.leftout.shortlines import is_item

FEW_WORDS, _SENTENCES = 40, 2
"""Words of a box that has nothing to press, below its first line, at the most; and sentences that are
a text."""


def announced(cut: Cut, boxes: Sequence[Box], kept: Sequence[int]) -> list[Box]:
    """Those of some boxes of several lines that begin with a few words that invite and are no text."""
    pieces = cut.pieces
    likely = [box for box in boxes if box.end - box.first > 1 and pieces[box.first].words <= LABEL_WORDS]
    if not likely:
        return []
    read = frozenset(kept)
    heads = {at for at in {box.first for box in likely} if _announces(pieces[at], is_read=at in read)}
    found = [
        box
        for box in likely
        if box.first in heads
        and not is_item(cut, box.first)
        and pieces[box.end - 1].type != "table_row"  # "Charter Commission" above who won which seat
        and _bids(cut, box)
    ]
    chapters = _chapters(cut, kept, found) if found else set[tuple[int, str, str]]()
    return [
        box
        for box in found
        if (box.parent, *box.make) not in chapters or _has_one_join(box, pieces[box.first])
    ]


def _announces(piece: Piece, *, is_read: bool) -> bool:
    label = piece.text.lower()
    if is_label(label):
        return True
    return (piece.type == "heading" or not is_read) and ("podcast" in label or invites(label))


def _bids(cut: Cut, box: Box) -> bool:
    """Whether a box that begins so has its reader do something."""
    if may_be_pressed(cut, box):
        return True
    label = cut.pieces[box.first].text.lower()
    if is_label(label):
        return is_of_no_part(label) or holds_early(box, "a") or _is_short(cut, box)
    return _has_join(label) and _is_short(cut, box)


def _is_short(cut: Cut, box: Box) -> bool:
    """Whether a box has few words below its first line, and no more than one sentence."""
    lines = cut.pieces[box.first + 1 : min(box.end, box.first + FEW_WORDS + 2)]  # each has a word
    return sum([line.words for line in lines]) <= FEW_WORDS and sum(map(is_sentence, lines)) < _SENTENCES


def _has_join(label: str) -> bool:
    return joins(label) or "podcast" in label


def _chapters(cut: Cut, kept: Sequence[int], others: Sequence[Box]) -> set[tuple[int, str, str]]:
    """How the boxes under headings are made of which something is kept, but for some `others`."""
    apart = {box.place for box in others}
    return {
        (box.parent, *box.make)
        for box in cut.boxes
        if cut.pieces[box.first].type == "heading"
        and box.place not in apart
        and bisect_right(kept, box.first) < bisect_left(kept, box.end)
    }


def _has_one_join(box: Box, first: Piece) -> bool:
    """Whether a box that is made as the chapters of a text are is none of them."""
    label = first.text.lower()
    if first.type != "heading" or is_label(label):
        return True
    return _has_join(label) and holds_early(box, "a", "button", "form")
