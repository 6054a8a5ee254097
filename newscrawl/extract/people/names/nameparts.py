"""A name whose first and last part stand in an element each, as systems put them that keep them apart."""

from __future__ import annotations

from newscrawl.extract.markup.element import Element
from newscrawl.extract.markup.text import element_text
from newscrawl.extract.people.names.fullnames import is_full_name

_INSIDE = 10
"""Elements in one that holds a name, at the most."""


def with_last_name(element: Element, first: str) -> str:
    """What an element says, with the last name right behind a first one in an element like it."""
    last = element.getnext() if first and " " not in first and not (element.tail or "").strip() else None
    if last is None or last.tag != element.tag:
        return first
    whole = f"{first} {element_text(last, _INSIDE)}"
    return whole if is_full_name(whole) else first
