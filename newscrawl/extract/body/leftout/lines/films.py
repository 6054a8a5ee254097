"""What films and maps say below them: the one short line of the box that a player or a frame stands in.

Nothing names it, and it may be a sentence. What tells it is its box: that has the player and no other text,
and is made as no box is in which the text has its paragraphs.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from newscrawl.extract.body.cutting.blocks import Cut
from newscrawl.extract.body.leftout.left import without

PLAYERS = ("iframe", "video", "amp-video", "amp-youtube", "object")
"""Elements that show what is none of the page's text."""
_MOST_WORDS, _OTHERS = 30, 3
"""Words of such a line at the most, and pieces of a text beside it at the least."""


def without_film_captions(cut: Cut, kept: Sequence[int]) -> Sequence[int]:
    """`kept` without such lines, where most of it is left."""
    by_tag = cut.boxes[0].element.among.by_tag
    players = sorted(one.place for tag in PLAYERS for one in by_tag.get(tag, ()))
    if not players or len(kept) <= _OTHERS:
        return kept
    told = {at for at in kept if cut.pieces[at].words <= _MOST_WORDS and _is_below(cut, at, players)}
    if not told:
        return kept
    makes = {_make(cut, at) for at in kept if at not in told}
    return without(cut, kept, {at for at in told if _make(cut, at) not in makes})


def _is_below(cut: Cut, at: int, players: list[int]) -> bool:
    """Whether a line is all that a box says in which a player stands above it."""
    piece, line = cut.pieces[at], cut.box_of(at)
    if piece.type != "paragraph" or line.end - line.first > 1:
        return False
    box, first = line.whole().element, bisect_left(players, line.whole().element.place)
    if first == len(players) or players[first] >= box.end:
        return False
    return box is not line.element and players[first] < line.element.place


def _make(cut: Cut, at: int) -> tuple[tuple[str, str], int]:
    """How the box is made of which a piece is all, and what it stands in."""
    whole = cut.box_of(at).whole()
    return whole.make, whole.parent
