"""From scores to a choice: which pieces of a page are its body.

The learned scores decide piece by piece; what they cannot tell, because it is of the page as a whole, is
left out after them (`body_beside`, `body_named`).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from newscrawl.extract.blocks import Cut
from newscrawl.extract.body_beside import without_copies, without_other_articles
from newscrawl.extract.body_features import Describer, Hints, headline_at
from newscrawl.extract.body_look import Look, first_look
from newscrawl.extract.body_model import Model
from newscrawl.extract.body_named import without_named

_PARTS = frozenset(("list_item", "table_row"))
_MOST_OF = {"table": 0.5, "ul": 0.66, "ol": 0.66, "dl": 0.66}
"""What holds such parts, and the share of them from which the rest belongs to them."""
_LINKS = 0.5
_LEVELS = 6
"""Boxes around a part in which its table or list is looked for."""
_MOST_PIECES = 5000
"""Pieces that are looked at in full; no article has more, and the time a page takes stays bounded."""


def choose(cut: Cut, hints: Hints, model: Model) -> list[int]:
    """The indexes of the pieces that are the body, in page order."""
    if not cut.pieces:
        return []
    found = first_look(cut, model.css, model.first)
    describer = Describer(found, hints)
    keeps, wording = model.keeps, describer.wording
    likely = promising(found, model.floor)[:_MOST_PIECES]
    described = zip(likely, describer.described(likely), strict=True)
    kept = [index for index, numbers in described if keeps(numbers, wording, index)]
    return settle(cut, kept, hints.headline)


def settle(cut: Cut, kept: Sequence[int], headline: str) -> list[int]:
    """What of the pieces `kept` is left once the page is seen as a whole."""
    title = headline.casefold()
    first = kept[0] if len(kept) > 1 else -1
    told = [
        at
        for at in kept
        if (at != first and cut.pieces[at].type != "heading") or cut.pieces[at].text.casefold() != title
    ]
    ours = without_other_articles(cut, without_copies(cut, told), headline_at(cut.pieces, headline))
    return with_the_rest(cut, [*without_named(cut, ours)])


def with_the_rest(cut: Cut, kept: list[int]) -> list[int]:
    """`kept` with the rest of each table and list of which most is kept: a table's head is not like its rows,
    nor a short item like the long ones. What is mostly links stays out."""
    parts = [at for at in kept if cut.pieces[at].type in _PARTS]
    if not parts:
        return kept
    counted = Counter([_holder(cut, at) for at in parts])
    chosen = set(kept)
    for holder, count in counted.items():
        box = cut.boxes[holder]
        parts = [at for at in range(box.first, box.end) if cut.pieces[at].type in _PARTS]
        if holder >= 0 and len(parts) * _MOST_OF.get(box.tag, 1.0) <= count < len(parts):
            chosen.update(at for at in parts if cut.pieces[at].link_density < _LINKS)
    return sorted(chosen) if len(chosen) > len(kept) else kept


def _holder(cut: Cut, at: int) -> int:
    """The box of the table or list that a piece is a part of, or -1."""
    box = cut.pieces[at].box
    for _ in range(_LEVELS):
        if box < 0 or cut.boxes[box].tag in _MOST_OF:
            return box
        box = cut.boxes[box].parent
    return -1


def promising(found: Look, floor: float) -> list[int]:
    """The pieces to be looked at in full: those that score well, and what reads like prose whatever its box
    is named."""
    return [
        index
        for index, (score, piece) in enumerate(zip(found.score, found.cut.pieces, strict=True))
        if score >= floor or (piece.words >= 25 and piece.linked * 4 <= piece.words)
    ]
