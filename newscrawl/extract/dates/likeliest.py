"""Which of the dates that a page tells is that of its publication: the first in rank, unless it stands alone
against what readers see, or against the address."""

from __future__ import annotations

import re
from operator import attrgetter

from newscrawl.extract.dates.stated.indata import SHOWN, Stated

SURE = 3.0
"""The rank up to which a date is written for machines, of the article."""
_RANK = attrgetter("rank")
_MONTHS, _EARLIER = 60, 2
"""Days: what an address is ahead of its article's publication is less, and one may be another country's."""
_YEAR = 366
_BESIDE, _BARE = 5.2, 7.06
"""The ranks up to which a visible date stands right beside the heading: where one is marked, and any line."""
MONTH = re.compile(r"/((?:19|20)\d\d)/(0[1-9]|1[0-2])/")


def is_settled(first: Stated, found: list[Stated], url: str) -> bool:
    """Whether markup, whose most trusted date is `first`, says the time, on its own clock, of one mind, and
    not months away from the month in the address: then what readers see is not asked."""
    if first.rank > SURE or not first.when.offset:
        return False
    return _other_meta(first, found) is None and not _is_months_from(first, url)


def first_of(found: list[Stated]) -> Stated | None:
    """The most trusted date."""
    return min(found, key=_RANK) if found else None


def most_likely(found: list[Stated], url: str) -> Stated | None:
    """The most trusted date, unless it stands alone against the one that readers see: JSON-LD against a meta
    element with the visible day, a meta element that may speak of the page as well as of the article, or any
    months away from the month in the address, which readers see."""
    first = first_of(found)
    if first is None:
        return None
    if shown := [s for s in found if s.source in SHOWN]:
        if (meta := _other_meta(first, found)) and any(s.when.day == meta.when.day for s in shown):
            return meta
        beside = min(shown, key=_RANK)
        if beside.rank < _BESIDE and _gives_way(first, beside, found, url):
            return beside
        if beside.rank < _BARE and first.rank > SURE and _is_years_from(first, beside):
            return beside
    return next((s for s in found if s.source == "url" and _is_of_old(s, first)), first)


def _gives_way(first: Stated, beside: Stated, found: list[Stated], url: str) -> bool:
    """Whether the first in rank gives way to the date beside the heading."""
    if (first.source == "meta" and first.rank > SURE) or _is_earlier(beside, first, found):
        return True
    return _is_months_from(first, url) and f"/{beside.when.day:%Y/%m}/" in url


def _other_meta(first: Stated, found: list[Stated]) -> Stated | None:
    """The date of the meta elements, where JSON-LD alone has another day."""
    if first.source != "json-ld" or any(
        s.source != "json-ld" and s.when.day == first.when.day for s in found
    ):
        return None
    return first_of([s for s in found if s.source == "meta" and s.rank <= SURE])


def _is_years_from(first: Stated, beside: Stated) -> bool:
    """Whether a meta element that may speak of the site has a day more than a year from the one beside the
    heading."""
    return first.source == "meta" and abs((beside.when.day - first.when.day).days) > _YEAR


def _is_months_from(stated: Stated, url: str) -> bool:
    """Whether a day is months before or after the month in the folders of an address: templates of some
    systems have a day of their own in all of their pages."""
    folder = MONTH.search(url)
    return folder is not None and _months(stated, int(folder[1]), int(folder[2])) > 1


def _months(stated: Stated, year: int, month: int) -> int:
    """How many months lie between a day and a month."""
    return abs(12 * (stated.when.day.year - year) + stated.when.day.month - month)


def _is_of_old(stated: Stated, first: Stated) -> bool:
    """Whether the day of an address is of one made of year, month and day, months before the date stated.

    Such an address is made when an article comes out and stays when it is moved to another system, or brought
    out again, with a new date.
    """
    return stated.when.raw.count("/") > 1 and (first.when.day - stated.when.day).days > _MONTHS


def _is_earlier(shown: Stated, first: Stated, found: list[Stated]) -> bool:
    """Whether readers saw the article days before the one that a single source gives."""
    if (first.when.day - shown.when.day).days < _EARLIER:
        return False
    return not any(s.source != first.source and s.when.day == first.when.day for s in found)


def is_long_before(changed: Stated, published: Stated) -> bool:
    """Whether a change is more than a year before the publication: it is the template's."""
    return (published.when.day - changed.when.day).days > _YEAR
