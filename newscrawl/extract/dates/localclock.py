"""Times told on the clock of the outlet's readers.

Markup states most times in UTC. The instant is right, the day may not be the one that readers saw: so the
time is told on the clock that the page itself shows, or on the country's where the page or its address shows
the day of that clock. The instant stays the same.
"""

from __future__ import annotations

import datetime as dt

from newscrawl.extract.dates.moments.when import When
from newscrawl.extract.dates.stated.indata import SHOWN, Stated

_NEAR = 6.0
"""The rank up to which a date stands near the heading."""
_HALF_HOURS = frozenset((-210, 210, 270, 330, 345, 390, 570, 630))
"""Minutes east of UTC of clocks that are no full hour from it."""
_WEST, _EAST = -11 * 3600 - 60, 14 * 3600
"""Seconds from UTC where people live; half a day to the west is a clock of twelve hours in the afternoon."""
_MIDNIGHT = dt.time()
_SHORTLY = dt.timedelta(minutes=-1)
_SAME_TIME = 7
"""Days; weeks later clocks may be on another time."""


def by_clock(found: list[Stated], local: str | None) -> list[Stated]:
    """The dates, with names of zones read as the zone `local` uses them."""
    if local is None:
        return found
    return [
        stated if (when := stated.when.by_clock_of(local)) is stated.when else stated._replace(when=when)
        for stated in found
    ]


def on_local_clock(when: When, others: list[Stated]) -> When:
    """A time stated in UTC, told on the outlet's clock where the page shows the same instant on it, or data
    state that in its zone."""
    for other in others:
        if other.source in SHOWN or other.when.offset:
            told = on_clock_shown(when, other.when)
            if told is not when:
                return told
    return when


def on_clock_shown(when: When, local: When) -> When:
    """A time stated in UTC, told on the clock on which `local` is the same instant; else as it is."""
    if local.time is None or not (offset := gap(local, when)):
        return when
    if not is_zone(offset) or local.offset not in (None, offset):
        return when
    time = local.time.replace(second=when.time.second if when.time else 0)
    return when._replace(day=local.day, time=time, offset=offset)


def in_country(stated: Stated, others: list[Stated], zone: str) -> Stated:
    """A time stated in UTC, told on the clock of `zone`, where that has the day that the page or its address
    shows and UTC has not, or where the time is that zone's midnight: a day written as an instant.
    """
    instant = stated.when.instant
    if instant is None:
        return stated
    clock = stated.when._replace(offset=None).in_zone(zone)
    local = instant + dt.timedelta(minutes=clock.offset or 0)
    midnight = local.time() == _MIDNIGHT and stated.when.precision == "second"
    if local.date() == stated.when.day or not (midnight or local.date() in _shown_days(others)):
        return stated
    return _told_at(stated, local, clock.offset)


def on_clock_of_change(stated: Stated, changed: Stated, others: list[Stated]) -> Stated:
    """A publication told on the clock of its change, where that has the day that the page or its address
    shows and its own has not."""
    offset = changed.when.offset
    if not offset or offset == stated.when.offset or stated.when.offset is None:
        return stated
    instant = stated.when.instant
    if instant is None or abs((changed.when.day - stated.when.day).days) > _SAME_TIME:
        return stated
    local = instant + dt.timedelta(minutes=offset)
    if local.date() == stated.when.day or local.date() not in _shown_days(others):
        return stated
    return _told_at(stated, local, offset)


def _shown_days(others: list[Stated]) -> set[dt.date]:
    """The days that the page or its address shows."""
    return {s.when.day for s in others if s.source == "url" or (s.source != "json-ld" and s.rank < _NEAR)}


def _told_at(stated: Stated, local: dt.datetime, offset: int | None) -> Stated:
    """A date told on the clock that is `offset` minutes east of UTC and shows `local`."""
    return stated._replace(when=stated.when._replace(day=local.date(), time=local.time(), offset=offset))


def of_utc_day(when: When, others: list[Stated]) -> list[Stated]:
    """The times in markup that are on the day before or after a bare day, and on that day in UTC: systems cut
    the day from an instant in UTC."""
    return [
        other
        for other in others
        if other.source not in SHOWN
        and other.when.offset
        and (instant := other.when.instant) is not None
        and instant.date() == when.day
    ]


