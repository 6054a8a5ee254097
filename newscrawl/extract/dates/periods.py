"""Periods of days, as texts of events and of weekend editions have them, and times: numbers that are no year.

Of "15-17 May 2021" the 17th is the day that stands with month and year.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from newscrawl.extract.dates.clock import is_hour
from newscrawl.extract.dates.tokens import Token, month_of

_DASHES = frozenset("-–")
_YEAR = 4
"""Digits of a year that is none of a day."""


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
