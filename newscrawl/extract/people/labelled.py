"""What the label of a byline stands before ("Authors:"): a name, or several in a row or a list of links."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from newscrawl.extract.markup.element import Element
from newscrawl.extract.markup.text import element_text
from newscrawl.extract.people.words import AND, AND_IN_SMALL

BETWEEN = re.compile(rf",?\s*(?:{AND}|{AND_IN_SMALL}|&)?")
"""What stands between two links in a row of names, or nothing."""
_LISTS = frozenset(("ul", "ol"))


def labelled(label: Element) -> str:
    """The text that the label of a byline stands before; links with nothing between them are a name each."""
    if len(label) > 1 and all(part.tag == "a" and not (part.tail or "").strip() for part in label):
        return _listed(label)
    if len(label):
        return element_text(label, 10).removeprefix((label.text or "").strip()).strip()
    node: Element | None = label
    for _ in range(4):
        if node is None:
            break
        if text := (node.tail or "").strip():
            return text
        if (following := node.getnext()) is not None:
            return _names_in(following)
        node = node.getparent()
    return ""


def _names_in(element: Element) -> str:
    """What an element says after a label; the items of a list, and links in a row, are a name each."""
    if element.tag in _LISTS and len(element) > 1:
        return _listed(element)
    return _listed(_in_row(element)) if element.tag == "a" else element_text(element, 10)


def _in_row(link: Element) -> Iterator[Element]:
    """A link and those after it with a comma or a word for "and" between them."""
    following: Element | None = link
    while following is not None and following.tag == "a":
        yield following
        between = (following.tail or "").strip()
        if not between or not BETWEEN.fullmatch(between):
            return
        following = following.getnext()


def _listed(parts: Iterable[Element]) -> str:
    return ", ".join(filter(None, (element_text(part, 10) for part in parts)))
