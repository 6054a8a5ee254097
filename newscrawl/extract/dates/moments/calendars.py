"""Years that are counted in other ways than the common one: Thai, Persian, Ethiopian, Japanese, Taiwanese.

A calendar that goes by a rule is turned into the common one, and so is Bikram Sambat, by which the papers of
Nepal date ("३० फागुन २०८२" is 14 March 2026): how long its months are is published for each year, and a table
has the years of news on the web, and a few that lie ahead.
One whose months begin as the moon is seen (Hijri) is not: its dates are none, rather than a guess.
"""

from __future__ import annotations

import datetime as dt
import re
from itertools import accumulate

FIRST_YEAR = 1980
"""No article on the web is older, and what has been put there of older ones is mostly a wrong date."""
_LAST_YEAR = 2100
_BUDDHIST = 543
_ERA = re.compile(r"(令和|平成|民國|民国)\s?(元|\d{1,3})\s?(?=年)")
_ERA_BESIDE = re.compile(
    r"(?:(?:令和|平成|民國|民国)\s?(?:元|\d{1,3})年?\s?[(（]([2２]\d{3})年?[)）]"
    r"|(?<!\d)([2２]\d{3})年?\s?[(（](?:令和|平成|民國|民国)\s?(?:元|\d{1,3})年?[)）])\s?年?(?=\s?\d{1,2}月)"
)
"""A year told in both ways, as offices do: "2024(令和6)年5月3日"."""
_ERAS = {"令和": 2018, "平成": 1988, "民國": 1911, "民国": 1911}
"""The year before the first of each."""
_TAIWANESE = range(80, 190)
"""Years of Taiwan's calendar in which articles came out, which it writes without its name too."""
_THAI_ERA = re.compile(r"(?<!\w)[พค]\.?\s?ศ\.?(?=\s?\d)")
_BEFORE = 356_032
_PERSIAN = ("fa", "ps")
"""Languages of pages that count by it: of Iran, and of Afghanistan."""
_ETHIOPIAN, ETHIOPIAN_MONTHS = 2430, 12
"""Days before the first of the Ethiopian calendar, less a year, and after which number its months count."""
_NEPALI_FIRST, _BEGINNING = 2055, dt.date(1998, 4, 14).toordinal()
_LENGTHS = """
    112111090900 112120090900 121210009901 021210009091 112111090900 112210090900 121210009901 111211909091
    112111090900 112210090900 121210009901 111211900991 112111090900 112210090900 121210009901 111211900900
    112111090900 121210090900 121210009901 111211090900 112111090900 121210009900 121210009091 111211090900
    112111090900 121210009900 121210009091 112111090900 112110009000 112110009000 121201009000
"""
"""For each year how long its months are: 9 stands for 29 days, 0 for 30, 1 for 31 and 2 for 32."""
_NEPALI = [[29 if digit == "9" else 30 + int(digit) for digit in months] for months in _LENGTHS.split()]
_NEW_YEARS = list(accumulate(map(sum, _NEPALI), initial=_BEGINNING))


def in_common_years(text: str) -> str:
    """A text with the years of East Asian eras as common ones, and without the words for the Thai eras."""
    if "年" in text:
        text = _ERA_BESIDE.sub(r"\1\2年", text)
        return _ERA.sub(lambda m: str(_ERAS[m[1]] + (1 if m[2] == "元" else int(m[2]))), text)
    return _THAI_ERA.sub("", text) if "ศ" in text else text


def full_year(text: str, language: str) -> int:
    """The year that a number stands for: of two digits one near our days, or 0 where that cannot be told."""
    number, spoken = int(text), language[:2].lower()
    if len(text) > 2:
        return number
    if spoken in _PERSIAN:
        return 0
    if spoken == "th" and number >= 40:
        return number + 2500
    return number + (2000 if number < 70 else 1900)


def day_of(year: int, month: int, day: int, language: str = "") -> dt.date | None:
    """That day, or None where the calendar has none or the year is before the web or past the century.

    `language` (BCP 47) tells in which calendar a year is: 1402 is Persian on a Persian page.
    """
    spoken = "fa" if language[:3].lower() == "prs" else language[:2].lower()
    if spoken in _PERSIAN and 1300 < year < 1500:
        found = _persian(year, month, day)
        return found if found and found.year >= FIRST_YEAR else None
    if spoken == "ne" and year > 2040:
        return nepali_day(year, month, day)
    if spoken == "am" and month > ETHIOPIAN_MONTHS:
        found = _ethiopian(year, month - ETHIOPIAN_MONTHS, day)
        return found if found and found.year >= FIRST_YEAR else None
    if spoken == "zh" and year in _TAIWANESE:
        year += _ERAS["民國"]
    elif year > 2400:
        year -= _BUDDHIST
    if not FIRST_YEAR <= year < _LAST_YEAR:
        return None
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None


def _ethiopian(year: int, month: int, day: int) -> dt.date | None:
    """A day of the Ethiopian calendar: twelve months of 30 days, and one of five, or in leap years of six."""
    if not (0 < year < _LAST_YEAR and month <= 13 and 1 <= day <= (30 if month < 13 else 6)):
        return None
    if month == 13 and day == 6 and year % 4 != 3:
        return None
    return dt.date.fromordinal(_ETHIOPIAN + year * 365 + year // 4 + month * 30 - 30 + day)


def _persian(year: int, month: int, day: int) -> dt.date | None:
    """A day of the Persian calendar: six months of 31 days, five of 30, and one of 29 or in leap years 30.

    Eight leap years fall into a cycle of 33, which holds for the years 1178 to 1633.
    """
    if not (1 <= month <= 12 and 1 <= day <= (31 if month < 7 else 30)):
        return None
    if month == 12 and day == 30 and _new_year(year) + 365 == _new_year(year + 1):
        return None
    before = (month - 1) * 31 if month < 7 else 186 + (month - 7) * 30
    return dt.date.fromordinal(_new_year(year) + before + day - 1)


def _new_year(year: int) -> int:
    """The ordinal of the first day of a Persian year."""
    count = year + 1595
    return count * 365 + count // 33 * 8 + (count % 33 + 3) // 4 - _BEFORE


def nepali_day(year: int, month: int, day: int) -> dt.date | None:
    """That day in the common calendar; None where the table has no such day."""
    place = year - _NEPALI_FIRST
    if not (0 <= place < len(_NEPALI) and 1 <= month <= 12 and 1 <= day <= _NEPALI[place][month - 1]):
        return None
    return dt.date.fromordinal(_NEW_YEARS[place] + sum(_NEPALI[place][: month - 1]) + day - 1)
