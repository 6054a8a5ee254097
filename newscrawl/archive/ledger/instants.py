"""Dates as sources print them, as instants that can be compared.

A sitemap may give a day where a feed gives a second, and some give a time without its zone. Such a date is a
span of time; comparing its text, or calling a day its midnight, would find changes where there are none.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, tzinfo

_EAST, _WEST = 14 * 3600, 12 * 3600
"""How far the clocks of the earliest and the latest zone are from UTC."""
_DAY = 86400


def span(text: str | None) -> tuple[int, int] | None:
    """First and last second, since 1970 in UTC, that an RFC 3339 date or time may mean; None if neither."""
    try:
        moment = datetime.fromisoformat(text) if text else None
    except ValueError:
        return None
    if moment is None or text is None or not 1 < moment.year < 9999:
        return None
    if moment.tzinfo is not None:
        second = int(moment.timestamp())
        return second, second
    naive = int(moment.replace(tzinfo=UTC).timestamp())
    length = _DAY - 1 if len(text) <= len("2019-03-20") else 0
    return naive - _EAST, naive + length + _WEST


def day_in(text: str | None) -> date | None:
    """The day that a date begins with, on the calendar of who wrote it; None where it begins with none."""
    try:
        return date.fromisoformat(text[:10]) if text else None
    except ValueError:
        return None


def in_zone(text: str | None, zone: tzinfo | None) -> str | None:
    """A time that tells its offset, on the clocks of a zone; what tells none stays, and so does a midnight,
    which may tell a day.
    """
    if zone is None or text is None or not text[19:] or text[10:19] == "T00:00:00":
        return text
    try:
        moment = datetime.fromisoformat(text)
        return moment.astimezone(zone).isoformat() if moment.tzinfo else text
    except (ValueError, OverflowError):
        return text


def instant(text: str | None) -> int | None:
    """The second that a date with a time of day tells; None for a day, which may be told as its midnight."""
    if text is None or text[10:19] in ("", "T00:00:00"):
        return None
    return order(text)


def order(text: str | None) -> int | None:
    """A date as one number, to sort by: a day as its midnight, a time without zone as if in UTC."""
    limits = span(text)
    if limits is None or text is None:
        return None
    return limits[0] if limits[0] == limits[1] else limits[0] + _EAST
