"""What sources list, on its way into the ledger: which of it can be articles, and which of those are wanted.

It decides nothing about pages and knows nothing of Scrapy; the ledger has it step by step, of any number.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import date
from itertools import islice
from urllib.parse import urlsplit

from newscrawl.answers.landing import COUNTED
from newscrawl.archive import Archive
from newscrawl.discover.documents.sitemaps import lists_articles
from newscrawl.discover.found import Found, Reading
from newscrawl.discover.identity import Identity, UrlFacts, identify, why_not
from newscrawl.discover.pages.alike import Forms
from newscrawl.options import Options
from newscrawl.queue.changedlater import AFTER
from newscrawl.queue.counted import service_of
from newscrawl.queue.endless import Endless
from newscrawl.queue.period import is_later, is_vague, is_wanted, told_in
from newscrawl.queue.sources import Source, SourceKind
from newscrawl.queue.stamps import Stamps
from newscrawl.runs.status import ASKED, CUT_SHORT, Tally

OUTSIDE = "outside the period asked for"
OLDER = "older than a run without since= takes"
LEFT_OUT = (OUTSIDE, OLDER, AFTER)
"""Reasons that are those of a run's period, and none to any other."""
_LEFT = {"": LEFT_OUT, AFTER: (OUTSIDE, OLDER), OUTSIDE: (), OLDER: ()}
"""Which of the articles that an earlier run left out are wanted now, or left for another reason."""

_APPEARED = 50
"""Of a sitemap, of what came into it and is dated as old: more are those of a sitemap that was made anew."""
_HELD = 100
"""Articles of the archive, the latest, whose addresses tell of what form others are."""
STEP = 1000
"""Addresses taken of a source at one go: about a tenth of a second in which nothing else happens."""


