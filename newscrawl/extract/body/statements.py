"""Disclaimers that a page sets in an element of their own beside the text.

It is no paragraph, so the choice of the body leaves it out; but what is stated of the article (where it came
from, whose view it is, who paid) is for the record, as it is where it stands in the text. It stands right
below the text, or above it, with the lines on who wrote it and when.
"""

from __future__ import annotations

from collections.abc import Sequence

from newscrawl.clean.statements.statements import kind_of
from newscrawl.extract.body.cutting.blocks import Cut
from newscrawl.items import Disclaimer

_ABOVE, _BELOW = 4, 3
"""Pieces above the text, and below it, of which one may be a statement."""
_FEWEST, _MOST = 3, 100
"""Words of a statement."""
_LINKS = 0.5
"""The share of words in links from which a piece leads elsewhere."""


def stated_beside(cut: Cut, kept: Sequence[int]) -> list[Disclaimer]:
    """The statements among the pieces above and below the text, which `kept` is, each once."""
    pieces, last = cut.pieces, kept[-1]
    found: dict[str, str] = {}
    for at in (*range(max(kept[0] - _ABOVE, 0), kept[0]), *range(last + 1, last + 1 + _BELOW)):
        if at >= len(pieces) or (at > last and pieces[at].type == "heading" and pieces[at].linked):
            break  # what follows is stated of another story
        piece = pieces[at]
        if piece.type != "paragraph" or not _FEWEST <= piece.words <= _MOST or not _says(piece.text):
            continue
        if piece.link_density < _LINKS and (kind := kind_of(piece.text)):
            found.setdefault(piece.text, kind)
    return [Disclaimer(kind=kind, text=text) for text, kind in found.items()]


def _says(text: str) -> bool:
    """Whether a text may be a sentence: most beside a text are labels and names."""
    return "." in text or not text.isascii()
