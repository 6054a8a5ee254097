"""Sitemaps of past days that an earlier run has read for good, so that this one need not ask for them.

Who asks for all since the year 2000 asks for ten thousand days. One that was over for a month when a run had
its answer, be it that there is none, lists nothing new. Each run asks the others, and those of which a run
left out something because of its period.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import date, timedelta

from newscrawl.amounts import many
from newscrawl.queue.sources import Source

_MANY = 100
"""Sitemaps from which it is told how many will be asked for."""


class Settled:
    """`answered` has the day of the last answer of each sitemap, `days` are those after which it is the last
    word; with 0 nothing is."""

    def __init__(self, answered: Mapping[str, date], days: int) -> None:
        self._answered = answered
        self._days = timedelta(days=days)

    def has(self, source: Source) -> bool:
        """Whether all that a sitemap lists is known for good."""
        return self._is_last_word(source, self._answered.get(source.url))

    def would_be(self, source: Source, today: date) -> bool:
        """Whether what a sitemap answers today is its last word."""
        return self._is_last_word(source, today)

    def _is_last_word(self, source: Source, answered: date | None) -> bool:
        if source.ends is None or answered is None or not self._days:
            return False
        return answered > source.ends + self._days

    def count(self, sources: Iterable[Source]) -> tuple[int, int]:
        """How many of some sitemaps are to be asked, and how many are settled."""
        counts = Counter(map(self.has, sources))
        return counts[False], counts[True]


def foretold(to_ask: int, settled: int, delay: float) -> str:
    """What a run with many sitemaps of days ahead of it will ask; empty for a few."""
    if to_ask + settled < _MANY:
        return ""
    told = f"the period has {many(to_ask + settled, 'sitemap')} of past days"
    if settled:
        told += f", of which earlier runs know {settled:,} for good (SETTLED_DAYS)"
    hours = to_ask * delay / 3600
    time = f"{hours:,.1f} hours" if hours >= 1 else many(round(hours * 60), "minute")
    return f"{told}; {to_ask:,} are to be asked, which takes {time} at least"
