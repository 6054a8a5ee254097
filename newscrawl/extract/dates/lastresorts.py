"""The date of an article whose page states no other: in the data of its scripts, else of its last edit.

Pages that put the day together from many small elements, or draw it in the browser, have it in an object of a
script beside the headline. Only an object with the page's own headline counts: the same scripts hold lists of
other articles.

Wikis and old static pages tell in their foot when they were last edited. Such a line counts only in what
wikis name for it or in an `<address>`: in the foot of other sites it speaks of the site.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain

from newscrawl.extract.data.scriptdata import Data, script_data
from newscrawl.extract.dates.indata import CHANGED, Stated, line_of
from newscrawl.extract.dates.labels import is_of_change
from newscrawl.extract.dates.when import parse
from newscrawl.extract.markup.element import Element
from newscrawl.extract.markup.text import element_text, letters
from newscrawl.extract.page import Page

_KEY = re.compile(
    "(?:first_?)?[Pp]ub(?:lish(?:ed)?|lication)?_?(?:[Aa]t|[Oo]n|[Dd]ate|[Tt]ime|[Dd]ate_?[Tt]ime)"
    "|(?:date|first)_?[Pp]ublished|display_?[Dd]ate"
)
_MAY_DATE = re.compile(rb"pub(?:lish(?:ed)?|lication)?_?(?:[Aa]t|[Oo]n|[Dd]ate|[Tt]ime)\b")
"""Both begin with plain letters, which are found fast: a page may be a megabyte."""
_MAY_BE = (b"isplay_date", b"isplayDate", b"datePublished", b"firstPublished", b"date_published")
"""Whole words are found faster."""
_TITLES = ("headlines", "headline", "title", "titles")
"""What holds the headline in an object of its own, with others for other places."""
_LEAST, _DEEPEST = 8, 30
"""Letters of a headline that no other article has, and levels of data that are looked into."""
_RANK = 6.0
"""Behind what stands near the heading, before the address."""
_STEMS = ("lastmod", "docinfo", "pageinfo")
"""MediaWiki, DokuWiki and MoinMoin."""
_EDITED = CHANGED + 2
_MOST, _LONGEST = 3, 250
"""Elements that are looked at, and letters of a line in one."""


def in_scripts(page: Page, heading: Element | None, language: str) -> list[Stated]:
    """The date in the first object of a script that holds the headline."""
    key = letters(element_text(heading, 40)) if heading is not None else ""
    if len(key) < _LEAST or not _may_date(page.html):
        return []
    for data in script_data(page.source):
        for held in _objects(data, _DEEPEST):
            if any(letters(text) == key for text in _texts(held)):
                for name, value in held.items():
                    if isinstance(value, str) and _KEY.fullmatch(name) and (when := parse(value, language)):
                        return [Stated(when, "script", _RANK)]
    return []


def _may_date(html: bytes) -> bool:
    return any(map(html.__contains__, _MAY_BE)) or _MAY_DATE.search(html) is not None


def _texts(held: dict[str, Data]) -> Iterator[str]:
    """The texts of an object that may be the headline of what it tells of."""
    for name, value in held.items():
        if isinstance(value, str):
            yield value
        elif isinstance(value, dict) and name in _TITLES:
            yield from (text for text in value.values() if isinstance(text, str))


def _objects(data: Data, levels: int) -> Iterator[dict[str, Data]]:
    """The objects in some data, outer before inner."""
    if isinstance(data, str) or not levels:
        return
    if isinstance(data, dict):
        yield data
    for value in data.values() if isinstance(data, dict) else data:
        yield from _objects(value, levels - 1)


def last_edited(page: Page, language: str) -> Iterator[Stated]:
    """The date of the last change in the foot of a page."""
    named = [element for _, element in page.named(*_STEMS)[:_MOST]]
    for element in chain(named, page.by_tag["address"][-1:]):
        text = line_of(element)
        when = parse(text, language) if len(text) < _LONGEST else None
        if when and (element in named or is_of_change(text, language)):
            yield Stated(when, "visible", _EDITED)
