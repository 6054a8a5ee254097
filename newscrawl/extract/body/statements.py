"""What a page states of its article right below the text: a disclaimer in an element of its own.

It is no paragraph, so the choice of the body leaves it out; but what is stated of the article (where it came
from, whose view it is, who paid) is for the record, as it is where it stands in the text.
"""

from __future__ import annotations

from newscrawl.clean.statements.statements import kind_of
from newscrawl.extract.body.cutting.blocks import Cut
from newscrawl.items import Disclaimer

_NEAR = 3
"""Pieces below the text of which one may be a statement."""
_FEWEST, _MOST = 3, 100
"""Words of a statement."""
_LINKS = 0.5
"""The share of words in links from which a piece leads elsewhere."""


def stated_below(cut: Cut, last: int) -> list[Disclaimer]:
    """The statements among the pieces right below the `last` one of the text."""
    return [
        Disclaimer(kind=kind, text=piece.text)
        for piece in cut.pieces[last + 1 : last + 1 + _NEAR]
        if _FEWEST <= piece.words <= _MOST and piece.link_density < _LINKS and (kind := kind_of(piece.text))
    ]
