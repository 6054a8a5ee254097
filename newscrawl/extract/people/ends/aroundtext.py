"""The lines right above the text of an article and right below it, where its writer may be named."""

from __future__ import annotations

from newscrawl.extract.markup.element import Element
from newscrawl.extract.page import Page

_ABOVE, _BELOW, _LAST = 40, 6, 30
"""Elements above a text and below it that are looked at, and a page's last paragraphs."""
INLINE = frozenset(("a", "b", "em", "i", "small", "span", "strong"))
"""What is part of a line."""
_LABELLED = frozenset(":：")
"""What a label ends in, behind which the rest of a line may be a link."""
_BEGINNING, _SENTENCE = 30, 40
"""Letters that tell a paragraph, and of one at the least."""


def right_above(page: Page, heading: Element) -> list[Element]:
    """The lines between a heading and the text, of which one may be a standfirst."""
    said: list[Element] = []
    long = 0
    for one in page.elements[heading.end : heading.end + _ABOVE]:
        own = one.text
        if own and (len(own.split(None, 1)) > 1 or own.rstrip()[-1:] in _LABELLED):
            long += len(own) >= _SENTENCE
            if long > 1:
                break
            said.append(one)
    return said


def right_below(page: Page, heading: Element, last: str) -> list[Element]:
    """The elements right below the last paragraph of a text."""
    start = last[:_BEGINNING]
    for tag in ("p", "div"):
        for element in page.by_tag[tag][: -_LAST - 1 : -1]:
            if element.place < heading.place:
                break
            if (own := element.text) and start in own[: 2 * _BEGINNING]:
                return page.elements[element.end : element.end + _BELOW]
    for element in page.by_tag["br"][: -_LAST - 1 : -1]:
        if element.place > heading.place and (own := element.tail) and start in own[: 2 * _BEGINNING]:
            return page.elements[element.end : element.end + _BELOW]
    return []
