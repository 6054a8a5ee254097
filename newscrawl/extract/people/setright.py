"""Who signed a text below its last line, at the right margin, with nothing beside the name.

Parishes, clubs and papers of many countries set it so. A name alone may be a place or a wish anywhere else;
what is set to the right, as nothing before it is, and names nobody of whom the text speaks, is a signature.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from newscrawl.extract.markup.element import Element
from newscrawl.extract.markup.text import element_text, has_digit
from newscrawl.extract.page import Page
from newscrawl.extract.people.kinds import is_whole_name
from newscrawl.extract.people.signedlines import speak_of
from newscrawl.items import Author, Block

_TAGS = ("p", "div", "td")
_RIGHT = re.compile(r"text-align\s*:\s*(?:right|end)")
_NAMED = frozenset(
    ("right", "text-right", "text-end", "align-right", "has-text-align-right", "rechts", "signature")
)
_LONGEST, _INSIDE, _ENDS, _MOST = 60, 6, 3, 200
"""Letters of a signature, elements in one, blocks of the end of a text, and elements that are looked at."""


def set_right(page: Page, heading: Element | None, blocks: Sequence[Block]) -> list[Author]:
    """The name at the right margin below a text of these `blocks`, or right below its end."""
    if heading is None or len(blocks) < _ENDS:
        return []
    lines = [(text, element) for element in _to_the_right(page, heading) if (text := _line_of(element))]
    named = [(text, element) for text, element in lines if is_whole_name(text)]
    if len(named) != 1:
        return []
    name, element = named[0]
    texts = [element_text(heading), *(block.text for block in blocks if block.text != name)]
    ends = name in [block.text for block in blocks[-_ENDS:]] or _is_below(element, blocks[-1].text)
    return [Author(name=name)] if ends and not speak_of([name], texts) else []


def _is_below(element: Element, text: str) -> bool:
    """Whether an element stands right below one that says a text."""
    before = next(element.itersiblings(preceding=True), None)
    return before is not None and element_text(before, _INSIDE) == text


def _to_the_right(page: Page, heading: Element) -> Iterator[Element]:
    """The elements after a heading that are set to the right."""
    found = (
        element
        for tag in _TAGS
        for element in page.by_tag[tag]
        if element.place > heading.place and element.attrib and _is_right(element)
    )
    return islice(found, _MOST)


def _is_right(element: Element) -> bool:
    given = element.attrib
    if given.get("align", "").lower() == "right":
        return True
    if "style" in given and _RIGHT.search(given["style"].lower()):
        return True
    return "class" in given and not _NAMED.isdisjoint(given["class"].lower().split())


def _line_of(element: Element) -> str:
    """What an element says, where that is no more than a line."""
    text = element_text(element, _INSIDE) if element.end - element.place <= _INSIDE else ""
    return text if len(text) <= _LONGEST and not has_digit(text) else ""
