"""When an article that the archive holds is worth another look, and which of those due are worth most.

Editors touch a story soon after it is out and ever more rarely later: the chance of an edit falls about as
one over the story's age, which is where an outlet begins. Outlets differ, so each look teaches: how many
edits were found at an age, beside how many were expected there, says how much more or fewer to expect at it
from then on (`python -m bench.revisit` compares). What was edited before is edited again, and is looked at
more often.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from math import exp, log

from newscrawl.archive import Pending, Visit
from newscrawl.archive.ledger.visits import LONGEST

HOUR, DAY = 3600, 86400
SHORTEST = 50 * 60
"""Seconds to the next look at least: each run of those that come by the hour may take its turn."""
CYCLE = 12 * HOUR
"""The age up to which edits are about as likely at any time."""
AGES = (0.0, 12.0 * HOUR, *(DAY * 2.0**n for n in range(8)))
"""Seconds at which ages begin that are told apart; the last has no end."""
RATE = 0.05
"""Edits expected of an article each time its age grows e-fold, before anything is known of its outlet."""
YOUNG = 3.0
"""How many times as many are expected in the first of the ages, of which CYCLE makes too few."""
ENOUGH = 0.03
"""Edits that are expected to have come by the time of a look."""
WEIGHT = 1.0
"""Edits found that weigh as much as what was expected before anything was known."""
LEAST, MOST = 0.1, 10.0
"""No age is expected to have fewer or more edits than this many times those expected at first: what was never
edited is looked at now and then, or nobody would know of a change of ways."""
MOST_EDITS = 3
"""Edits beyond these make looks no more frequent: a page that changes at every look is not an article."""

REVISIT, SECOND_LOOK = "revisit", "second look"
"""Reasons of requests: an article is due; or its page was gone once, and is that for good?"""
_SPANS = [*zip(AGES, (*AGES[1:], 1e12), strict=True)]


@dataclass(slots=True)
class Law:
    """What an outlet's looks have taught: for each of AGES the edits expected at first, and those found."""

    expected: dict[int, float] = field(default_factory=dict)
    found: dict[int, float] = field(default_factory=dict)

    @classmethod
    def of(cls, lessons: Iterable[tuple[int, float, float]]) -> Law:
        """From (age, expected, found), as the ledger keeps them."""
        known = {age: (expected, found) for age, expected, found in lessons}
        return cls({age: e for age, (e, _) in known.items()}, {age: f for age, (_, f) in known.items()})

    def factor(self, age: int) -> float:
        """How many times as many edits an age has as are expected at first."""
        first = WEIGHT * (YOUNG if age == 0 else 1.0)
        factor = (first + self.found.get(age, 0.0)) / (WEIGHT + self.expected.get(age, 0.0))
        return min(max(factor, LEAST), MOST)

    def edits(self, since: float, until: float, edits: int = 0) -> float:
        """How many edits to expect between two ages in seconds, of an article found edited `edits` times."""
        return sum(share * self.factor(age) for age, share in _shares(since, until, edits))

    def lesson(
        self, since: float, until: float, *, edited: bool, edits: int = 0
    ) -> Iterator[tuple[int, float, float]]:
        """What a look at the age `until` adds, the one before having been at `since`: (age, expected, found).

        An edit found is shared out among the ages in which it may have come.
        """
        shares = list(_shares(since, until, edits))
        total = sum(share * self.factor(age) for age, share in shares)
        for age, share in shares:
            yield age, share, share * self.factor(age) / total if edited and total else 0.0

    def learn(self, lesson: Iterable[tuple[int, float, float]]) -> None:
        """Take a lesson in."""
        for age, expected, found in lesson:
            self.expected[age] = self.expected.get(age, 0.0) + expected
            self.found[age] = self.found.get(age, 0.0) + found

    def wait(self, since: float, edits: int = 0) -> float:
        """Seconds after a look at the age `since` until ENOUGH edits are to be expected."""
        left, share = ENOUGH, 1 + min(edits, MOST_EDITS)
        for age, (begin, end) in enumerate(_SPANS):
            if end <= since:
                continue
            start = max(since, begin)
            rate = RATE * share * self.factor(age)
            coming = rate * log((end + CYCLE) / (start + CYCLE))
            if coming >= left:
                return (start + CYCLE) * exp(left / rate) - CYCLE - since
            left -= coming
        return LONGEST


FIRST = Law()
"""What is expected of an outlet of which nothing is known."""


def _shares(since: float, until: float, edits: int) -> Iterator[tuple[int, float]]:
    """The edits expected at first between two ages, by the AGES that lie between."""
    share = RATE * (1 + min(edits, MOST_EDITS))
    for age, (begin, end) in enumerate(_SPANS):
        start, stop = max(since, begin), min(until, end)
        if stop > start:
            yield age, share * log((stop + CYCLE) / (start + CYCLE))


def next_look(published: float, now: float, edits: int = 0, law: Law = FIRST) -> int:
    """When to look again after a look at `now`; all in seconds since 1970 in UTC.

    `edits` is how many looks found the article changed.
    """
    wait = law.wait(max(now - published, 0.0), edits)
    return int(now + min(max(wait, SHORTEST), LONGEST))


def next_try(now: float, tries: int) -> int:
    """When to look again after looks that gave nothing, `tries` before this one: ever later, as a page that
    failed all day would else have a place among those that are looked at in each run, for good."""
    return int(now + min(HOUR * 2.0 ** min(tries, 20), LONGEST))


def worth(visit: Visit, now: float, law: Law = FIRST) -> float:
    """How many edits a look is likely to find; a last look in the future, by a wrong clock, tells nothing."""
    looked = visit.published if visit.looked is None or visit.looked > now else visit.looked
    return law.edits(max(looked - visit.published, 0), max(now - visit.published, 0), visit.edits)


def choose(visits: Iterable[Visit], now: float, limit: int, law: Law = FIRST) -> list[Pending]:
    """The `limit` articles to look at first: those in doubt, then those worth most."""
    ranked = sorted(visits, key=lambda visit: (not visit.doubted, -worth(visit, now, law), visit.pending.key))
    return [
        replace(visit.pending, reason=SECOND_LOOK if visit.doubted else REVISIT)
        for visit in ranked[: max(limit, 0)]
    ]
