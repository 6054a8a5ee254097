"""Which sitemaps of an index a run asks."""

from collections.abc import Collection
from datetime import date

import pytest

from newscrawl.discover.found import Child
from newscrawl.options import parse_options
from newscrawl.queue.indexes import wanted

TODAY = date(2026, 3, 1)


def chosen(*children: Child, resting: Collection[str] = (), **period: str) -> list[str]:
    options = parse_options(period, ())
    start = options.since or TODAY
    return [child.url for child in wanted(children, start, options, lambda url: url in resting)]


def test_of_an_index_what_may_list_news_is_asked() -> None:
    old, new = Child("old", "2026-02-01T10:00:00Z"), Child("new", "2026-03-01")
    assert chosen(old, new, Child("unknown")) == ["new", "unknown"]
    assert chosen(old, Child("older", "2026-01-01"), Child("last", "2026-02-01T10:00:00Z")) == ["old", "last"]
    assert chosen() == []


def test_of_an_index_without_days_what_rests_is_passed_over_between_the_ends() -> None:
    row = [Child(name) for name in "abcde"]
    assert chosen(*row, resting="abd") == ["a", "c", "e"]
    assert chosen(Child("old", "2026-02-01"), *row, resting="abcde") == ["a", "e"]


INDEX = [Child(f"map-{month}.xml", "2026-03-01") for month in ("2025-12", "2026-01", "2026-02", "2026-03")]


@pytest.mark.parametrize(
    ("period", "months"),
    [
        ({"since": "2026-02-10"}, ["2026-03", "2026-02"]),
        ({"since": "2025-12-31", "until": "2026-01-10"}, ["2026-01", "2025-12"]),
        ({}, ["2026-03", "2026-02", "2026-01", "2025-12"]),
    ],
)
def test_of_an_index_by_months_the_names_tell_which_are_of_a_period(
    period: dict[str, str], months: list[str]
) -> None:
    """All were written today: so a run that wants what is new has to ask all of them."""
    assert chosen(*INDEX, **period) == [f"map-{month}.xml" for month in months]


def test_of_an_index_by_years_the_last_is_asked_whatever_it_says_of_changes() -> None:
    years = [Child(f"{year}.xml", "2019-02-03") for year in (2024, 2025, 2026)]
    assert chosen(*years) == ["2026.xml"]
    assert chosen(*years, since="2025-05-01") == ["2026.xml", "2025.xml"]


@pytest.mark.parametrize(
    "names",
    [
        [f"map-2026-{part}.xml" for part in (1, 2, 10)],
        [f"map-2026-{week}.xml" for week in ("02", "03", "14")],
    ],
    ids=["parts", "weeks"],
)
def test_numbers_beside_a_year_that_are_no_months_leave_none_out(names: list[str]) -> None:
    assert chosen(*map(Child, names), since="2026-02-10", until="2026-02-20") == names


@pytest.mark.parametrize(
    ("names", "news", "past"),
    [
        ([f"map.xml?year={year}&month={month}" for year in (2025, 2026) for month in (1, 2, 3)], 1, 2),
        ([f"map.xml?yyyy=2026&mm={month:02}&dd={day:02}" for month in (1, 2, 3) for day in (1, 28)], 2, 3),
        ([f"/map?lang=en&Year=2026&Month={month}&page=2" for month in (1, 2, 3)], 1, 2),
    ],
)
def test_months_and_days_may_stand_in_the_query(names: list[str], news: int, past: int) -> None:
    assert len(chosen(*map(Child, names))) == news
    assert len(chosen(*map(Child, names), since="2026-02-10")) == past


def test_a_row_that_counts_on_has_no_years_in_it() -> None:
    row = [Child(f"map-{number}.xml") for number in range(1995, 2001)] + [
        Child(f"map-{number}.xml") for number in range(100, 110)
    ]
    assert len(chosen(*row, since="2026-02-10")) == len(row)
