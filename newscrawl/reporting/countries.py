"""On which days each country rests: dates, weekdays of a month, and what follows Easter.

Only what a rule can say; feasts that follow the moon are left out (`holidays` tells why).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

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

NEW_YEAR: Rules = {Fixed(1, 1): "New Year’s Day"}
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

COUNTRIES: Mapping[str, Rules] = {
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
