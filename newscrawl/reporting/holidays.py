"""Days on which a country rests, for telling a quiet day from a gap.

What a rule can say is in `countries`. Feasts that follow the moon are not: their days are set by people who
look at it, and a wrong name is worse than none. The setting HOLIDAYS names such days; else `days.together`
sees that the country's other outlets fell silent too.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from functools import cache

from newscrawl.reporting.countries import COUNTRIES, NEW_YEAR, Fixed, Nth, Rule

_FRIDAY_SATURDAY = frozenset({4, 5})
_WEEKENDS = {
    **dict.fromkeys(
        ("BD", "BH", "DZ", "EG", "IL", "IQ", "JO", "KW", "LY", "OM", "QA", "SA", "SD", "SY", "YE"),
        _FRIDAY_SATURDAY,
    ),
    "IR": frozenset({4}),
    "NP": frozenset({5}),
}
_WEEKEND = frozenset({5, 6})


def weekend(country: str | None) -> frozenset[int]:
    """The weekdays on which a country (ISO 3166-1 alpha-2) rests; Monday is 0."""
    return _WEEKENDS.get(country or "", _WEEKEND)


def holiday(day: date, country: str | None) -> str | None:
    """The name of the public holiday that a day is in a country, if a rule says so."""
    return _of_year(day.year, country or "").get(day)


@cache
def _of_year(year: int, country: str) -> Mapping[date, str]:
    rules = {**NEW_YEAR, **COUNTRIES.get(country, {})}
    return {day: name for rule, name in rules.items() for day in _days(rule, year)}


def _days(rule: Rule, year: int) -> Iterator[date]:
    """The day a rule means in a year; none where the calendar ends."""
    if isinstance(rule, Fixed):
        yield date(year, rule.month, rule.day)
    elif isinstance(rule, Nth):
        yield _nth(rule, year)
    elif 1900 <= year < 2100:
        yield (_julian_easter if rule.orthodox else _easter)(year) + timedelta(days=rule.days)


def _nth(rule: Nth, year: int) -> date:
    if rule.n < 0:
        after = date(year + rule.month // 12, rule.month % 12 + 1, 1) - timedelta(days=1)
        return after - timedelta(days=(after.weekday() - rule.weekday) % 7)
    first = date(year, rule.month, 1)
    return first + timedelta(days=(rule.weekday - first.weekday()) % 7 + 7 * (rule.n - 1))


def _easter(year: int) -> date:
    """Easter Sunday by the Gregorian rule (J.-M. Oudin, 1940)."""
    century = year // 100
    golden = year % 19
    epact = (century - century // 4 - (8 * century + 13) // 25 + 19 * golden + 15) % 30
    epact -= epact == 29 or (epact == 28 and golden > 10)
    weekday = (year + year // 4 + epact + 2 - century + century // 4) % 7
    return date(year, 3, 28) + timedelta(days=epact - weekday)


def _julian_easter(year: int) -> date:
    """Easter Sunday by the Julian rule (J. Meeus), as a Gregorian date of 1900 to 2099."""
    moon = (19 * (year % 19) + 15) % 30
    weekday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7
    return date(year, 3, 22) + timedelta(days=moon + weekday + 13)
