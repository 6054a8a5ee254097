"""Addresses of dated sitemaps, newest first."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscrawl.discover.documents.dated import dated_sitemaps, last_day


def test_one_for_each_month() -> None:
    made = dated_sitemaps(
        "https://example.org/sitemap/{yyyy}-{month}-1.xml", date(2018, 12, 31), date(2019, 3, 1)
    )
    assert made == [
        f"https://example.org/sitemap/{month}-1.xml"
        for month in ("2019-march", "2019-february", "2019-january", "2018-december")
    ]


def test_one_for_each_day_and_each_year() -> None:
    assert dated_sitemaps("/{yyyy}{mm}{dd}_1.xml", date(2024, 2, 28), date(2024, 3, 1)) == [
        "/20240301_1.xml",
        "/20240229_1.xml",
        "/20240228_1.xml",
    ]
    assert dated_sitemaps("/{yyyy}.xml", date(2022, 5, 1), date(2024, 1, 1)) == [
        "/2024.xml",
        "/2023.xml",
        "/2022.xml",
    ]


def test_every_place() -> None:
    day = date(2019, 3, 5)
    made = dated_sitemaps("{yyyy} {yy} {mm} {m} {dd} {d} {month} {Month} {mon} {Mon}", day, day)
    assert made == ["2019 19 03 3 05 5 march March mar Mar"]


def test_a_period_that_ends_before_it_begins_has_none() -> None:
    assert dated_sitemaps("{yyyy}", date(2019, 3, 2), date(2019, 3, 1)) == []


@pytest.mark.parametrize(("pattern", "says"), [("{yyyy}-{week}", "{week}"), ("{mm}-{dd}", "{yyyy}")])
def test_a_wrong_pattern_says_what_is_wrong(pattern: str, says: str) -> None:
    with pytest.raises(ValueError, match="dated sitemap") as caught:
        dated_sitemaps(pattern, date(2019, 3, 1), date(2019, 3, 1))
    assert says in str(caught.value)


@given(st.dates(date(1999, 1, 1), date(2030, 1, 1)), st.integers(0, 800))
def test_every_day_has_its_own_in_order(since: date, days: int) -> None:
    made = dated_sitemaps("{yyyy}-{mm}-{dd}", since, since + timedelta(days=days))
    assert made == sorted(made, reverse=True)
    assert len(set(made)) == days + 1


@pytest.mark.parametrize(
    ("pattern", "last"),
    [
        ("/{yyyy}/{mm}/{d}.xml", date(2024, 2, 3)),
        ("/{yyyy}-{month}.xml", date(2024, 2, 29)),
        ("/{yyyy}.xml", date(2024, 12, 31)),
    ],
)
def test_the_last_day_that_a_sitemap_is_of(pattern: str, last: date) -> None:
    assert last_day(pattern, date(2024, 2, 3)) == last
