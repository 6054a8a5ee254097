"""Sources that lead to ever more sources: calendars back to the year 1, sitemaps made for any name asked for.

No answer tells an endless row from a long one, so there are bounds that no outlet known meets. Each is for
the whole of what one run takes, or of what one source led to, by however many steps.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from newscrawl.discover.found import Child
from newscrawl.queue.sources import Source
from newscrawl.runs.status import Tally

IN_VAIN = 2000
"""Sources in a row without an address that the run had not seen, from which the rest is left: as lists of
days they are more than five years, and half an hour of asking.
"""
MOST_SOURCES = 100_000
"""Sources that others lead to, as two indexes have them at most, or all days of 270 years."""
MOST_NEW = 5_000_000
"""New addresses, of which each takes 400 bytes of the ledger; archives of two million articles exist."""

_PERIOD = "-a since= and until= ask for a period of their own"


class Endless:
    """The bounds of one run; `tally` is told once of each that is met."""

    def __init__(self, tally: Tally) -> None:
        self._faults = tally.faulty_sources
        self._vain: Counter[str] = Counter()
        self._led_to = self._new = 0

    def saw(self, source: Source, unseen: int, new: int) -> None:
        """A source listed so many addresses that the run had not seen, of which no run knew some."""
        root = source.root or source.url
        self._vain[root] = 0 if unseen else self._vain[root] + 1
        if self._vain[root] == IN_VAIN:
            self._tell(f"{root}: {IN_VAIN:,} of its lists in a row had nothing, the rest was left; {_PERIOD}")
        self._new, before = self._new + new, self._new
        if before < MOST_NEW <= self._new:
            self._tell(f"{root}: more than {MOST_NEW:,} new addresses; the next run takes more of them")

    def goes_on(self, source: Source) -> bool:
        """Whether what a source leads to is asked for, and the source itself where it was led to."""
        return self._vain[source.root or source.url] < IN_VAIN and self._new < MOST_NEW

    def fitting(self, source: Source, led_to: Sequence[Child]) -> Sequence[Child]:
        """Those that a source leads to, as far as there is room for them."""
        room = MOST_SOURCES - self._led_to
        self._led_to += len(led_to)
        if len(led_to) <= room:
            return led_to
        if room >= 0:
            self._tell(f"{source.url}: leads past {MOST_SOURCES:,} sources, the rest was left; {_PERIOD}")
        return led_to[: max(room, 0)]

    def _tell(self, line: str) -> None:
        """Before the faults of single sources, which may be thousands."""
        self._faults.insert(0, line)
