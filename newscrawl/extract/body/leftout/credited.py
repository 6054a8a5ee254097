"""Captions without a box: lines of few words that end in the credit of a picture ("The pier. © A. Moss").

Editors write them below a picture as they write a paragraph. What tells one is its end: it has no stop, and
says whose the picture is.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from newscrawl.extract.body.cutting.blocks import Cut, Piece
from newscrawl.extract.body.leftout.left import without
from newscrawl.extract.body.look import ENDS

_MOST_WORDS = 40
"""Words of a caption and its credit at the most."""
_MARKS, _BEFORE = ("©", ":"), 16
"""The last of these begins a credit, behind a word of so many characters."""
_CREDIT = re.compile(
    r"(?:©|(?<!\w)(?:(?:Photo|Image|Foto)[ -]?[Cc]redits?|Photos?|Fotos?|Images?|Pictures?|Bild(?:er|quelle)?"
    r"|Symbol(?:bild|foto|grafik)|PHOTOS?|FOTOS?|BILD) ?:)[^:;!?…]{2,80}\Z"
)


def without_credited(cut: Cut, kept: Sequence[int]) -> Sequence[int]:
    """`kept` without lines that end in the credit of a picture, where most of it is left."""
    pieces = cut.pieces
    credited = {
        at
        for at in kept
        if (text := pieces[at].text)[-1] not in ENDS
        and ("©" in text or ":" in text)
        and _is_credited(pieces[at])
    }
    return without(cut, kept, credited)


def _is_credited(piece: Piece) -> bool:
    if piece.words > _MOST_WORDS or piece.tag == "pre":
        return False
    last = max(map(piece.text.rfind, _MARKS))
    return _CREDIT.search(piece.text, max(last - _BEFORE, 0)) is not None
