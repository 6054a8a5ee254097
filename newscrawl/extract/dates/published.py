"""When the article was published and changed: which of a page's dates it is.

Markup comes first, from what is written for machines about the article to what stands near its heading; the
address comes last. A day borrows its time from a source that has the same day, and a time its zone from a
source that has the same minute: nothing else is made up.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from operator import attrgetter

from newscrawl.extract.data.jsonld import Node
from newscrawl.extract.dates.datelines import dateline
from newscrawl.extract.dates.footed import with_time_below
from newscrawl.extract.dates.indata import DOUBTED, SHOWN, Stated, from_title, from_url, markup, parted
from newscrawl.extract.dates.lastresorts import in_scripts, last_edited
from newscrawl.extract.dates.lines import visible
from newscrawl.extract.dates.localclock import (
    beside,
    by_clock,
    gap,
    in_country,
    in_zone_of,
    is_zone,
    of_utc_day,
    on_clock_of,
    on_local_clock,
)
from newscrawl.extract.dates.mended import before_change, in_order, without_today
from newscrawl.extract.dates.zones import spoken_in, zone_of
from newscrawl.extract.markup.element import Element
from newscrawl.extract.page import Page

_SURE = 3.0
_RANK = attrgetter("rank")
_MONTHS, _EARLIER = 60, 2
"""Days: what an address is ahead of its article's publication is less, and one may be another country's."""
_MIDNIGHT = dt.time()
"""The time that some systems put to a day, without a zone."""
_BESIDE = 5.2
"""The rank up to which a visible date stands right beside the heading."""


@dataclass(slots=True)
class Dates:
    """The article's dates as found; `flags` say what a person should look at."""

    published: Stated | None = None
    modified: Stated | None = None
    flags: list[str] = field(default_factory=list)


def read_dates(
    page: Page,
    nodes: list[Node],
    heading: Element | None,
    *,
    language: str = "",
    time_zone: str | None = None,
) -> Dates:
    """The dates of the article on `page`, whose heading is `heading`.

    `language` (BCP 47) gives the order of numeric dates, `time_zone` (IANA) the zone of times that have none.
    """
    language = spoken_in(page.url, language)
    found, changed = _told(page, nodes, heading, language)
    local = time_zone or zone_of(page.url, language)
    found, changed = by_clock(without_today(in_order(found), changed), local), by_clock(changed, local)
    dates = Dates(_most_likely(found), _first(changed))
    if dates.published is None and dates.modified is not None:
        dates.published = dates.modified
        dates.flags.append("date_from_change")
    if dates.published and dates.modified:
        dates.published = before_change(dates.published, dates.modified, found)
    _fill_up(dates, found, changed, time_zone)
    if dates.published:
        dates.published = with_time_below(page, heading, dates.published, language, time_zone)
        if dates.published.when.offset == 0 and local:
            dates.published = in_country(dates.published, found, local)
        dates.modified = dates.modified and on_clock_of(dates.modified, dates.published, local)
    return dates


def _told(
    page: Page, nodes: list[Node], heading: Element | None, language: str
) -> tuple[list[Stated], list[Stated]]:
    """All dates of publication that the page tells, and those of a change; each further place is asked where
    those before it leave a doubt."""
    found, changed = parted(markup(page, nodes, language))
    if not _is_settled(found):
        is_told = any(stated.rank <= _SURE for stated in found)
        near, near_changed = visible(page, heading, language, is_told=is_told)
        found, changed = found + near, changed + near_changed
    found += [*from_url(page), *from_title(page, language)]
    doubted = all(stated.rank >= DOUBTED for stated in found)
    if doubted and not changed:
        found += dateline(page, heading, language)
    elif doubted:
        found = []
    if not found and not changed:
        found = in_scripts(page, heading, language)
        changed = [] if found else list(last_edited(page, language))
    elif not changed and all(stated.source == "url" for stated in found):
        found += in_scripts(page, heading, language)
    return found, changed


def _fill_up(dates: Dates, found: list[Stated], changed: list[Stated], time_zone: str | None) -> None:
    """Give the chosen dates the times and zones that the others have."""
    if dates.modified:
        zoned = in_zone_of(dates.modified, found)
        if dates.published:
            dates.published, zoned = beside(dates.published, zoned), beside(zoned, dates.published)
        dates.modified = _complete(zoned, changed, time_zone)
    if dates.published:
        dates.published = _complete(in_zone_of(dates.published, found + changed), found, time_zone)


def _is_settled(found: list[Stated]) -> bool:
    """Whether markup says the time, on its own clock and of one mind: then the page is not searched."""
    if (first := _first(found)) is None or first.rank > _SURE or not first.when.offset:
        return False
    return _other_meta(first, found) is None


def _first(found: list[Stated]) -> Stated | None:
    """The most trusted date."""
    return min(found, key=_RANK) if found else None


def _other_meta(first: Stated, found: list[Stated]) -> Stated | None:
    """The date of the meta elements, where JSON-LD alone has another day."""
    if first.source != "json-ld" or any(
        s.source != "json-ld" and s.when.day == first.when.day for s in found
    ):
        return None
    return _first([s for s in found if s.source == "meta" and s.rank <= _SURE])


def _most_likely(found: list[Stated]) -> Stated | None:
    """The most trusted date, unless it stands alone against the one that readers see: JSON-LD against a meta
    element with the visible day, or a meta element that may speak of the page as well as of the article."""
    first = _first(found)
    if first is None:
        return None
    shown = [s for s in found if s.source in SHOWN]
    if (meta := _other_meta(first, found)) and any(s.when.day == meta.when.day for s in shown):
        return meta
    beside = _first(shown)
    if (
        beside
        and beside.rank < _BESIDE
        and ((first.source == "meta" and first.rank > _SURE) or _is_earlier(beside, first, found))
    ):
        return beside
    return next((s for s in found if _is_of_old(s, first)), first)


def _is_of_old(stated: Stated, first: Stated) -> bool:
    """Whether the day is that of an address made of year, month and day, months before the date stated.

    Such an address is made when an article comes out and stays when it is moved to another system, or brought
    out again, with a new date.
    """
    return (
        stated.source == "url"
        and stated.when.raw.count("/") > 1
        and (first.when.day - stated.when.day).days > _MONTHS
    )


def _is_earlier(shown: Stated, first: Stated, found: list[Stated]) -> bool:
    """Whether readers saw the article days before the one that a single source gives."""
    if (first.when.day - shown.when.day).days < _EARLIER:
        return False
    return not any(s.source != first.source and s.when.day == first.when.day for s in found)


def _complete(chosen: Stated, others: list[Stated], time_zone: str | None) -> Stated:
    """The chosen date with the time and zone that other sources give for the same day and minute."""
    when = chosen.when
    if when.time is None or (when.offset is None and when.time == _MIDNIGHT):
        same = [s for s in others if s.when.time and s.when.day == when.day and s.when.time != when.time]
        if same := same or of_utc_day(when, others):
            best = min(same, key=lambda s: (s.when.offset is None, s.rank))
            return _complete(best, others, time_zone)
    if when.time is None:
        return chosen
    if when.offset == 0 and chosen.source != "visible":
        return chosen._replace(when=on_local_clock(when, others))
    if when.offset is None:
        for other in sorted(others, key=lambda s: s.rank):
            offset = gap(when, other.when) if other.when.offset is not None else None
            if offset is not None and is_zone(offset):
                return chosen._replace(when=when._replace(offset=offset))
        return chosen._replace(when=when.in_zone(time_zone))
    return chosen
