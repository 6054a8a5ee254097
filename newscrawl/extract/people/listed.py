"""Bylines in the entries of lists, which are of what the list leads to."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from newscrawl.extract.markup.element import Element
from newscrawl.extract.people.labelled import labelled
from newscrawl.extract.people.openings import LEADING, is_label, may_open, starts_byline

_ENTRIES, _MOST = frozenset(("li", "dd", "td", "article")), 12


def is_one_of_many(element: Element, own: str, heading: Element) -> bool:
    """Whether a line stands in an entry of a list after the heading, and others have such a line with another
    name: these are the writers of what the list leads to."""
    above = (part for part in element.iterancestors() if part.tag in _ENTRIES and part.place > heading.place)
    entry = element if element.tag == "li" else next(above, None)
    if entry is None or entry.parent is None:
        return False
    entries = list(islice(entry.parent, _MOST))
    if is_label(own.strip()):
        named = {labelled(part) for part in _alike(element, entries) if is_label((part.text or "").strip())}
        return len(named - {""}) > 1
    entries = [other for other in entries if other is not entry]
    texts = {(part.text or "").strip() for part in _alike(element, entries)} - {own.strip()}
    return any(may_open(text) and starts_byline(text.lstrip(LEADING)) for text in texts)


def _alike(element: Element, entries: list[Element]) -> Iterator[Element]:
    """The elements of some entries that have the tag of one."""
    return (part for entry in entries for part in islice(entry.iter(element.tag), _MOST))
