"""The parts of the report that the ledger tells: sources, what became of each URL, and the runs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from newscrawl.archive.ledger.ledger import LAST_TRIES
from newscrawl.reporting.facts import Facts, RunLine, SourceLine
from newscrawl.reporting.markup import Cell, Html, bars, block, in_part, join, link, table
from newscrawl.reporting.words import status_label

SOURCES = 15
REASONS = 12
RUNS = 15

STATES = ("failed", "refused", "pending", "gone", "skipped")


def panels(facts: Facts) -> Iterator[Html]:
    """The parts, in the order of the page."""
    yield _sources(facts.sources)
    yield _states(facts)
    yield _reasons(facts)
    yield _runs(facts.runs)


def _sources(sources: Sequence[SourceLine]) -> Html:
    kinds: dict[str, Counter[str]] = {}
    for source in sources:
        kind = kinds.setdefault(source.kind, Counter())
        kind.update(sources=1, listed=source.listed, new=source.new, alone=source.alone)
        kind["faulty"] += bool(source.last_fault)
    heads = ("Kind", "Sources", "Listed", "New", "Nowhere else", "Faulty now")
    names = ("sources", "listed", "new", "alone", "faulty")
    by_kind: list[tuple[Cell, ...]] = [
        (kind, *(counts[name] for name in names)) for kind, counts in kinds.items()
    ]
    about = (
        "URLs that each listed, over all time; those that no earlier run had met when it did; and those that "
        "no other source ever named, which would be missed without it."
    )
    parts = (
        table("Sources by kind", heads, by_kind),
        in_part(sources, SOURCES, "more source", _source_table),
    )
    return block("What each source contributed", about, join(parts), css="wide")


def _source_table(sources: Sequence[SourceLine]) -> Html:
    rows: list[tuple[Cell, ...]] = [
        (
            Html(f'<span class="url">{link(s.url, s.url.partition("://")[2] or s.url)}</span>'),
            s.kind,
            s.listed,
            s.new,
            s.alone,
            s.asked,
            s.faults,
            s.last_fault or "",
        )
        for s in sources
    ]
    heads = ("Source", "Kind", "Listed", "New", "Nowhere else", "Runs", "Faults", "Fault in its last run")
    return table("Sources", heads, rows)


def _states(facts: Facts) -> Html:
    totals: Counter[str] = Counter()
    for (state, _), n in facts.states.items():
        totals[state] += n
    about = f"Every URL ever seen is in one state. Failed and refused ones are tried {LAST_TRIES} times."
    inner = bars("URLs by state", ("State", "URLs"), totals.most_common(), totals.total())
    return block("What became of the URLs", about, inner)


def _reasons(facts: Facts) -> Html:
    reasons = sorted(
        ((state, reason, n) for (state, reason), n in facts.states.items() if state in STATES),
        key=lambda line: (STATES.index(line[0]), -line[2], line[1] or ""),
    )
    about = "Why URLs are not in the archive, or no longer on the site: failures and refusals first."
    whole = sum(facts.states.values())
    counted = [(f"{state}: {reason or 'not fetched yet'}", n) for state, reason, n in reasons]
    shown = in_part(
        counted, REASONS, "more reason", lambda rows: bars("URLs by reason", ("Reason", "URLs"), rows, whole)
    )
    return block("Refusals, failures and the rest", about, shown)


def _runs(runs: Sequence[RunLine]) -> Html:
    about = f"{len(runs):,} in all, the newest first. Times are UTC."
    return block("The last runs", about, in_part(runs, RUNS, "earlier run", _run_table), css="wide")


def _run_table(runs: Sequence[RunLine]) -> Html:
    rows: list[tuple[Cell, ...]] = [
        (
            run.started.replace("T", " ")[:16],
            status_label(run),
            run.seconds,
            *(run.counts.get(what, 0) for what in ("found", "stored", "unchanged", "failed", "refused")),
            run.reason or "",
        )
        for run in runs
    ]
    heads = (
        "Started",
        "Status",
        "Seconds",
        "Found",
        "Stored",
        "Unchanged",
        "Failed",
        "Refused",
        "What it said",
    )
    return table("Runs", heads, rows)
