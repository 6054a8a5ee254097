"""When an article that the archive holds is worth another look, and which of those due are worth most.

Editors touch a story soon after it is out and ever more rarely later: the chance of an edit in the next hour
falls about as one over the story's age. Under that law every doubling of the age brings as many edits as the
one before, so a look at each doubling finds the most for its requests (`python -m bench.revisit` compares).
What was edited before is edited again, and is looked at more often.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from math import log

from newscrawl.archive import Pending, Visit

HOUR, DAY = 3600, 86400
FIRST = 3 * HOUR
"""Seconds from the first look to the second."""
SHORTEST = HOUR
LONGEST = 365 * DAY
CYCLE = 12 * HOUR
"""The age up to which all looks are worth about as much. Were it less, the youngest articles would use up a
budget that is too small for all, and the old ones would never be looked at.
"""
MOST_EDITS = 3
"""Edits beyond these make looks no more frequent: a page that changes at every look is not an article."""

REVISIT, SECOND_LOOK = "revisit", "second look"
"""Reasons of requests: an article is due; or its page was gone once, and is that for good?"""


def next_look(published: float, now: float, edits: int = 0) -> int:
    """When to look again after a look at `now`; all in seconds since 1970 in UTC.

    `edits` is how many looks found the article changed.
    """
    share = 1 + min(edits, MOST_EDITS)
    wait = max(now - published, FIRST) / share
    return int(now + min(max(wait, SHORTEST), LONGEST))


def worth(visit: Visit, now: float) -> float:
    """How many edits a look is likely to find, on no scale in particular."""
    looked = visit.looked if visit.looked is not None else visit.published
    age, age_then = max(now - visit.published, 0), max(looked - visit.published, 0)
    return (1 + min(visit.edits, MOST_EDITS)) * log((age + CYCLE) / (age_then + CYCLE))


def choose(visits: Iterable[Visit], now: float, limit: int) -> list[Pending]:
    """The `limit` articles to look at first: those in doubt, then those worth most."""
    ranked = sorted(visits, key=lambda visit: (not visit.doubted, -worth(visit, now), visit.pending.key))
    return [
        replace(visit.pending, reason=SECOND_LOOK if visit.doubted else REVISIT)
        for visit in ranked[: max(limit, 0)]
    ]
