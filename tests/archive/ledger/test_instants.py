"""Times of sources in one order, whatever zone and precision they come in."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscrawl.archive.ledger.instants import in_zone, instant, order, span

HOUR = 3600


def test_one_instant_in_two_zones_is_one_instant() -> None:
    assert span("2019-03-20T09:15:00+05:30") == span("2019-03-20T03:45:00Z")


def test_a_day_is_long_and_its_zone_unknown() -> None:
    limits = span("2019-03-20")
    assert limits is not None
    assert limits[1] - limits[0] == 50 * HOUR - 1


def test_a_time_without_zone_is_a_span() -> None:
    limits, exact = span("2019-03-20T09:15:00"), span("2019-03-20T09:15:00+05:30")
    assert limits is not None
    assert exact is not None
    assert limits[0] < exact[0] < limits[1]


@pytest.mark.parametrize(
    "text", [None, "", "yesterday", "2019-02-30", "0001-01-01", "9999-12-31T00:00:00-12:00"]
)
def test_what_is_no_date(text: str | None) -> None:
    assert span(text) is None
    assert order(text) is None


@pytest.mark.parametrize("text", ["2026-11-27T08:14:05+01:00", "2026-11-27T07:14:05", "2026-11-27T07:14:05Z"])
def test_the_second_of_a_time_of_day(text: str) -> None:
    assert instant(text) == order("2026-11-27T07:14:05Z")


@pytest.mark.parametrize("text", [None, "", "2026-11-27", "2026-11-27T00:00:00+01:00", "a mill"])
def test_a_day_has_no_second(text: str | None) -> None:
    assert instant(text) is None


@given(st.datetimes(min_value=datetime(1800, 1, 1), max_value=datetime(9000, 1, 1)))  # noqa: DTZ001 (hypothesis wants naive limits)
def test_order_is_the_order_of_time(moment: datetime) -> None:
    day, time = order(moment.date().isoformat()), order(f"{moment.isoformat(timespec='seconds')}Z")
    assert day is not None
    assert time is not None
    assert day <= time < day + 24 * HOUR


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("2019-03-19T20:15:00Z", "2019-03-20T01:45:00+05:30"),
        ("2019-03-20T09:15:00+05:30", "2019-03-20T09:15:00+05:30"),
        ("2019-03-20T00:00:00-08:00", "2019-03-20T00:00:00-08:00"),  # a day, told as its midnight
        ("2019-03-19T20:15:00", "2019-03-19T20:15:00"),
        ("2019-03-20", "2019-03-20"),
        ("not a date at all, I fear", "not a date at all, I fear"),
        (None, None),
    ],
)
def test_a_time_on_the_clocks_of_a_zone(text: str | None, told: str | None) -> None:
    assert in_zone(text, ZoneInfo("Asia/Kolkata")) == told
    assert in_zone(text, None) == text
