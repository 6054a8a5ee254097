"""The box that a text ends in where a wall stands for the rest: what it offers reads like sentences.

Cleaning knows what walls say, not all that is said on them ("Support independent journalism"). The first line
of the box, or one behind a few words, has to ask readers to sign in or pay, or say that this is not for all;
a box of few words that is named for a wall has to speak of those who pay.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from newscrawl.extract.access.asked import asks_for_account
from newscrawl.extract.access.paywalls import WALL
from newscrawl.extract.access.subscribersonly import PAYERS
from newscrawl.extract.body.behind import offers
from newscrawl.extract.body.cutting.blocks import Box, Cut
from newscrawl.extract.body.leftout.left import is_sentence, words_of
from newscrawl.extract.body.leftout.named.inside import Beside, likely_of
from newscrawl.known.having import has_any

_LINES, _FIRST, _MOST_WORDS = range(2, 16), 3, 150
"""Lines of such a box, those of which one asks, and words of the box at the most."""
_ASKING, _LABEL = 30, 8
"""Words of a line that asks, and of those before it, at the most."""
_SENTENCES = 3
"""Sentences of a box that are a text, unless a link or a button has its reader sign in or pay."""
WALL_STEMS, _NAMED_WORDS, _LOOKED_AT = ("wall",), 60, 8
"""What most names of walls have, and words of a box with one, and lines of it that are looked at."""


def without_wall(cut: Cut, kept: Sequence[int]) -> Sequence[int]:
    """`kept` without such a box, which the text does not begin in."""
    if not kept:
        return kept
    box, at = cut.box_of(kept[-1]), kept[-1] + 1
    while box.first > kept[0] and box.end - box.first < _LINES.stop:
        if box.end - box.first in _LINES and _is_wall(cut, box):
            at = box.first
        box = box.outer
    return kept if at > kept[-1] else [one for one in kept if one < at]


def _is_wall(cut: Cut, box: Box) -> bool:
    pieces = cut.pieces
    first = box.first
    while first < box.end - 1 and first < box.first + _FIRST and pieces[first].words <= _LABEL:
        first += 1
    if pieces[first].words > _ASKING or words_of(cut, range(box.first, box.end)) > _MOST_WORDS:
        return False
    if not asks_for_account([piece.text for piece in pieces[box.first : first + 1]]):
        return False
    told = sum(is_sentence(piece) for piece in pieces[box.first : box.end])
    return told < _SENTENCES or any(map(offers, box.element.iter("a", "button")))


def without_named_wall(cut: Cut, kept: Sequence[int], _: Collection[Box], names: str) -> Sequence[int]:
    """`kept` without the few words of a wall below it, in a box of some `names`. The text may lie in one that
    is named so as well, for what it is behind."""
    walls = {name for name in likely_of(names, WALL_STEMS) if WALL.search(f" {name}")}
    left = Beside(cut, walls, kept[0]).left_of(kept) if walls else kept
    gone = kept[len(left) :]
    if not gone or [*left] != [*kept[: len(left)]] or words_of(cut, gone) > _NAMED_WORDS:
        return kept
    said = " ".join([piece.text for piece in cut.pieces[gone[0] :]][:_LOOKED_AT]).lower()
    return left if has_any(said, PAYERS) else kept
