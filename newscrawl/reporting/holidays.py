"""Days on which a country rests, for telling a quiet day from a gap.

What a rule can say is here: fixed dates, the n-th weekday of a month, and what follows Easter. Feasts that
follow the moon are not: their days are set by people who look at it, and a wrong name is worse than none. The
setting HOLIDAYS names such days; else `days.together` sees that the country's other outlets fell silent too.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

_MON, _THU = 0, 3


@dataclass(slots=True, frozen=True)
class Fixed:
    """The same date each year."""

    month: int
    day: int


@dataclass(slots=True, frozen=True)
class Nth:
    """The n-th such weekday of a month (Monday is 0); n = -1 is the last."""

    month: int
    weekday: int
    n: int


@dataclass(slots=True, frozen=True)
class Easter:
    """So many days after Easter Sunday."""

    days: int
    orthodox: bool = False


Rule = Fixed | Nth | Easter
Rules = Mapping[Rule, str]

_NEW_YEAR: Rules = {Fixed(1, 1): "New Year’s Day"}
_LABOUR: Rules = {Fixed(5, 1): "Labour Day"}
_CHRISTMAS: Rules = {Fixed(12, 25): "Christmas Day"}
_BOXING: Rules = {**_CHRISTMAS, Fixed(12, 26): "the day after Christmas"}
_GOOD_FRIDAY: Rules = {Easter(-2): "Good Friday"}
_EASTER: Rules = {**_GOOD_FRIDAY, Easter(0): "Easter Sunday", Easter(1): "Easter Monday"}
_EASTER_MONDAY: Rules = {Easter(0): "Easter Sunday", Easter(1): "Easter Monday"}
_WHITSUN: Rules = {Easter(39): "Ascension Day", Easter(49): "Whit Sunday", Easter(50): "Whit Monday"}
_CORPUS: Rules = {Easter(60): "Corpus Christi"}
_EPIPHANY: Rules = {Fixed(1, 6): "Epiphany"}
_ASSUMPTION: Rules = {Fixed(8, 15): "Assumption Day"}
_ALL_SAINTS: Rules = {Fixed(11, 1): "All Saints’ Day"}
_IMMACULATE: Rules = {Fixed(12, 8): "Immaculate Conception"}
_HOLY_THURSDAY: Rules = {Easter(-3): "Maundy Thursday"}
_GOLDEN_WEEK: Rules = {Fixed(10, day): "National Day holidays" for day in range(1, 8)}
_RUSSIAN_NEW_YEAR: Rules = {Fixed(1, day): "New Year holidays" for day in range(2, 9)}

_COUNTRIES: Mapping[str, Rules] = {
    "AT": {
        **_EPIPHANY, **_EASTER_MONDAY, **_LABOUR, **_WHITSUN, **_CORPUS, **_ASSUMPTION, **_ALL_SAINTS,
        **_IMMACULATE, **_BOXING, Fixed(10, 26): "National Day",
    },
    "AU": {**_EASTER, **_BOXING, Fixed(1, 26): "Australia Day", Fixed(4, 25): "Anzac Day"},
    "BE": {
        **_EASTER_MONDAY, **_LABOUR, **_WHITSUN, **_ASSUMPTION, **_ALL_SAINTS, **_CHRISTMAS,
        Fixed(7, 21): "National Day", Fixed(11, 11): "Armistice Day",
    },
    "CA": {
        **_EASTER, **_BOXING, Fixed(7, 1): "Canada Day", Nth(9, _MON, 1): "Labour Day",
        Nth(10, _MON, 2): "Thanksgiving",
    },
    "CH": {**_EASTER, **_WHITSUN, **_BOXING, Fixed(1, 2): "Berchtold’s Day", Fixed(8, 1): "National Day"},
    "CN": {**_LABOUR, **_GOLDEN_WEEK},
    "CZ": {
        **_EASTER, **_LABOUR, **_BOXING, Fixed(5, 8): "Victory Day", Fixed(7, 5): "Cyril and Methodius",
        Fixed(7, 6): "Jan Hus Day", Fixed(9, 28): "Statehood Day", Fixed(10, 28): "Independence Day",
        Fixed(11, 17): "Freedom Day", Fixed(12, 24): "Christmas Eve",
    },
    "DE": {**_EASTER, **_LABOUR, **_WHITSUN, **_BOXING, Fixed(10, 3): "German Unity Day"},
    "DK": {
        **_HOLY_THURSDAY, **_EASTER, **_WHITSUN, **_BOXING, Fixed(6, 5): "Constitution Day",
        Fixed(12, 24): "Christmas Eve",
    },
    "ES": {
        **_EPIPHANY, **_GOOD_FRIDAY, **_LABOUR, **_ASSUMPTION, **_ALL_SAINTS, **_IMMACULATE, **_CHRISTMAS,
        Fixed(10, 12): "National Day", Fixed(12, 6): "Constitution Day",
    },
    "FR": {
        **_EASTER_MONDAY, **_LABOUR, **_WHITSUN, **_ASSUMPTION, **_ALL_SAINTS, **_CHRISTMAS,
        Fixed(5, 8): "Victory Day", Fixed(7, 14): "National Day", Fixed(11, 11): "Armistice Day",
    },
    "GB": {
        **_EASTER, **_BOXING, Nth(5, _MON, 1): "Early May bank holiday",
        Nth(5, _MON, -1): "Spring bank holiday", Nth(8, _MON, -1): "Summer bank holiday",
    },
    "IE": {
        **_EASTER, **_BOXING, Fixed(3, 17): "Saint Patrick’s Day", Nth(5, _MON, 1): "May bank holiday",
        Nth(6, _MON, 1): "June bank holiday", Nth(8, _MON, 1): "August bank holiday",
        Nth(10, _MON, -1): "October bank holiday",
    },
    "IN": {
        **_GOOD_FRIDAY, **_CHRISTMAS, Fixed(1, 26): "Republic Day", Fixed(5, 1): "May Day",
        Fixed(8, 15): "Independence Day", Fixed(10, 2): "Gandhi Jayanti",
    },
    "IT": {
        **_EPIPHANY, **_EASTER_MONDAY, **_LABOUR, **_ASSUMPTION, **_ALL_SAINTS, **_IMMACULATE, **_BOXING,
        Fixed(4, 25): "Liberation Day", Fixed(6, 2): "Republic Day",
    },
    "JP": {
        Fixed(1, 2): "New Year", Fixed(1, 3): "New Year", Fixed(2, 11): "Foundation Day",
        Fixed(2, 23): "Emperor’s Birthday", Fixed(4, 29): "Shōwa Day", Fixed(5, 3): "Constitution Day",
        Fixed(5, 4): "Greenery Day", Fixed(5, 5): "Children’s Day", Fixed(8, 11): "Mountain Day",
        Fixed(11, 3): "Culture Day", Fixed(11, 23): "Labour Thanksgiving Day",
        Nth(1, _MON, 2): "Coming of Age Day", Nth(7, _MON, 3): "Marine Day",
        Nth(9, _MON, 3): "Respect for the Aged Day", Nth(10, _MON, 2): "Sports Day",
    },
    "KR": {
        **_CHRISTMAS, Fixed(3, 1): "Independence Movement Day", Fixed(5, 5): "Children’s Day",
        Fixed(6, 6): "Memorial Day", Fixed(8, 15): "Liberation Day", Fixed(10, 3): "Foundation Day",
        Fixed(10, 9): "Hangul Day",
    },
    "LU": {
        **_EASTER_MONDAY, **_LABOUR, **_WHITSUN, **_ASSUMPTION, **_ALL_SAINTS, **_BOXING,
        Fixed(5, 9): "Europe Day", Fixed(6, 23): "National Day",
    },
    "MX": {
        **_LABOUR, **_CHRISTMAS, Fixed(9, 16): "Independence Day", Nth(2, _MON, 1): "Constitution Day",
        Nth(3, _MON, 3): "Benito Juárez’s birthday", Nth(11, _MON, 3): "Revolution Day",
    },
    "NL": {**_EASTER, **_WHITSUN, **_BOXING, Fixed(4, 27): "King’s Day"},
    "NO": {
        **_HOLY_THURSDAY, **_EASTER, **_LABOUR, **_WHITSUN, **_BOXING, Fixed(5, 17): "Constitution Day",
        Fixed(12, 24): "Christmas Eve",
    },
    "PL": {
        **_EPIPHANY, **_EASTER_MONDAY, **_LABOUR, **_CORPUS, **_ASSUMPTION, **_ALL_SAINTS, **_BOXING,
        Fixed(5, 3): "Constitution Day", Fixed(11, 11): "Independence Day",
    },
    "RU": {
        **_RUSSIAN_NEW_YEAR, **_LABOUR,
        Fixed(2, 23): "Defender of the Fatherland Day", Fixed(3, 8): "Women’s Day",
        Fixed(5, 9): "Victory Day", Fixed(6, 12): "Russia Day", Fixed(11, 4): "Unity Day",
    },
    "SE": {
        **_EPIPHANY, **_EASTER, **_LABOUR, **_WHITSUN, **_BOXING, Fixed(6, 6): "National Day",
        Fixed(12, 24): "Christmas Eve",
    },
    "TR": {
        **_LABOUR, Fixed(4, 23): "Sovereignty and Children’s Day", Fixed(5, 19): "Youth and Sports Day",
        Fixed(7, 15): "Democracy Day", Fixed(8, 30): "Victory Day", Fixed(10, 29): "Republic Day",
    },
    "UA": {
        Easter(0, orthodox=True): "Easter Sunday", Easter(1, orthodox=True): "Easter Monday", **_CHRISTMAS,
        Fixed(8, 24): "Independence Day",
    },
    "US": {
        **_CHRISTMAS, Fixed(7, 4): "Independence Day", Nth(1, _MON, 3): "Martin Luther King Day",
        Nth(2, _MON, 3): "Presidents’ Day", Nth(5, _MON, -1): "Memorial Day", Nth(9, _MON, 1): "Labor Day",
        Nth(11, _THU, 4): "Thanksgiving",
    },
    "ZA": {
        **_GOOD_FRIDAY, Easter(1): "Family Day", **_BOXING, Fixed(3, 21): "Human Rights Day",
        Fixed(4, 27): "Freedom Day", Fixed(5, 1): "Workers’ Day", Fixed(6, 16): "Youth Day",
        Fixed(8, 9): "Women’s Day", Fixed(9, 24): "Heritage Day", Fixed(12, 16): "Day of Reconciliation",
    },
}  # fmt: skip  # a line holds as many days as fit

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
    rules = {**_NEW_YEAR, **_COUNTRIES.get(country, {})}
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
    epact -= (epact // 28) * (1 - (epact // 28) * (29 // (epact + 1)) * ((21 - golden) // 11))
    weekday = (year + year // 4 + epact + 2 - century + century // 4) % 7
    return date(year, 3, 28) + timedelta(days=epact - weekday)


def _julian_easter(year: int) -> date:
    """Easter Sunday by the Julian rule (J. Meeus), as a Gregorian date of 1900 to 2099."""
    moon = (19 * (year % 19) + 15) % 30
    weekday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7
    return date(year, 3, 22) + timedelta(days=moon + weekday + 13)
