"""The head of a letter and its writer's signature, on the pages of archives of mailing lists.

Such a page shows lines of the letter's head above its text, by names that are the same in every language
(RFC 5322). Below the text may stand what the writer's program adds to each letter, parted by two hyphens
(RFC 3676).
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from newscrawl.extract.body.cutting.blocks import Cut

_LINE = re.compile(
    r"(from|to|cc|subject|date|sender|reply-to|in-reply-to|references|message-id|organization|list-id)\s?:\s",
    re.IGNORECASE,
)
_FIRST = 4
"""Pieces that a text begins with among which a line of the head must be."""
_MOST_LINES, _NAME = 12, 14
"""Lines of a head on either side of one, and characters of a line's name with its colon, at the most."""
_PARTED = ("--\n", "-- \n")


def without_letter_head(cut: Cut, kept: Sequence[int]) -> Sequence[int]:
    """`kept` without lines of a letter's head above its text, and without the signature that ends it."""
    pieces = cut.pieces
    signed = len(kept) > 1 and pieces[kept[-1]].text.startswith(_PARTED)
    heads = [at for at in kept[:_FIRST] if ":" in pieces[at].text[:_NAME] and _LINE.match(pieces[at].text)]
    if not heads and not signed:
        return kept
    at = (heads or kept)[0]
    lines = range(max(0, at - _MOST_LINES), min(len(pieces), at + _MOST_LINES))
    names = {place: said[1].lower() for place in lines if (said := _LINE.match(pieces[place].text))}
    if not {"from", "subject", "date"}.issubset(names.values()):
        return kept
    left = [place for place in kept if place not in names]
    return left[:-1] if signed else left
