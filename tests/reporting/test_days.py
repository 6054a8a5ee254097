"""Short days: weekends are not, and a gap is told from a holiday and from a quiet day by what is known."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, date, datetime, timedelta

import pytest

from newscrawl.reporting.days import Missed, short_days, together
from newscrawl.reporting.facts import Facts
from newscrawl.reporting.holidays import holiday, weekend

FIRST = date(2026, 9, 1)
DAYS = [FIRST + timedelta(days=n) for n in range(84)]
RUNS = set(DAYS)
SHORT = date(2026, 10, 7)


def usual(day: date) -> int:
    return 12 if day.weekday() == 6 else 40


def counts(**changed: int) -> dict[date, int]:
    return {day: changed.get(f"d{day:%m%d}", usual(day)) for day in DAYS}


def test_a_steady_outlet_has_none() -> None:
    assert [*short_days(counts(), Missed({}, {}, RUNS), "IN", {})] == []


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
    (day,) = short_days(counts(d1007=8), Missed(waiting, {}, reached), "IN", {})
    assert (day.day, day.articles, day.usual, day.verdict) == (SHORT, 8, 40.0, verdict)
    assert why in day.why


@pytest.mark.parametrize(("vain", "always", "verdict"), [(30, 0, "gap"), (3, 0, "quiet"), (30, 30, "quiet")])
def test_pages_that_gave_no_article_are_a_gap_unless_there_are_as_many_on_other_days(
    vain: int, always: int, verdict: str
) -> None:
    pages = {day: Counter({"the page is empty": always}) for day in DAYS}
    pages[SHORT] = Counter({"the page is empty": vain - 1, "410": 1})
    (day,) = short_days(counts(d1007=8), Missed({}, pages, RUNS), "IN", {})
    assert day.verdict == verdict
    assert verdict != "gap" or day.why == "30 pages of this day gave no article, mostly: the page is empty"


def test_a_day_without_any_article_is_found() -> None:
    known = counts()
    del known[SHORT]
    assert [day.day for day in short_days(known, Missed({}, {}, RUNS), None, {})] == [SHORT]


def test_a_holiday_has_its_name() -> None:
    (day,) = short_days(counts(d1002=3), Missed({}, {}, RUNS), "IN", {})
    assert (day.verdict, day.why) == ("holiday", "Gandhi Jayanti")
    (elsewhere,) = short_days(counts(d1002=3), Missed({}, {}, RUNS), "FR", {})
    assert elsewhere.verdict == "quiet"


def test_a_holiday_that_the_moon_moves_is_named_by_who_knows_it() -> None:
    (day,) = short_days(counts(d1007=3), Missed({}, {}, RUNS), "IN", {SHORT: "Diwali"})
    assert (day.verdict, day.why) == ("holiday", "Diwali")


@pytest.mark.parametrize(
    ("country", "day", "name"),
    [
        ("DE", date(2026, 4, 6), "Easter Monday"),
        ("DE", date(2049, 4, 16), "Good Friday"),
        ("UA", date(2024, 5, 5), "Easter Sunday"),
        ("US", date(2026, 11, 26), "Thanksgiving"),
        ("GB", date(2027, 5, 31), "Spring bank holiday"),
        ("GB", date(2027, 12, 27), None),
        ("JP", date(2026, 1, 12), "Coming of Age Day"),
        (None, date(2026, 1, 1), "New Year’s Day"),
        ("IN", date(9999, 12, 31), None),
    ],
)
def test_holidays_that_move_by_a_rule(country: str | None, day: date, name: str | None) -> None:
    assert holiday(day, country) == name


def test_every_rule_gives_a_day_in_every_year() -> None:
    for year in (1, 1899, 1900, 2026, 2099, 2100, 9999):
        for day in (date(year, 1, 1), date(year, 12, 25)):
            assert holiday(day, "GB")


def test_weekends_are_the_countrys() -> None:
    assert [sorted(weekend(country)) for country in ("IN", "EG", None)] == [[5, 6], [4, 5], [5, 6]]


def outlet(name: str, country: str | None, **changed: int) -> Facts:
    facts = Facts(outlet=name, made=datetime(2026, 11, 24, tzinfo=UTC), country=country)
    known = counts(**changed)
    facts.published.update({(day, "News"): n for day, n in known.items()})
    facts.short = [*short_days(known, Missed({}, {}, RUNS), country, {})]
    return facts


def test_a_day_on_which_the_whole_country_is_short_is_a_holiday() -> None:
    found = [outlet(name, "IN", d1007=4) for name in "abc"] + [outlet("d", "IN"), outlet("e", "FR", d1007=4)]
    together(found)
    for facts in found[:3]:
        (day,) = facts.short
        assert (day.verdict, day.why) == ("holiday", "2 of 3 other outlets of IN were short too")
    assert [day.verdict for facts in found[3:] for day in facts.short] == ["quiet"]


@pytest.mark.parametrize("others", [1, 4])
def test_a_day_on_which_few_are_short_is_none(others: int) -> None:
    found = [outlet("a", "IN", d1007=4), outlet("b", "IN", d1007=4)]
    together([*found, *(outlet(f"other {n}", "IN") for n in range(others - 1))])
    assert [day.verdict for facts in found for day in facts.short] == ["quiet", "quiet"]


def test_the_ends_and_small_outlets_are_not_judged() -> None:
    assert [*short_days({**counts(), DAYS[0]: 1, DAYS[-1]: 1}, Missed({}, {}, RUNS), None, {})] == []
    small = {day: 3 for day in DAYS if day != SHORT}
    assert [*short_days(small, Missed({}, {}, RUNS), None, {})] == []
    assert [*short_days({}, Missed({}, {}, RUNS), None, {})] == []


@pytest.mark.parametrize(("articles", "short"), [(2, []), (1, [SHORT])])
def test_of_a_few_articles_a_day_some_less_are_nothing_to_speak_of(articles: int, short: list[date]) -> None:
    few = {day: articles if day == SHORT else 6 for day in DAYS}
    assert [day.day for day in short_days(few, Missed({}, {}, RUNS), None, {})] == short


def test_outlets_too_small_to_be_judged_do_not_speak_against_a_holiday() -> None:
    found = [outlet(name, "IN", d1007=4) for name in "abc"]
    small = [Facts(outlet=f"small {n}", made=found[0].made, country="IN") for n in range(4)]
    for facts in small[1:]:  # all of the first one's articles are without a date
        facts.published.update({(day, "News"): 3 for day in DAYS})
    together([*found, *small])
    assert {day.why for facts in found for day in facts.short} == {
        "2 of 2 other outlets of IN were short too"
    }
