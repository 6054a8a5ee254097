"""Articles that are held and that a source dates anew: a hint that they were edited, as long as it is true.

Some sitemaps give all they list a date of today, each another minute, whenever they are made. Who believes
them fetches a whole archive in each run. So after some looks of a run that found next to nothing edited the
others are not asked for: when they are looked at is then planned as for any article.
"""

from __future__ import annotations

from collections.abc import Callable

from newscrawl.archive import EDITS, Pending
from newscrawl.archive.ledger.discovered import DATED_ANEW
from newscrawl.archive.ledger.rows import AS_HELD
from newscrawl.queue.flight import Flight

ENOUGH = 50
"""Looks of a run after which dates are no longer believed, if less than one in FEW found an edit."""
FEW = 30
ALL_ANEW = f"{AS_HELD}dated anew with many that were not edited"


class Redated:
    """The articles that one run asks for because of their dates."""

    def __init__(self, flight: Flight) -> None:
        self._flight = flight
        self._asked = 0

    def wanted(self, waiting: Callable[[], list[Pending]]) -> list[Pending]:
        """The next of the `waiting` articles that are to be asked for; those before them are as they were."""
        while found := waiting():
            if rows := [row for row in found if row.reason != DATED_ANEW or self._is_wanted(row)]:
                return rows
        return []

    def _is_wanted(self, row: Pending) -> bool:
        edits = sum(map(self._flight.changes.__getitem__, EDITS))
        held = self._flight.held.current(row.key) if self._asked >= max(ENOUGH, edits * FEW) else None
        if held is None or held.change == "removed":
            self._asked += 1
            return True
        self._flight.archive.mark(row.key, "unchanged", ALL_ANEW)
        return False
