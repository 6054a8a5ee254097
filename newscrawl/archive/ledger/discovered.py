"""What sources list, taken into the ledger: what is new, what has changed since, what is known.

Sources contradict each other and themselves; what they say makes a URL wait again only where it surely tells
of something later than what we hold.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator

from newscrawl.archive.ledger.instants import in_zone, order, span
from newscrawl.archive.ledger.rows import Discovery, Listed
from newscrawl.archive.ledger.states import UrlStates

DAY = 86400
DATED_ANEW = "lastmod"
"""Why an article is to be fetched again: a source tells a newer date of it."""
TRIES = 5
"""A URL that fails is tried again by each of the next runs, until it has failed this often."""

_WAITS = frozenset({"pending", "failed", "refused"})
_HELD = frozenset({"stored", "unchanged"})
_VAIN = frozenset({"gone", "skipped"})
_STEP = 20_000
"""Addresses of a ledger that are gone through in one transaction."""
_UNDATED = (
    "UPDATE urls SET date = NULL, date_order = NULL WHERE id = ?1 AND date_order IS NOT NULL AND NOT EXISTS "
    "(SELECT 1 FROM sightings WHERE url_id = ?1 AND date_published IS NOT NULL)"
)
_STAY_AS_HELD = (
    "UPDATE urls SET state = 'unchanged', reason = :reason, http_status = NULL, state_since = :now, "
    "state_run = :run WHERE id > :after AND id <= :last AND state = 'pending' AND reason = :anew "
    "AND key NOT IN (SELECT value FROM json_each(:but_for)) "
    "AND (SELECT change FROM revisions v WHERE v.article_id = coalesce(urls.article_id, urls.key) "
    "ORDER BY v.revision DESC LIMIT 1) <> 'removed'"
)


class Discovered(UrlStates):
    """A ledger that takes in what sources list."""

    seen = 0
    """Addresses that this run saw, each counted once."""
    trusts_dates = True
    """Whether a newer date of a source tells that an article that is held was edited."""

    def discover(
        self, key: str, found: Listed, *, date: str | None = None, stamped: bool = False, vague: bool = False
    ) -> Discovery:
        """Take in that a source lists a URL.

        "new": never seen, now pending. "changed": seen, and listed with a date past what we hold or under an
        address never seen before, now pending again. "known": nothing to do. `date` is RFC 3339 and stands in
        where the source has none, as when the id of the article tells the day. Dates that are `stamped` may
        be those of the source: they tell of no change, and are not kept, so that one which turns out to be
        the article's does so later. `vague` says that its lastmod tells nothing of when the article came out.
        """
        source = self.sources.number(found.source or "", found.kind)
        row = self.database.one(
            "SELECT id, url, state, tries, state_since, seen_run, date_order FROM urls WHERE key = ?", (key,)
        )
        dated = in_zone(found.date_published or date or (None if vague else found.lastmod), self.zone)
        if row is None:
            return self._add(key, found, dated, source)
        url_id, url, state, tries, since, seen_run, date_order = row
        stamped = stamped or (state in _HELD and not self.trusts_dates)
        self._touch(url_id, seen_run)
        moved = url != found.url and self._new_address(url_id, url, found.url, in_vain=state in _VAIN)
        newer = not stamped and self._newer(url_id, source, found.lastmod or found.date_published, since)
        self._sight(url_id, source, found, stamped=stamped)
        self._date(url_id, dated, date_order)
        if vague and state not in _HELD:
            self.database.write(_UNDATED, (url_id,))
        back = state == "gone" and abs(self._clock() - since) > DAY
        waits = state in _WAITS and tries < TRIES
        if waits or not (moved or newer or back):
            return "known"
        self.mark(key, "pending", "slug" if moved else DATED_ANEW if newer else "listed again")
        self.database.write("UPDATE urls SET via = ? WHERE id = ?", (source, url_id))
        self._tally("changed")
        return "changed"

    def _add(self, key: str, found: Listed, dated: str | None, source: int) -> Discovery:
        self._sight(self._insert(key, found.url, dated, source), source, found)
        self._see()
        self._tally("new")
        return "new"

    def distrust_dates(self, reason: str, but_for: Collection[str]) -> Iterator[int]:
        """Believe no newer date in the rest of this run: what is held, and waits for no more than one, stays
        as it is held, for a `reason`. Yields after each part how many those are, for it to be committed.
        """
        self.trusts_dates = False
        values = {
            "reason": reason,
            "anew": DATED_ANEW,
            "run": self._run_id,
            "but_for": json.dumps([*but_for]),
        }
        newest = self.database.one("SELECT max(id) FROM urls") or (None,)
        for after in range(0, newest[0] or 0, _STEP):
            part = {"after": after, "last": after + _STEP, "now": int(self._clock())}
            count = self.database.write(_STAY_AS_HELD, {**values, **part}).rowcount
            self._tally("unchanged", reason, count)
            yield count

    def moved(self, key: str, url: str) -> None:
        """The server says that an article has another address for good; the old one may be gone one day."""
        row = self.database.one("SELECT id, url FROM urls WHERE key = ?", (key,))
        if row is not None and row[1] != url:
            self.database.write("INSERT OR IGNORE INTO addresses VALUES (?, ?)", row)
            self.database.write("UPDATE urls SET url = ? WHERE id = ?", (url, row[0]))

    def led_to(self, key: str, url: str, article: str | None = None) -> None:
        """An address that was listed led to another article, which no source may ever list: it waits until it
        is stored, and can be looked at again. `article` is the id of one that is held and moved there.
        """
        if self.database.one("SELECT 1 FROM urls WHERE key = ?", (key,)) is None:
            self._insert(key, url)
        if article is not None:
            self.database.write(
                "UPDATE urls SET article_id = ? WHERE key = ? AND article_id IS NULL", (article, key)
            )

    def overrule(self, url: str) -> None:
        """An address that was skipped for its form is an article's by the word of another source: it has a
        row as that, and no other.
        """
        row = self.database.one(
            "SELECT id, reason, state_run FROM urls WHERE key = ? AND state = 'skipped'", (url,)
        )
        if row is None:
            return
        url_id, reason, state_run = row
        if state_run == self._run_id:
            self._tally("skipped", reason, -1)
        self.database.write("DELETE FROM urls WHERE id = ?", (url_id,))

    def _touch(self, url_id: int, seen_run: int) -> None:
        if seen_run != self._run_id:
            self.database.write("UPDATE urls SET seen_run = ? WHERE id = ?", (self._run_id, url_id))
            self._see()

    def _see(self) -> None:
        self.seen += 1
        self._tally("found")

    def _date(self, url_id: int, date: str | None, known: int | None) -> None:
        """Keep the earliest date that a URL is listed with; `known` is where the one held stands in order."""
        when = order(date)
        if when is not None and (known is None or when < known):
            self.database.write("UPDATE urls SET date = ?, date_order = ? WHERE id = ?", (date, when, url_id))

    def _new_address(self, url_id: int, held: str, listed: str, *, in_vain: bool) -> bool:
        """Whether an article has never been listed under an address; the newest one is what will be fetched.

        Old listings go on naming old addresses, so one that was ever seen changes nothing, but where the one
        that is held was asked for `in_vain`: then it is the next to be. Nor does the one that is held without
        its TLS: who serves both leads there, and others serve nothing there any more.
        """
        if listed.startswith("http:") and held == listed.replace("http:", "https:", 1):
            return False
        seen = self.database.one("SELECT 1 FROM addresses WHERE url_id = ? AND url = ?", (url_id, listed))
        if seen and not in_vain:
            return False
        self.database.write("INSERT OR IGNORE INTO addresses VALUES (?, ?)", (url_id, held))
        self.database.write("UPDATE urls SET url = ? WHERE id = ?", (listed, url_id))
        return not seen

    def _newer(self, url_id: int, source: int, listed: str | None, since: int) -> bool:
        """Whether a listed date says that the page changed after we took it.

        A source that gave an older date before has changed its word; its new date counts unless it surely
        lies before our fetch, of which nobody knows when it was if the clock has been set back since. From
        any other source only a date surely past our fetch counts.
        """
        now = span(listed)
        if now is None:
            return False
        row = self.database.one(
            "SELECT lastmod, date_published FROM sightings WHERE url_id = ? AND source_id = ?",
            (url_id, source),
        )
        before = span(row[0] or row[1]) if row else None
        if before is None:
            return now[0] > since
        return now[0] > before[0] and (now[1] > since or since > self._clock())

    def _sight(self, url_id: int, source: int, found: Listed, *, stamped: bool = False) -> None:
        dates = "" if stamped else "date_published = excluded.date_published, lastmod = excluded.lastmod, "
        now = int(self._clock())
        self.database.write(
            "INSERT INTO sightings VALUES (?, ?, ?, ?, ?, ?, ?, ?) "  # noqa: S608 (fixed texts)
            f"ON CONFLICT DO UPDATE SET section = excluded.section, title = excluded.title, {dates}"
            "last_seen = excluded.last_seen",
            (url_id, source, found.section, found.title, found.date_published, found.lastmod, now, now),
        )
