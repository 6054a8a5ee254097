"""A day without its year at the heading, in the month that the address has: "12 May" under `/2009/05/`.

Blogs show a leaf of a calendar beside a title, and their addresses have the month and no day.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from newscrawl.extract.dates.indata import Stated
from newscrawl.extract.dates.labels import is_of_change, is_of_other
from newscrawl.extract.dates.likeliest import MONTH
from newscrawl.extract.dates.places import Places
from newscrawl.extract.dates.stacked import is_number_of_day
from newscrawl.extract.dates.tokens import month_of
from newscrawl.extract.dates.when import read
from newscrawl.extract.markup.element import Element
from newscrawl.extract.markup.text import has_digit
from newscrawl.extract.page import Page

_ABOVE, _BELOW, _LONGEST = 24, 30, 60
"""Elements before a heading and after it that are looked at, and letters of a line."""
_LEVELS, _PIECES, _LEAF = 3, 8, 24
"""Boxes round the number of a day, elements and letters of a leaf."""
_DAY_FIRST = re.compile(r"(?<![\d.:/])(\d{1,2})(?:st|nd|rd|th|º|er|\.)?\s(?:de\s)?([^\W\d_]{3,12})(?![\w:])")
_MONTH_FIRST = re.compile(r"(?<!\w)([^\W\d_]{3,12})\.?\s(\d{1,2})(?:st|nd|rd|th)?(?![\d:./])")
_RANK = 9.0


def in_month_of_address(page: Page, heading: Element | None, language: str) -> list[Stated]:
    """The day of the month in the address that the nearest line at a heading tells without its year."""
    folder = MONTH.search(page.url) if heading is not None else None
    if heading is None or folder is None:
        return []
    places, year, month = Places(page, heading), folder[1], int(folder[2])
    below = page.elements[heading.place : heading.end + _BELOW]
    above = page.elements[max(heading.place - _ABOVE, 0) : heading.place][::-1]
    for element in (*below, *above):
        for line in _lines(element):
            day = _day_in(line, month, language)
            when = read(f"{year}-{month:02}-{day:02}", language) if day else None
            if when and not places.is_elsewhere(element) and not is_of_change(line, language):
                return [Stated(when._replace(raw=line), "visible", _RANK)]
    return []


def _lines(element: Element) -> Iterator[str]:
    """The short lines that an element may tell a day in, its own or those of a leaf of a calendar."""
    for text in (element.text, element.tail):
        if not text or not has_digit(text):
            continue
        line = " ".join(text.split())
        if is_number_of_day(line):
            holder = element if text is element.text else element.parent
            yield from _leaf(holder) if holder is not None else ()
        elif len(line) <= _LONGEST and not is_of_other(line):
            yield line


def _leaf(number: Element) -> Iterator[str]:
    """What the smallest box says that has more than the number of a day in it."""
    for box in (number, *islice(number.iterancestors(), _LEVELS)):
        if box.end - box.place > _PIECES:
            return
        line = " ".join(" ".join(box.itertext()).split())
        if len(line) > _LEAF:
            return
        if not is_number_of_day(line):
            yield line


def _day_in(line: str, month: int, language: str) -> int | None:
    """The number of the day of a month that a line names."""
    for pattern, number, word in ((_DAY_FIRST, 1, 2), (_MONTH_FIRST, 2, 1)):
        for found in pattern.finditer(line):
            if month_of(found[word], language) == month:
                return int(found[number])
    return None
