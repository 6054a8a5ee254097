"""The addresses of sitemaps that an outlet keeps for each day, month or year, for filling in a period."""

from __future__ import annotations

import re
from datetime import date, timedelta

from newscrawl.discover.dates import MONTHS, last_of_month

_PLACE = re.compile(r"\{(\w*)\}")
_DAY, _MONTH, _YEAR = {"dd", "d"}, {"mm", "m", "month", "Month", "mon", "Mon"}, {"yyyy", "yy"}


def dated_sitemaps(pattern: str, since: date, until: date) -> list[str]:
    """The sitemaps from `since` to `until`, both included, newest first, each once.

    `pattern` is an address with `{yyyy}`, `{yy}`, `{mm}` and `{dd}` (two digits), `{m}` and `{d}` (no leading
    zero), `{month}` (march), `{Month}` (March), `{mon}` (mar) or `{Mon}` (Mar). The smallest unit it names
    decides whether there is one for each day, month or year. Raises ValueError for a place it does not know
    and for a pattern without a year.
    """
    places = set(_PLACE.findall(pattern))
    if unknown := places - _DAY - _MONTH - _YEAR:
        raise ValueError(f"{pattern}: unknown place {{{min(unknown)}}} in the address of a dated sitemap")
    if not places & _YEAR:
        raise ValueError(f"{pattern}: the address of a dated sitemap needs {{yyyy}}")
    days = (until - timedelta(days=n) for n in range((until - since).days + 1))
    return list(dict.fromkeys(_filled(pattern, day) for day in days))


def last_day(pattern: str, day: date) -> date:
    """The last of the days that the sitemap of a day is of, which may be one of its month or year."""
    places = set(_PLACE.findall(pattern))
    if places & _DAY:
        return day
    return last_of_month(day if places & _MONTH else day.replace(month=12))


def _filled(pattern: str, day: date) -> str:
    month = MONTHS[day.month - 1]
    values = {
        "yyyy": f"{day:%Y}",
        "yy": f"{day:%y}",
        "mm": f"{day.month:02}",
        "m": str(day.month),
        "dd": f"{day.day:02}",
        "d": str(day.day),
        "month": month.lower(),
        "Month": month,
        "mon": month[:3].lower(),
        "Mon": month[:3],
    }
    return _PLACE.sub(lambda place: values[place[1]], pattern)
