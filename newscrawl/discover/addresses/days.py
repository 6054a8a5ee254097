"""Days and months as addresses of articles, and of shelves of them, tell them, and as publishers' own ids do:
many begin with the date on which the article was made."""

from __future__ import annotations

import calendar
import re
from datetime import UTC, date, datetime

from newscrawl.discover.dates import SHORT_MONTHS

_MONTH = r"(?:0?[1-9]|1[0-2]|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"
_MMDD = r"(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])"
DAY = re.compile(
    rf"(?<!\d)(?:19|20)\d\d(?:([/_-]?){_MONTH}\1(?:0?[1-9]|[12]\d|3[01])"
    rf"|/{_MMDD})(?!\d)",
    re.IGNORECASE,
)
"""Of a year, a month and a day; some systems write the latter two as one (`/2026/1124/`)."""
MONTH_AND_DAY = re.compile(rf"/(?:19|20)\d\d/{_MMDD}/?$")
"""What ends as such an address does, and in no number of an article."""
MONTH_OF_YEAR = re.compile(rf"(?<!\d)(?:19|20)\d\d[/_-]{_MONTH}(?:/|$)", re.IGNORECASE)
_DD = r"(?:0?[1-9]|[12]\d|3[01])"
_FOLDERS = re.compile(
    rf"(?<=/)(?P<y>(?:19|20)\d\d)(?:/(?P<m>{_MONTH})(?:/(?P<d>{_DD}))?|(?P<mark>[_-])(?P<mm>{_MONTH})(?P=mark)"
    rf"(?P<dd>{_DD})|/(?P<md>{_MMDD}))(?=/)",
    re.IGNORECASE,
)
"""Eight figures in a row may as well be the number of an article, and 2010-11 a season."""


def folder_days(url: str) -> tuple[date, date] | None:
    """The first and the last of the days, one or those of a month, that folders above a page tell."""
    match = _FOLDERS.search(url)
    if match is None:
        return None
    year, both = int(match["y"]), match["md"] or ""
    told = (match["m"] or match["mm"] or both[:2]).lower()
    day = int(match["d"] or match["dd"] or both[2:] or 0)
    month = int(told) if told.isdigit() else SHORT_MONTHS.index(told) + 1
    days = calendar.monthrange(year, month)[1]
    return (date(year, month, day or 1), date(year, month, day or days)) if day <= days else None


def id_day(publisher_id: str | None, form: str | None) -> date | None:
    """The day that an id begins with, read by `UrlFacts.id_date`.

    Two-digit years from 69 on are of the twentieth century, as POSIX has it.
    """
    if not publisher_id or not form:
        return None
    match = re.match(_id_pattern(form), publisher_id)
    if match is None:
        return None
    parts = match.groupdict()
    try:
        if epoch := parts.get("s") or parts.get("Q"):
            return datetime.fromtimestamp(int(epoch) / (1 if parts.get("s") else 1000), UTC).date()
        year = (
            int(parts["Y"]) if "Y" in parts else int(parts["y"]) + (1900 if int(parts["y"]) >= 69 else 2000)
        )
        return date(year, int(parts["m"]), int(parts["d"]))
    except (ValueError, KeyError, OverflowError, OSError):
        return None


def _id_pattern(form: str) -> str:
    sizes = {"Y": 4, "y": 2, "m": 2, "d": 2, "s": 10, "Q": 13}
    pieces = re.split(r"%([YymdsQ])", form)
    return "".join(
        rf"(?P<{piece}>\d{{{sizes[piece]}}})" if n % 2 else re.escape(piece) for n, piece in enumerate(pieces)
    )
