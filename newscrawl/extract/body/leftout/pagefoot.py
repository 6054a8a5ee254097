"""The foot of a page that no tag and no name tells: what stands in a box with the line on whose the page is.

"About us", an address and a sentence on whom to support read like a last chapter. What gives them away is
who stands beside them: every foot has a line with the sign of copyright and a year, and no chapter has one.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from newscrawl.extract.body.cutting.blocks import Box, Cut
from newscrawl.extract.body.leftout.left import words_of

_SIGNS = ("©", "(c)", "opyright")
_OWNED = re.compile(
    r"(?:©|\(c\)|copyright)[^\d\n]{0,40}(?:19|20)\d\d|(?:19|20)\d\d\s?(?:©|\(c\))"
    r"|©[^\n]{1,120}(?:right|recht|droits|derechos|direitos|diritti|prawa|hakları|rättighet|rettighed|прав|حقوق)",
    re.IGNORECASE,
)
_MOST = 40
"""Pieces of a foot at the most."""
_WORDS, _LONGEST, _LEAST = 100, 45, 20
"""Words that a foot and a paragraph in it have at the most, and words of text above it at the least."""


def without_foot(cut: Cut, kept: Sequence[int], headline_at: int) -> Sequence[int]:
    """`kept` without its last pieces, where they are few and stand in a box below the headline and most of
    the text that says whose the page is."""
    foot = _foot(cut, kept[0], kept[-1]) if len(kept) > 1 else None
    if foot is None or foot.first <= headline_at:
        return kept
    text, rest = ([at for at in kept if (at < foot.first) is above] for above in (True, False))
    words, gone = words_of(cut, text), words_of(cut, rest)
    short = gone <= _WORDS and all(cut.pieces[at].words <= _LONGEST for at in rest)
    return text if short and words >= _LEAST and (headline_at >= 0 or gone < words) else kept


def _foot(cut: Cut, first: int, last: int) -> Box | None:
    """The innermost box around the last piece of a text and others that has a line with the sign of copyright
    and a year, and not the first piece. Most texts stand in one box."""
    if cut.pieces[last].words > _LONGEST:
        return None
    box = cut.box_of(last)
    while box.parent >= 0 and box.first > first and box.end - box.first <= _MOST:
        if box.end - box.first > 1 and _says_whose(cut, box):
            return box
        box = box.outer
    return None


def _says_whose(cut: Cut, box: Box) -> bool:
    text = "\n".join([piece.text for piece in cut.pieces[box.first : box.end]])
    return any(map(text.__contains__, _SIGNS)) and _OWNED.search(text) is not None
