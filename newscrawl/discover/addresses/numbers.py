"""Whether the numbers in a site's addresses tell its articles apart, as a publisher's id does.

A number in an address may as well be the day of the story, the year that its headline ends with, or a count
that begins anew in each section or on each day.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from urllib.parse import urlsplit

from newscrawl.discover.addresses.days import DAY, MONTH_OF_YEAR
from newscrawl.discover.addresses.urls import bare_host

LONG = 6
"""Digits from which a number is counted for the whole site and all of its time."""

DAYS = 0.5
"""The share of numbers that read as days from which all are; a few do by chance."""

SLUG = 3
"""Words from which the last part of an address names one story, whatever folder it stands in."""

NO_YEAR = r"(?!(?:19|20)\d\d(?!\d))"
"""What keeps a pattern of numbers from taking a year for one."""

ID = "(?P<id>"
_OR_YEAR = r"|\d{4})"
"""Ends a pattern of ids of four digits or more: a number that may be a year is an article's, but no id."""

_YEAR = re.compile(r"(?:19|20)\d\d")
_MM, _DD = "(?:0[1-9]|1[0-2])", "(?:0[1-9]|[12]\\d|3[01])"
_DAY_OR_MONTH = re.compile(
    rf"{_YEAR.pattern}{_MM}(?:{_DD})?|(?:{_DD}{_MM}|{_MM}{_DD}){_YEAR.pattern}|\d\d{_MM}{_DD}|{_DD}{_MM}\d\d"
)

_BARE = re.compile(r"[a-z]*+\d++(?:\.[a-z]+)*", re.IGNORECASE)
"""The last part of an address that has a number, perhaps with a word before it, and no slug."""


def is_year(text: str) -> bool:
    """Whether a number reads as a year of the last century or of this one."""
    return _YEAR.fullmatch(text) is not None


def tell_articles_apart(ids: Mapping[str, str]) -> bool:
    """Whether the numbers of these addresses (address to number) are ids: no two articles share one."""
    days = sum(1 for number in ids.values() if is_year(number) or _DAY_OR_MONTH.fullmatch(number))
    if days > DAYS * len(ids) or _may_begin_anew([url for url, number in ids.items() if len(number) < LONG]):
        return False
    stories: dict[str, set[str]] = {}
    for url, number in ids.items():
        stories.setdefault(number, set()).add(_story(url))
    return all(len(told) == 1 for told in stories.values())


def number_of(shortest: int) -> str:
    """The pattern of ids of which the shortest known has so many digits; those of older articles have fewer.

    A count of four digits comes to the years: what may be one is then an article's, known by its address. One
    that has passed them leaves years to pages that only have a year in their names.
    """
    fewest = max(shortest - 1, 4)
    number = rf"{ID}{NO_YEAR if fewest == 4 else ''}\d{{{fewest},}})"
    return f"(?:{number}{_OR_YEAR}" if shortest == 4 else number


def without_id(pattern: str) -> str:
    """The same pattern without the group; a number that is no id may be that of a year as well."""
    plain = pattern.replace(_OR_YEAR, ")").replace(ID + NO_YEAR, "(?:")
    return plain.replace(ID, "(?:")


def _may_begin_anew(urls: list[str]) -> bool:
    """Whether short numbers in these addresses may be counted for a day, for a month or for each folder.

    A number beside a slug is mostly counted for all folders, and the slug may change; one that stands alone
    is the same for as long as its address is, and needs not be an id.
    """
    folders = set()
    for url in urls:
        path = urlsplit(url).path.rstrip("/")
        if DAY.search(path) or MONTH_OF_YEAR.search(path):
            return True
        folder, _, last = path.rpartition("/")
        if _BARE.fullmatch(last):
            folders.add(folder)
    return len(folders) > 1


def _story(url: str) -> str:
    """What of an address tells its story: a slug that may stand in several sections, else the whole of it."""
    parts = urlsplit(url)
    path = parts.path.rstrip("/")
    last = path.rpartition("/")[2]
    return last if _is_slug(last) else bare_host(parts.netloc) + path


def _is_slug(last: str) -> bool:
    return sum(1 for word in last.split("-") if any(map(str.isalpha, word))) >= SLUG


def code_of(places: Iterable[tuple[str, str]], *, plain: bool = False) -> str:
    """The pattern of codes of letters and digits, each with the last folder above it. One in many has no
    digit; among those of one length below one folder it is none of the site's other words, nor is it below
    several where `plain` says that the site has no such word there.
    """
    folders, codes = map(set, zip(*places, strict=True))
    lengths = {len(code) for code in codes}
    if plain and "" not in folders and len(lengths) == 1:
        return rf"{ID}[A-Za-z\d]{{{lengths.pop()}}})"
    if "" in folders or len(folders) > 1 or len(lengths) > 1:
        return rf"{ID}(?=[A-Za-z]*\d)[A-Za-z\d]{{8,24}})"
    return rf"{re.escape(folders.pop())}/{ID}[A-Za-z\d]{{{lengths.pop()}}})"
