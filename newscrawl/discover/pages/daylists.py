"""The lists of single days and months that a page leads to: archives by date, calendars on a front page.

Their addresses end in the day ("/2026/11/27/", "?date=2026-11-27"), or the month, and say nothing else. Where
nothing else lists what is old, they are all there is of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date
from urllib.parse import unquote, urlsplit

from newscrawl.discover.addresses.urls import bare_host, tidy
from newscrawl.discover.dates import last_of_month
from newscrawl.discover.found import Child
from newscrawl.discover.pages.links import Link
from newscrawl.known.listnames import ARCHIVES

_Y, _M, _D = r"(?P<y>(?:19|20)\d\d)", r"(?P<m>0?[1-9]|1[0-2])", r"(?P<d>0?[1-9]|[12]\d|3[01])"
_MM, _DD = r"(?P<m>0[1-9]|1[0-2])", r"(?P<d>0[1-9]|[12]\d|3[01])"
_ENDING = r"(?:/(?:index)?)?(?:\.\w{2,5})?/?"
_PATHS = (
    re.compile(rf"(?:/[a-z_-]+){{0,3}}/{_Y}(?P<mark>[/-]){_M}(?:(?P=mark){_D})?{_ENDING}", re.IGNORECASE),
    re.compile(rf"(?:/[a-z_-]+){{0,3}}/{_Y}/?{_MM}{_DD}{_ENDING}", re.IGNORECASE),
)
_QUERIES = (
    re.compile(rf"\w{{1,12}}={_Y}(?P<mark>[-/.]?){_MM}(?P=mark){_DD}"),
    re.compile(rf"\w{{1,12}}={_D}(?P<mark>[-/.]){_M}(?P=mark){_Y}"),
    re.compile(rf"y(?:ear)?={_Y}&m(?:onth)?={_M}(?:&d(?:ay)?={_D})?", re.IGNORECASE),
)
"""A day among the parameters would be one of a search; here it is all that is asked."""
_NAME = re.compile(r"\.\w{2,5}$")


def day_lists(links: Iterable[Link], url: str) -> Iterator[Child]:
    """The lists of a day or a month that links lead to, each with the last day of it."""
    host = bare_host(urlsplit(url).netloc)
    for address in dict.fromkeys(tidy(link) for link, *_ in links if "20" in link or "19" in link):
        if address and bare_host(urlsplit(address).netloc) == host and (last := last_day(address)):
            yield Child(address, last.isoformat())


def last_day(address: str) -> date | None:
    """The last day of those that an address lists the articles of; None where it tells no day alone."""
    parts = urlsplit(address)
    told, forms = (parts.query, _QUERIES) if parts.query else (parts.path, _PATHS)
    for form in forms:
        if match := form.fullmatch(told):
            year, month, day = (int(match[name] or 0) for name in ("y", "m", "d"))
            last = last_of_month(date(year, month, 1))
            return last.replace(day=day or last.day) if day <= last.day else None
    return None


def is_archive(address: str, text: str) -> bool:
    """Whether a link leads to where old articles are, by the last part of its address or by what it says."""
    name = _NAME.sub("", unquote(urlsplit(address).path.rstrip("/").rpartition("/")[2])).lower()
    return not urlsplit(address).query and (name in ARCHIVES or text.strip().lower() in ARCHIVES)
