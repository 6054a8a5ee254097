"""Times that markup states, read into RFC 3339 and no further than they say.

`parse` reads one value of markup (ISO 8601, RFC 5322, an epoch, or text). Nothing is guessed: a time without
a zone stays without one, a date without a time has the precision "day", and a day that the calendar does not
have is no date.
"""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple
from zoneinfo import ZoneInfo

from newscrawl.extract.dates.moments.calendars import day_of, in_common_years
from newscrawl.extract.dates.moments.clock import clock
from newscrawl.extract.dates.moments.offsets import zone_after
from newscrawl.extract.dates.moments.renumbered import in_figures
from newscrawl.extract.dates.moments.text import find
from newscrawl.items import Precision

_ISO = re.compile(
    r"(?<!\d)(\d{4})-?(\d{2})-?(\d{2})(?!\d)"
    r"(?:(?:[T\s]|,\s|\s?-\s?)\s?(\d{1,2}):?(\d{2})(?::?(\d{2})(?:[.,:]\d{1,18})?)?)?"
    r"\s?(Z\b|[+\u2212-]\d{2}(?::?\d{2}(?!\d)|(?![\d:])))?"
)
_PLAIN = re.compile(
    r"(\d{4})-(\d{2})-(\d{2})"
    r"(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,18})?)?(Z|[+-]\d{2}:\d{2})?)?",
    re.ASCII,
)
"""What most markup has: the whole of a value, which needs no second look."""
_COMPACT = re.compile(r"([12](?<!\d.)(?:(?<=1)9|(?<=2)0)\d{6})(\d{4}(?:\d{2})?)(?!\d)")
_HOURLY = re.compile(r"((?:19|20)\d\d(?:0[1-9]|1[0-2])[0-3]\d)[012]\d")
"""A day and an hour, which is an epoch of the thirties only by its length."""
_EPOCH = re.compile(r"(?:\d{9,10}|(?!19|20)\d{12}|\d{13})(?:\.\d{1,6})?")
_C_TIME = re.compile(r"([A-Za-z]{3,9}) +(\d{1,2}) (?:@ )?(\d{1,2}:\d{2}:\d{2})((?: [A-Z]{2,5})?) (\d{4})\b")
_DIRECTIONS = re.compile(r"[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
"""Marks of the direction of writing, which browsers put into dates in Arabic."""
_WIDE_COLON = re.compile(r"(?<=\d)：(?=\d)")
_NUMBER, _FEWEST = re.compile(r"\d\d*"), 3
"""A day and a year of two figures have three digits between them."""
_HALF = re.compile(r"\s?([ap])\.?m\b", re.IGNORECASE)
_ZONE_NAME = re.compile(r"\b[A-Z]{3,4}\b")
FIRST_EPOCH = 300_000_000
"""Epoch seconds below this (mid 1979) are other numbers."""


class When(NamedTuple):
    """A day, or a time of a day with or without its zone; `raw` is how the page wrote it.

    `offset` is in minutes east of UTC.
    """

    day: dt.date
    time: dt.time | None = None
    offset: int | None = None
    precision: Precision = "day"
    raw: str = ""

    @property
    def instant(self) -> dt.datetime | None:
        """The time in UTC; None without time or zone."""
        if self.time is None or self.offset is None:
            return None
        zone = dt.timezone(dt.timedelta(minutes=self.offset))
        try:
            return dt.datetime.combine(self.day, self.time, zone).astimezone(dt.UTC)
        except OverflowError:
            return None

    def text(self) -> str:
        """RFC 3339, with the offset the page gave."""
        if self.time is None:
            return self.day.isoformat()
        written = f"{self.day.isoformat()}T{self.time.isoformat('seconds')}"
        if self.offset is None:
            return written
        sign = "-" if self.offset < 0 else "+"
        return f"{written}{sign}{abs(self.offset) // 60:02d}:{abs(self.offset) % 60:02d}"

    def in_zone(self, name: str | None) -> When:
        """The same time, with the offset of the zone `name` (IANA) where it has none of its own."""
        if self.time is None or self.offset is not None or not name:
            return self
        zone = _zone(name)
        offset = zone.utcoffset(dt.datetime.combine(self.day, self.time)) if zone else None
        return self if offset is None else self._replace(offset=int(offset.total_seconds() // 60))

    def by_clock_of(self, name: str | None) -> When:
        """The same time, with the offset of the zone `name` (IANA) where it is that zone's name that it has.

        "IST" is the time of India, of Ireland and of Israel; "CST" that of China as well as of Chicago.
        """
        names = _ZONE_NAME.findall(self.raw) if name and self.time is not None and self.offset else ()
        zone = _zone(name) if name and names else None
        if zone is None or self.time is None:
            return self
        moment = dt.datetime.combine(self.day, self.time)
        return self._replace(offset=None).in_zone(name) if zone.tzname(moment) in names else self


@lru_cache(maxsize=64)
def _zone(name: str) -> ZoneInfo | None:
    try:
        return ZoneInfo(name)
    except (OSError, ValueError):
        return None
    except KeyError:  # ZoneInfoNotFoundError: a machine without zone data still reads the rest
        return None


def parse(value: str, language: str = "") -> When | None:
    """The time that a value of markup states, or None. `language` (BCP 47) orders numeric dates."""
    return _parse(value.strip()[:200], language)


@lru_cache(maxsize=64)
def _parse(text: str, language: str) -> When | None:
    match = _PLAIN.fullmatch(text)
    if match and (when := _from_iso(match, text, language)):
        return when
    if hourly := _HOURLY.fullmatch(text):
        return _parse(hourly[1], language)
    if _EPOCH.fullmatch(text):
        return _from_epoch(text)
    text = _COMPACT.sub(r"\1T\2", digits(text))
    match = _ISO.search(text)
    if match and (when := _from_iso(match, text, language)):
        told = None if when.time or match.end() == len(text) else read(text, language)
        return told if told and told.time and told.day == when.day else when
    return read(text, language)


def read(text: str, language: str = "") -> When | None:
    """The first date in a line of running text, with the time beside it, or None."""
    text = text.strip()[:400]
    if text.count(":") > 1:
        text = _C_TIME.sub(r"\1 \2 \5 \3\4", text)
    return _read(text, language)


@lru_cache(maxsize=64)
def _read(text: str, language: str) -> When | None:
    dated = text if text.isascii() else in_figures(in_common_years(_DIRECTIONS.sub("", text)))
    numbers = _NUMBER.findall(dated)
    if len(numbers) < 2 or sum(map(len, numbers)) < _FEWEST:
        return None
    plain = digits(dated)
    found = find(_WIDE_COLON.sub(":", plain) if "：" in plain else plain, language)
    return When(*found, raw=text[:120]) if found else None


def _from_epoch(text: str) -> When | None:
    seconds = float(text)
    seconds = seconds / 1000 if seconds > 1e11 else seconds
    if seconds < FIRST_EPOCH:
        return None
    moment = dt.datetime.fromtimestamp(int(seconds), dt.UTC)
    return When(moment.date(), moment.time(), 0, "second", text)


def _from_iso(match: re.Match[str], text: str, language: str) -> When | None:
    year, month, day, hour, minute, second, zone = match.groups()
    found = day_of(int(year), int(month), int(day), language)
    if found is None:
        return None
    time = clock(int(hour), int(minute), int(second or 0)) if hour else None
    if time is None:
        return When(found, raw=text)
    precision: Precision = "second" if second else "minute"
    if zone:
        return When(found, time, _offset(zone), precision, text)
    rest = text[match.end() : match.end() + 40]
    if mark := _HALF.match(rest):
        time = time.replace(hour=time.hour % 12 + (12 if mark[1].lower() == "p" else 0))
        rest = rest[mark.end() :]
    return When(found, time, zone_after(rest, found), precision, text)


def _offset(zone: str) -> int | None:
    if zone[0] == "Z":
        return 0
    numbers = zone[1:].replace(":", "")
    minutes = int(numbers[:2]) * 60 + int(numbers[2:4] or 0)
    if minutes > 14 * 60:
        return None
    return minutes if zone[0] == "+" else -minutes


def digits(text: str) -> str:
    """`text` with the digits of every script written in ASCII."""
    if text.isascii() or "".join(_NUMBER.findall(text)).isascii():
        return text
    return "".join(
        str(number) if ch > "\x7f" and (number := unicodedata.decimal(ch, None)) is not None else ch
        for ch in text
    )
