"""Dates of figures alone: what stands between the numbers of a day, and which of two is the month.

What can be a month tells it, or the day of the week before them, else the mark between them and the
language: `3/4/2019` is in March on a page in English, and with hyphens where that page is America's. What
systems declare that nobody has set up is America's, too: the name of a zone beside the date tells more than
either.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence

from newscrawl.extract.dates.moments.calendars import day_of
from newscrawl.extract.dates.moments.weekdaybefore import told_by_weekday

_MONTH_FIRST = frozenset((
    "en", "en-us", "en-ph", "en-pr", "en-gu", "en-vi", "en-as", "en-mp", "es-pr", "es-pa", "fil", "fil-ph",
    "tl", "tl-ph", "ceb", "ceb-ph",
))  # fmt: skip
"""Languages, in a country or in all, whose short dates have the month first (Unicode's CLDR)."""
_HYPHENED = frozenset(("en-us", "es-us", "en-pr", "en-gu", "en-vi", "en-as", "en-mp"))
"""Those where it is so whatever country the page is from, and with a hyphen as well."""
_ANYWHERE = frozenset(("", "en", "en-us", "es-us"))
"""Languages of pages whose country a clock may tell."""
_CLOCK = re.compile(
    r"(?:\d|\b[AaPp]\.?[Mm]\.?)[\s(\[]{1,2}"
    r"(?:((?:[ECMP][SD]?|AK[SD]|HS)T)|(?:[IBN]|WA|EA|SA|AE|NZ|PK)[SD]?T|NPT)\b"
)
"""A time of day in a zone of North America, or of other countries that write English, which put the day
first."""
_MONTH_WORDS = frozenset(("tháng", "thg"))
BETWEEN = frozenset(("-", "/", ".", "|", "年", "년", "оны")) | _MONTH_WORDS
"""What the first two numbers of a day have between them."""
_NORDIC, _NORDIC_MARKS = frozenset(("da", "nb", "nn", "no", "sv")), frozenset(("-", ""))
_YEARS = (2, 4)
"""Digits of a year."""


def day_of_numbers(first: int, second: int, year: int, mark: str, language: str, text: str) -> dt.date | None:
    """The day of a year that two numbers with `mark` between them tell in a `text`: day and month, or month
    and day."""
    month_first, day_first = day_of(year, first, second, language), day_of(year, second, first, language)
    if month_first and day_first and first != second:
        if told := told_by_weekday(first, second, (month_first, day_first), text):
            return told
        if not _has_month_first(mark, language.lower().replace("_", "-"), text):
            return day_first
    return month_first or day_first


def _has_month_first(mark: str, language: str, text: str) -> bool:
    if language in _ANYWHERE and "T" in text and (clock := _CLOCK.search(text)):
        return clock[1] is not None
    return (mark == "/" and language in _MONTH_FIRST) or (mark == "-" and language in _HYPHENED)


def are_of_one_day(marks: Sequence[str], digits: int, language: str) -> bool:
    """Whether the marks between three numbers, the last of so many digits, are those of one day: the same, or
    as Danish, Norwegian and Swedish have them ("15/6-2011", "15/6 2011")."""
    if marks[0] == "/" and marks[1] in _NORDIC_MARKS and language[:2].lower() in _NORDIC:
        return digits == max(_YEARS)
    return digits in _YEARS and (marks[0] == marks[1] or marks[0] in _MONTH_WORDS)
