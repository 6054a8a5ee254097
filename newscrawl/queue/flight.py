"""The articles of one run that are asked for now, and how it ends for each: stored, or why not."""

from __future__ import annotations

from collections import Counter

from newscrawl.answers.held import Held
from newscrawl.answers.standins import StandIns
from newscrawl.answers.undated import Undated
from newscrawl.answers.verdicts import Verdict
from newscrawl.archive import Archive, Pending
from newscrawl.archive.ledger.rows import COPY_OF
from newscrawl.archive.warc.warc import Exchange
from newscrawl.discover.identity import UrlFacts
from newscrawl.items import Article
from newscrawl.queue.barren import Barren
from newscrawl.queue.copies import Copies
from newscrawl.runs.status import Tally

_SAMPLE = 40
"""Records of the archive that tell what its articles are like."""


class Flight:
    """The articles in flight. What of their pages is held in memory meanwhile stands in `exchanges`, and in
    `further` for the pages after an article's first.
    """

    def __init__(self, archive: Archive, outlet: str, tally: Tally) -> None:
        self.archive = archive
        self.outlet = outlet
        self.tally = tally
        self.in_flight: set[str] = set()
        self.resting_hosts: set[str] = set()
        self._left: set[str] = set()
        self.held = Held(archive, lambda: archive.started)
        self.stand_ins = StandIns(archive.ledger.fails_for)
        self.undated = Undated(lambda: map(self.held.record, archive.ledger.holdings.latest(_SAMPLE)))
        self.barren = Barren(archive.ledger.holds_below)
        self.copies = Copies(archive, outlet, self.in_flight)
        self.exchanges: dict[str, Exchange | None] = {}
        self.further: dict[str, list[Exchange | None]] = {}
        self.issued = 0
        self.changes: Counter[str] = Counter()

    def led_to(self, key: str, url: str, article: str | None = None) -> None:
        """Another article than the one asked for answered, and is about to be stored; or, as `article`, the
        same one at another address.
        """
        self.archive.ledger.led_to(key, url, article)
        self.stand_ins.doubted.pop(key, None)
        self.in_flight.add(key)

    def waits(self, row: Pending, article: Article, urls: UrlFacts) -> list[Pending] | None:
        """What is to be asked for before a page that names another article as its own, which is settled when
        that is; None for a page that counts as it is.
        """
        original = self.copies.original(row, article, urls, self.held)
        if original is None:
            return None
        self.copies.wait(original.key, row, article)
        if original.row:
            self.in_flight.add(original.key)
        elif original.key not in self.in_flight:
            self.landed(original.key)
        return [original.row] if original.row else []

    def landed(self, key: str) -> None:
        """Nothing more comes of a request for an article: what waited for that is a copy of it, or is to be
        read again.
        """
        self.in_flight.discard(key)
        for row, is_copy in self.copies.landed(key, self.held):
            if is_copy:
                self.settle(row.key, Verdict("duplicate", f"{COPY_OF}{key}", "answered"))
            else:
                self.in_flight.discard(row.key)
                self.archive.ledger.woken += 1

    def stored(self, key: str, change: str) -> None:
        """An article was stored as a revision of this kind, or is unchanged."""
        self.landed(key)
        if change != "unchanged":
            self.changes[change] += 1

    def leave(self, key: str, host: str) -> None:
        """An article was not asked for because its host rests: it waits as it did, as does all else there."""
        self.landed(key)
        self.issued -= 1
        self.resting_hosts.add(host)
        self._left.add(key)
        self.held.not_looked(key)
        self.tally.held_back += 1

    def settle(self, key: str, verdict: Verdict) -> None:
        """Write how the fetch of an article ended that gave no article."""
        self.landed(key)
        known = self.archive.ledger.state(key) if verdict.cause == "door" else None
        if known:
            self.tally.doors += not known.tries
            self.tally.pages -= known.tries > 0
        if self.held.spare(key, verdict):
            return
        if verdict.state == "failed" and verdict.cause != "door":
            self.tally.article_failures += 1
        self.archive.mark(key, verdict.state, verdict.reason, http_status=verdict.http_status)
