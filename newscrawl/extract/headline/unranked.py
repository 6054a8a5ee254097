"""The headline of a page that has no first heading by its tag: a line that is a part of the title.

Pages of twenty years ago set it large and bold, and some templates of today in a `div`. What tells it is the
title, which has the site's name beside it: of two parts that the page shows, the longer one is no name.
"""

from __future__ import annotations

from itertools import islice

from newscrawl.extract.headline.texts import Vote, entitled
from newscrawl.extract.headline.titles import title_parts
from newscrawl.extract.markup.element import Element
from newscrawl.extract.markup.text import element_text, letters
from newscrawl.extract.page import Page

_LOOKED_AT, _INSIDE, _LEAST, _HEADINGS = 600, 12, 8, 6
"""Elements that are looked at, and in one of them; letters of a headline; and lower headings, none of which
may be a part of the title as well."""
_NONE = frozenset(("a", "button", "title", "li", "option", "script"))


def in_title(page: Page) -> Vote | None:
    """The longest part of the title that a page without a first heading shows as a line above all others, as
    a first heading is."""
    parts = {letters(text): text for text in (page.title, *title_parts(page.title).values())}
    heads = page.headings[:_HEADINGS]
    if any(letters(element_text(head, _INSIDE)) in parts for head in heads):
        return None
    end = heads[0].place if heads else len(page.elements)
    for key in sorted(parts, key=len, reverse=True):
        if (element := line_of(page, key, parts[key][:1])) is not None and element.place < end:
            return entitled(parts[key], element)
    return None


def line_of(page: Page, key: str, first: str) -> Element | None:
    """The first element of a page that says what has the letters `key` and the `first` character, and nothing
    else; no link does."""
    if len(key) < _LEAST:
        return None
    for element in islice(page.elements, _LOOKED_AT):
        if not (text := element.text):
            continue
        own = text.lstrip()
        begins = own[:1] == first and element.tag not in _NONE and key.startswith(letters(own))
        if begins and letters(element_text(element, _INSIDE)) == key:
            return element
    return None
