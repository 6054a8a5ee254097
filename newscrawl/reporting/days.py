"""Which days are short of articles, and whether that is the outlet's doing or ours.

A day is measured against its own weekday, so a Sunday is not held against a Monday. Whether a short day is a
gap is not guessed from the number: the ledger knows which URLs of that day still wait and whether any run
reached the site.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from datetime import date, timedelta
from math import sqrt
from statistics import median

from newscrawl.reporting.facts import ShortDay, Verdict
from newscrawl.reporting.holidays import holiday

WEEKS = 5
"""How many weeks before and after a day are looked at for what is usual."""
ENOUGH = 4
"""How many of them must be there to judge at all."""
SMALL = 5
"""Below this many articles a day, a day without any is nothing to speak of."""


def short_days(
    counts: Mapping[date, int],
    waiting: Mapping[date, int],
    reached: Collection[date],
    country: str | None,
) -> Iterator[ShortDay]:
    """The short days, oldest first. `counts` are articles and `waiting` URLs not fetched yet, by day of
    publication; `reached` are the days on which a run found the site answering.

    The first and the last day are never judged: they are parts of days.
    """
    if not counts:
        return
    first, last = min(counts), max(counts)
    for n in range(1, (last - first).days):
        day = first + timedelta(days=n)
        usual = _usual(day, counts, first, last)
        have = counts.get(day, 0)
        if usual is None or have >= usual / 2 or usual - have <= 2 * sqrt(usual):
            continue
        yield _judged(day, have, usual, waiting.get(day, 0), reached, country)


def _usual(day: date, counts: Mapping[date, int], first: date, last: date) -> float | None:
    """The median of the same weekday in the weeks around; None where too little is known."""
    around = (day + timedelta(weeks=w) for w in range(-WEEKS, WEEKS + 1) if w)
    known = [counts.get(near, 0) for near in around if first < near < last]
    if len(known) < ENOUGH:
        return None
    usual = float(median(known))
    return usual if usual >= SMALL else None


def _judged(
    day: date, have: int, usual: float, waiting: int, reached: Collection[date], country: str | None
) -> ShortDay:
    verdict, why = _why(day, have, waiting, reached, country)
    return ShortDay(day=day, articles=have, usual=usual, verdict=verdict, why=why)


def _why(
    day: date, have: int, waiting: int, reached: Collection[date], country: str | None
) -> tuple[Verdict, str]:
    if waiting * 4 >= have + waiting > 0:
        return "gap", f"{waiting:,} known URLs of this day still wait to be fetched"
    if reached and day >= min(reached) and day not in reached:
        return "gap", "no run reached the site on this day; what had left the listings since is missing"
    if named := holiday(day, country):
        return "holiday", named
    return "quiet", "all that was listed for this day is settled"
