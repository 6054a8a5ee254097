"""The day that a page's address has, and one that is a part of its title by itself."""

from __future__ import annotations

import re

from newscrawl.extract.dates.moments.calendars import day_of
from newscrawl.extract.dates.moments.tokens import month_of
from newscrawl.extract.dates.moments.when import When, read
from newscrawl.extract.dates.stated.indata import Stated
from newscrawl.extract.markup.text import element_text
from newscrawl.extract.page import Page
from newscrawl.known.having import has_any

_URL_DATE = re.compile(
    r"((?:19|20(?=[0-3]))(?<!\d..)\d{2})[-/_.]?(0[1-9]|1[0-2])[-/_.]?(0[1-9]|[12]\d|3[01])(?!\d)"
)
"""A day in figures; a year far ahead is a number of something else ("pid=20601110")."""
_URL_DATE_LOOSE = re.compile(
    r"/((?:19|20)\d{2})/(?:[A-Za-z][A-Za-z_.-]{1,20}/)?(\d{1,2}|[a-z]{3,9})/(\d{1,2})(?=/)"
)
"""A day in folders, between whose year and month a section may stand ("/2010/POLITICS/08/13/")."""
_URL_NUMBER = re.compile(
    r"(20(?<!\d20)[0-3]\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?:[01]\d|2[0-3])[0-5]\d{1,10}(?!\d)"
)
"""A number that begins with the minute in which a system has taken an article in."""
_CENTURIES = ("20", "19")
"""With one of these the year of each of them begins."""
_PARTED = re.compile(r"(?<!\s)\s*+(?:(?<=\s)[-–—|•·:]++\s+|\|\s*)|\|\s*")
"""What stands between the parts of a title; of a part that is a day, the length and what it has."""
_PAIR, _DAY_ALONE, _YEAR = 2, 25, re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_OF_PAGE, _OF_HEADLINE, _INSIDE = 6.5, 8.5, 20
"""Ranks of such a day, before lines of the page or after them, and elements in a heading."""


def from_url(page: Page) -> list[Stated]:
    """The day in the page's address, if it has one."""
    if not has_any(page.url, _CENTURIES):
        return []
    url = page.url
    match = _URL_DATE.search(url) or _URL_DATE_LOOSE.search(url) or _URL_NUMBER.search(url)
    month = (int(match[2]) if match[2].isdecimal() else month_of(match[2])) if match else None
    day = day_of(int(match[1]), month, int(match[3])) if match and month else None
    return [Stated(When(day, raw=match[0]), "url", 9.0)] if match and day else []


def from_title(page: Page, language: str) -> list[Stated]:
    """The day that is a part by itself of the page's title: "Bridge opens – The Post – 13.06.2023". What the
    headline ends in as well may be what the story is of."""
    parts = _PARTED.split(page.title) if _YEAR.search(page.title) else []
    if len(parts) < _PAIR:
        return []
    dated = [part for part in parts if len(part) < _DAY_ALONE and _YEAR.search(part)]
    head = element_text(page.first_heading, _INSIDE) if dated and page.first_heading is not None else ""
    days = ((when, head.endswith(part)) for part in dated if (when := read(part, language)))
    return [Stated(when, "title", _OF_HEADLINE if told else _OF_PAGE) for when, told in days]
