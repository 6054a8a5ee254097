"""A day without its year at the heading, in the month that the address has: "12 May" under `/2009/05/`.

Blogs show a leaf of a calendar beside a title, and their addresses have the month and no day. Papers whose
addresses have the day show a time beside it ("3 May, 10:25").
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from itertools import islice

from newscrawl.extract.dates.labels import is_of_change, is_of_other
from newscrawl.extract.dates.likeliest import MONTH
from newscrawl.extract.dates.lines.places import Places
from newscrawl.extract.dates.lines.stacked import is_number_of_day
from newscrawl.extract.dates.moments.tokens import month_of
from newscrawl.extract.dates.moments.when import read
from newscrawl.extract.dates.stated.indata import Stated
from newscrawl.extract.markup.element import Element
from newscrawl.extract.markup.text import has_digit
from newscrawl.extract.page import Page

_ABOVE, _BELOW, _LONGEST = 24, 30, 60
"""Elements before a heading and after it that are looked at, and letters of a line."""
_LEVELS, _PIECES, _LEAF = 3, 8, 24
"""Boxes round the number of a day, elements and letters of a leaf."""
_DAY_FIRST = re.compile(r"(?<![\d.:/])(\d{1,2})(?:st|nd|rd|th|º|er|\.)?\s(?:de\s)?([^\W\d_]{3,12})(?![\w:])")
_MONTH_FIRST = re.compile(r"(?<!\w)([^\W\d_]{3,12})\.?\s(\d{1,2})(?:st|nd|rd|th)?(?![\d:./])")
_IN_FIGURES = re.compile(
    r"(?<![\d.:/-])(\d{1,2})(?:月\s?(\d{1,2})日|[./-](\d{1,2})(?:\.(?!\d)|(?![\d:./-])))"
)
_RANK = 9.0


def in_month_of_address(page: Page, heading: Element | None, language: str) -> list[Stated]:
    """The day of the month in the address that the nearest line at a heading tells without its year."""
    folder = MONTH.search(page.url) if heading is not None else None
    if heading is None or folder is None:
        return []
    places, year, month = Places(page, heading), folder[1], int(folder[2])
    for element in _around(page, heading):
        for line in _lines(element):
            day = _day_in(line, month, language)
            when = read(f"{year}-{month:02}-{day:02}", language) if day else None
            if when and not places.is_elsewhere(element) and not is_of_change(line, language):
                return [Stated(when._replace(raw=line), "visible", _RANK)]
    return []


def with_time_of_line(page: Page, heading: Element | None, stated: Stated, language: str) -> Stated:
    """A day that the address alone has, with the time that the nearest line at a heading tells beside it."""
    day = stated.when.day
    if heading is None or stated.source != "url" or stated.when.time is not None:
        return stated
    places = Places(page, heading)
    for element in _around(page, heading):
        for line in _lines(element):
            rest = _beside_day(line, day, language)
            told = read(f"{day.isoformat()} {rest}") if has_digit(rest) else None
            is_timed = told is not None and told.time is not None and told.day == day
            if told and is_timed and not is_of_change(line, language) and not places.is_elsewhere(element):
                return stated._replace(when=told._replace(raw=line))
    return stated


def _beside_day(line: str, day: dt.date, language: str) -> str:
    """What a line says behind a day without its year and before it; nothing where it tells none."""
    numbers = {day.day, day.month}
    for found in _IN_FIGURES.finditer(line):
        if {int(number) for number in found.groups() if number} == numbers:
            return f"{line[found.end() :]} {line[: found.start()]}"
    named = next((one for one, number in _named_days(line, day.month, language) if number == day.day), None)
    return f"{line[named.end() :]} {line[: named.start()]}" if named else ""


def _around(page: Page, heading: Element) -> Iterator[Element]:
    """The elements of a heading, those below it, and last those above, the nearest first."""
    yield from page.elements[heading.place : heading.end + _BELOW]
    yield from page.elements[max(heading.place - _ABOVE, 0) : heading.place][::-1]


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
    return next((number for _, number in _named_days(line, month, language)), None)


def _named_days(line: str, month: int, language: str) -> Iterator[tuple[re.Match[str], int]]:
    """Where a line names days of a month, and their numbers."""
    for pattern, number, word in ((_DAY_FIRST, 1, 2), (_MONTH_FIRST, 2, 1)):
        for found in pattern.finditer(line):
            if month_of(found[word], language) == month:
                yield found, int(found[number])
