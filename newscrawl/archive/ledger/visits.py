"""The ledger's pages on looking again: when each article that is held is due, and which are.

The plan itself is made elsewhere (`newscrawl.answers.revisit`); here it lasts, beside the state that it
belongs to, so that a run that is killed forgets no look and repeats none that was committed.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from newscrawl.archive.ledger.database import Database
from newscrawl.archive.ledger.rows import VIA, VIA_COLUMNS, VIA_JOINS, Pending, Visit
from newscrawl.archive.ledger.schema import COPIES, DOUBTED, ELSEWHERE, SAME_TEXT

_VISIT = (
    f"SELECT u.key, u.url, {VIA_COLUMNS}, u.etag, u.last_modified, "  # noqa: S608 (fixed texts)
    "u.date_order, u.first_seen, u.fetched, u.edits, u.state = 'gone' AND u.reason IS NOT 'removed' "
    f"FROM urls u {{index}} {VIA_JOINS} "
)
_DUE = _VISIT + "WHERE u.due {when} AND {which} AND {elsewhere} ORDER BY u.due {order} LIMIT :limit"
_ANY_OF_TEXT = f"SELECT 1 FROM revisions WHERE {SAME_TEXT} = substr(?, 1, 16)"  # noqa: S608 (a fixed text)
_OF_TEXT = (
    f"{_VISIT.format(index='')} JOIN revisions v ON v.url_key = u.key "  # noqa: S608 (fixed texts)
    f"WHERE {SAME_TEXT} = substr(:text, 1, 16) AND u.key <> :key "
    "AND CASE WHEN :gone THEN u.state = 'gone' OR (u.state = 'duplicate' AND u.reason = :led) "
    "ELSE u.state IN ('stored', 'unchanged') OR (u.state IN ('pending', 'failed', 'refused') AND NOT EXISTS "
    "(SELECT 1 FROM revisions w WHERE w.article_id = v.article_id AND w.revision > v.revision)) END "
    "AND v.revision = (SELECT max(w.revision) FROM revisions w "
    "WHERE w.article_id = v.article_id AND w.change <> 'removed') ORDER BY v.run_id DESC LIMIT 1"
)

_ANY_OF_INSTANT = "SELECT 1 FROM revisions WHERE published = ?"
_OF_INSTANT = (
    f"{_VISIT.format(index='')} JOIN revisions v ON v.url_key = u.key "
    "WHERE v.published = :instant AND v.run_id <> :run AND u.key <> :key "
    "AND u.state IN ('stored', 'unchanged', 'gone', 'pending', 'failed', 'refused') GROUP BY u.id "
    "ORDER BY u.state <> 'gone', u.id LIMIT 5"
)

_FOR_REASON = f"SELECT key FROM urls WHERE {COPIES} AND reason = ? ORDER BY id DESC LIMIT 5"  # noqa: S608 (fixed texts)
_DOUBTED = f"(u.{DOUBTED} AND u.article_id IS NOT NULL)"
_HELD = "(u.state IN ('stored', 'unchanged') OR (u.state = 'gone' AND u.reason = 'removed'))"

LONGEST = 365 * 86400
"""Seconds from one look to the next at most."""


class History(NamedTuple):
    """What looks at a URL gave until now.

    `article` is the one that it gave when it was last read, at `looked`, and `edits` how many looks found it
    changed; it was out, or first seen, at `published`. A URL that gave no article counts as its own; of one
    that was never seen there is none.
    """

    article: str | None = None
    published: int = 0
    edits: int = 0
    looked: int | None = None


class Visits:
    """Planned looks by URL. Times are seconds since 1970 in UTC."""

    of_nobody = ""
    """The `content_hash` that no revision had when it was asked for last: of a new article it is asked for
    several times. Whoever adds a revision takes it back.
    """

    def __init__(self, database: Database) -> None:
        self._db = database

    def plan(self, key: str, due: int | None, *, failed: bool = False) -> None:
        """Look at an article again at `due`, or never; `failed` counts a look that gave nothing."""
        self._db.write("UPDATE urls SET due = ?, tries = tries + ? WHERE key = ?", (due, int(failed), key))

    def history(self, key: str) -> History:
        """What earlier looks at a URL left in the ledger."""
        row = self._db.one(
            "SELECT coalesce(article_id, key), coalesce(date_order, first_seen), edits, fetched FROM urls "
            "WHERE key = ?",
            (key,),
        )
        return History(*row) if row else History()

    def looked(self, key: str, now: int) -> None:
        """Note that an article was looked at and is as it was; what the server gave for asking stays."""
        self._db.write("UPDATE urls SET fetched = ? WHERE key = ?", (now, key))

    def forget(self, key: str) -> None:
        """What the server gave for asking again was of a page that is lost."""
        self._db.write("UPDATE urls SET etag = NULL, last_modified = NULL WHERE key = ?", (key,))

    def lessons(self) -> list[tuple[int, float, float]]:
        """What all looks taught: for each of the ages of `newscrawl.answers.revisit`, the edits that were
        expected at first, and those found.
        """
        return [(age, e, f) for age, e, f in self._db.rows("SELECT age, expected, found FROM lessons")]

    def learn(self, lesson: Iterable[tuple[int, float, float]]) -> None:
        """Add what a look taught."""
        for row in lesson:
            self._db.write(
                "INSERT INTO lessons VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET "
                "expected = expected + excluded.expected, found = found + excluded.found",
                row,
            )

    def due(self, now: int, limit: int, without_places: Collection[str] = ()) -> list[Visit]:
        """Articles due by `now`: those in doubt first, then as many of the longest overdue and of the latest
        due, so that neither old nor young ones are out of sight where there are more than `limit`; and those
        that only a clock which was ahead can have planned. What is at `without_places` is left out.
        """
        values = {"now": now, "limit": limit, "places": json.dumps([*without_places])}
        elsewhere = ELSEWHERE if without_places else "TRUE"
        found: dict[str, Visit] = {}
        for when, which, index, order in (
            ("<= :now", _DOUBTED, "INDEXED BY urls_doubted", "ASC"),
            ("<= :now", _HELD, "INDEXED BY urls_due", "ASC"),
            ("<= :now", _HELD, "INDEXED BY urls_due", "DESC"),
            (f"> :now + {LONGEST}", f"({_DOUBTED} OR {_HELD})", "INDEXED BY urls_due", "ASC"),
        ):
            query = _DUE.format(when=when, which=which, index=index, order=order, elsewhere=elsewhere)
            for visit in self._rows(query, values):
                found.setdefault(visit.pending.key, visit)
        return list(found.values())

    def of_text(self, text: str, key: str, *, gone: bool = False, led: str | None = None) -> Visit | None:
        """An article that is held of another URL than `key` and has the `content_hash` `text`: one that is
        there, also where it is to be asked for again, or one whose page is `gone`, or a duplicate for the
        reason `led`, which had that when it was last read.
        """
        if text != self.of_nobody and self._db.one(_ANY_OF_TEXT, (text,)) is None:
            self.of_nobody = text  # as it mostly is; the joins take three times as long
        if text == self.of_nobody:
            return None
        return next(self._rows(_OF_TEXT, {"text": text, "key": key, "gone": gone, "led": led}), None)

    def of_instant(self, instant: int, key: str, run: int) -> list[Visit]:
        """Some of the articles that other runs than `run` took of other URLs than `key`, and that came out in
        the same second; those first whose page is gone.
        """
        if self._db.one(_ANY_OF_INSTANT, (instant,)) is None:  # as with the text
            return []
        return [*self._rows(_OF_INSTANT, {"instant": instant, "key": key, "run": run})]

    def duplicates(self, reason: str) -> list[str]:
        """The last of the URLs that are duplicates for a reason."""
        return [key for (key,) in self._db.rows(_FOR_REASON, (reason,))]

    def _rows(self, query: str, values: Mapping[str, Any]) -> Iterator[Visit]:
        for key, url, *told in self._db.rows(query, values):
            etag, last_modified, published, first_seen, fetched, edits, doubted = told[len(VIA) :]
            via = {name: value for name, value in zip(VIA, told, strict=False) if value}
            pending = Pending(key=key, url=url, via=via, etag=etag, last_modified=last_modified)
            yield Visit(
                pending=pending,
                published=published if published is not None else first_seen,
                looked=fetched,
                edits=edits,
                doubted=bool(doubted),
            )
