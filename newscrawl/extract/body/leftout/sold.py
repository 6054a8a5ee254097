"""What a thing costs and whether it can be had: above what a shop says of it, and in its table once more."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newscrawl.extract.body.cutting.blocks import Cut
from newscrawl.extract.body.leftout.left import without

_NAMES = re.compile(
    r"(?:^|[\s_-])(?:availability|in-?stock|out-?of-?stock|stock-?(?:status|level)|prices?(?:[_-](?:color|box))?|sku)"
    r"(?:$|[\s_-])"
)
_FIRST = 4
"""Pieces that a text begins with among which such a line must be."""
_WORDS, _MOST = 8, 20
"""Words of such a line, and such lines of a page, at the most."""


def without_sold(cut: Cut, kept: Sequence[int]) -> Sequence[int]:
    """`kept` without such lines at its beginning, and the rows of tables that say the same again."""
    if not any(_sells(cut, at) for at in kept[:_FIRST]):
        return kept
    lines = [at for at in range(len(cut.pieces)) if _sells(cut, at)][:_MOST]
    said = tuple(f" {cut.pieces[at].text}" for at in lines)
    rows = {at for at in kept if cut.pieces[at].type == "table_row" and cut.pieces[at].text.endswith(said)}
    return without(cut, kept, rows.union(lines))


def _sells(cut: Cut, at: int) -> bool:
    """Whether a piece is a short line in a box that is named for a price or the like."""
    names = cut.box_of(at).css
    return bool(names) and cut.pieces[at].words <= _WORDS and _NAMES.search(names) is not None
