"""Sentences that a box cut in two, put together again. Systems insert one on other stories, or an advert,
after so many letters, amid a paragraph that is no element of its own.
"""

from __future__ import annotations

from collections.abc import Sequence

from newscrawl.extract.body.cutting.blocks import Cut
from newscrawl.extract.body.cutting.pieces import Piece

_QUOTES = "\"'“”„«»‘’ "


def rejoined(cut: Cut, kept: list[int]) -> list[int]:
    """`kept` without the further parts of sentences, which the pieces with the first ones have then: all
    stand right in one box, and between them only what is not kept."""
    if not kept or kept[-1] - kept[0] < len(kept):
        return kept
    pieces, found = cut.pieces, [[kept[0]]]
    for at in kept[1:]:
        before = found[-1][-1]
        if at - before > 1 and _goes_on(pieces[before], pieces[at]):
            found[-1].append(at)
        else:
            found.append([at])
    for parts in found:
        if len(parts) > 1:
            _join([pieces[at] for at in parts])
    return [parts[0] for parts in found]


def _goes_on(one: Piece, other: Piece) -> bool:
    """Whether a sentence ends in another piece than it begins in."""
    if one.box != other.box or one.type != "paragraph" or not other.text[0].islower():
        return False
    end = one.text.rstrip(_QUOTES)[-1:]
    return end.isalpha() or end == ","


def _join(parts: Sequence[Piece]) -> None:
    """Give the first of some pieces what all of them have, at once: they may be as many as a page has."""
    first = parts[0]
    first.text = " ".join([part.text for part in parts])
    first.words, first.linked = sum(part.words for part in parts), sum(part.linked for part in parts)
    first.links, first.strong = sum(part.links for part in parts), sum(part.strong for part in parts)
