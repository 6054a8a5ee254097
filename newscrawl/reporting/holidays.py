"""Holidays that fall on the same date each year, for telling a quiet day from a gap.

Only fixed dates: those that follow the moon or the church year would need tables, and a wrong name is worse
than none. Such a day shows as "quiet".
"""

from __future__ import annotations

from datetime import date

_EVERYWHERE = {(1, 1): "New Year's Day"}
_CHRISTMAS = {(12, 25): "Christmas Day"}
_LABOUR = {(5, 1): "Labour Day"}
_BOXING = {(12, 26): "the day after Christmas"}
_COUNTRIES: dict[str, dict[tuple[int, int], str]] = {
    "AT": {**_LABOUR, **_CHRISTMAS, **_BOXING, (10, 26): "National Day"},
    "AU": {**_CHRISTMAS, **_BOXING, (1, 26): "Australia Day", (4, 25): "Anzac Day"},
    "BE": {**_LABOUR, **_CHRISTMAS, (7, 21): "National Day"},
    "CA": {**_CHRISTMAS, **_BOXING, (7, 1): "Canada Day"},
    "CH": {**_CHRISTMAS, **_BOXING, (8, 1): "National Day"},
    "CN": {**_LABOUR, (10, 1): "National Day"},
    "DE": {**_LABOUR, **_CHRISTMAS, **_BOXING, (10, 3): "German Unity Day"},
    "DK": {**_CHRISTMAS, **_BOXING, (6, 5): "Constitution Day"},
    "ES": {**_LABOUR, **_CHRISTMAS, (10, 12): "National Day", (1, 6): "Epiphany"},
    "FR": {**_LABOUR, **_CHRISTMAS, (7, 14): "National Day", (11, 11): "Armistice Day"},
    "GB": {**_CHRISTMAS, **_BOXING},
    "IE": {**_CHRISTMAS, **_BOXING, (3, 17): "Saint Patrick's Day"},
    "IN": {
        **_CHRISTMAS,
        (1, 26): "Republic Day",
        (8, 15): "Independence Day",
        (10, 2): "Gandhi Jayanti",
    },
    "IT": {**_LABOUR, **_CHRISTMAS, **_BOXING, (6, 2): "Republic Day", (8, 15): "Assumption Day"},
    "JP": {(1, 2): "New Year", (1, 3): "New Year", (5, 3): "Constitution Day"},
    "NL": {**_CHRISTMAS, **_BOXING, (4, 27): "King's Day"},
    "NO": {**_LABOUR, **_CHRISTMAS, **_BOXING, (5, 17): "Constitution Day"},
    "PL": {**_LABOUR, **_CHRISTMAS, **_BOXING, (5, 3): "Constitution Day", (11, 11): "Independence Day"},
    "SE": {**_LABOUR, **_CHRISTMAS, **_BOXING, (6, 6): "National Day"},
    "US": {**_CHRISTMAS, (7, 4): "Independence Day"},
}


def holiday(day: date, country: str | None) -> str | None:
    """The name of the public holiday that a day is in a country (ISO 3166-1 alpha-2), if it is one."""
    key = (day.month, day.day)
    return _COUNTRIES.get(country or "", {}).get(key) or _EVERYWHERE.get(key)
