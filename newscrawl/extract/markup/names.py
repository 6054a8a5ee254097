"""Class names, ids and the like: those of many elements as one text, in which words are found faster than
name by name, and those of one, which tell how it is made.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from newscrawl.extract.markup.element import Element

BETWEEN = "\0"
"""Stands between two names in such a text; no page has it in a name."""
_DIGIT = re.compile("[0-9]")


def names_with(stems: Iterable[str], text: str) -> set[str]:
    """Those of the names in `text` that have one of `stems` in them."""
    found: set[str] = set()
    for stem in stems:
        at = text.find(stem)
        while at >= 0:
            end = text.find(BETWEEN, at)
            end = end if end >= 0 else len(text)
            found.add(text[text.rfind(BETWEEN, 0, at) + 1 : end])
            at = text.find(stem, end)
    return found


def unnumbered(names: str) -> list[str]:
    """Each of some names but those with a number, which counts what is alike."""
    each = names.split()
    return [name for name in each if not _DIGIT.search(name)] if _DIGIT.search(names) else each


def are_alike(one: Element, other: Element) -> bool:
    """Whether two elements have one tag and one class, as the entries of a list do."""
    return one.tag == other.tag and one.get("class") == other.get("class")
