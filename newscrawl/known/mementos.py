"""Addresses of copies in web archives, and of the pages that were copied.

The Wayback Machine and all that work like it (pywb, OpenWayback, the archives of nations and libraries) put
the moment of a copy and the whole address of the page into the copy's own:
`https://web.archive.org/web/20131110121040/http://example.org/a`. What is a copy is told by that form, not by
a list of hosts. RFC 7089 calls such a copy a memento. A record is that of the page, whoever kept the copy.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from urllib.parse import unquote

_DIGITS = "%Y%m%d%H%M%S"
_OF_SECOND = len("20131110121040")
_MOST = 8
"""Copies of copies that are looked through; nobody makes as many."""
_MEMENTO = re.compile(
    r"(?P<archive>https?://[^/?#\s]++(?:/[^/?#\s]*+)*?)/(?P<moment>(?:199\d|20\d\d)\d{0,10})(?:[a-z]{2,4}_)?/"
    r"(?:(?P<scheme>https?)(?::|%3A)(?:/|%2F){1,3}(?=[^/?#\s])|(?P<bare>(?:[a-z0-9-]+\.)+[a-z]{2,}(?=[:/])|www\.))",
    re.IGNORECASE | re.ASCII,
)
"""Digits of a moment, what the archive is to make of the page (`id_`, `if_`), an address. That may lack its
scheme, or a slash behind it, as of two slashes in a path many programs make one."""
_OWN_PORT = re.compile(r"(?<=^http:)//([^/?#:@]+):80(?![^/?#])|(?<=^https:)//([^/?#:@]+):443(?![^/?#])")


@dataclass(frozen=True, slots=True)
class Memento:
    """A copy in a web archive. `address` is its own, `url` that of the page; `moment` is when it was taken,
    where that is told to the second.

    `archive` is what the addresses of the archive begin with, `place` what those of its copies of that moment
    do: up to the page's address.
    """

    address: str
    url: str
    archive: str
    place: str
    moment: datetime | None

    def beside(self, url: str) -> str:
        """The address of the copy of another page, of about the same moment."""
        return self.place + url

    def until(self, now: datetime | None) -> datetime | None:
        """The moment up to which the page can tell of what happened; `now` is when the archive gave it."""
        return min(self.moment, now) if self.moment and now else self.moment or now


def memento_of(url: str) -> Memento | None:
    """The copy that is at an address; None where that is not the address of one."""
    found = _MEMENTO.match(url) if "/20" in url or "/199" in url else None  # most have neither
    if found is None:
        return None
    moment = _moment(found["moment"])
    if moment is None and (found["bare"] or len(found["moment"]) == _OF_SECOND):
        return None
    start = found.start("bare" if found["bare"] else "scheme")
    return Memento(url, _whole(url[start:]), found["archive"], url[:start], moment)


def copies_at(url: str) -> list[Memento]:
    """The copy at an address, the one that it is a copy of, and so on; none where that is a page's own."""
    found: list[Memento] = []
    while len(found) < _MOST and (memento := memento_of(url)):
        found.append(memento)
        url = memento.url
    return found


def original(url: str) -> str:
    """The address of the page that was copied, of a copy of a copy too; any other as it is."""
    copies = copies_at(url)
    return copies[-1].url if copies else url


def _whole(page: str) -> str:
    """The address of a page as a browser has it: with its scheme and two slashes, and without the usual port,
    which some archives write."""
    if "%3a" in page[: len("https%3a")].lower():
        page = unquote(page)
    scheme, mark, behind = page.partition(":/")
    if scheme.lower() not in {"http", "https"}:
        scheme, mark, behind = "http", ":/", page
    return _OWN_PORT.sub(r"//\1\2", f"{scheme.lower()}{mark}/{behind.lstrip('/')}")


def _moment(digits: str) -> datetime | None:
    if len(digits) != _OF_SECOND:
        return None
    try:
        return datetime.strptime(digits, _DIGITS).replace(tzinfo=UTC)
    except ValueError:
        return None
