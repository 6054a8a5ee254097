"""Dates corrected by the page's other dates.

"06.05.13" is the sixth of May or the fifth of June. What is usual in the page's language decides, but where
an address or markup has the other day, and nothing has this one, the other was meant; so it was where a
page in English writes all its other days in numbers in the other order. And some systems write
the moment of the last change into every field, while the line at the heading still tells when the article
came out. Of that only a time of the same day counts, in no zone and no round number of half hours before: it
may be the same moment on another clock. And the day that it is, which the head of a site tells, is later than
the last change of an older article.
"""

from __future__ import annotations

import datetime as dt
import re

from newscrawl.extract.dates.moments.calendars import day_of
from newscrawl.extract.dates.stated.indata import SHOWN, Stated
from newscrawl.extract.page import Page

_NUMBERS = re.compile(r"(\d(?<![\d./-].)\d?)([./-])(\d{1,2})\2(?:(?:19|20)\d\d|\d\d)(?!\d)")
_DAYS = {
    mark: re.compile(rb"%b(?<=\d.)(\d\d?)%b(?:19|20)\d\d(?![\d./-])" % (2 * (re.escape(mark),)))
    for mark in (b"/", b".", b"-")
}
_FIRST, _BEFORE = re.compile(rb"(?<![\d./-])\d\d?$"), 3
"""Days in numbers from their first mark on, which a page is gone over for faster, and the number before."""
_DOUBTED = ("en", "")
"""Languages of which one does not know the order; the others have one."""
_MONTHS, _TELLING = 12, 2
"""Numbers up to which one may be a month, and days that tell an order at least."""
_NEAR, _ZONES = 6.0, dt.timedelta(minutes=30)
"""The rank up to which a visible date stands near the heading, and by how much zones differ."""
_BARE, _CLOCKS = 7.2, dt.timedelta(hours=14)
"""The rank from which a visible date is a bare line above the heading, or far off, and by how much clocks of
the world differ."""


def in_order(found: list[Stated], page: Page, language: str) -> list[Stated]:
    """The dates of a page, days in numbers turned where another source has the other day, or, on one in
    English, of which there are two, where it writes all its days in the other order."""
    doubted = page if language[:2].lower() in _DOUBTED else None
    return [
        stated
        if (day := stated.when.day).day > _MONTHS or day.day == day.month
        else _turned(stated, found, doubted)
        for stated in found
    ]


def _turned(stated: Stated, found: list[Stated], page: Page | None) -> Stated:
    day, numbers = stated.when.day, _NUMBERS.search(stated.when.raw)
    if numbers is None or {int(numbers[1]), int(numbers[3])} != {day.day, day.month}:
        return stated
    days = {other.when.day for other in found if other.source != stated.source}
    turned = day_of(day.year, day.day, day.month)
    if turned is None or day in days or (turned not in days and page is None):
        return stated
    if turned not in days and page is not None:
        day_first = _is_day_first(page.source, numbers[2].encode())
        if day_first is not (int(numbers[1]) == day.month):
            return stated
    return stated._replace(when=stated.when._replace(day=turned))


def _is_day_first(source: bytes, mark: bytes) -> bool | None:
    """Whether the days in numbers that a page has, with this mark between them, begin with the day; None
    where too few tell it, or some begin with the month."""
    pairs = {
        (int(first[0]), int(found[1]))
        for found in _DAYS[mark].finditer(source)
        if (first := _FIRST.search(source[max(found.start() - _BEFORE, 0) : found.start()]))
    }
    told = [first > second for first, second in pairs if min(first, second) <= _MONTHS < max(first, second)]
    return told[0] if len(told) >= _TELLING and len(set(told)) == 1 else None


def before_change(published: Stated, modified: Stated, found: list[Stated]) -> Stated:
    """The date of publication, or the one that `found` has before it, as readers see it."""
    day, time, offset, *_ = published.when
    if time is None or offset is not None or (day, time) != modified.when[:2]:
        return published
    for shown in found:
        if shown.source in SHOWN and shown.rank < _NEAR and shown.when.day == day and shown.when.time:
            earlier = dt.datetime.combine(day, time.replace(second=0)) - dt.datetime.combine(
                day, shown.when.time
            )
            if earlier > dt.timedelta() and earlier % _ZONES:
                return shown
    return published


def without_today(found: list[Stated], changed: list[Stated]) -> list[Stated]:
    """The dates of a page but for bare lines that come after the last change: there a site says what day it
    is."""
    if not changed:
        return found
    bare = [stated for stated in found if stated.source == "visible" and stated.rank >= _BARE]
    if not bare:
        return found
    last = max(map(_moment, changed)) + _CLOCKS
    return [stated for stated in found if stated not in bare or _moment(stated) <= last]


def _moment(stated: Stated) -> dt.datetime:
    """The moment of a date, as if its clock were that of Greenwich where no zone is told."""
    day, time = stated.when[:2]
    return stated.when.instant or dt.datetime.combine(day, time or dt.time(), dt.UTC)
