"""Dates as feeds and sitemaps write them, told as RFC 3339.

Feeds should use RFC 822 and sitemaps the W3C profile of ISO 8601; real ones also use the other's form,
names of months in full or in the site's own language, and twelve-hour clocks. What cannot be read is None: a
date is never guessed. A time whose zone is not given, or given by a name that several zones share, is told
without an offset.
"""

from __future__ import annotations

import calendar
import re
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo

from newscrawl.known.months import MONTHS as NUMBERS
from newscrawl.known.months import fold_word

MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
"""The English names, which the standard library gives in the language of the process's locale."""

SHORT_MONTHS = [name[:3].lower() for name in MONTHS]
_OF_TWO_MONTHS = frozenset(("lis", "listopad", "listopada"))
"""Names of October in Croatian and of November in Polish and Czech."""
_ZONES = {"z": 0, "ut": 0, "utc": 0, "gmt": 0, "edt": -240, "est": -300, "cdt": -300, "cst": -360}
_ZONES |= {"mdt": -360, "mst": -420, "pdt": -420, "pst": -480, "cet": 60, "cest": 120, "mez": 60, "mesz": 120}
_ZONES |= {"wet": 0, "west": 60, "eet": 120, "eest": 180, "sast": 120, "msk": 180, "wib": 420, "hkt": 480}
_ZONES |= {"jst": 540, "kst": 540, "aest": 600, "aedt": 660, "nzst": 720, "nzdt": 780}

_CLOCK = (
    r"(?P<hour>\d{1,2}):(?P<minute>\d\d)(?::(?P<second>\d\d)(?:[.,]\d{1,9})?)?\s*(?P<half>[ap]\.?m\b\.?)?"
)
_ZONE = r"\s*(?:(?:GMT|UTC)(?=[+-]))?(?P<zone>[A-Za-z]{1,5}\b|[+-]\d{1,2}:\d\d|[+-]\d{4}|[+-]\d\d?\b)?"
_WRITTEN = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:[0-5]\d[+-](?:0\d|1[0-4]):[0-5]\d")
_ISO = re.compile(
    r"\s*(?P<year>\d{4})(?P<mark>[-/.]?)(?P<month>\d\d|(?<=\D)\d(?!\d))(?P=mark)"
    r"(?P<day>\d\d|(?<=\D)\d)(?!\d)(?:[T ]+" + _CLOCK + _ZONE + r")?",
    re.IGNORECASE,
)
_COMPACT = re.compile(
    r"\s*(?P<year>\d{4})(?P<month>\d\d)(?P<day>\d\d)T?(?P<hour>\d\d)(?P<minute>\d\d)(?P<second>\d\d)?(?P<half>)"
    + _ZONE
    + r"\s*$",
    re.IGNORECASE,
)
_EASTERN = re.compile(
    r"\s*(?P<year>\d{4})[年년]\s*(?P<month>\d{1,2})[月월]\s*(?P<day>\d{1,2})[日일](?:\s*"
    + _CLOCK
    + _ZONE
    + r")?"
)
_MONTH_ONLY = re.compile(r"\s*(?P<year>\d{4})(?:-\d\d)?\s*$")
_WEEKDAY = r"\s*(?:[^\W\d_]{2,12}\.?,?\s+)??"
_DAY_FIRST = re.compile(
    _WEEKDAY
    + r"(?P<day>\d{1,2})(?:\.? |-)(?:de )?(?P<name>[^\W\d_]{3,12})\.?,?[ -](?:de )?"
    + r"(?P<year>\d{4}|\d\d)\b[.,]?(?:\s+"
    + _CLOCK
    + _ZONE
    + r")?",
    re.IGNORECASE,
)
_MONTH_FIRST = re.compile(
    _WEEKDAY
    + r"(?P<name>[^\W\d_]{3,12})\.? (?P<day>\d{1,2}),? (?P<year>\d{4})[.,|]?(?:\s+"
    + _CLOCK
    + _ZONE
    + r")?",
    re.IGNORECASE,
)
_YEAR_LAST = re.compile(
    _WEEKDAY
    + r"(?P<name>[A-Za-z]{3,9}) (?P<day>\d{1,2}) "
    + _CLOCK
    + r"(?:(?P<zone>[A-Za-z]{1,5}|[+-]\d{4}) )?(?P<year>\d{4})\b",
    re.IGNORECASE,
)
"""As C and Java write a moment: `Thu Nov 26 10:00:00 UTC 2026`."""
_DOTTED = re.compile(
    r"(?P<day>\d{1,2})\.(?P<month>\d{1,2})\.(?P<year>\d{4})\b(?:[, ]+" + _CLOCK + _ZONE + r")?", re.IGNORECASE
)
"""The day goes first wherever dots part a date."""
_WRITTEN_FORMS = (_DAY_FIRST, _MONTH_FIRST, _YEAR_LAST, _DOTTED)
_ORDINAL = re.compile(r"(?<=\d)(?:st|nd|rd|th)\b", re.IGNORECASE)
_MAY_BE_UNSET = ("1969-12-31", "1970-01-01")
_CENTURIES = frozenset(("16", "17", "18", "19", "20", "21"))
"""Those that news may be of. Other years are none, or of a calendar (Persian, Buddhist) that is not ours."""


