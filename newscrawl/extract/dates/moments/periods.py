"""Periods of days, as texts of events and of weekend editions have them, and times: numbers that are no year.

Of "15-17 May 2021" the 17th is the day that stands with month and year.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from newscrawl.extract.dates.moments.clock import is_hour
from newscrawl.extract.dates.moments.tokens import Token, month_of
from newscrawl.known.having import has_any

_DASHES = frozenset("-–")
_JOINTS = ("-", "–", "—", " to ", " bis ", " au ", " al", " a ", " t/m ", " tot ", " til", " do ", " по ")
_JOINT = r"(?:\.|º|er|st|nd|rd|th)?(?:\s?[-–—]\s?|\s(?:to|bis|au|all?|a|t/m|tot|till?|do|по)\s|\sall['’])"
_IN_SPAN = re.compile(rf"\d(?<![\d:./–-].)\d?{_JOINT}\d", re.IGNORECASE)
_IN_ACROSS = re.compile(r"\d(?:\.?\s[^\W\d_]{3,12}\.?)?\s?[-–—]\s?(?:\d|[^\W\d_]{3})")
"""What the next two have in them, without the words before it, which would be gone over at each letter."""
_SPAN = re.compile(
    rf"(?:([^\W\d_]{{3,12}})\.?\s)?(?<![\d:./–-])(\d{{1,2}}){_JOINT}"
    r"(\d{1,2})(?:\.|º|st|nd|rd|th)?(?![\d:]|[./-]\d)\s?(?:de\s)?(?:([^\W\d_]{3,12}))?",
    re.IGNORECASE,
)
_ACROSS = re.compile(
    r"(?<![\d:.])\d{1,2}\.?\s([^\W\d_]{3,12})\.?\s?[-–—]\s?\d{1,2}\.?\s([^\W\d_]{3,12})"
    r"|([^\W\d_]{3,12})\.?\s\d{1,2}\s?[-–—]\s?([^\W\d_]{3,12})\.?\s\d{1,2}(?![\d:])"
)
_IN_NUMBERS = re.compile(
    r"(?<![\d./-])(\d{1,2})\.(?:(\d{1,2})\.)?\s?(?:[-–—]|bis)\s?(\d{1,2})\.(\d{1,2})\.(?=(?:20)?\d\d(?!\d))"
)
"""Two days with one month beside them, two with a month each, and two in numbers of which the first has no
year."""
_FEW, _DAYS = 2, 31
"""Days between the first and the last of a weekend, and of any month."""
_YEAR = 4
"""Digits of a year that is none of a day."""


def tells_period(text: str) -> bool:
    """Whether a line tells the first and the last of several days ("4-8 March 2024", "vom 4. bis 8. Mai"), as
    of an event or of a week. Two or three may be those of a paper for the weekend."""
    if not has_any(text, _JOINTS):
        return False
    spans = _SPAN.finditer(text) if _IN_SPAN.search(text) else ()
    named = any(_is_long(found[2], found[3]) and _has_month(found) for found in spans)
    if not named and _IN_ACROSS.search(text):
        named = any(map(_are_months, _ACROSS.finditer(text)))
    return named or any(
        found[2] not in (None, found[4]) or _is_long(found[1], found[3])
        for found in _IN_NUMBERS.finditer(text)
    )


def _is_long(first: str, last: str) -> bool:
    return _FEW < int(last) - int(first) < _DAYS


def _are_months(found: re.Match[str]) -> bool:
    return all(month_of(word) for word in found.groups() if word)


def _has_month(found: re.Match[str]) -> bool:
    """Whether one of the words around two days is a month."""
    return any(word and month_of(word) for word in (found[1], found[4]))


def is_period(parts: Sequence[Token]) -> bool:
    """Whether what follows a month's name is two days and a year: "May 15-17, 2021"."""
    sizes = [len(part.text) if part.text.isdecimal() else 0 for part in parts]
    return len(sizes) == 3 and min(sizes) > 0 and max(sizes[:2]) < 3 and sizes[2] == _YEAR


def is_no_year(text: str, parts: Sequence[Token], place: int, language: str) -> bool:
    """Whether the two digits that may be a date's year are a day ("15-17 May", "30 Nov & 1 Dec", "Dec. 8-12")
    or of a time ("14 May, 10 a.m.", "14 May 10.30").

    `place` is where among the first three of `parts` the month's name stands.
    """
    named = any(month_of(part.text, language) for part in parts[3:4])
    if place == 2 or named or is_hour(text, *parts[2][1:]):
        return True
    first, second = (text[one.end : other.start] for one, other in pairwise(parts[:3]))
    if place:
        return False
    return (second.strip(" .") in _DASHES and first.strip(" .") not in _DASHES) or (second == "." != first)
