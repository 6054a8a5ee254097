"""Short days: weekends are not, and a gap is told from a holiday and from a quiet day by what is known."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from newscrawl.reporting.days import short_days

FIRST = date(2026, 9, 1)
DAYS = [FIRST + timedelta(days=n) for n in range(84)]
RUNS = set(DAYS)
SHORT = date(2026, 10, 7)


def usual(day: date) -> int:
    return 12 if day.weekday() == 6 else 40


def counts(**changed: int) -> dict[date, int]:
    return {day: changed.get(f"d{day:%m%d}", usual(day)) for day in DAYS}


def test_a_steady_outlet_has_none() -> None:
    assert [*short_days(counts(), {}, RUNS, "IN")] == []


@pytest.mark.parametrize(
    ("waiting", "reached", "verdict", "why"),
    [
        ({}, RUNS, "quiet", "settled"),
        ({SHORT: 30}, RUNS, "gap", "30 known URLs"),
        ({SHORT: 1}, RUNS, "quiet", "settled"),
        ({}, RUNS - {SHORT}, "gap", "no run reached the site"),
        ({}, set(), "quiet", "settled"),
    ],
)
def test_why_a_day_is_short(waiting: dict[date, int], reached: set[date], verdict: str, why: str) -> None:
    (day,) = short_days(counts(d1007=8), waiting, reached, "IN")
    assert (day.day, day.articles, day.usual, day.verdict) == (SHORT, 8, 40.0, verdict)
    assert why in day.why


def test_a_day_without_any_article_is_found() -> None:
    known = counts()
    del known[SHORT]
    assert [day.day for day in short_days(known, {}, RUNS, None)] == [SHORT]


def test_a_holiday_has_its_name() -> None:
    (day,) = short_days(counts(d1002=3), {}, RUNS, "IN")
    assert (day.verdict, day.why) == ("holiday", "Gandhi Jayanti")
    (elsewhere,) = short_days(counts(d1002=3), {}, RUNS, "FR")
    assert elsewhere.verdict == "quiet"


def test_the_ends_and_small_outlets_are_not_judged() -> None:
    assert [*short_days({**counts(), DAYS[0]: 1, DAYS[-1]: 1}, {}, RUNS, None)] == []
    small = {day: 3 for day in DAYS if day != SHORT}
    assert [*short_days(small, {}, RUNS, None)] == []
    assert [*short_days({}, {}, RUNS, None)] == []
