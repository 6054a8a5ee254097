"""Days written in numbers, read in the order that the page's other dates bear out.

"06.05.13" is the sixth of May or the fifth of June. What is usual in the page's language decides, but where
an address or markup has the other day, and nothing has this one, the other was meant.
"""

from __future__ import annotations

import re

from newscrawl.extract.dates.calendars import day_of
from newscrawl.extract.dates.marks import Stated

_NUMBERS = re.compile(r"(?<![\d./-])(\d{1,2})([./-])(\d{1,2})\2(?:(?:19|20)\d\d|\d\d)(?!\d)")


def in_order(found: list[Stated]) -> list[Stated]:
    """The dates of a page, days in numbers turned where another source has the other day."""
    return [_turned(stated, found) for stated in found]


def _turned(stated: Stated, found: list[Stated]) -> Stated:
    day = stated.when.day
    numbers = _NUMBERS.search(stated.when.raw) if day.day != day.month else None
    if numbers is None or {int(numbers[1]), int(numbers[3])} != {day.day, day.month}:
        return stated
    days = {other.when.day for other in found if other.source != stated.source}
    turned = day_of(day.year, day.day, day.month)
    if turned is None or turned not in days or day in days:
        return stated
    return stated._replace(when=stated.when._replace(day=turned))
