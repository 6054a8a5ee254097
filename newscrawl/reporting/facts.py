"""What the report knows of one archive: counts by day and by name, small however large the archive is.

The counters grow with days, sections and rules, never with articles.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any, Literal

FIELDS = (
    "headline",
    "description",
    "authors",
    "date_published",
    "date_modified",
    "article_section",
    "keywords",
    "in_language",
    "article_body",
    "images",
)
"""The fields whose completeness is watched: those that a page usually has."""

NO_SECTION = "no section"

Verdict = Literal["gap", "holiday", "quiet"]


@dataclass(slots=True, frozen=True, kw_only=True)
class RunLine:
    """One run. `started` is RFC 3339; `status` is None for one that was killed or still works.

    `counts` is what the run's tallies say of URLs, each counted once.
    """

    run: str
    started: str
    status: int | None
    reason: str | None
    seconds: float | None
    counts: Mapping[str, int]
    summary: Mapping[str, Any]


LATELY = 5
"""The last runs that asked a source, of which something is told."""


@dataclass(slots=True, frozen=True, kw_only=True)
class SourceLine:
    """What one source gave: URLs `listed` ever, `new` to the run that met them there, listed by no other
    (`alone`); when the last run began that asked it, and the last in which it listed anything; and in how
    many of the last runs (`LATELY`) it listed nothing but news.
    """

    kind: str
    url: str
    listed: int
    new: int
    alone: int
    asked: int
    faults: int
    last_fault: str | None
    last_asked: str | None = None
    last_gave: str | None = None
    all_news: int = 0


@dataclass(slots=True, frozen=True, kw_only=True)
class ShortDay:
    """A day with far fewer articles than is usual on its weekday, and what the ledger knows of why."""

    day: date
    articles: int
    usual: float
    verdict: Verdict
    why: str


@dataclass(slots=True, frozen=True, kw_only=True)
class ChangedArticle:
    """A revision that is not an article's first: when we took it, and what changed."""

    when: str
    change: str
    headline: str
    url: str
    correction: str | None


@dataclass(slots=True, kw_only=True)
class Facts:
    """All that the report tells of one outlet. Days are the publisher's own, unless it says UTC."""

    outlet: str
    made: datetime
    since: date | None = None
    until: date | None = None
    name: str | None = None
    country: str | None = None
    articles: int = 0
    revisions: int = 0
    words: int = 0
    truncated: int = 0
    bytes: Counter[str] = field(default_factory=Counter)
    published: Counter[tuple[date, str]] = field(default_factory=Counter)
    archived: Counter[date] = field(default_factory=Counter)
    lag: Counter[str] = field(default_factory=Counter)
    changes: Counter[tuple[date, str]] = field(default_factory=Counter)
    corrections: int = 0
    access: Counter[str] = field(default_factory=Counter)
    agencies: Counter[str] = field(default_factory=Counter)
    complete: Counter[tuple[date, str]] = field(default_factory=Counter)
    removed: Counter[tuple[date, str]] = field(default_factory=Counter)
    removed_characters: Counter[str] = field(default_factory=Counter)
    quality: Counter[str] = field(default_factory=Counter)
    states: dict[tuple[str, str | None], int] = field(default_factory=dict)
    waiting: int = 0
    sources: list[SourceLine] = field(default_factory=list)
    runs: list[RunLine] = field(default_factory=list)
    short: list[ShortDay] = field(default_factory=list)
    latest: list[ChangedArticle] = field(default_factory=list)

    @property
    def last_run(self) -> RunLine | None:
        """The newest run."""
        return self.runs[0] if self.runs else None

    def by_day(self) -> Counter[date]:
        """Articles by the day they were published."""
        days: Counter[date] = Counter()
        for (day, _), n in self.published.items():
            days[day] += n
        return days

    def totals(self) -> dict[str, Any]:
        """The numbers at the head of the report, for programs."""
        days = sorted(self.by_day())
        last = self.last_run
        return {
            "outlet": self.outlet,
            "articles": self.articles,
            "revisions": self.revisions,
            "words": self.words,
            "first_day": days[0].isoformat() if days else None,
            "last_day": days[-1].isoformat() if days else None,
            "bytes": dict(self.bytes),
            "waiting": self.waiting,
            "short_days": Counter(day.verdict for day in self.short),
            "last_run": {"run": last.run, "status": last.status, "status_text": last.reason}
            if last
            else None,
        }
