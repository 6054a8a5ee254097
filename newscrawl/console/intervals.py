"""How often a crawl runs: an interval that a clock keeps evenly, in the words of cron and of systemd.

The outlet's name spreads the minute, the hour and the weekday, so that not all crawls start at once.
"""

from __future__ import annotations

import re
import zlib
from dataclasses import dataclass

_EVERY = re.compile(r"([0-9]{1,3})(m|h|d)")
_MINUTES = (5, 10, 15, 20, 30)
_HOURS = (1, 2, 3, 4, 6, 8, 12)
_DAYS = (1, 7)
_ALLOWED = {"m": _MINUTES, "h": _HOURS, "d": _DAYS}
INTERVALS = tuple(f"{n}{unit}" for unit, numbers in _ALLOWED.items() for n in numbers)
"""All that a clock can keep evenly."""
_WEEKDAYS = ("Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat")


class ScheduleError(Exception):
    """What was asked for cannot be scheduled; `str(error)` is the line for a person."""


@dataclass(slots=True, frozen=True)
class Every:
    """An interval that the clock divides into evenly: `number` of "m", "h" or "d"."""

    number: int
    unit: str

    @classmethod
    def read(cls, text: str) -> Every:
        """From "30m", "1h" or "1d". Raises ScheduleError."""
        match = _EVERY.fullmatch(text)
        if match is None or int(match[1]) not in _ALLOWED[match[2]]:
            said = ", ".join(INTERVALS)
            raise ScheduleError(
                f"every {text!r} does not divide a day or a week evenly; choose one of {said}"
            )
        return cls(int(match[1]), match[2])

    def cron(self, name: str) -> str:
        """The five time fields of a crontab. The minute, hour and weekday depend on `name`, so that not all
        outlets start at once.
        """
        minute, hour, weekday = _spread(name)
        if self.unit == "m":
            return f"{minute % self.number}-59/{self.number} * * * *"
        if self.unit == "h":
            hours = "*" if self.number == 1 else f"{hour % self.number}-23/{self.number}"
            return f"{minute} {hours} * * *"
        return f"{minute} {hour} * * {weekday if self.number == 7 else '*'}"

    def calendar(self, name: str) -> str:
        """The same for OnCalendar= of a systemd timer."""
        minute, hour, weekday = _spread(name)
        if self.unit == "m":
            return f"*:{minute % self.number:02d}/{self.number}"
        if self.unit == "h":
            hours = "*" if self.number == 1 else f"{hour % self.number:02d}/{self.number}"
            return f"*-*-* {hours}:{minute:02d}:00"
        day = f"{_WEEKDAYS[weekday]} " if self.number == 7 else ""
        return f"{day}*-*-* {hour:02d}:{minute:02d}:00"


def _spread(name: str) -> tuple[int, int, int]:
    number = zlib.crc32(name.encode())
    return number % 60, number // 60 % 24, number // 1440 % 7
