"""The date of an article in the data that a page's scripts hold, where the page states no other.

Pages that put the day together from many small elements, or draw it in the browser, have it in an object of a
script beside the headline. Only an object with the page's own headline counts: the same scripts hold lists of
other articles.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from newscrawl.extract.data.scriptdata import Data, script_data
from newscrawl.extract.dates.marks import Stated
from newscrawl.extract.dates.stated import parse
from newscrawl.extract.markup.element import Element
from newscrawl.extract.markup.text import element_text, letters
from newscrawl.extract.page import Page

_KEY = re.compile("pub(?:lish(?:ed)?)?_?(?:[Aa]t|[Oo]n|[Dd]ate|[Tt]ime|[Dd]ate_?[Tt]ime)")
_MAY_DATE = re.compile(rb"pub(?:lish(?:ed)?)?_?(?:[Aa]t|[Oo]n|[Dd]ate|[Tt]ime)\b")
"""Both begin with plain letters, which are found fast: a page may be a megabyte."""
_LEAST, _DEEPEST = 8, 30
"""Letters of a headline that no other article has, and levels of data that are looked into."""
_RANK = 6.0
"""Behind what stands near the heading, before the address."""


def in_scripts(page: Page, heading: Element | None, language: str) -> list[Stated]:
    """The date in the first object of a script that holds the headline."""
    key = letters(element_text(heading, 40)) if heading is not None else ""
    if len(key) < _LEAST or not _MAY_DATE.search(page.html):
        return []
    for data in script_data(page.source):
        for held in _objects(data, _DEEPEST):
            if any(isinstance(value, str) and letters(value) == key for value in held.values()):
                for name, value in held.items():
                    if isinstance(value, str) and _KEY.fullmatch(name) and (when := parse(value, language)):
                        return [Stated(when, "script", _RANK)]
    return []


def _objects(data: Data, levels: int) -> Iterator[dict[str, Data]]:
    """The objects in some data, outer before inner."""
    if isinstance(data, str) or not levels:
        return
    if isinstance(data, dict):
        yield data
    for value in data.values() if isinstance(data, dict) else data:
        yield from _objects(value, levels - 1)
