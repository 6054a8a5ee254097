"""Between discovery and the ledger: what a source gave goes in, the next articles to fetch come out.

It decides nothing about pages and knows nothing of Scrapy; it holds the few numbers a run needs (what is in
flight, how many were asked for) and leaves every other memory to the ledger.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from newscrawl.answers.standins import is_dated
from newscrawl.answers.undated import LATER, LISTS_ARTICLES
from newscrawl.answers.verdicts import Verdict
from newscrawl.answers.whose import Whose
from newscrawl.archive import Archive, Pending
from newscrawl.archive.warc.warc import Exchange
from newscrawl.discover.found import Found
from newscrawl.discover.identity import UrlFacts, identify, why_not
from newscrawl.items import Article
from newscrawl.options import Options, day_text
from newscrawl.queue.changedlater import ChangedLater
from newscrawl.queue.flight import Flight
from newscrawl.queue.listings import Listings
from newscrawl.queue.passedover import PassedOver
from newscrawl.queue.redated import Redated
from newscrawl.runs.status import Tally


class Intake(Flight):
    """The URLs of one run of one outlet."""

    def __init__(
        self, archive: Archive, outlet: str, urls: UrlFacts, options: Options, window_start: date
    ) -> None:
        tally = Tally(asked_for_range=bool(options.urls or options.past_only), lost_files=archive.lost)
        super().__init__(archive, outlet, tally)
        self.options = options
        self.listings = Listings(archive, outlet, urls, options, window_start, self.tally)
        by_form, of_today = urls.article is not None, options.since is None
        self.passed_over = PassedOver(archive, by_form=by_form, of_today=of_today)
        self.whose = Whose(archive, outlet, urls)
        self.robots: list[Exchange] = []  # as served, until an article needs them for evidence
        self.refused_in_a_row = self.unreachable_in_a_row = 0
        self._redated, self._changed_later = Redated(self), ChangedLater(archive, options)
        self.asked_for: list[str] = []
        self._none_waits_since = -1

    def ask_for(self, url: str) -> bool:
        """Take one URL that a person named; it is fetched even when the archive has it. Returns whether it
        can be an article of this outlet.
        """
        identity = identify(url, self.listings.urls, self.outlet, trusted=True)
        if identity is None:
            self.archive.ledger.skip(url, why_not(url, self.listings.urls, trusted=True))
            return False
        named = Found(url=identity.url, kind="url", source=url)
        self.archive.ledger.discover(identity.key, named, date=day_text(identity.day))
        self.archive.mark(identity.key, "pending", "asked for")
        self.asked_for.append(identity.key)
        self.tally.found += 1
        return True

    def next_articles(self, room: int, *, earlier_only: bool = False) -> list[Pending]:
        """The articles to fetch next, newest first, as many as fit beside those in flight.

        All are in flight from here on: whoever asks before the first is requested must not get them again.
        While half of the room is taken there are none: the ledger is asked for many at a time, not for one
        after each answer; nor again where none waited but what is at places that are left for later, which
        may be millions, and none began to wait meanwhile.
        """
        woken, places = self.archive.ledger.woken, self.resting_hosts | self.barren.folders
        if 2 * len(self.in_flight) > room or self.tally.write_fault or self._none_waits_since == woken:
            return []
        if (room := self._free(room)) <= 0:
            return []
        since, until = self.options.period
        waiting = self._redated.wanted(
            lambda: self.archive.ledger.pending(
                room,
                exclude=self.in_flight.union(self._left, self.stand_ins.doubted),
                without_places=places,
                before_run=self.archive.run if earlier_only else None,
                since=since,
                until=until,
                keys=self.asked_for if self.options.urls else None,
            )
        )
        if places and not (waiting or earlier_only):
            self._none_waits_since = woken
        self.in_flight.update(row.key for row in waiting)
        self.issued += len(waiting)
        return waiting

    def _free(self, room: int) -> int:
        """How many of the `room` articles that may be in flight can still be asked for, under the limit."""
        free, limit = room - len(self.in_flight), self.options.limit
        return free if limit is None else min(free, limit - self.issued)

    def settle(self, key: str, verdict: Verdict) -> None:
        """Write how the fetch of an article ended that gave no article; it may be looked at once more."""
        patience = self.passed_over.patience(key)
        super().settle(key, verdict)
        if self.held.current(key) is None:
            self.passed_over.see(key, verdict, patience)

    def take_up(self, allowed: Callable[[str], bool]) -> bool:
        """Have articles wait that were passed over: that are `allowed` or may be there, or of the period."""
        if self.options.urls or not self.wants_more():
            return False
        return self.passed_over.take_up(allowed) | self._changed_later.take_up()

    def in_vain(self, row: Pending, verdict: Verdict) -> None:
        """An address gave no article. Where only its form spoke for it, others in its folder may as well."""
        if self.listings.urls.article is None and row.via.get("kind") not in LISTS_ARTICLES:
            self.barren.see(row.url, verdict)

    def wants_more(self) -> bool:
        """Whether more articles may be asked for in this run."""
        return self.options.limit is None or self.issued < self.options.limit

    def revisits(self, room: int) -> list[Pending]:
        """The articles of the archive to look at again, in a run that asks for no articles in particular."""
        if self.options.urls or self.options.past_only or self.tally.write_fault:
            return []
        due = self.held.due(self._free(room), self.in_flight, self.resting_hosts)
        rows = [row for row in map(self._addressed, due) if row]
        self.in_flight.update(row.key for row in rows)
        self.issued += len(rows)
        return rows

    def _addressed(self, row: Pending) -> Pending | None:
        """A row with an address: ledgers of earlier versions lack that of an article which another led to."""
        if "://" in row.url:
            return row
        held = self.held.current(row.key)
        url = held and self.archive.record(held).get("url")
        if not url:
            return None
        self.archive.ledger.moved(row.key, url)
        return replace(row, url=url)

    def weigh(self, row: Pending, outcome: Article | Verdict, body: bytes) -> Article | Verdict | None:
        """What an answer is, now that others were seen; None where it is to be looked at again.

        Pages seen before that are the same one, in the place of other stories, are doors as well.
        """
        held = self.held.current(row.key) if isinstance(outcome, Article) and not is_dated(outcome) else None
        record = self.archive.record(held) if held else None
        weighed, others = self.stand_ins.weigh(row, outcome, body, record)
        if isinstance(weighed, Article) and record is None:
            weighed = self._dated(row, weighed)
        if isinstance(weighed, Verdict):
            for one in others:
                self.settle(one.key, weighed)
        elif weighed is None:
            self.landed(row.key)
        return weighed

    def _dated(self, row: Pending, article: Article) -> Article | Verdict | None:
        """A new article, or what it is instead: it has no day, and the others of its outlet have one."""
        by_form, looked = self.listings.urls.article is not None, self.stand_ins.has_looked(row.key)
        why = self.undated.weigh(row, article, by_form=by_form, looked=looked)
        if why == LATER:
            self.stand_ins.doubt(row)
            return None
        return Verdict.no_article(why) if why else article

    def second_looks(self, room: int) -> list[Pending]:
        """The articles of which something else answered, to be asked for again once nothing else waits."""
        for key, why in self.undated.came_too_soon().items():
            if self.stand_ins.doubted.pop(key, None):
                self.settle(key, Verdict.no_article(why))
        rows = self.stand_ins.second_looks(room - len(self.in_flight))
        self.in_flight.update(row.key for row in rows)
        return rows

    def answered(self, *, article: bool = False) -> None:
        """A request was answered with something usable; that for an article, perhaps."""
        self.tally.answered += 1
        self.tally.pages += article
        self.refused_in_a_row = self.unreachable_in_a_row = 0

    def count(self, verdict: Verdict) -> None:
        """Count a request that gave nothing usable."""
        if verdict.cause == "refused":
            self.tally.refused += 1
            self.refused_in_a_row += 1
        elif verdict.cause == "unreachable":
            self.tally.unreachable += 1
            self.unreachable_in_a_row += 1
        elif verdict.cause in ("answered", "door"):
            self.answered()
            self.tally.broken += (verdict.http_status or 0) >= 500