class Listings:
    """What the sources of one run of an outlet list. `asked` counts them: there may be no end (`endless`)."""

    def __init__(
        self,
        archive: Archive,
        outlet: str,
        urls: UrlFacts,
        options: Options,
        window_start: date,
        tally: Tally,
    ) -> None:
        self.archive, self.outlet, self.urls, self.options = archive, outlet, urls, options
        self.window_start, self.tally = window_start, tally
        self.asked = 0
        self.endless = Endless(tally)
        # Else what a killed run took from a feed would be no news on a section, and no page of it be turned.
        self._unfinished = archive.ledger.runs.since_asked(archive.ledger.run_id, ASKED, CUT_SHORT)
        self._listed: dict[str, set[str]] = {}
        self._appeared: dict[str, int] = {}
        held = archive.ledger.holdings.latest_urls(_HELD) if urls.article is None else ()
        self._forms = Forms(held)
        self._service = ""

    def rests(self, kind: SourceKind) -> Callable[[str], bool]:
        """Which sources of a kind this run leaves out, as they had no news for long; for the past none."""
        may_rest = kind == "sitemap" and not self.options.since
        return lambda url: may_rest and self.archive.ledger.rests(url, kind)

    def take(self, reading: Reading, source: Source) -> int:
        """Write what a source gave to the ledger.

        Returns how many of its URLs are news: no earlier run knew them that came to the end of its sources,
        nor an earlier page of the same section.
        """
        return sum(self.take_in_steps(reading.found, reading, source))

    def take_in_steps(self, found: Iterable[Found], reading: Reading, source: Source) -> Iterator[int]:
        """As `take`, for sources of any length: yields after each step how many of its URLs were news.

        A full step is committed, so that neither memory nor what a killed run has to read again grows with
        the source; not of a section, whose next page has to be noted in the same commit. `reading` is
        complete, its fault included, once `found` has been read to its end.
        """
        self.asked += 1
        rest = iter(found)
        listed = fresh = unseen = 0
        stamps = Stamps()
        while step := list(islice(rest, STEP)):
            stamps.see(step)
            self._service = service_of(step, self.urls) if source.kind == "feed" else ""
            before, seen = self.tally.found, self.archive.ledger.seen
            new = sum(self._take_one(one, source, stamped=stamps.has(one)) for one in step)
            listed, fresh = listed + self.tally.found - before, fresh + new
            unseen += self.archive.ledger.seen - seen
            if len(step) == STEP and source.kind != "section":
                self.archive.commit()
            yield new
            if self.tally.write_fault:
                return
        self.endless.saw(source, unseen, fresh)
        self.archive.ledger.source_seen(source.url, source.kind, listed, fresh, fault=reading.fault)
        if reading.fault:
            self.tally.faulty_sources.append(f"{source.url}: {reading.fault}")

    def _take_one(self, found: Found, source: Source, *, stamped: bool) -> bool:
        """Write one address of a source to the ledger; whether it is news, as `take` counts it."""
        ledger, trusted = self.archive.ledger, self._is_trusted(found, source)
        identity = identify(found.url, self.urls, self.outlet, trusted=trusted) or self._told(found.url)
        if identity is None:
            ledger.skip(found.url, why_not(found.url, self.urls, trusted=trusted))
            return False
        self.tally.found += 1
        listed = found.url
        found = replace(found, url=identity.url, section=found.section or source.section)
        left = self._why_left(found, identity, source)
        vague = not left and is_vague(found, identity, source, self.options)
        day = identity.day.isoformat() if identity.day else None
        outcome = ledger.discover(identity.key, found, date=day, stamped=stamped, vague=vague)
        if outcome == "new":
            left = "" if left == OLDER and self._has_appeared(source) else left
            self._take_new(identity, listed, trusted=trusted, left=left)
            return self._first_time(identity.key, source)
        row = ledger.state(identity.key)
        if row and row.state == "skipped" and row.reason in _LEFT[left]:
            ledger.mark(identity.key, *(("skipped", left) if left else ("pending", "asked for")))
        return bool(row and row.first_run in self._unfinished) and self._first_time(identity.key, source)

    def _why_left(self, found: Found, identity: Identity, source: Source) -> str:
        """Why this run leaves out an article, by what is told of its day; empty where it does not."""
        found = told_in(self.archive.ledger.zone, found)
        if not is_wanted(found, identity, source, self.options, self.window_start):
            return OUTSIDE if self.options.since else OLDER
        return AFTER if is_later(found, identity, source, self.options) else ""

    def _has_appeared(self, source: Source) -> bool:
        """Whether what no run knew came into a sitemap since an earlier one read it, whatever date it has."""
        if source.url not in self._appeared:
            known = self.archive.ledger.asked_before(source.url, source.kind)
            self._appeared[source.url] = 0 if known else _APPEARED
        self._appeared[source.url] += 1
        return self._appeared[source.url] <= _APPEARED

    def _is_trusted(self, found: Found, source: Source) -> bool:
        """Whether what is listed is an article by where it is listed, though its address may not say so."""
        return (
            source.kind in ("feed", "news-sitemap")
            or found.kind in ("feed", "news-sitemap")
            or bool(lists_articles(source.url))
            or (found.kind == "section" and self.urls.article is None)  # as the whole page told
        )

    def _take_new(self, identity: Identity, listed: str, *, trusted: bool, left: str) -> None:
        """Note what an article that was never seen before tells of others, and leave it out where there is
        a reason (`left`); `listed` is its address as the source has it."""
        ledger = self.archive.ledger
        if self.urls.article is None:
            if trusted:
                self._forms.see(identity.url)
            for address in {listed, identity.url}:
                ledger.overrule(address)
        if left:
            ledger.mark(identity.key, "skipped", left)
        elif self._is_counted(identity.url):
            ledger.mark(identity.key, "pending", COUNTED)

    def _told(self, url: str) -> Identity | None:
        """The article at an address whose form does not tell it, where a source of articles has listed it, or
        several that are like it but for a number; or that the service at which a feed is counted leads to.
        """
        if self._is_counted(url):
            return identify(url, UrlFacts(), self.outlet, trusted=True)
        if self.urls.article is not None:
            return None
        identity = identify(url, self.urls, self.outlet, trusted=True)
        if identity and (self._forms.has(identity.url) or self.archive.ledger.state(identity.key)):
            return identity
        return None

    def held_since(self, day: date, listed: Iterable[Found]) -> set[str]:
        """The ids of those that the archive holds, and that came out on a day or later."""
        told = (identify(one.url, self.urls, self.outlet, trusted=True) for one in listed)
        held = (self.archive.ledger.holdings.current(one.key) for one in told if one)
        records = (self.archive.record(one) for one in held if one)
        return {one["id"] for one in records if one.get("date_published", "") >= day.isoformat()}

    def _is_counted(self, url: str) -> bool:
        return self._service != "" and urlsplit(url).netloc == self._service

    def _first_time(self, key: str, source: Source) -> bool:
        """Whether a section lists an article for the first time in this run."""
        if source.kind != "section":
            return True
        seen = self._listed.setdefault(source.first or source.url, set())
        before = len(seen)
        seen.add(key)
        return len(seen) > before
