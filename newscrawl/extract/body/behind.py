"""What stands right behind a short text, or between its last pieces, and asks readers for something.

Walls that a script is to show, and has not, are named for being hidden; they ask nobody.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from newscrawl.extract.access.asked import asks
from newscrawl.extract.body.cutting.blocks import Cut

_MOST_WORDS = 300
"""Words of a text behind which such words count."""
_LAST, _AFTER = 3, 5
"""Pieces of a text between which such a line may stand, and pieces that are looked at from its last on."""
_HIDDEN = re.compile(
    r"(?:^|[\s_-])(?:hidden|hide|invisible|d-none|no-?display|off-?screen|cloak|popup|modal|lightbox)(?:$|\s)"
)


def asked_behind(cut: Cut, kept: Sequence[int], words: int) -> str | None:
    """The line by which readers are asked to sign in or pay for the rest of the text that some pieces are;
    None where there is none, or the text is long."""
    if not kept or words >= _MOST_WORDS:
        return None
    text = {*kept[:-1]}
    places = range(kept[-_LAST:][0], min(kept[-1] + _AFTER, len(cut.pieces)))
    near = [at for at in places if at not in text]
    found = asks([cut.pieces[at].text for at in near], own=near.index(kept[-1]))
    return next((cut.pieces[near[at]].text for at in found if not _is_hidden(cut, near[at])), None)


def _is_hidden(cut: Cut, at: int) -> bool:
    return any(_HIDDEN.search(box.css) is not None for box in cut.box_of(at).outward())
