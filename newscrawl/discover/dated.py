"""The addresses of sitemaps that an outlet keeps for each day, month or year, for filling in a period."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from datetime import date, timedelta

from newscrawl.discover.dates import MONTHS

_PLACE = re.compile(r"\{(\w*)\}")
_DAY, _MONTH, _YEAR = {"dd", "d"}, {"mm", "m", "month", "Month", "mon", "Mon"}, {"yyyy", "yy"}


def dated_sitemaps(pattern: str, since: date, until: date) -> list[str]:
    """The sitemaps from `since` to `until`, both included, newest first, each once.

    `pattern` is an address with `{yyyy}`, `{yy}`, `{mm}` and `{dd}` (two digits), `{m}` and `{d}` (no leading
    zero), `{month}` (march), `{Month}` (March), `{mon}` (mar) or `{Mon}` (Mar). The smallest unit it names
    decides whether there is one for each day, month or year. Raises ValueError for a place it does not know
    and for a pattern without a year.
    """
    places = set(_PLACE.findall(pattern))
    if unknown := places - _DAY - _MONTH - _YEAR:
        raise ValueError(f"{pattern}: unknown place {{{min(unknown)}}} in the address of a dated sitemap")
    if not places & _YEAR:
        raise ValueError(f"{pattern}: the address of a dated sitemap needs {{yyyy}}")
    days = (until - timedelta(days=n) for n in range((until - since).days + 1))
    return list(dict.fromkeys(_filled(pattern, day) for day in days))


def induce_dated(sitemaps: Iterable[str]) -> list[str]:
    """The patterns by which sitemaps of an index are dated, those with most sitemaps first.

    `/2019-03-20.xml`, `/2019-03-19.xml` and so on give `/{yyyy}-{mm}-{dd}.xml`. Fewer than three of a kind
    give none: a number may look like a date by chance.
    """
    counts = Counter(pattern for url in set(sitemaps) if (pattern := _undated(url)) is not None)
    return [pattern for pattern, count in counts.most_common() if count >= _OF_A_KIND]


_OF_A_KIND = 3
_YYYY = r"(?<!\d)(?:19|20)\d\d"
_NAMES = "|".join(name.lower() for name in MONTHS)
_SHORT = "|".join(name[:3].lower() for name in MONTHS)
_MM, _DD = r"(?:0[1-9]|1[0-2])", r"(?:0[1-9]|[12]\d|3[01])"
_DATED = (
    (re.compile(rf"{_YYYY}([-/_]?){_MM}\1{_DD}(?!\d)"), r"{yyyy}\1{mm}\1{dd}"),
    (
        re.compile(rf"(yyyy|year|y)=\d{{4}}(&(?:mm|month|m)=){_MM}(&(?:dd|day|d)=){_DD}"),
        r"\1={yyyy}\2{mm}\3{dd}",
    ),
    (re.compile(rf"{_YYYY}([-/_])(?:{_NAMES})(?![a-z])"), r"{yyyy}\1{month}"),
    (re.compile(rf"{_YYYY}([-/_])(?:{_NAMES.title()})(?![a-z])"), r"{yyyy}\1{Month}"),
    (re.compile(rf"{_YYYY}([-/_])(?:{_SHORT})(?![a-z])"), r"{yyyy}\1{mon}"),
    (re.compile(rf"{_YYYY}([-/_]?){_MM}(?!\d)"), r"{yyyy}\1{mm}"),
)


def _undated(url: str) -> str | None:
    """An address with its date made places; None for one without, or with braces of its own."""
    if "{" in url:
        return None
    for date_form, places in _DATED:
        pattern, count = date_form.subn(places, url, count=1)
        if count:
            return pattern
    return None


def _filled(pattern: str, day: date) -> str:
    month = MONTHS[day.month - 1]
    values = {
        "yyyy": f"{day:%Y}",
        "yy": f"{day:%y}",
        "mm": f"{day.month:02}",
        "m": str(day.month),
        "dd": f"{day.day:02}",
        "d": str(day.day),
        "month": month.lower(),
        "Month": month,
        "mon": month[:3].lower(),
        "Mon": month[:3],
    }
    return _PLACE.sub(lambda place: values[place[1]], pattern)
