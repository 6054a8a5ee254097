"""Scales hold every day in exactly one period."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscrawl.reporting.periods import scale


@given(st.dates(), st.dates(), st.integers(2, 100), st.data())
def test_a_scale_covers_its_span(one: date, other: date, most: int, data: st.DataObject) -> None:
    first, last = sorted((one, other))
    axis = scale(first, last, most)
    assert 1 <= len(axis.starts) <= most
    assert list(axis.starts) == sorted(set(axis.starts))
    assert axis.starts[-1] == axis.start_of(last)
    day = data.draw(st.dates(max(first, axis.starts[0]), last))
    assert axis.start_of(day) in axis.starts
    assert axis.start_of(day) <= day


@pytest.mark.parametrize(
    ("first", "last", "unit", "label"),
    [
        ("2026-11-01", "2026-11-03", "day", "1 Nov 2026"),
        ("2026-06-03", "2026-11-03", "week", "1 Jun 2026"),
        ("2024-06-03", "2026-11-03", "month", "Jun 2024"),
        ("2018-06-03", "2026-11-03", "quarter", "Q2 2018"),
        ("1990-06-03", "2026-11-03", "year", "1990"),
    ],
)
def test_the_finest_unit_that_fits(first: str, last: str, unit: str, label: str) -> None:
    axis = scale(date.fromisoformat(first), date.fromisoformat(last), 40)
    assert (axis.unit, axis.label(axis.starts[0])) == (unit, label)


def test_of_too_many_years_the_last_are_shown() -> None:
    axis = scale(date(1, 1, 1), date(2026, 1, 1), 10)
    assert [start.year for start in axis.starts] == [*range(2017, 2027)]


@pytest.mark.parametrize(("first", "said"), [("2026-06-03", "1 Jun"), ("2025-10-06", "Oct 2025")])
def test_weeks_of_two_years_are_told_apart_on_an_axis(first: str, said: str) -> None:
    axis = scale(date.fromisoformat(first), date(2026, 11, 3), 60)
    assert (axis.unit, axis.axis_label(axis.starts[0])) == ("week", said)
