"""Dates that a source gives to all it lists, because it was made then: they tell of no change of an article.

Some sources date all by the minute of the answer, in every answer. But half of the articles of a list may as
well have come out at once, and where days are all that a source tells, half of them are today's on most days.
"""

from __future__ import annotations

from newscrawl.archive.ledger.instants import order
from newscrawl.discover.found import Found

_SEVERAL = 5
"""Entries of one minute from which it is that of the source."""
_MINUTE = 60
_DAY_ALONE = len("2026-11-26")


class Stamps:
    """The minute or day that dates what one source lists, as far as the source was read."""

    def __init__(self) -> None:
        self._spans: list[tuple[int, int]] = []

    def see(self, listed: list[Found]) -> None:
        """Take in a part of what the source lists."""
        if found := _span(listed):
            self._spans.append(found)

    def has(self, one: Found) -> bool:
        """Whether the date of an entry is that of the source."""
        when = order(_told(one))
        return when is not None and any(first <= when <= last for first, last in self._spans)


def _span(listed: list[Found]) -> tuple[int, int] | None:
    """The minute of half of the entries or more, where no other date is newer; or the one day of all."""
    told = [(when, len(text)) for one in listed if (text := _told(one)) and (when := order(text)) is not None]
    newest, length = max(told, default=(0, 0))
    since = newest - _MINUTE
    many = sum(1 for when, _ in told if when >= since)
    enough = len(listed) if length == _DAY_ALONE else len(listed) / 2
    return (since, newest + _MINUTE) if many >= max(_SEVERAL, enough) else None


def _told(one: Found) -> str | None:
    return one.lastmod or one.date_published
