"""What the ledger answers: plain values, no handles."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any, Literal, Protocol

from newscrawl.archive.errors import ArchiveDamaged

AS_HELD = "as held; now "
"""How the reason begins why an article stays as it is held: its page told nothing of it at the last look."""
LEADS_TO, COPY_OF = "redirects to ", "a copy of "
"""How the reasons begin why an address is a duplicate, before the key of the article or the other address."""

State = Literal["pending", "stored", "unchanged", "duplicate", "skipped", "refused", "gone", "failed"]
Discovery = Literal["new", "changed", "known"]
_OWN = re.compile(r"(?:articles|warc)/[^/\0.][^/\0]*")


class Listed(Protocol):
    """What discovery knows of an address: the shape of `newscrawl.discover.found.Found`."""

    @property
    def url(self) -> str:
        """The canonical address."""

    @property
    def kind(self) -> str:
        """What kind of source listed it."""

    @property
    def source(self) -> str | None:
        """The address of that source."""

    @property
    def section(self) -> str | None:
        """The section it stood in."""

    @property
    def title(self) -> str | None:
        """What the source calls it."""

    @property
    def date_published(self) -> str | None:
        """RFC 3339."""

    @property
    def lastmod(self) -> str | None:
        """RFC 3339."""


VIA = ("kind", "source", "section", "title", "date_published", "lastmod")
VIA_COLUMNS = "s.kind, s.url, g.section, g.title, g.date_published, g.lastmod"
"""The same of the source `s` that led to a URL, and of its sighting `g` there."""
VIA_JOINS = (
    "LEFT JOIN sources s ON s.id = u.via LEFT JOIN sightings g ON g.url_id = u.id AND g.source_id = u.via"
)


@dataclass(slots=True, frozen=True, kw_only=True)
class Pending:
    """A URL to fetch. `via` is what the source that led to it knew, by the names in `VIA`; `reason` why it
    waits, if known.
    """

    key: str
    url: str
    via: dict[str, Any]
    etag: str | None = None
    last_modified: str | None = None
    tries: int = 0
    reason: str | None = None


@dataclass(slots=True, frozen=True, kw_only=True)
class Taken:
    """What came of a URL whose page was read.

    The article it gave and what the server gave for asking again; `due` is when to look at it again (seconds
    since 1970 in UTC), `edited` whether this look found it changed, `date` when the article says that it came
    out, which stands in for the date of a source that told none.
    """

    state: State
    reason: str | None
    http_status: int | None
    article_id: str
    etag: str | None
    last_modified: str | None
    due: int | None
    edited: bool
    date: str | None = None


@dataclass(slots=True, frozen=True, kw_only=True)
class Visit:
    """An article that is due to be looked at again. Times are seconds since 1970 in UTC.

    `doubted` says that the last look found it gone, for the first time; `edits` counts the looks that found
    it changed.
    """

    pending: Pending
    published: int
    looked: int | None
    edits: int
    doubted: bool


@dataclass(slots=True, frozen=True)
class UrlRow:
    """All the ledger knows of one URL. Times are seconds since 1970 in UTC, runs are their names."""

    key: str
    url: str
    state: State
    reason: str | None
    http_status: int | None
    tries: int
    date: str | None
    fetched: int | None
    etag: str | None
    last_modified: str | None
    article_id: str | None
    first_seen: int
    state_since: int
    first_run: str
    seen_run: str
    state_run: str


@dataclass(slots=True, frozen=True, kw_only=True)
class Revision:
    """One revision of an article. Its line is `length` bytes at `offset` of `path`, without the newline.

    `path` is relative to the outlet's folder and names the sealed file; while that is open, ".part" follows.
    `corrections` and `access` are marks as `correction_marks` and `access_mark` of
    `newscrawl.archive.changes.decide` make them; `published` is the second in which the article came out.
    """

    article_id: str
    revision: int
    change: str
    content_hash: str | None
    corrections: frozenset[str]
    date_modified: str | None
    run: str
    path: str
    offset: int
    length: int
    url_key: str
    access: str | None = None
    published: int | None = None


@dataclass(slots=True, frozen=True, kw_only=True)
class RunCounts:
    """What one run did, each URL counted once, by the state it left it in.

    `found` URLs were listed by a source, of which `new` were never seen before and `changed` were known but
    listed with a newer date or another slug. `pending` are left for the next run, over all runs.
    """

    run: str
    found: int = 0
    new: int = 0
    changed: int = 0
    states: dict[tuple[State, str | None], int] = field(default_factory=dict)
    pending: int = 0

    def by_reason(self, state: State) -> dict[str, int]:
        """How many URLs the run left in a state, by reason; most first."""
        counts = {reason or "": n for (s, reason), n in self.states.items() if s == state}
        return dict(sorted(counts.items(), key=lambda item: (-item[1], item[0])))

    def total(self, state: State) -> int:
        """How many URLs the run left in a state."""
        return sum(n for (s, _), n in self.states.items() if s == state)


@dataclass(slots=True, frozen=True, kw_only=True)
class HeldFile:
    """A file of the archive. `path` is relative to the outlet's folder and names the sealed file."""

    id: int
    path: str
    good: int
    records: int
    sealed: str | None
    sha256: str | None
    manifest: str | None

    def __post_init__(self) -> None:
        """What a run did not commit is cut off and removed: of no other file than the archive's own."""
        if not _OWN.fullmatch(self.path):
            raise ArchiveDamaged(
                f"the ledger names {self.path!r}, which is no file of its archive: somebody edited it; "
                "move it away and run `scrapy ledger rebuild`"
            )
