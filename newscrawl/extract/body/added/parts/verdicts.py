"""What a check of facts says in boxes above its text: the claim that was checked, and the verdict.

A claim reads like a caption and "False" like a label to the model; without them nobody knows what the text
answers. Designers name the boxes for what they are. One name alone tells nothing (a site's claim is its
slogan), both beside each other do.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from operator import attrgetter

from newscrawl.extract.body.classwords import invites
from newscrawl.extract.body.cutting.blocks import Box, Cut, Piece

CLAIM = "claim"
_VERDICT = re.compile(r"verdict|veredi[ck]?to|verdetto|rating|conclusion|bewertung")
_ABOVE, _BELOW = 12, 6
"""Pieces above the first of a text, and below it, where such boxes may stand."""
_PIECES, _WORDS = 8, 80
"""Pieces of one at the most, and words of a piece."""
_FIRST = attrgetter("first")


def with_verdict(cut: Cut, kept: list[int]) -> list[int]:
    """`kept` with the claim and the verdict that stand in boxes named so at the head of a text."""
    if not kept:
        return kept
    first, last = (bisect_left(cut.boxes, kept[0] + by, key=_FIRST) for by in (-_ABOVE, _BELOW))
    near = cut.boxes[first:last]
    claims = [box for box in near if CLAIM in box.css and box.end - box.first <= _PIECES]
    if not claims:
        return kept
    verdicts = [box for box in near if _VERDICT.search(box.css) and box.end - box.first <= _PIECES]
    if not verdicts or not _are_beside(claims, verdicts):
        return kept
    inside = {at for box in (*claims, *verdicts) for at in range(box.first, box.end)}
    return sorted({*kept, *(at for at in inside if _is_plain(cut.pieces[at]))})


def _are_beside(claims: list[Box], verdicts: list[Box]) -> bool:
    """Whether few pieces stand between a claim and a verdict."""
    return 0 <= verdicts[-1].first - claims[0].first <= _PIECES


def _is_plain(piece: Piece) -> bool:
    return not piece.links and piece.words <= _WORDS and not invites(piece.text.lower())
