"""Who sent a letter, on the pages of archives of mailing lists: each shows a part of the letter's head.

The lines of a letter's head have the same names in every language ("From", "Subject", "Date"; RFC 5322).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from newscrawl.extract.markup.element import Element
from newscrawl.extract.page import Page
from newscrawl.extract.people.labelled import labelled
from newscrawl.extract.people.names import split_names
from newscrawl.items import Author

_TAGS = ("em", "strong", "b", "dfn", "th", "dt")
_MOST = 60
"""Elements of a tag that are looked at."""
_LINES = {name: name for name in ("from", "subject", "date")}
_LETTERS = 10
"""More than a line's name has, with a colon and blanks."""
_ADDRESS = re.compile(r"[<(\[]|\S{1,64}@|\bvia\b")
"""Where the name of who sent a letter ends."""


def senders(page: Page) -> Iterator[Author]:
    """Who is named in the first line of a letter's head that says from whom it is."""
    for tag in _TAGS:
        head: dict[str, Element] = {}
        for element in page.by_tag[tag][:_MOST]:
            if name := _name_of(element):
                head.setdefault(name, element)
        if "from" in head and "subject" in head and "date" in head:
            said = labelled(head["from"]).lstrip(" :\xa0")
            sender = _ADDRESS.split(said, maxsplit=1)[0].strip(" ,;\"'")
            yield from (Author(name=name) for name in split_names(sender, page.language)[:1])
            return


def _name_of(element: Element) -> str:
    """Which line of a letter's head an element is the name of."""
    text = element.text
    if not text or len(text) > _LETTERS or len(element):
        return ""
    return _LINES.get(text.strip().rstrip(" :").lower(), "")
