"""The short texts in or right after an element that may tell a date, each on one line."""

from __future__ import annotations

import re

from newscrawl.extract.markup.element import Element
from newscrawl.extract.markup.text import has_digit

_SHORTEST, _SHORT, _LONG = 6, 120, 180
"""Letters of a line that may be a date, and of one that is no sentence and says what its dates are of."""
_ADDRESS = re.compile(r"(?<!\S)[a-z]{3,5}://\S*")
"""An address, whose numbers may look like a day; portals write their own before one."""
_SILENT = {"script", "style", "noscript", "option", "svg", "textarea", "title"}


def may_tell(text: str) -> bool:
    """Whether a text has a digit, and is no long one, which an address alone may be in the way of being
    short."""
    if len(text) >= _LONG and "://" not in text and len(text.strip()) >= _LONG:
        return False
    return has_digit(text)


def own_texts(element: Element) -> list[tuple[str, Element]]:
    """The short texts with digits that stand in an element itself or right after it, and what holds them."""
    own: list[tuple[str, Element]] = []
    text, tail = element.text, element.tail
    if text and may_tell(text) and (line := _line_of(text, element, element.place + 1)):
        own.append((line, element))
    if tail and may_tell(tail) and (line := _line_of(tail, element, element.end)):
        own.append((line, element.parent or element))
    return own


def _line_of(text: str, element: Element, place: int) -> str:
    """A text before `place` on one line; nothing of one that is long, or whose digits are of an address."""
    if element.tag in _SILENT:
        return ""
    text = _with_raised(text, element, place)
    text = (_ADDRESS.sub("", text) if "://" in text else text).strip()
    size = len(text)
    if size < _SHORTEST or size >= _LONG or (size >= _SHORT and text[-1] == "."):
        return ""
    if not has_digit(text) or "://" in text:
        return ""
    return " ".join(text.split()) if "\n" in text else text


def _with_raised(text: str, element: Element, place: int) -> str:
    """A text that ends in a number with the letters raised behind it, and the text behind these ("May
    3<sup>rd</sup>, 2024")."""
    if not text[-1].isdecimal() or place >= len(element.among):
        return text
    raised = element.among[place]
    return f"{text}{raised.text or ''}{raised.tail or ''}" if raised.tag == "sup" else text
