"""What the ledger tells the report: runs, sources, and the days it has something to say of."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import fields
from datetime import date
from typing import Any

from newscrawl.archive import Ledger
from newscrawl.archive.ledger.instants import day_in
from newscrawl.archive.ledger.runs import REBUILT
from newscrawl.archive.ledger.schema import WAITING
from newscrawl.archive.read import CURRENT
from newscrawl.reporting.facts import LATELY, RunLine, SourceLine

_SOURCES = f"""
WITH listed AS (SELECT source_id, count(*) AS n FROM sightings GROUP BY source_id),
alone AS (
    SELECT source_id, count(*) AS n
    FROM (SELECT min(source_id) AS source_id FROM sightings GROUP BY url_id HAVING count(*) = 1)
    GROUP BY source_id
),
asked AS (
    SELECT source_id, count(*) AS n, sum(new) AS new, count(fault) AS faults, max(run_id) AS last,
        max(run_id) FILTER (WHERE found > 0) AS gave
    FROM source_runs WHERE http_status IS NULL GROUP BY source_id
)
SELECT s.kind, s.url, coalesce(l.n, 0), coalesce(a.new, 0), coalesce(o.n, 0), coalesce(a.n, 0),
    coalesce(a.faults, 0), r.fault, last.started, gave.started,
    (SELECT count(*) FROM (
        SELECT found, new FROM source_runs WHERE source_id = s.id ORDER BY run_id DESC LIMIT {LATELY}
    ) WHERE found > 0 AND new >= found)
FROM sources s
LEFT JOIN listed l ON l.source_id = s.id
LEFT JOIN alone o ON o.source_id = s.id
LEFT JOIN asked a ON a.source_id = s.id
LEFT JOIN source_runs r ON r.source_id = s.id AND r.run_id = a.last
LEFT JOIN runs last ON last.id = a.last
LEFT JOIN runs gave ON gave.id = a.gave
WHERE l.n > 0 OR a.n > 0
ORDER BY 3 DESC, 4 DESC, s.url
"""  # noqa: S608 (a fixed number)


def source_lines(ledger: Ledger) -> list[SourceLine]:
    """Every source that was ever asked or listed something, the most fruitful first."""
    names = [field.name for field in fields(SourceLine)]
    return [SourceLine(**dict(zip(names, row, strict=True))) for row in ledger.database.rows(_SOURCES)]


def run_lines(ledger: Ledger) -> list[RunLine]:
    """Every run, the newest first."""
    counts: dict[int, Counter[str]] = {}
    for run_id, what, n in ledger.database.rows("SELECT run_id, what, sum(n) FROM tallies GROUP BY 1, 2"):
        counts.setdefault(run_id, Counter())[what] = n
    rows = ledger.database.rows(
        "SELECT id, run, started, status, reason, summary FROM runs WHERE run NOT LIKE ? ORDER BY id DESC",
        (f"%-{REBUILT}",),
    )
    return [_run_line(row, counts.get(row[0], Counter())) for row in rows]


def _run_line(row: tuple[Any, ...], counts: Counter[str]) -> RunLine:
    _, run, started, status, reason, summary = row
    told = json.loads(summary) if summary else {}
    return RunLine(
        run=run,
        started=started,
        status=status,
        reason=reason,
        seconds=told.get("seconds"),
        counts=counts,
        summary=told,
    )


def waiting_days(ledger: Ledger) -> Counter[date]:
    """How many URLs wait, by the day discovery believes they were published."""
    rows = ledger.database.rows(
        f"SELECT substr(date, 1, 10), count(*) FROM urls WHERE {WAITING} AND date IS NOT NULL GROUP BY 1"  # noqa: S608 (a fixed text)
    )
    return Counter({day: n for text, n in rows if (day := day_in(text))})


def vain_days(ledger: Ledger) -> dict[date, Counter[str]]:
    """How many pages were asked for and gave no article, for which reasons, by the same day."""
    rows = ledger.database.rows(
        "SELECT substr(date, 1, 10), coalesce(reason, state), count(*) FROM urls WHERE date IS NOT NULL "
        "AND state IN ('skipped', 'gone') AND http_status IS NOT NULL AND article_id IS NULL GROUP BY 1, 2"
    )
    found: dict[date, Counter[str]] = {}
    for text, reason, n in rows:
        if day := day_in(text):
            found.setdefault(day, Counter())[reason] += n
    return found


def taken_away(ledger: Ledger) -> dict[str, int]:
    """Articles that are removed now, and the last revision of each that has what the page had: the one that
    tells of the removal has no text.
    """
    rows = ledger.database.rows(
        "SELECT article_id, coalesce((SELECT max(revision) FROM revisions w "  # noqa: S608 (a fixed text)
        "WHERE w.article_id = v.article_id AND w.change <> 'removed'), revision) "
        f"FROM revisions v WHERE change = 'removed' AND {CURRENT}",
        {"as_of": None},
    )
    return dict(rows)


def reached_days(ledger: Ledger) -> set[date]:
    """The days, in UTC, on which a run found the site listing articles."""
    rows = ledger.database.rows(
        "SELECT substr(started, 1, 10) FROM runs WHERE EXISTS (SELECT 1 FROM tallies t "
        "WHERE t.run_id = runs.id AND t.what = 'found' AND t.n > 0) GROUP BY 1"
    )
    return {day for (text,) in rows if (day := day_in(text))}
