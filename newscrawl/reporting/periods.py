"""Stretches of time for the axis of a plot: days, weeks, months, quarters or years, as many as fit."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

Unit = Literal["day", "week", "month", "quarter", "year"]
UNITS: tuple[Unit, ...] = ("day", "week", "month", "quarter", "year")
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


@dataclass(slots=True, frozen=True)
class Scale:
    """Consecutive periods of one unit, by their first days, oldest first."""

    unit: Unit
    starts: tuple[date, ...]

    def start_of(self, day: date) -> date:
        """The first day of the period that a day is in."""
        return _start(day, self.unit)

    def label(self, start: date) -> str:
        """A period as people write it: "3 Nov 2026", "Nov 2026", "Q4 2026" or "2026"."""
        if self.unit == "year":
            return str(start.year)
        if self.unit == "quarter":
            return f"Q{(start.month + 2) // 3} {start.year}"
        month = f"{MONTHS[start.month - 1]} {start.year}"
        return month if self.unit == "month" else f"{start.day} {month}"

    def short_label(self, start: date) -> str:
        """The same without the year, where days and weeks stand side by side."""
        label = self.label(start)
        return label.rsplit(" ", 1)[0] if self.unit in ("day", "week") else label

    def axis_label(self, start: date) -> str:
        """What an axis says, which names few periods: across New Year a week is told by month and year."""
        if self.starts[0].year == self.starts[-1].year or self.unit != "week":
            return self.short_label(start)
        return f"{MONTHS[start.month - 1]} {start.year}"


def scale(first: date, last: date, most: int) -> Scale:
    """The finest scale from `first` to `last` with at most `most` periods; of years, the last `most`."""
    for unit in UNITS:
        if _between(first, last, unit) <= most:
            return Scale(unit, tuple(_starts(first, last, unit)))
    return Scale("year", tuple(_starts(date(last.year - most + 1, 1, 1), last, "year")))


def in_periods(axis: Scale, days: Mapping[date, int]) -> Counter[date]:
    """What was counted by day, by the first day of each period of a scale."""
    periods: Counter[date] = Counter()
    for day, n in days.items():
        periods[axis.start_of(day)] += n
    return periods


def _start(day: date, unit: Unit) -> date:
    if unit == "week":
        return day - timedelta(days=min(day.weekday(), day.toordinal() - 1))
    if unit == "month":
        return day.replace(day=1)
    if unit == "quarter":
        return date(day.year, (day.month - 1) // 3 * 3 + 1, 1)
    return date(day.year, 1, 1) if unit == "year" else day


def _between(first: date, last: date, unit: Unit) -> int:
    """How many periods there are, counting both ends."""
    first, last = _start(first, unit), _start(last, unit)
    if unit in ("day", "week"):
        return (last - first).days // (1 if unit == "day" else 7) + 1
    months = (last.year - first.year) * 12 + last.month - first.month
    return months // {"month": 1, "quarter": 3, "year": 12}[unit] + 1


def _starts(first: date, last: date, unit: Unit) -> Iterator[date]:
    start = _start(first, unit)
    for _ in range(_between(first, last, unit)):
        yield start
        start = _next(start, unit)


def _next(start: date, unit: Unit) -> date:
    if unit in ("day", "week"):
        step = timedelta(days=1 if unit == "day" else 7)
        return start + step if start <= date.max - step else start
    months = start.month - 1 + {"month": 1, "quarter": 3, "year": 12}[unit]
    year = start.year + months // 12
    return date(min(year, date.max.year), months % 12 + 1, 1)
