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


def own_texts(element: Element) -> list[tuple[str, Element]]:
    """The short texts with digits that stand in an element itself or right after it, and what holds them."""
    own: list[tuple[str, Element]] = []
    text, tail = element.text, element.tail
    if not (text or tail) or element.tag in _SILENT:
        return own
    text, tail = _with_raised(text, element, element.place + 1), _with_raised(tail, element, element.end)
    if text and len(text) >= _SHORTEST and _is_dated(text := _without_address(text)):
        own.append((_on_line(text), element))
    if tail and len(tail) >= _SHORTEST and _is_dated(tail := _without_address(tail)):
        own.append((_on_line(tail), element.parent or element))
    return own


def _with_raised(text: str | None, element: Element, place: int) -> str | None:
    """A text that ends in a number with the letters raised behind it, and the text behind these ("May
    3<sup>rd</sup>, 2024")."""
    if not text or not text[-1].isdecimal() or place >= len(element.among):
        return text
    raised = element.among[place]
    return f"{text}{raised.text or ''}{raised.tail or ''}" if raised.tag == "sup" else text


def _is_dated(text: str) -> bool:
    """Whether a text is short, and has digits of a day rather than of an address."""
    size = len(text)
    short = size < _SHORT or (size < _LONG and text[-1] != ".")
    return short and size >= _SHORTEST and has_digit(text) and "://" not in text


def _without_address(text: str) -> str:
    return (_ADDRESS.sub("", text) if "://" in text else text).strip()


def _on_line(text: str) -> str:
    """A text on one line, where those of a template end in it."""
    return " ".join(text.split()) if "\n" in text else text
