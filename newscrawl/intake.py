"""Between discovery and the ledger: what a source gave goes in, the next articles to fetch come out.

It decides nothing about pages and knows nothing of Scrapy; it holds the few numbers a run needs (what is in
flight, how many were asked for) and leaves every other memory to the ledger.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from itertools import islice

from newscrawl.archive import Archive, Pending
from newscrawl.archive.warc import Exchange
from newscrawl.discover.found import Found, Reading
from newscrawl.discover.identity import Identity, UrlFacts, identify, why_not
from newscrawl.discover.likeness import is_headed
from newscrawl.discover.sitemaps import lists_articles
from newscrawl.held import Held
from newscrawl.options import Options
from newscrawl.sources import Source, in_period
from newscrawl.status import Tally
from newscrawl.verdicts import Verdict

OUTSIDE = "outside the period asked for"
OLDER = "older than a run without since= takes"

STEP = 1000
"""Addresses taken of a source at one go: about a tenth of a second in which nothing else happens."""


class Intake:
    """The URLs of one run of one outlet."""

    def __init__(
        self, archive: Archive, outlet: str, urls: UrlFacts, options: Options, window_start: date
    ) -> None:
        self.archive = archive
        self.outlet = outlet
        self.urls = urls
        self.options = options
        self.window_start = window_start
        self.tally = Tally(asked_for_range=bool(options.urls or options.past_only), lost_files=archive.lost)
        self.in_flight: set[str] = set()
        self.resting_hosts: set[str] = set()
        self._left: set[str] = set()
        self.held = Held(archive, lambda: archive.started)
        self.exchanges: dict[str, Exchange | None] = {}
        self.robots: list[Exchange] = []  # as served, until an article needs them for evidence
        self.issued = 0
        self.sources_asked = 0
        self.changes: Counter[str] = Counter()
        self._listed: dict[str, set[str]] = {}
        self.refused_in_a_row = 0
        self.unreachable_in_a_row = 0

    def take(self, reading: Reading, source: Source) -> int:
        """Write what a source gave to the ledger.

        Returns how many of its URLs are news: no earlier run knew them, nor an earlier page of the same
        section.
        """
        return sum(self.take_in_steps(reading.found, reading, source))

    def take_in_steps(self, found: Iterable[Found], reading: Reading, source: Source) -> Iterator[int]:
        """As `take`, for sources of any length: yields after each step how many of its URLs were news.

        A full step is committed, so that neither memory nor what a killed run has to read again grows with
        the source. `reading` is complete, its fault included, once `found` has been read to its end.
        """
        self.sources_asked += 1
        rest = iter(found)
        listed = fresh = 0
        while step := list(islice(rest, STEP)):
            new = sum(self._take_one(one, source) for one in step)
            listed, fresh = listed + len(step), fresh + new
            if len(step) == STEP:
                self.archive.commit()
            yield new
            if self.tally.write_fault:
                return
        self.archive.ledger.source_seen(source.url, source.kind, listed, fresh, fault=reading.fault)
        if reading.fault:
            self.tally.faulty_sources.append(f"{source.url}: {reading.fault}")

    def _take_one(self, found: Found, source: Source) -> bool:
        trusted = (
            source.kind in ("feed", "news-sitemap")
            or bool(lists_articles(source.url))
            or (found.kind == "section" and self.urls.article is None and is_headed(found.url, found.title))
        )
        ledger = self.archive.ledger
        identity = identify(found.url, self.urls, self.outlet, trusted=trusted)
        if identity is None:
            ledger.skip(found.url, why_not(found.url, self.urls, trusted=trusted))
            return False
        self.tally.found += 1
        found = replace(found, url=identity.url, section=found.section or source.section)
        outcome = ledger.discover(identity.key, found, date=_text(identity.day))
        wanted = self._wanted(found, identity, source)
        if outcome == "new":
            if not wanted:
                ledger.mark(identity.key, "skipped", OUTSIDE if self.options.since else OLDER)
            return self._first_time(identity.key, source)
        row = ledger.state(identity.key)
        if wanted and row and row.state == "skipped" and row.reason in (OUTSIDE, OLDER):
            ledger.mark(identity.key, "pending", "asked for")
        return bool(row and row.first_run == self.archive.run) and self._first_time(identity.key, source)

    def _first_time(self, key: str, source: Source) -> bool:
        """Whether a section lists an article for the first time in this run."""
        if source.kind != "section":
            return True
        seen = self._listed.setdefault(source.section or source.url, set())
        before = len(seen)
        seen.add(key)
        return len(seen) > before

    def _wanted(self, found: Found, identity: Identity, source: Source) -> bool:
        day = day_of(found) or identity.day
        if source.kind == "sitemap" and not source.guessed and not self.options.since:
            changed = day_of(found, changed=True) or day
            return changed is None or changed >= self.window_start
        return in_period(day, self.options)

    def ask_for(self, url: str) -> bool:
        """Take one URL that a person named; it is fetched even when the archive has it.

        Returns whether it can be an article of this outlet.
        """
        identity = identify(url, self.urls, self.outlet, trusted=True)
        if identity is None:
            return False
        self.archive.ledger.discover(
            identity.key, Found(url=identity.url, kind="url", source=url), date=_text(identity.day)
        )
        self.archive.mark(identity.key, "pending", "asked for")
        self.tally.found += 1
        return True

    def next_articles(self, room: int, *, earlier_only: bool = False) -> list[Pending]:
        """The articles to fetch next, newest first, as many as fit beside those in flight.

        All are in flight from here on: whoever asks before the first is requested must not get them again.
        While half of the room is taken there are none: the ledger is asked for many at a time, not for one
        after each answer.
        """
        if 2 * len(self.in_flight) > room or self.tally.write_fault:
            return []
        room -= len(self.in_flight)
        if self.options.limit is not None:
            room = min(room, self.options.limit - self.issued)
        if room <= 0:
            return []
        named = (identify(url, self.urls, self.outlet, trusted=True) for url in self.options.urls)
        keys = [identity.key for identity in named if identity] or None
        waiting = self.archive.ledger.pending(
            room,
            exclude=self.in_flight | self._left if self._left else self.in_flight,
            without_hosts=self.resting_hosts,
            before_run=self.archive.run if earlier_only else None,
            since=_text(self.options.since),
            until=_text(self.options.until),
            keys=keys,
        )
        self.in_flight.update(row.key for row in waiting)
        self.issued += len(waiting)
        return waiting

    def revisits(self, room: int) -> list[Pending]:
        """The articles of the archive to look at again, in a run that asks for no articles in particular."""
        room -= len(self.in_flight)
        if self.options.limit is not None:
            room = min(room, self.options.limit - self.issued)
        if self.options.urls or self.options.past_only or self.tally.write_fault:
            return []
        rows = self.held.due(room, self.in_flight, self.resting_hosts)
        self.in_flight.update(row.key for row in rows)
        self.issued += len(rows)
        return rows

    def answered(self) -> None:
        """A request was answered with something usable."""
        self.tally.answered += 1
        self.refused_in_a_row = self.unreachable_in_a_row = 0

    def count(self, verdict: Verdict) -> None:
        """Count a request that gave nothing usable."""
        if verdict.cause == "refused":
            self.tally.refused += 1
            self.refused_in_a_row += 1
        elif verdict.cause == "unreachable":
            self.tally.unreachable += 1
            self.unreachable_in_a_row += 1
        elif verdict.cause == "answered":
            self.answered()

    def stored(self, key: str, change: str) -> None:
        """An article was stored as a revision of this kind, or is unchanged."""
        self.in_flight.discard(key)
        if change != "unchanged":
            self.changes[change] += 1

    def leave(self, key: str, host: str) -> None:
        """An article was not asked for because its host rests: it waits as it did, as does all else there."""
        self.in_flight.discard(key)
        self.issued -= 1
        self.resting_hosts.add(host)
        self._left.add(key)
        self.held.not_looked(key)
        self.tally.held_back += 1

    def settle(self, key: str, verdict: Verdict) -> None:
        """Write how the fetch of an article ended that gave no article."""
        self.in_flight.discard(key)
        if self.held.spare(key, verdict):
            return
        if verdict.state == "failed":
            self.tally.article_failures += 1
        self.archive.mark(key, verdict.state, verdict.reason, http_status=verdict.http_status)


def day_of(found: Found, *, changed: bool = False) -> date | None:
    """The day, in the publisher's own zone, on which discovery says an article was published (or changed)."""
    value = found.lastmod if changed else found.date_published
    try:
        return date.fromisoformat(value[:10]) if value else None
    except ValueError:
        return None


def _text(day: date | None) -> str | None:
    return day.isoformat() if day else None
