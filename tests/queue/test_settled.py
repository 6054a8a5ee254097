"""Which sitemaps of past days have told their last word, and what is told of a long past."""

from __future__ import annotations

from datetime import date

import pytest

from newscrawl.queue.settled import Settled, foretold
from newscrawl.queue.sources import Source

DAY = date(2019, 3, 1)


def of(day: date | None) -> Source:
    return Source(kind="sitemap", url="https://example.org/map.xml", guessed=True, dated=True, ends=day)


@pytest.mark.parametrize(
    ("answered", "days", "ends", "settled"),
    [
        (date(2019, 4, 2), 31, DAY, True),
        (date(2019, 4, 1), 31, DAY, False),
        (date(2019, 4, 2), 0, DAY, False),
        (date(2019, 4, 2), 31, None, False),
        (None, 31, DAY, False),
    ],
)
def test_what_was_answered_long_after_the_day_was_over_is_settled(
    answered: date | None, days: int, ends: date | None, settled: bool
) -> None:
    known = {"https://example.org/map.xml": answered} if answered else {}
    assert Settled(known, days).has(of(ends)) is settled
    assert Settled(known, days).count([of(ends)]) == ((0, 1) if settled else (1, 0))


def test_what_is_answered_today_is_the_last_word_of_days_long_past() -> None:
    settled = Settled({}, 31)
    assert settled.would_be(of(DAY), date(2026, 3, 1))
    assert not settled.would_be(of(DAY), date(2019, 3, 31))


def test_a_long_past_is_told_beforehand() -> None:
    assert foretold(60, 20, 1.0) == ""
    assert foretold(9466, 0, 1.0) == (
        "the period has 9,466 sitemaps of past days; 9,466 are to be asked, which takes 2.6 hours at least"
    )
    assert foretold(120, 9346, 1.0) == (
        "the period has 9,466 sitemaps of past days, of which earlier runs know 9,346 for good "
        "(SETTLED_DAYS); 120 are to be asked, which takes 2 minutes at least"
    )
