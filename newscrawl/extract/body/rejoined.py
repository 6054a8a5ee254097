"""Sentences that a box parts: systems set one on other stories, or an advert, into the text after so many
letters, amid a paragraph that is no element of its own.
"""

from __future__ import annotations

from itertools import pairwise

from newscrawl.extract.body.cutting.blocks import Cut
from newscrawl.extract.body.cutting.pieces import Piece

_QUOTES = "\"'“”„«»‘’ "


def rejoined(cut: Cut, kept: list[int]) -> list[int]:
    """`kept` without the second halves of sentences, which the pieces with the first ones have then: both
    stand right in one box, and between them only what is not kept."""
    if not kept or kept[-1] - kept[0] < len(kept):
        return kept
    pieces, gone = cut.pieces, set[int]()
    for first, last in reversed([*pairwise(kept)]):
        if last - first > 1 and _goes_on(pieces[first], pieces[last]):
            _join(pieces[first], pieces[last])
            gone.add(last)
    return [at for at in kept if at not in gone] if gone else kept


def _goes_on(one: Piece, other: Piece) -> bool:
    """Whether a sentence ends in another piece than it begins in."""
    if one.box != other.box or one.type != "paragraph" or not other.text[0].islower():
        return False
    end = one.text.rstrip(_QUOTES)[-1:]
    return end.isalpha() or end == ","


def _join(one: Piece, other: Piece) -> None:
    one.text = f"{one.text} {other.text}"
    one.words, one.linked = one.words + other.words, one.linked + other.linked
    one.links, one.strong = one.links + other.links, one.strong + other.strong
