"""The form of the addresses of dated sitemaps, seen in what a sitemap index lists.

An index of ten years of months is one fact: `/sitemap-{yyyy}-{mm}.xml`. With it a period is filled in from
its own sitemaps, without asking for the index and for all that it lists. See `dated.py`.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date

from newscrawl.discover.dates import MONTHS, SHORT_MONTHS
from newscrawl.discover.documents.dated import dated_sitemaps

ENOUGH = 3
"""Addresses that must have a form; two may be chance."""

_YEAR, _FIGURE = r"(?<!\d)(?:19|20)\d\d", r"(?<=[-_/=])[1-9](?!\d)"
"""A month or a day may have no leading zero, where it stands apart from other numbers."""
_MONTH, _DAY = rf"(?:0[1-9]|1[0-2]|{_FIGURE})", rf"(?:0[1-9]|[12]\d|3[01]|{_FIGURE})"
_NAMES = "|".join([*MONTHS, *SHORT_MONTHS])
_FORMS = (
    re.compile(rf"(?P<yyyy>{_YEAR})(?P<a>[-_/]?)(?P<mm>{_MONTH})(?P<b>[-_/]?)(?P<dd>{_DAY})(?!\d)"),
    re.compile(rf"(?P<yyyy>{_YEAR})(?P<a>&\w+=)(?P<mm>{_MONTH})(?P<b>&\w+=)(?P<dd>{_DAY})(?!\d)"),
    re.compile(rf"(?P<yyyy>{_YEAR})(?P<a>[-_/]?|&\w+=)(?P<mm>{_MONTH})(?!\d)"),
    re.compile(rf"(?P<yyyy>{_YEAR})(?P<a>[-_/]?)(?P<name>{_NAMES})(?![a-z])", re.IGNORECASE),
    re.compile(rf"(?P<yyyy>{_YEAR})(?!\d)"),
)


_SHORTER = {"{mm}": "{m}", "{dd}": "{d}", "{month}": "{mon}", "{Month}": "{Mon}"}
_SPELLINGS = ((), tuple(_SHORTER), ("{dd}",), ("{mm}",))
"""Which places of a pattern are spelled shorter, the likeliest first: who leaves out the zero of a day does
so with that of a month."""


def dated_forms(urls: Iterable[str]) -> list[str]:
    """Patterns for `dated_sitemaps` that at least `ENOUGH` of the addresses have, the most common first.

    Only the smallest unit counts: where a site has sitemaps of days and of years, those of days.
    """
    forms: Counter[str] = Counter()
    for url in dict.fromkeys(urls):
        if "{" not in url:
            forms.update(_forms(url))
    likeliest = {_shorter(form, _SHORTER): form for form, _ in reversed(forms.most_common())}
    common = [form for form, count in forms.most_common() if count >= ENOUGH and form in likeliest.values()]
    unit = min((_unit(form) for form in common), default=0)
    return [form for form in common if _unit(form) == unit]


def _forms(url: str) -> Iterator[str]:
    """The patterns that give exactly this address for some day: none, one or several, as May is a long name
    and a short one, and November has no leading zero to leave out. The likelier ones come first.
    """
    for form in _FORMS:
        for match in form.finditer(url):
            pattern, day = _pattern(url, match)
            found = [one for one in _spellings(pattern) if day and dated_sitemaps(one, day, day) == [url]]
            if found:
                yield from found
                return


def _spellings(pattern: str) -> dict[str, None]:
    """A pattern with long names of months and with short ones, with leading zeros and without them."""
    return dict.fromkeys(_shorter(pattern, places) for places in _SPELLINGS)


def _shorter(pattern: str, places: Iterable[str]) -> str:
    for place in places:
        pattern = pattern.replace(place, _SHORTER[place])
    return pattern


def _pattern(url: str, match: re.Match[str]) -> tuple[str, date | None]:
    parts = match.groupdict()
    pieces = ["{yyyy}", parts.get("a") or ""]
    month = int(parts.get("mm") or 1)
    if name := parts.get("name"):
        month = SHORT_MONTHS.index(name[:3].lower()) + 1
        pieces.append("{Month}" if name[0].isupper() else "{month}")
    elif parts.get("mm"):
        pieces.append("{mm}")
    if parts.get("dd"):
        pieces += [parts["b"] or "", "{dd}"]
    pattern = url[: match.start()] + "".join(pieces) + url[match.end() :]
    try:
        return pattern, date(int(parts["yyyy"]), month, int(parts.get("dd") or 1))
    except ValueError:
        return pattern, None


def _unit(form: str) -> int:
    return 0 if "{dd}" in form or "{d}" in form else 2 if form.count("{") == 1 else 1
