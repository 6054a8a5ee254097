"""Reading an archive into the report's numbers: one pass over the records, a few queries to the ledger.

All of it sees one snapshot, so that the numbers of a report agree with each other even while a run writes.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Mapping
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

from newscrawl.archive import Ledger
from newscrawl.archive.ledger.instants import day_in
from newscrawl.archive.read import held, reading
from newscrawl.reporting.days import Missed, short_days
from newscrawl.reporting.facts import FIELDS, NO_SECTION, ChangedArticle, Facts
from newscrawl.reporting.ledgerfacts import (
    reached_days,
    run_lines,
    source_lines,
    taken_away,
    vain_days,
    waiting_days,
)

LATEST = 12
"""How many changed articles the report names."""

_AHEAD = timedelta(days=1)
"""How far a day may lie ahead in some zone. A later one is a mistake, and one is enough to make days to come
short ones and to leave the plots of the last days empty; such an article counts in no day.
"""

BEFORE = "published before the first run"
DAY_ONLY = "time of day not known"
LAGS = (
    (3600, "within an hour"),
    (6 * 3600, "within 6 hours"),
    (86400, "within a day"),
    (7 * 86400, "within a week"),
)
LATER = "later"
EARLY = "before the time on the page"
LAG_ORDER = (EARLY, *(label for _, label in LAGS), LATER, DAY_ONLY, BEFORE)


def gather(
    root: Path,
    outlet: str,
    made: datetime,
    *,
    since: date | None = None,
    until: date | None = None,
    named: Mapping[date, str] | None = None,
    begun: Callable[[Facts], object] = bool,
) -> Facts:
    """The numbers of an outlet's archive below `root`; `made` is the moment the report speaks of.

    `since` and `until` leave out articles published on other days; articles without a date then stay out
    too. `named` are holidays beside those of the outlet's country. `begun` is given the numbers before they
    are there, to be looked at meanwhile. Raises ArchiveMissing or ArchiveDamaged.
    """
    facts = Facts(outlet=outlet, made=made, since=since, until=until)
    begun(facts)
    with reading(root / outlet) as ledger:
        facts.runs = run_lines(ledger)
        _read_records(facts, ledger, root / outlet)
        facts.sources = source_lines(ledger)
        facts.states = {(str(state), reason): n for (state, reason), n in ledger.counts().items()}
        facts.waiting = ledger.waiting()
        for file in ledger.holdings.files():
            facts.bytes[file.path.partition("/")[0]] += file.good
        missed = Missed(waiting_days(ledger), vain_days(ledger), reached_days(ledger))
        facts.short = [*short_days(facts.by_day(), missed, facts.country, named or {})]
    return facts


def _read_records(facts: Facts, ledger: Ledger, folder: Path) -> None:
    since, until = facts.since, facts.until
    began = _moment(facts.runs[-1].started) if facts.runs else None
    latest: deque[ChangedArticle] = deque(maxlen=LATEST)
    gone = taken_away(ledger)
    for line in held(ledger, folder, revisions=True):
        record = line.record()
        day = day_in(record.get("date_published"))
        if (since or until) and not (day and (since or day) <= day <= (until or day)):
            continue
        _count_revision(facts, record, latest)
        if line.revision == 1:
            facts.lag[_lag(record, began)] += 1
        if line.revision == gone[line.article_id] if line.article_id in gone else line.current:
            _count_article(facts, record, day)
    facts.latest = [*reversed(latest)]


def _count_revision(facts: Facts, record: Mapping[str, Any], latest: deque[ChangedArticle]) -> None:
    facts.revisions += 1
    provenance = record.get("provenance", {})
    when = provenance.get("crawled_at") or ""
    taken = day_in(when)
    change = record.get("change", "new")
    if provenance.get("cause"):  # no doing of the publisher's
        change = "re-read"
    if taken:
        facts.changes[taken, change] += 1
        facts.archived[taken] += record.get("revision", 1) == 1
    if change not in ("new", "re-read"):
        latest.append(
            ChangedArticle(
                when=when,
                change=change,
                headline=record.get("headline") or record.get("url", ""),
                url=record.get("url", ""),
                correction=next((c.get("text") for c in record.get("corrections", [])), None),
            )
        )


def _count_article(facts: Facts, record: Mapping[str, Any], day: date | None) -> None:
    facts.articles += 1
    facts.words += record.get("word_count", 0)
    outlet = record.get("outlet", {})
    facts.name, facts.country = outlet.get("name", facts.name), outlet.get("country", facts.country)
    access = record.get("access", {})
    facts.access[access.get("level", "unknown")] += 1
    facts.truncated += bool(access.get("truncated"))
    facts.corrections += bool(record.get("corrections"))
    facts.quality.update(record.get("quality", []))
    if record.get("agency"):
        facts.agencies[record["agency"]] += 1
    for piece in record.get("removed", []):
        facts.removed_characters[piece["rule"]] += len(piece["text"])
    if day is None or day > facts.made.date() + _AHEAD:
        return
    facts.published[day, record.get("article_section") or NO_SECTION] += 1
    facts.complete.update((day, name) for name in FIELDS if record.get(name))
    facts.removed.update((day, rule) for rule in {piece["rule"] for piece in record.get("removed", [])})


def _lag(record: Mapping[str, Any], began: datetime | None) -> str:
    """How long after it was published an article was archived."""
    published = _moment(record.get("date_published"))
    taken = _moment(record.get("provenance", {}).get("crawled_at"))
    day = day_in(record.get("date_published"))
    if began and day and day < began.date():
        return BEFORE
    if not published or not taken or record.get("date_precision") == "day":
        return DAY_ONLY
    if began and published < began:
        return BEFORE
    seconds = (taken - published).total_seconds()
    if seconds < 0:
        return EARLY
    return next((label for limit, label in LAGS if seconds <= limit), LATER)


def _moment(text: str | None) -> datetime | None:
    """An instant; None for a day, or a time without a zone."""
    try:
        moment = datetime.fromisoformat(text or "")
    except ValueError:
        return None
    return moment if moment.tzinfo else None
