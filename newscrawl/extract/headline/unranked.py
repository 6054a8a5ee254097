"""The headline of a page that has no heading by its tag: a line that is a part of the title, and no more.

Pages of twenty years ago set it large and bold, and some templates of today in a `div`. What tells it is the
title, which has the site's name beside it: of two parts that the page shows, the longer one is no name.
"""

from __future__ import annotations

from itertools import islice

from newscrawl.extract.headline.texts import Vote, entitled
from newscrawl.extract.headline.titles import title_parts
from newscrawl.extract.markup.element import Element
from newscrawl.extract.markup.text import element_text, letters, plain
from newscrawl.extract.page import Page

_LOOKED_AT, _INSIDE, _LEAST = 600, 12, 8
"""Elements that are looked at, and in one of them; letters of a headline."""
_NONE = frozenset(("a", "button", "title", "li", "option", "th", "script"))


def in_title(page: Page) -> Vote | None:
    """The longest part of the title that a page without headings shows as a line, as a first heading is."""
    if page.headings or not page.by_tag["title"]:
        return None
    title = plain(page.by_tag["title"][0].text or "")
    parts = {letters(text): text for text in (title, *title_parts(title).values())}
    for key in sorted(parts, key=len, reverse=True):
        if (element := line_of(page, key)) is not None:
            return entitled(parts[key], element)
    return None


def line_of(page: Page, key: str) -> Element | None:
    """The first element of a page that says what has the letters `key`, and nothing else; no link does."""
    if len(key) < _LEAST:
        return None
    for element in islice(page.elements, _LOOKED_AT):
        begins = element.tag not in _NONE and (own := letters(element.text or "")) and key.startswith(own)
        if begins and letters(element_text(element, _INSIDE)) == key:
            return element
    return None
