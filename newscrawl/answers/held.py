"""What an answer means for an article that the archive holds.

A page that is gone today may be back in an hour, a site that stumbles gives a login page for every address,
and one that is looked at again must not lose its place for that. So nothing that a later look says takes an
article's state away, and only a second look, hours after the first, makes a record that says "removed".
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from datetime import timedelta
from typing import Any, Self

from scrapy.settings import BaseSettings

from newscrawl.answers.revisit import SECOND_LOOK, Law, choose, next_look, next_try
from newscrawl.answers.stories import is_in_pages
from newscrawl.answers.tombstones import tombstone
from newscrawl.answers.verdicts import Verdict
from newscrawl.archive import Archive, Pending, Revision
from newscrawl.archive.ledger.instants import order
from newscrawl.archive.ledger.lostpages import PAGE_LOST
from newscrawl.archive.ledger.rows import AS_HELD
from newscrawl.archive.ledger.runs import AS_MOST_ARE, SEEN_ONCE
from newscrawl.archive.ledger.visits import History
from newscrawl.clock import Clock
from newscrawl.discover.addresses.above import leads_up, without_query
from newscrawl.items import Article

_SEEN_PER_REQUEST = 20
"""Articles that are due and weighed against each other for one that is requested."""
LISTED_AGAIN = "listed again"
_LATELY = timedelta(days=8)
"""Since when a run that found most of what it looked at gone speaks against those that are."""
_UNCONDITIONAL = frozenset({"slug", "asked for", "record lost", PAGE_LOST, LISTED_AGAIN})
"""Reasons to want the page itself, whatever its server says of its age."""


class Held:
    """The articles that an archive holds, during one run.

    `budget` is how many of them the run may look at again; `doubt` how many seconds lie at least between the
    first and the second look at a page that is gone; `listings` the addresses that pages taken away lead to,
    beside the front page and the folders above them. `again` are the URLs that the run looks at again.
    """

    def __init__(
        self,
        archive: Archive,
        clock: Clock,
        *,
        budget: int = 0,
        doubt: float = 0,
        listings: Collection[str] = (),
    ) -> None:
        self._archive, self._clock = archive, clock
        self._budget, self._doubt = budget, doubt
        self.listings = frozenset(map(without_query, listings))
        self.again: set[str] = set()
        self._stumbled: bool | None = None
        self._law = Law.of(archive.ledger.visits.lessons())

    @classmethod
    def of(cls, archive: Archive, clock: Clock, settings: BaseSettings, listings: Collection[str]) -> Self:
        """As the settings REVISIT_BUDGET and REMOVED_AFTER have it."""
        budget, doubt = settings.getint("REVISIT_BUDGET"), settings.getfloat("REMOVED_AFTER")
        return cls(archive, clock, budget=budget, doubt=doubt, listings=listings)

    def _now(self) -> int:
        return int(self._clock().timestamp())

    def current(self, key: str) -> Revision | None:
        """The newest revision of the article that a URL gave when it was last read."""
        return self._newest(self.history(key))

    def record(self, revision: Revision) -> dict[str, Any]:
        """The record of a revision."""
        return self._archive.record(revision)

    def _newest(self, until_now: History) -> Revision | None:
        return self._archive.current(until_now.article) if until_now.article else None

    def due(
        self, room: int, in_flight: Collection[str], without_hosts: Collection[str] = ()
    ) -> list[Pending]:
        """The articles to look at again now, as many as there is room and budget for."""
        limit = min(room, self._budget)
        if limit <= 0:
            return []
        now = self._now()
        visits = self._archive.ledger.visits.due(now, limit * _SEEN_PER_REQUEST, without_hosts)
        asked = self.again.union(in_flight)
        rows = choose((v for v in visits if v.pending.key not in asked), now, limit, self._law)
        self._budget -= len(rows)
        self.again.update(row.key for row in rows)
        return rows

    def looks_at(self, key: str) -> None:
        """An article is asked for that was not due; whatever comes of it, it is held."""
        self.again.add(key)

    def not_looked(self, key: str) -> None:
        """An article that was due was not asked for after all: its place in the budget is free again."""
        self._budget += key in self.again

    def is_listed(self, key: str) -> bool:
        """Whether a source named a URL as an article's that has not been read yet."""
        known = self._archive.ledger.state(key)
        return known is not None and known.state == "pending"

    def validators(self, row: Pending) -> dict[str, str]:
        """The headers that ask for a page only if it changed; none where the page itself is wanted."""
        named = {"If-None-Match": row.etag, "If-Modified-Since": row.last_modified}
        told = {name: value for name, value in named.items() if value}
        if not told or row.reason in _UNCONDITIONAL:
            return {}
        held = self.current(row.key)
        if held is None or held.change == "removed" or is_in_pages(self._archive.record(held)):
            return {}
        return told

    def history(self, key: str) -> History:
        """What looks at a URL gave until now; asked once for each new one, before its outcome is written."""
        return self._archive.ledger.visits.history(key)

    def next_look(self, until_now: History, published: str | None = None, *, edited: bool = False) -> int:
        """When to look again at an article after a look at it now; `published` is RFC 3339."""
        when = order(published)
        first = until_now.published if when is None else when
        return next_look(first, self._now(), until_now.edits + edited, self._law)

    def learn(self, until_now: History, *, edited: bool) -> None:
        """Take in what a look at an article found."""
        first, looked = until_now.published, until_now.looked
        if looked is None:
            return
        ages = (max(looked - first, 0), max(self._now() - first, 0))
        lesson = list(self._law.lesson(*ages, edited=edited, edits=until_now.edits))
        self._law.learn(lesson)
        self._archive.learn(lesson)

    def as_before(self, key: str, http_status: int | None, reason: str | None = None) -> None:
        """An article was looked at and is as the archive holds it."""
        until_now = self.history(key)
        if reason is None:
            self.learn(until_now, edited=False)
        due, article = self.next_look(until_now), until_now.article
        self._archive.as_before(key, due, article=article, reason=reason, http_status=http_status)

    def spare(self, key: str, verdict: Verdict) -> bool:
        """Settle a look that gave no article, where the archive holds one; whether it did so."""
        held = self.current(key) if verdict.state in ("skipped", "failed", "refused") else None
        if held is None:
            return False
        if verdict.state == "skipped" and held.change != "removed":
            self.as_before(key, verdict.http_status, f"{AS_HELD}{verdict.reason}")
            return True
        if key in self.again:
            known = self._archive.ledger.state(key)
            self._archive.postpone(key, next_try(self._now(), known.tries if known else 0), failed=True)
            return True
        return False

    def gone(self, row: Pending, verdict: Verdict, led_to: str | None = None) -> Verdict | Article:
        """What a page that is gone (404, 410, or `led_to` another address) means.

        A verdict for the ledger; or, at a second look, the record which says that the article was removed.
        """
        held = self.current(row.key)
        if held is None:
            return verdict
        if held.change == "removed":
            self._archive.postpone(row.key, self.next_look(self.history(row.key)))
            return replace(verdict, reason="removed")
        if led_to is not None and not self.leads_up(row, led_to):
            self._archive.postpone(row.key, self.next_look(self.history(row.key)))
            return replace(verdict, state="unchanged", reason=f"{AS_HELD}{verdict.reason}")
        if row.reason not in (SECOND_LOOK, LISTED_AGAIN):
            self._archive.postpone(row.key, self._now() + int(self._doubt))
            return replace(verdict, reason=f"{verdict.reason}{SEEN_ONCE}")
        if self._stumbles():
            self._archive.postpone(row.key, self.next_look(self.history(row.key)))
            return replace(verdict, state="unchanged", reason=f"{AS_HELD}{verdict.reason}{AS_MOST_ARE}")
        return tombstone(self._archive.record(held), held, row.url)

    def _stumbles(self) -> bool:
        """Whether most of what an earlier run looked at was not there, of late: no site takes all away."""
        if self._stumbled is None:
            ledger, since = self._archive.ledger, self._clock() - _LATELY
            self._stumbled = ledger.runs.found_most_gone(ledger.run_id - 1, since) is not None
        return self._stumbled

    def leads_up(self, row: Pending, target: str) -> bool:
        """Whether an article's address leads to the front page or a listing, as one taken away does."""
        listed_on = row.via.get("source", "") if row.via.get("kind") == "section" else ""
        # Some sites have all their pages at one path, and tell them apart by the query.
        known = {*self.listings, without_query(listed_on)} - {without_query(row.url)}
        return without_query(target) in known or leads_up(row.url, target)
