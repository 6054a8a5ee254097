"""Articles that are held and that a source dates anew: a hint that they were edited, as long as it is true.

Some sitemaps give all they list a date of today, each another minute, whenever they are made. Who believes
them fetches a whole archive in each run. So after some looks of a run that found next to nothing edited the
others are not asked for: when they are looked at is then planned as for any article.
"""

from __future__ import annotations

from collections.abc import Callable

from newscrawl.archive import EDITS, Pending
from newscrawl.archive.ledger.discovered import DATED_ANEW
from newscrawl.archive.ledger.runs import ALL_ANEW
from newscrawl.queue.flight import Flight

ENOUGH = 50
"""Looks of a run after which dates are no longer believed, if less than one in FEW found an edit."""
FEW = 30


class Redated:
    """The articles that one run asks for because of their dates."""

    def __init__(self, flight: Flight) -> None:
        self._flight = flight
        self._asked = 0

    def wanted(self, waiting: Callable[[], list[Pending]]) -> list[Pending]:
        """The next of the `waiting` articles that are to be asked for."""
        rows, ledger = waiting(), self._flight.archive.ledger
        dated = [row for row in rows if row.reason == DATED_ANEW]
        left = max(ENOUGH, FEW * sum(map(self._flight.changes.__getitem__, EDITS))) - self._asked
        if ledger.trusts_dates and len(dated) > left:
            if left <= 0:
                self._distrust_all()
                return waiting()
            not_yet = dated[left:]
            rows = [row for row in rows if row not in not_yet]
            dated = dated[:left]
        self._asked += len(dated)
        return rows

    def _distrust_all(self) -> None:
        """At once: they may be millions."""
        archive = self._flight.archive
        for _ in archive.ledger.distrust_dates(ALL_ANEW, self._flight.in_flight):
            archive.commit()
