"""How an article is to be cited, below its text: its writer, its headline and a year, once for each style.

No last paragraph has its own headline, word for word, and a year, so that needs no words for it. What leads
to such lines ("Cite this article") goes with them, and so do the names of styles between them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from newscrawl.extract.body.cutting.blocks import Cut, Piece
from newscrawl.extract.body.firstlook import ends_sentence
from newscrawl.extract.markup.text import letters

_LAST, _LETTERS, _WORDS = 8, 15, 60
"""Pieces at a text's end that are looked at, letters of a headline that is not said by chance, and the words
of a citation at the most."""
CITED = slice(4, 16)
"""The letters of a headline by which a text that has it is found."""
_LABEL = 16
"""Words of what leads to a citation, or names its style."""
_YEAR = re.compile(r"[12](?<!\d.)(?:(?<=1)9|(?<=2)0)\d\d(?!\d)")


def without_citations(cut: Cut, kept: Sequence[int], headline: str) -> Sequence[int]:
    """`kept` without the citations that a text ends in, and what leads to them."""
    pieces, start, key = cut.pieces, max(len(kept) - _LAST, 1), ""
    part = headline[CITED]
    if part and part in "\n".join([pieces[at].text for at in kept[start:]]):  # as in few
        key = letters(headline)
    if len(key) < _LETTERS:
        return kept
    at = next((at for at in range(start, len(kept)) if _cites(pieces[kept[at]], key)), len(kept))
    ends = (_cites(pieces[one], key) or pieces[one].words <= _LABEL for one in kept[at:])
    if at == len(kept) or not all(ends):
        return kept
    at -= pieces[kept[at - 1]].words == 1
    return kept[: at - 1] if at > 1 and _leads(pieces[kept[at - 1]]) else kept[:at]


def _cites(piece: Piece, key: str) -> bool:
    return piece.words <= _WORDS and _YEAR.search(piece.text) is not None and key in letters(piece.text)


def _leads(piece: Piece) -> bool:
    return piece.words <= _LABEL and not ends_sentence(piece.text)
