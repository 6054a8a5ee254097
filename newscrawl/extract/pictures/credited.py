"""Captions that nothing names: the line right below a picture, which ends in the picture's credit."""

from __future__ import annotations

from newscrawl.extract.markup.element import Element
from newscrawl.extract.markup.text import element_text
from newscrawl.extract.pictures.captions import ends_in_credit

_LEVELS, _FEW, _LONGEST = 3, 8, 300
"""Elements around a picture behind which the line may stand, elements in it, and letters."""


def credited_below(image: Element) -> Element | None:
    """The line below a picture that ends in a credit, where nothing stands between."""
    part: Element | None = image
    for _ in range(_LEVELS):
        if part is None or (part.tail or "").strip():
            return None
        if (below := part.getnext()) is not None:
            return below if _is_credited(below) else None
        part = part.parent
    return None


def _is_credited(line: Element) -> bool:
    if line.end - line.place > _FEW:
        return False
    text = element_text(line, _FEW)
    return 0 < len(text) <= _LONGEST and ends_in_credit(text) and next(line.iter("img"), None) is None
