"""Narrow boxes at the side of a page, round which its text flows: a small table or `div`.

Before there were elements for figures and asides, this is how a picture with its caption, a quotation in
large letters or a few facts were set beside an article. What the text itself is laid out by is wide.
"""

from __future__ import annotations

import re

from newscrawl.extract.markup.element import Element

_SIDES = frozenset(("left", "right"))
_BOXES = frozenset(("table", "div", "span", "aside"))
_FLOAT = re.compile(r"(?<![\w-])float\s?:\s?(?:left|right)", re.IGNORECASE)
_WIDTH = re.compile(r"(?<![\w-])(?:max-)?width\s?:\s?(\d{2,3})(px|%)", re.IGNORECASE)
_WIDE, _SHARE = 420, 55
"""Pixels, and percent of what is around it, over which a box is no narrow one."""


def is_floated(element: Element) -> bool:
    """Whether an element is a narrow box at the side; of a table without a width the side says so."""
    given = element.attrib
    style = given.get("style", "")
    if (not style and "align" not in given) or element.tag not in _BOXES:
        return False
    said = _WIDTH.search(style) if "width" in style.lower() else None
    width = (
        f"{said[1]}{said[2].rstrip('px')}" if said else given.get("width", "").strip().lower().rstrip("px")
    )
    at_side = given.get("align", "").lower() in _SIDES or (style and _FLOAT.search(style) is not None)
    if not at_side or not width:
        return bool(at_side) and element.tag == "table"
    number = width.rstrip("px%")
    return number.isdecimal() and len(number) < 4 and int(number) <= (_SHARE if "%" in width else _WIDE)
