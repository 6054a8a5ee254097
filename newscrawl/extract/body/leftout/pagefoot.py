"""The foot of a page that no tag and no name tells: what stands in a box with the line on whose the page is.

"About us", an address and a sentence on whom to support read like a last chapter. What gives them away is
what stands below them: every foot has a line with the sign of copyright and a year, a chapter has one for a
picture only.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from newscrawl.extract.body.cutting.blocks import Box, Cut
from newscrawl.extract.body.leftout.left import words_of

_SIGNS = ("©", "(c)", "opyright")
_OWNED = re.compile(
    r"[^\"“„«‘\n]{0,60}?"
    r"(?:(?:©|\(c\)|copyright(?=\s?(?:©|\(c\)|\d)))[^\d\n]{0,40}(?:19|20)\d\d(?!\d)|(?:19|20)\d\d\s?(?:©|\(c\))"
    r"|©[^\n]{1,120}(?:right|recht|droits|derechos|direitos|diritti|prawa|hakları|rättighet|rettighed|прав|حقوق))",
    re.IGNORECASE,
)
"""A line on rights, which has the sign near its beginning; a sign in quotation marks is what is told of."""
_MOST = 40
"""Pieces of a foot at the most."""
_WORDS, _LONGEST, _LEAST, _SHORT = 100, 45, 20, 12
"""Words that a foot and a paragraph in it have at the most, words of text above it at the least, and words of
a line that may come below that on its rights.
"""


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
    """Whether a box without a picture, whose owner a line might name, ends in such a line, but for short
    ones."""
    if box.place in cut.pictured:
        return False
    for piece in reversed(cut.pieces[box.first : box.end]):
        if any(map(piece.text.__contains__, _SIGNS)) and _OWNED.match(piece.text):
            return True
        if piece.words > _SHORT:
            break
    return False
