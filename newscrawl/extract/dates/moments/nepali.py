"""Days of Bikram Sambat, by which the papers of Nepal date: "३० फागुन २०८२" is 14 March 2026.

How long a month is no rule tells, but a table that is published for each year. It has the years of news on
the web, and a few that lie ahead.
"""

from __future__ import annotations

import datetime as dt
from itertools import accumulate

_FIRST, _BEGINNING = 2055, dt.date(1998, 4, 14).toordinal()
_LENGTHS = """
    112111090900 112120090900 121210009901 021210009091 112111090900 112210090900 121210009901 111211909091
    112111090900 112210090900 121210009901 111211900991 112111090900 112210090900 121210009901 111211900900
    112111090900 121210090900 121210009901 111211090900 112111090900 121210009900 121210009091 111211090900
    112111090900 121210009900 121210009091 112111090900 112110009000 112110009000 121201009000
"""
"""For each year how long its months are: 9 stands for 29 days, 0 for 30, 1 for 31 and 2 for 32."""
_YEARS = [[29 if digit == "9" else 30 + int(digit) for digit in months] for months in _LENGTHS.split()]
_NEW_YEARS = list(accumulate(map(sum, _YEARS), initial=_BEGINNING))


def nepali_day(year: int, month: int, day: int) -> dt.date | None:
    """That day in the common calendar; None where the table has no such day."""
    place = year - _FIRST
    if not (0 <= place < len(_YEARS) and 1 <= month <= 12 and 1 <= day <= _YEARS[place][month - 1]):
        return None
    return dt.date.fromordinal(_NEW_YEARS[place] + sum(_YEARS[place][: month - 1]) + day - 1)
