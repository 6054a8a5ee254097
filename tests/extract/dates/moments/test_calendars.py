"""Years of other calendars as common ones."""

import datetime as dt
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscrawl.extract.dates.moments.calendars import (
    ETHIOPIAN_MONTHS,
    FIRST_YEAR,
    day_of,
    full_year,
    in_common_years,
)
from newscrawl.extract.dates.moments.when import read


@pytest.mark.parametrize(
    ("persian", "common"),
    [
        ((1359, 1, 1), (1980, 3, 21)),
        ((1397, 10, 28), (2019, 1, 18)),
        ((1399, 12, 30), (2021, 3, 20)),  # a leap year's last day
        ((1400, 1, 1), (2021, 3, 21)),
        ((1403, 12, 30), (2025, 3, 20)),
        ((1404, 1, 1), (2025, 3, 21)),
    ],
)
def test_persian_days(persian: tuple[int, int, int], common: tuple[int, int, int]) -> None:
    assert day_of(*persian, "fa-IR") == day_of(*persian, "ps") == day_of(*persian, "prs") == dt.date(*common)
    assert day_of(*persian, "en") is None


def test_every_persian_day_follows_on_the_one_before() -> None:
    dates = [(y, m, d) for y in range(1360, 1450) for m in range(1, 13) for d in range(1, 32)]
    days = [day for date in dates if (day := day_of(*date, "fa"))]
    assert all((later - day).days == 1 for day, later in pairwise(days))
    assert len(days) > 89 * 365


@pytest.mark.parametrize("date", [(1400, 7, 31), (1400, 12, 30), (1400, 13, 1), (1400, 1, 0), (1357, 11, 22)])
def test_what_is_no_persian_day(date: tuple[int, int, int]) -> None:
    assert day_of(*date, "fa") is None


@pytest.mark.parametrize(
    ("nepali", "common"),
    [
        ((2055, 1, 1), (1998, 4, 14)),
        ((2072, 1, 12), (2015, 4, 25)),
        ((2078, 12, 30), (2022, 4, 13)),
        ((2081, 12, 31), (2025, 4, 13)),
        ((2082, 11, 30), (2026, 3, 14)),
    ],
)
def test_nepali_days(nepali: tuple[int, int, int], common: tuple[int, int, int]) -> None:
    assert day_of(*nepali, "ne-NP") == dt.date(*common)


def test_every_nepali_day_follows_on_the_one_before() -> None:
    dates = [(y, m, d) for y in range(2055, 2086) for m in range(1, 13) for d in range(1, 33)]
    days = [day for date in dates if (day := day_of(*date, "ne"))]
    assert all((later - day).days == 1 for day, later in pairwise(days))
    assert (days[-1] - days[0]).days > 31 * 365


@pytest.mark.parametrize("date", [(2082, 11, 31), (2082, 13, 1), (2082, 1, 0), (2054, 1, 1), (2095, 1, 1)])
def test_what_is_no_nepali_day(date: tuple[int, int, int]) -> None:
    assert day_of(*date, "ne") is None


@pytest.mark.parametrize(
    ("ethiopian", "common"),
    [
        ((2016, 1, 1), (2023, 9, 12)),
        ((2015, 13, 6), (2023, 9, 11)),
        ((2018, 13, 5), (2026, 9, 10)),
        ((2018, 7, 5), (2026, 3, 14)),
    ],
)
def test_ethiopian_days(ethiopian: tuple[int, int, int], common: tuple[int, int, int]) -> None:
    year, month, day = ethiopian
    assert day_of(year, month + ETHIOPIAN_MONTHS, day, "am") == dt.date(*common)
    assert day_of(year, month + ETHIOPIAN_MONTHS, day, "en") is None


@pytest.mark.parametrize("date", [(2016, 25, 6), (2016, 26, 1), (2016, 13, 31), (0, 13, 1)])
def test_what_is_no_ethiopian_day(date: tuple[int, int, int]) -> None:
    assert day_of(*date, "am") is None


def test_buddhist_years() -> None:
    assert day_of(2562, 1, 18) == day_of(full_year("62", "th"), 1, 18, "th") == dt.date(2019, 1, 18)
    assert full_year("19", "th") == 2019


def test_years_of_eras() -> None:
    assert in_common_years("令和5年9月12日") == "2023年9月12日"
    assert in_common_years("令和元年") == "2019年"
    assert in_common_years("民國 112 年") == "2023年"
    assert in_common_years("12 ก.ย. พ.ศ. 2566") == "12 ก.ย.  2566"
    assert in_common_years("5年9月12日") == "5年9月12日"


@pytest.mark.parametrize(
    "line",
    [
        "2024(令和6)年5月3日",
        "2024年（令和6年）5月3日",
        "令和6年(2024年)5月3日",
        "令和6(2024)年5月3日",
        "２０２４年（令和６年）５月３日",
    ],
)
def test_a_year_told_in_both_ways(line: str) -> None:
    when = read(line, "ja")
    assert when is not None
    assert when.day == dt.date(2024, 5, 3)


def test_a_year_beside_another_thing_is_left() -> None:
    assert in_common_years("2024年(令和6年)度の予算") == "2024年(2024年)度の予算"


@given(
    st.integers(-9999, 99999),
    st.integers(-99, 99),
    st.integers(-99, 99),
    st.sampled_from(["fa", "th", "ne", "am", "en"]),
)
def test_any_numbers_make_a_day_of_these_times_or_none(
    year: int, month: int, day: int, language: str
) -> None:
    found = day_of(year, month, day, language)
    assert found is None or FIRST_YEAR <= found.year < 2100