def rfc3339(text: str | None) -> str | None:
    """A feed's or sitemap's date as RFC 3339, or None where it gives no calendar day.

    A day without a time stays a day: `2019-03-20`. Seconds are written even where the source has none. What
    programs write where they have no date (the first day of the year 1, or of Unix time) is none, and neither
    is a year of another calendar: 1403, 2567.
    """
    if text and _WRITTEN.fullmatch(text):
        return text if _is_real(text) and not _is_unset(text) else None
    if not text or len(text) > 100 or _MONTH_ONLY.match(text):
        return None
    match = _COMPACT.match(text) or _ISO.match(text) or _EASTERN.match(text)
    if match is None:
        line = _ORDINAL.sub("", " ".join(text.replace(",", ", ").split()))
        match = next((found for form in _WRITTEN_FORMS if (found := form.match(line))), None)
    if match is None:
        return None
    try:
        told = _written(match.groupdict())
    except (ValueError, OverflowError):
        return None
    return None if told and _is_unset(told) else told


def _is_real(text: str) -> bool:
    try:
        datetime.fromisoformat(text)
    except ValueError:
        return False
    return True


def _is_unset(told: str) -> bool:
    if told[:2] not in _CENTURIES:
        return True
    if not told.startswith(_MAY_BE_UNSET):
        return False
    moment = datetime.fromisoformat(told)
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    return moment.timestamp() == 0


def _written(parts: dict[str, str | None]) -> str | None:
    name = fold_word(parts.get("name") or "")
    month = 0 if name in _OF_TWO_MONTHS else NUMBERS.get(name) or int(parts.get("month") or 0)
    day = date(_year(parts["year"] or ""), month, int(parts["day"] or 0))
    if parts["hour"] is None:
        return day.isoformat()
    hour = int(parts["hour"])
    if half := parts["half"]:
        hour = hour % 12 + (12 if half[0].lower() == "p" else 0)
    second = min(int(parts["second"] or 0), 59)
    moment = time(hour, int(parts["minute"] or 0), second, tzinfo=_zone(parts["zone"]))
    return datetime.combine(day, moment).isoformat()


def _year(text: str) -> int:
    """A year; two digits as RFC 2822 section 4.3 reads them."""
    year = int(text)
    return year if len(text) > 2 else year + (2000 if year < 50 else 1900)


def _zone(text: str | None) -> tzinfo | None:
    if not text:
        return None
    if text[0] not in "+-":
        minutes = _ZONES.get(text.lower())
        return None if minutes is None else timezone(timedelta(minutes=minutes))
    front, _, rest = text[1:].partition(":")
    hours, minutes = int(front[:2]), int(rest or front[2:] or 0)
    if hours > 14 or minutes > 59:
        return None
    return timezone(timedelta(hours=hours, minutes=minutes) * (-1 if text[0] == "-" else 1))


def last_of_month(day: date) -> date:
    """The last day of the month that a day is in."""
    return day.replace(day=calendar.monthrange(day.year, day.month)[1])
