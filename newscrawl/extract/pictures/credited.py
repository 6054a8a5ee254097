"""Captions that nothing names: the line right below a picture, which ends in the picture's credit."""

from __future__ import annotations

from newscrawl.extract.markup.element import Element
from newscrawl.extract.markup.text import element_text
from newscrawl.extract.pictures.captions import ends_in_credit

_LINES = frozenset(("p", "div", "span", "small", "em", "i", "figcaption", "td"))
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
    if line.tag not in _LINES or line.end - line.place > _FEW:
        return False
    text = line.text if line.end == line.place + 1 else element_text(line, _FEW)
    if not text or len(text) > _LONGEST:
        return False
    return ends_in_credit(text.strip()) and next(line.iter("img"), None) is None