def is_zone(offset: int) -> bool:
    """Whether clocks anywhere are that many minutes east of UTC."""
    return offset % 60 == 0 or offset in _HALF_HOURS


def in_zone_of(stated: Stated, others: list[Stated]) -> Stated:
    """A time with the zone of another that shows the very same day and minute: they are on one clock."""
    when = stated.when
    if when.time is None or when.offset is not None:
        return stated
    for other in others:
        zoned = other.when.day == when.day and other.when.offset is not None
        if zoned and _minute(other.when) == _minute(when):
            return stated._replace(when=when._replace(offset=other.when.offset))
    return stated


def to_the_second(stated: Stated, others: list[Stated]) -> Stated:
    """A moment that is told to the minute, with the second of another that is of the same."""
    when, minute = stated.when, stated.when.instant
    if minute is None or when.time is None or when.precision != "minute":
        return stated
    for other in others:
        instant = other.when.instant
        if instant and instant.second and instant.replace(second=0) == minute:
            time = when.time.replace(second=instant.second)
            return stated._replace(when=when._replace(time=time, precision="second"))
    return stated


def beside(stated: Stated, other: Stated) -> Stated:
    """A time without a zone with that of another which readers see as well, publication and change: one zone
    is said for both ("4:15 p.m. | Updated 6:40 p.m. EDT"). UTC may be of data."""
    when, zone = stated.when, other.when.offset
    alike = when.time is not None and when.offset is None and {stated.source, other.source} == {"visible"}
    if not alike or not zone or abs((other.when.day - when.day).days) > _SAME_TIME:
        return stated
    return stated._replace(when=when._replace(offset=zone))


def seen_after(changed: Stated, published: Stated) -> Stated:
    """A change that readers see without a zone, with that of a publication which data state on a clock other
    than UTC: it is the site's own. A change before its publication is on another."""
    when, of_data = changed.when, published.when
    if when.time is None or when.offset is not None or of_data.time is None or not of_data.offset:
        return changed
    later = (
        dt.datetime.combine(when.day, when.time) - dt.datetime.combine(of_data.day, of_data.time) >= _SHORTLY
    )
    if changed.source != "visible" or not later or (when.day - of_data.day).days > _SAME_TIME:
        return changed
    return changed._replace(when=when._replace(offset=of_data.offset))


def on_clock_of(changed: Stated, published: Stated, zone: str | None) -> Stated:
    """A change stated in UTC, told on the clock that its publication is told on; weeks later only where that
    is the clock of `zone`. Of the very second on that clock the zone is mistaken: it is the publication."""
    instant, offset = changed.when.instant, published.when.offset
    if instant is None or changed.when.offset != 0 or not offset:
        return changed
    if changed.when[:2] == published.when[:2]:
        return changed._replace(when=changed.when._replace(offset=offset))
    if abs((changed.when.day - published.when.day).days) > _SAME_TIME:
        if published.when._replace(offset=None).in_zone(zone).offset != offset:
            return changed
        offset = When(instant.date(), instant.time()).in_zone(zone).offset or 0
    return _told_at(changed, instant + dt.timedelta(minutes=offset), offset)


def _minute(when: When) -> tuple[int, int] | None:
    return (when.time.hour, when.time.minute) if when.time else None


def gap(local: When, zoned: When) -> int | None:
    """Minutes east of UTC at which the clock time `local` is the instant `zoned`; None where no zone fits, or
    that is the midnight of the same day in UTC: most systems mean no more than the day by it."""
    assert local.time is not None
    instant = zoned.instant
    if instant is None or (zoned.time == _MIDNIGHT and zoned.offset == 0 and zoned.day == local.day):
        return None
    clock = dt.datetime.combine(local.day, local.time, dt.UTC)
    seconds = (clock - instant).total_seconds()
    if not _WEST <= seconds <= _EAST or -seconds % 900 >= 60:
        return None
    return round(seconds / 900) * 15
