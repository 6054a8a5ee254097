"""What a rebuilt ledger is told by the records, their revisions and URLs, and by the old ledger."""

from __future__ import annotations

from typing import Any, TypeAlias

from newscrawl.archive.changes.decide import access_mark, text_mark
from newscrawl.archive.ledger.instants import instant, order
from newscrawl.archive.ledger.ledger import Ledger
from newscrawl.archive.ledger.rows import VIA, Revision

_FROM_OLD = (
    "key, url, state, reason, http_status, tries, date, date_order, fetched, etag, last_modified, "
    "article_id, first_seen, state_since"
)

OF_URLS = f"SELECT {_FROM_OLD} FROM urls"  # noqa: S608 (a fixed text)
"""Reads the rows that `put_old` takes."""
_ARTICLE = _FROM_OLD.split(", ").index("article_id")

_TEXTS = ("content_hash", "date_modified", "date_published")
_ASKED = ("etag", "last_modified", "crawled_at")
_BITS = 63
"""Of the largest number that SQLite has."""

Place: TypeAlias = tuple[str, int, int]
"""Where a record stands: the file, the first byte of its line and how many it has."""


def _require_plain(record: dict[str, Any]) -> None:
    """Raise KeyError, TypeError or ValueError for a record that somebody edited into what no ledger can note,
    before anything of it is noted.
    """
    provenance, access = record["provenance"], record.get("access") or {}
    via = provenance.get("via") or {}
    words = [record["id"], record["change"], record["url"], provenance["run"]]
    parts = (record, _TEXTS), (provenance, _ASKED), (via, VIA), (access, ("level",))
    words += [word for part, names in parts for name in names if (word := part.get(name)) is not None]
    "".join(words).encode()
    for number in (record["revision"], provenance.get("http_status") or 0):
        if not isinstance(number, int) or number.bit_length() > _BITS:
            raise TypeError(f"{number!r} is no number of a ledger")


def revision_of(record: dict[str, Any], place: Place) -> Revision:
    """What the ledger notes of a record. Raises KeyError, TypeError, ValueError or AttributeError for what is
    none.
    """
    _require_plain(record)
    access = record.get("access", {})
    corrections = (text_mark(part["text"]) for part in record.get("corrections", ()))
    path, offset, length = place
    return Revision(
        article_id=record["id"],
        revision=record["revision"],
        change=record["change"],
        content_hash=record.get("content_hash"),
        corrections=frozenset(corrections),
        date_modified=record.get("date_modified"),
        run=record["provenance"]["run"],
        path=path,
        offset=offset,
        length=length,
        url_key=record["id"],
        access=access_mark(access.get("level", "unknown"), access.get("truncated", False)),
        published=instant(record.get("date_published")),
    )


def put_url(ledger: Ledger, record: dict[str, Any], run: int) -> None:
    """The URL of a record that a segment holds."""
    provenance = record["provenance"]
    via = provenance.get("via") or {}
    key, date = record["id"], via.get("date_published") or record.get("date_published")
    state = "gone" if record["change"] == "removed" else "stored"
    taken = order(provenance.get("crawled_at")) or 0
    before = ledger.database.one("SELECT id FROM urls WHERE key = ?", (key,))
    ledger.database.write("DELETE FROM urls WHERE key = ?", (key,))
    asked = (provenance.get("etag"), provenance.get("last_modified"))
    row = (
        key,
        record["url"],
        state,
        record["change"],
        provenance.get("http_status"),
        0,
        date,
        order(date),
        taken,
    )
    _insert(ledger, (*row, *asked, key, taken, taken), run)
    if before:  # an earlier revision has been listed under this number
        ledger.database.write("UPDATE urls SET id = ? WHERE key = ?", (*before, key))
    _sighting(ledger, key, via, taken)


def _sighting(ledger: Ledger, key: str, via: dict[str, Any], seen: int) -> None:
    """What led to a record is listed by its source, and says so again when it is fetched anew."""
    if "kind" not in via:
        return
    source = ledger.sources.number(via.get("source") or "", via["kind"])
    ledger.database.write("UPDATE urls SET via = ? WHERE key = ?", (source, key))
    told = (via.get(name) for name in ("section", "title", "date_published", "lastmod"))
    ledger.database.write(
        "INSERT OR REPLACE INTO sightings SELECT id, ?, ?, ?, ?, ?, ?, ? FROM urls WHERE key = ?",
        (source, *told, seen, seen, key),
    )


def put_old(ledger: Ledger, row: tuple[Any, ...], run: int) -> int:
    """A URL of the old ledger, unless a record gave it already; returns how many that made."""
    return _insert(ledger, _as_held(ledger, row), run)


def _as_held(ledger: Ledger, row: tuple[Any, ...]) -> tuple[Any, ...]:
    """A URL of the old ledger; one whose record is lost waits again, or nobody would ever fetch it."""
    key, url, state, _, *rest = row
    article = row[_ARTICLE] or key
    if state not in ("stored", "unchanged") or ledger.holdings.current(article):
        return row
    return (key, url, "pending", "record lost", *rest)


def _insert(ledger: Ledger, row: tuple[Any, ...], run: int) -> int:
    marks = ", ".join("?" * (len(row) + 3))
    done = ledger.database.write(
        f"INSERT OR IGNORE INTO urls ({_FROM_OLD}, first_run, seen_run, state_run) VALUES ({marks})",  # noqa: S608 (fixed texts)
        (*row, run, run, run),
    )
    return done.rowcount
