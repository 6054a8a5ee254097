"""Which days are short of articles, and whether that is the outlet's doing or ours.

A day is measured against its own weekday, so a Sunday is not held against a Monday. Whether a short day is a
gap is not guessed from the number: the ledger knows which URLs of that day still wait, which pages gave no
article and whether any run reached the site. A holiday is known by name, or by the country's other outlets
that fell silent too.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace
from datetime import date, timedelta
from math import sqrt
from statistics import median
from typing import NamedTuple

from newscrawl.amounts import many
from newscrawl.reporting.facts import Facts, ShortDay, Verdict
from newscrawl.reporting.holidays import holiday

WEEKS = 5
"""How many weeks before and after a day are looked at for what is usual."""
ENOUGH = 4
"""How many of them must be there to judge at all."""
SMALL = 5
"""Below this many articles a day, a day without any is nothing to speak of."""
OTHERS = 2
"""How many other outlets of the country must be short as well before a day counts as its holiday."""


class Missed(NamedTuple):
    """What the ledger knows to be missing: by day of publication, how many URLs are not fetched yet, and how
    many pages gave no article, by reason (`vain`); and the days on which a run found the site answering.
    """

    waiting: Mapping[date, int]
    vain: Mapping[date, Counter[str]]
    reached: Collection[date]


def short_days(
    counts: Mapping[date, int],
    missed: Missed,
    country: str | None,
    named: Mapping[date, str],
) -> Iterator[ShortDay]:
    """The short days, oldest first. `counts` are articles by day of publication; `named` are holidays beside
    those that `country` is known to have.

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
        known = named.get(day) or holiday(day, country)
        verdict, why = _why(day, have, usual, missed, known)
        yield ShortDay(day=day, articles=have, usual=usual, verdict=verdict, why=why)


def together(outlets: Collection[Facts]) -> None:
    """Make holidays of the quiet days on which most other outlets of the same country were short too."""
    counts = {facts.outlet: facts.by_day() for facts in outlets}
    quiet = {facts.outlet: {day.day for day in facts.short if day.verdict != "gap"} for facts in outlets}
    for facts in outlets:
        others = [f.outlet for f in outlets if f is not facts and f.country and f.country == facts.country]
        for n, day in enumerate(facts.short):
            judged = [name for name in others if _is_judged(day.day, counts[name])]
            short = [name for name in judged if day.day in quiet[name]]
            if day.verdict == "quiet" and len(short) >= max(OTHERS, 2 * len(judged) / 3):
                why = f"{len(short)} of {len(judged)} other outlets of {facts.country} were short too"
                facts.short[n] = replace(day, verdict="holiday", why=why)


def _is_judged(day: date, counts: Mapping[date, int]) -> bool:
    return bool(counts) and _usual(day, counts, min(counts), max(counts)) is not None


def _usual(day: date, counts: Mapping[date, int], first: date, last: date) -> float | None:
    """The median of the same weekday in the weeks around; None where too little is known."""
    if not first < day < last:
        return None
    around = (day + timedelta(weeks=w) for w in range(-WEEKS, WEEKS + 1) if w)
    known = [counts.get(near, 0) for near in around if first < near < last]
    if len(known) < ENOUGH:
        return None
    usual = float(median(known))
    return usual if usual >= SMALL else None


def _why(day: date, have: int, usual: float, missed: Missed, known: str | None) -> tuple[Verdict, str]:
    waiting, reached = missed.waiting.get(day, 0), missed.reached
    if waiting * 4 >= have + waiting > 0:
        return "gap", f"{waiting:,} known URLs of this day are not fetched"
    # Some outlets list films and the like on every day, which are nothing that this one lacks.
    vain = missed.vain.get(day, Counter())
    if vain.total() - _vain_near(day, missed) >= (usual - have) / 2:
        ((reason, _),) = vain.most_common(1)
        return "gap", f"{many(vain.total(), 'page')} of this day gave no article, mostly: {reason}"
    if reached and day >= min(reached) and day not in reached:
        return "gap", "no run reached the site on this day; what had left the listings since is missing"
    if known:
        return "holiday", known
    return "quiet", "all that was listed for this day is settled"


def _vain_near(day: date, missed: Missed) -> float:
    """How many pages give no article on the same weekday of the weeks around a day."""
    around = (day + timedelta(weeks=w) for w in range(-WEEKS, WEEKS + 1) if w)
    return median(missed.vain.get(near, Counter()).total() for near in around)
