"""When the article was published and changed: which of a page's dates it is.

Markup comes first, from what is written for machines about the article to what stands near its heading; the
address comes last. A day borrows its time from a source that has the same day, and a time its zone and its
second from a source that has the same minute: nothing else is made up.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field

from newscrawl.extract.data.jsonld import Node
from newscrawl.extract.dates.inaddress import from_title, from_url
from newscrawl.extract.dates.likeliest import SURE, first_of, is_long_before, is_settled, most_likely
from newscrawl.extract.dates.lines.datelines import dateline_dates
from newscrawl.extract.dates.lines.entryfooters import with_time_below
from newscrawl.extract.dates.lines.lines import visible_dates
from newscrawl.extract.dates.lines.publishedlines import published_anywhere
from newscrawl.extract.dates.localclock import (
    beside,
    by_clock,
    gap,
    in_country,
    in_zone_of,
    is_zone,
    of_utc_day,
    on_clock_of,
    on_clock_of_change,
    on_local_clock,
    seen_after,
    to_the_second,
)
from newscrawl.extract.dates.mended import before_change, in_order, without_today
from newscrawl.extract.dates.ofmonth import in_month_of_address, with_time_of_line
from newscrawl.extract.dates.stated.events import days_of_events
from newscrawl.extract.dates.stated.indata import DOUBTED, SHOWN, Stated, markup_dates, parted
from newscrawl.extract.dates.stated.lastresorts import dates_in_scripts, last_edited, moment_in_scripts
from newscrawl.extract.dates.zones import spoken_in, zone_of
from newscrawl.extract.markup.element import Element
from newscrawl.extract.page import Page

_MIDNIGHT = dt.time()
"""The time that some systems put to a day, without a zone."""


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
    language = spoken_in(page.url, language, next(iter(page.meta.get("og:locale", [])), ""))
    found, changed = _told(page, nodes, heading, language)
    local = time_zone or zone_of(page.url, language)
    found = without_today(in_order(found, page, language), changed)
    if local:
        found, changed = by_clock(found, local), by_clock(changed, local)
    dates = Dates(most_likely(found, page.url), first_of(changed))
    if dates.published is None and dates.modified is not None:
        dates.published = dates.modified
        dates.flags.append("date_from_change")
    if dates.published and dates.modified:
        if is_long_before(dates.modified, dates.published):
            dates.modified = None
        elif dates.published.when.offset is None:
            dates.published = before_change(dates.published, dates.modified, found)
    if dates.published:
        found = found + _in_data(dates.published, page, heading, language)
        _fill_up(dates, dates.published, found, changed, time_zone)
        if dates.published.when.time is None:
            dates.published = with_time_of_line(page, heading, dates.published, language)
            dates.published = with_time_below(page, heading, dates.published, language, time_zone)
        _on_one_clock(dates, dates.published, found, local)
    return dates


def _told(
    page: Page, nodes: list[Node], heading: Element | None, language: str
) -> tuple[list[Stated], list[Stated]]:
    """All dates of publication that the page tells, and those of a change; each further place is asked where
    those before it leave a doubt. A change is looked for beside a sure time, too."""
    found, changed = parted(markup_dates(page, nodes, language))
    first = first_of(found)
    settled = first is not None and is_settled(first, found, page.url)
    if not settled or not changed:
        is_told = first is not None and first.rank <= SURE
        near, near_changed = visible_dates(page, heading, language, is_told=is_told)
        if near and not nodes and (events := days_of_events(page)):
            near = [stated for stated in near if stated.when.day not in events]
        found, changed = found if settled else found + near, changed + near_changed
    found += [*from_url(page), *from_title(page, language)]
    doubted = (first := first_of(found)) is None or first.rank >= DOUBTED
    if doubted and not changed:
        found += dateline_dates(page, heading, language)
    elif doubted:
        found = []
    if not found and not changed:
        found = dates_in_scripts(page, heading, language) or published_anywhere(page, heading, language)
        found = found or in_month_of_address(page, heading, language)
        changed = [] if found else list(last_edited(page, language))
    elif not changed and len(found) == 1 and found[0].source == "url":
        found += dates_in_scripts(page, heading, language)
    return found, changed


def _in_data(chosen: Stated, page: Page, heading: Element | None, language: str) -> list[Stated]:
    """The moment that scripts tell of an article whose date readers see, and no more than its day or without
    a zone."""
    seen = chosen.source in SHOWN and chosen.when.offset is None
    return moment_in_scripts(page, heading, language) if seen else []


def _fill_up(
    dates: Dates, published: Stated, found: list[Stated], changed: list[Stated], time_zone: str | None
) -> None:
    """Give the chosen dates the times and zones that the others have."""
    modified = dates.modified
    if modified:
        if modified.when.offset is None:
            modified = in_zone_of(modified, found)
        if None in (published.when.offset, modified.when.offset):
            published, modified = beside(published, modified), beside(modified, published)
        modified = _complete(modified, changed, time_zone)
    if published.when.offset is None:
        published = in_zone_of(published, found + changed)
    published = _complete(published, found, time_zone)
    if published.when.precision == "minute":
        published = to_the_second(published, found)
    if modified and modified.when.offset is None:
        modified = seen_after(modified, published)
    dates.published, dates.modified = published, modified


def _on_one_clock(dates: Dates, published: Stated, found: list[Stated], local: str | None) -> None:
    """Tell both dates on the clock of the outlet, or else each on that of the other."""
    if local and published.when.offset == 0:
        published = in_country(published, found, local)
    if dates.modified and dates.modified.when.offset != published.when.offset:
        published = on_clock_of_change(published, dates.modified, found)
        dates.modified = on_clock_of(dates.modified, published, local)
    dates.published = published


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
                zoned = when._replace(offset=offset)
                return chosen._replace(when=zoned if offset else on_local_clock(zoned, others))
        return chosen._replace(when=when.in_zone(time_zone))
    return chosen
