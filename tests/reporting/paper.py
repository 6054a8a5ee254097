"""An invented archive for the report's tests: twelve weeks of a small paper and what can go wrong in them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from newscrawl.archive import Archive
from newscrawl.items import Access, Article, Correction, Outlet, Provenance, Removed
from tests.archive.world import Clock, listed_at

NAME = "paper"
FIRST = date(2026, 8, 31)
DAYS = 84
GAP = date(2026, 10, 7)
NEW_TEMPLATE = date(2026, 11, 9)
MADE = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
HOSTILE = '<script>alert("&")</script>'
SECTIONS = ("Markets", "Cities", HOSTILE)


@dataclass(frozen=True)
class Told:
    """What was put into the archive."""

    articles: int
    revisions: int
    by_day: dict[date, int]


def make(root: Path) -> Told:
    """Write the archive below `root`, one run a day but on the day of the gap."""
    by_day: dict[date, int] = {}
    for n in range(DAYS):
        day = FIRST + timedelta(days=n)
        if day == GAP:
            continue
        clock = Clock(datetime(day.year, day.month, day.day, 18, 0, tzinfo=UTC))
        archive = Archive.open(root, NAME, now=clock, durable=False)
        by_day[day] = _run(archive, day)
        if n == DAYS - 1:
            _change(archive, f"{FIRST:%m%d}-0")
        archive.close(0, "fine", {"seconds": 1.5, "sources": {"faulty": [], "silent": []}})
    return Told(sum(by_day.values()), sum(by_day.values()) + 1, by_day)


def _run(archive: Archive, day: date) -> int:
    stored = 0
    for article in _articles(day):
        archive.ledger.discover(
            article.id,
            listed_at(article.url, source="https://paper.example/rss", date_published=article.date_published),
        )
        archive.store(article.id, article)
        stored += 1
    broken = listed_at(f"https://paper.example/broken-{day}", source="https://paper.example/rss")
    archive.ledger.discover(f"{NAME}:broken-{day}", broken)
    archive.mark(f"{NAME}:broken-{day}", "failed", "answer cut off")
    archive.ledger.source_seen("https://paper.example/rss", "feed", stored, stored)
    return stored


def _articles(day: date) -> Iterator[Article]:
    for n in range(4 if day.weekday() == 6 else 12):
        yield Article(
            id=f"{NAME}:{day:%m%d}-{n}",
            url=f"https://paper.example/{day:%m%d}-{n}",
            outlet=Outlet(id=NAME, name=f"The Paper {HOSTILE}", country="IN"),
            headline=f"Story {n}",
            description="A standfirst." if day < NEW_TEMPLATE else None,
            date_published=f"{day}T{8 + n % 8:02}:00:00+00:00",
            date_precision="minute",
            article_section=SECTIONS[n % 3],
            article_body=f"Text {n}.",
            word_count=2,
            access=Access(level="locked" if n == 0 else "free", truncated=n == 0),
            agency="PTI" if n == 1 else None,
            removed=[Removed(rule="subscribe-box", kind="subscription", text="Subscribe!", at=0)],
            provenance=Provenance(crawled_at=f"{day}T18:00:00Z", http_status=200),
        )


def _change(archive: Archive, number: str) -> None:
    changed = next(_articles(FIRST))
    changed.article_body = "Text, set right."
    changed.headline = HOSTILE
    changed.corrections = [Correction(kind="correction", text="The earlier text was wrong.")]
    changed.provenance.crawled_at = f"{FIRST + timedelta(days=DAYS - 1)}T18:00:00Z"
    assert changed.id == f"{NAME}:{number}"
    archive.store(changed.id, changed)
