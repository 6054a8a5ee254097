"""Days and times of changes that stand beside a full date and leave out what that has: the year, or the day.

"3 May 2021, 13:45, updated 16:20", "12 March 2026, 18:40 - updated: 13 March, 09:15".
"""

from __future__ import annotations

import re

from newscrawl.extract.dates.moments.when import When, read

_DAY = re.compile(
    r"(?<![\d/.:])(?:\d{1,2}\.?\s(?:de\s)?[^\W\d_]{3,12}(?!\s?\d{4})|\d{1,2}月\d{1,2}日|\d{1,2}/\d{1,2}(?=\s\d)"
    r"|\d{1,2}\.\s?\d{1,2}\.(?!\s?\d{4}))"
)
"""A day and its month, without a year."""


def later(piece: str, first: When, language: str) -> When | None:
    """The time of a change on the day that a line or the one before it has first."""
    day = _DAY.search(piece)
    told = _in_year(day, first, language) if day else None
    if day and (told or day[0][-1] != "."):  # "16.20." may be a time that ends a line
        return told
    when = read(f"{first.day.isoformat()} {piece}")
    is_later = when and when.time and (first.time is None or when.time > first.time)
    if when is None or not is_later:
        return None
    return when._replace(offset=first.offset if when.offset is None else when.offset, raw=piece)


def _in_year(day: re.Match[str], first: When, language: str) -> When | None:
    """The day of a change that a line tells without the year, on the date it has before that or later in its
    year."""
    written, year = day[0], first.day.year
    dated = f"{written} {year}" if written[-1].isalpha() and "月" not in written else f"{year}/{written}"
    dated = f"{written}{year}" if written[-1] == "." else dated
    when = read(f"{dated.replace('月', '/').replace('日', '')} {day.string[day.end() :]}", language)
    if when is None or when.day.year != year or when.day < first.day:
        return None
    return when._replace(offset=first.offset if when.offset is None else when.offset)
