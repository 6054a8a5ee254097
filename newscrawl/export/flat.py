"""A record as one row of a table: what fits into cells, under the names that the record uses.

A date stands there three times: as the record has it, with the publisher's offset and precision; as an
instant in UTC to sort and count by, where the record tells one; and as the publisher's own day.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

Cell = str | int | None
Record = Mapping[str, Any]

COLUMNS: Mapping[str, str] = {
    "id": "TEXT NOT NULL",
    "revision": "INTEGER NOT NULL",
    "change": "TEXT",
    "url": "TEXT",
    "canonical_url": "TEXT",
    "outlet": "TEXT",
    "type": "TEXT",
    "headline": "TEXT",
    "alternative_headline": "TEXT",
    "description": "TEXT",
    "authors": "TEXT",
    "date_published": "TEXT",
    "published_at": "TEXT",
    "published_on": "TEXT",
    "date_modified": "TEXT",
    "modified_at": "TEXT",
    "date_precision": "TEXT",
    "article_section": "TEXT",
    "breadcrumbs": "TEXT",
    "keywords": "TEXT",
    "in_language": "TEXT",
    "word_count": "INTEGER",
    "agency": "TEXT",
    "dateline": "TEXT",
    "access": "TEXT",
    "is_accessible_for_free": "INTEGER",
    "truncated": "INTEGER",
    "robots": "TEXT",
    "license": "TEXT",
    "tdm_reservation": "TEXT",
    "image": "TEXT",
    "corrections": "TEXT",
    "disclaimers": "TEXT",
    "quality": "TEXT",
    "cause": "TEXT",
    "crawled_at": "TEXT",
    "run": "TEXT",
    "content_hash": "TEXT",
    "article_body": "TEXT",
}
"""The columns in their order, each with its type in SQLite."""

_LIST = "; "
_TEXTS = "\n\n"


def row(record: Record) -> dict[str, Cell]:
    """The cells of a record, every column of `COLUMNS` in its order; None where the record has nothing."""
    access = record.get("access", {})
    images: Sequence[Record] = record.get("images", ())
    cells: dict[str, Any] = {name: record.get(name) for name in COLUMNS}
    cells |= {
        "outlet": record.get("outlet", {}).get("id"),
        "authors": _joined(_LIST, (author["name"] for author in record.get("authors", ()))),
        "published_at": instant(record.get("date_published")),
        "published_on": own_day(record.get("date_published")),
        "modified_at": instant(record.get("date_modified")),
        "breadcrumbs": _joined(_LIST, record.get("breadcrumbs", ())),
        "keywords": _joined(_LIST, record.get("keywords", ())),
        "access": access.get("level"),
        "is_accessible_for_free": _number(access.get("is_accessible_for_free")),
        "truncated": _number(access.get("truncated")),
        "image": images[0]["url"] if images else None,
        "corrections": _joined(_TEXTS, (part["text"] for part in record.get("corrections", ()))),
        "disclaimers": _joined(_TEXTS, (part["text"] for part in record.get("disclaimers", ()))),
        "quality": _joined(_LIST, record.get("quality", ())),
    }
    return cells | _origin(record.get("provenance", {}))


def _origin(provenance: Record) -> dict[str, Cell]:
    """The cells that say where a record comes from, and what its site says of its use."""
    rights = provenance.get("rights", {})
    return {
        "robots": _joined(_LIST, (*rights.get("meta_robots", ()), *rights.get("x_robots_tag", ()))),
        "license": _joined(_LIST, rights.get("license", ())),
        "tdm_reservation": rights.get("tdm_reservation"),
        "cause": provenance.get("cause"),
        "crawled_at": provenance.get("crawled_at"),
        "run": provenance.get("run"),
    }


def instant(text: str | None) -> str | None:
    """A date with its offset as "2019-03-20T03:45:00Z"; None for a day, or a time whose zone nobody knows."""
    then = _parsed(text)
    if then is None or then.tzinfo is None:
        return None
    try:
        return f"{then.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"
    except OverflowError:
        return None


def own_day(text: str | None) -> str | None:
    """The day of a date on the publisher's own calendar."""
    then = _parsed(text)
    return then.date().isoformat() if then else None


def within(record: Record, since: str | None, until: str | None) -> bool:
    """Whether a record was published from the day `since` to the day `until`; an undated one never was."""
    if since is None and until is None:
        return True
    published = own_day(record.get("date_published"))
    return published is not None and (since or "") <= published <= (until or "9999")


def _parsed(text: str | None) -> datetime | None:
    try:
        return datetime.fromisoformat(text) if text else None
    except ValueError:
        return None


def _number(flag: bool | None) -> int | None:
    return None if flag is None else int(flag)


def _joined(mark: str, parts: Iterable[str]) -> str | None:
    return mark.join(parts) or None
