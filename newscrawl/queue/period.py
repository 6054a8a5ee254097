"""Whether what a source lists belongs to the period that a run asks for (`since`, `until`).

Feeds and news sitemaps tell the day on which an article came out, and so may its id or the folders of its
address. Other sitemaps tell when it was last changed, which may be years later, and is no earlier.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta, tzinfo

from newscrawl.archive.ledger.instants import day_in, in_zone
from newscrawl.discover.addresses.days import folder_days
from newscrawl.discover.found import Found
from newscrawl.discover.identity import Identity
from newscrawl.options import Options
from newscrawl.queue.sources import Source

_ZONES = timedelta(days=1)
"""How far days of addresses and changes may be from the publisher's own: many are those of UTC."""


def is_wanted(found: Found, identity: Identity, source: Source, options: Options, start: date) -> bool:
    """Whether a run whose window begins at `start` takes an article; that its day is unknown is no reason
    against it.
    """
    day = day_of(found) or identity.day
    changed = day_of(found, changed=True)
    if options.since is None:
        if source.kind != "sitemap" or found.kind == "feed" or source.dated:  # a feed is as short as any
            return True
        changed = changed or day
        if found.kind == "news-sitemap" and day and changed:
            changed = max(day, changed)
        return changed is None or changed >= start
    if day:
        return in_period(day, day, options)
    if changed and changed + _ZONES < options.since:
        return False
    days = folder_days(identity.url)
    return days is None or in_period(days[0] - _ZONES, days[1] + _ZONES, options)


def is_vague(found: Found, identity: Identity, source: Source, options: Options) -> bool:
    """Whether a run for a period takes an article of which only the day of a change is told, because of where
    it is listed or of what its address says: then that day says nothing of the period.
    """
    if options.since is None or day_of(found) or identity.day:
        return False
    return source.dated or folder_days(identity.url) is not None


def is_later(found: Found, identity: Identity, source: Source, options: Options) -> bool:
    """Whether all that is told of an article is a change after the period asked for, of which it may be."""
    changed = day_of(found, changed=True)
    if options.until is None or changed is None or changed <= options.until or day_of(found) or identity.day:
        return False
    return not source.dated and folder_days(identity.url) is None


def told_in(zone: tzinfo | None, found: Found) -> Found:
    """What a source lists, with its times on the clocks of a zone."""
    published, changed = in_zone(found.date_published, zone), in_zone(found.lastmod, zone)
    if (published, changed) == (found.date_published, found.lastmod):
        return found
    return replace(found, date_published=published, lastmod=changed)


def day_of(found: Found, *, changed: bool = False) -> date | None:
    """The day on which discovery says an article was published (or changed), on the clocks that it names."""
    return day_in(found.lastmod if changed else found.date_published)


def in_period(first: date, last: date, options: Options) -> bool:
    """Whether one of some days belongs to the period asked for."""
    return not ((options.since and last < options.since) or (options.until and first > options.until))
