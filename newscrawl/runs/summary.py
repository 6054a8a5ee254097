"""What a run did, as a dictionary for programs and as a few lines for people.

The same numbers in both, taken from the ledger once: the summary file beside the segments and what the
terminal shows cannot disagree.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from newscrawl.amounts import many
from newscrawl.archive import RunCounts
from newscrawl.archive.ledger.rows import AS_HELD, State
from newscrawl.runs.status import ExitStatus, Tally

_WITH_REASONS: tuple[State, ...] = ("skipped", "gone", "refused", "failed")
SHOWN = 6
"""How many reasons or sources a line names before it says "and N more"."""


def summarize(
    outlet: str,
    counts: RunCounts,
    changes: Mapping[str, int],
    tally: Tally,
    verdict: tuple[ExitStatus, str],
    *,
    sources: int,
    seconds: float,
) -> dict[str, Any]:
    """The summary of a run; `changes` counts the stored revisions by kind, `sources` what was asked."""
    return {
        "outlet": outlet,
        "run": counts.run,
        "ended": datetime.now(UTC).isoformat(timespec="seconds").replace("+00:00", "Z"),
        "seconds": round(seconds, 1),
        **_outcome(*verdict),
        "sources": {
            "asked": sources,
            **({"settled": tally.settled} if tally.settled else {}),
            "faulty": tally.faulty_sources,
            "silent": _silent(tally),
        },
        "found": counts.found,
        "new": changes.get("new", 0),
        "changed": {kind: n for kind, n in changes.items() if kind != "new" and n},
        **_states(counts),
        "errors": tally.errors,
        "pending": counts.pending,
        **({"lost_files": tally.lost_files} if tally.lost_files else {}),
    }


def _silent(tally: Tally) -> list[str]:
    """The sources that gave nothing, and always had, but for those of which a fault tells why."""
    faults = tally.faulty_sources
    return [url for url in tally.silent_sources if not any(one.startswith(f"{url}: ") for one in faults)]


def _outcome(status: ExitStatus, text: str) -> dict[str, Any]:
    return {"status": int(status), "status_name": status.name.lower(), "status_text": text}


def _states(counts: RunCounts) -> dict[str, Any]:
    """The states into which a run put addresses without a record of their own."""
    kept = counts.by_reason("unchanged").items()
    as_held = {reason.removeprefix(AS_HELD): n for reason, n in kept if reason.startswith(AS_HELD)}
    return {
        "unchanged": counts.total("unchanged"),
        **({"as_held": as_held} if as_held else {}),
        "duplicate": counts.total("duplicate"),
        **{state: counts.by_reason(state) for state in _WITH_REASONS},
    }


def render(summary: Mapping[str, Any], folder: Path) -> str:
    """The summary as lines for a terminal or a mail, ending in a line feed."""
    lines = [f"{summary['outlet']}, run {summary['run']}: {_headline(summary)}"]
    if "found" in summary:
        lines += [f"  {label:<10} {value}" for label, value in _rows(summary)]
    lines.append(f"  {'files':<10} {folder}")
    return "\n".join(lines) + "\n"


def _headline(summary: Mapping[str, Any]) -> str:
    status = ExitStatus(summary["status"])
    if status is ExitStatus.OK:
        return str(summary["status_text"])
    return f"{summary['status_text']} (exit status {int(status)})"


def _rows(summary: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    sources = summary["sources"]
    settled = f", {sources['settled']:,} more known from earlier runs" if sources.get("settled") else ""
    yield (
        "found",
        f"{many(summary['found'], 'article')} listed by {many(sources['asked'], 'source')}{settled}",
    )
    yield "new", f"{summary['new']:,}"
    yield "changed", _counted(summary["changed"])
    as_held = summary.get("as_held")
    yield "unchanged", f"{summary['unchanged']:,}" + (f", as held {_counted(as_held)}" if as_held else "")
    if summary["duplicate"]:
        yield "duplicate", f"{summary['duplicate']:,}"
    for state in _WITH_REASONS:
        if summary[state] or state == "skipped":
            yield state, _counted(summary[state])
    if summary["errors"]:
        yield "errors", f"{summary['errors']:,} in the program; the log has the tracebacks"
    if summary["pending"]:
        yield "waiting", f"{summary['pending']:,} for the next run"
    yield from _troubled(sources)
    if (lost := summary.get("lost_files")) and summary["status"] != ExitStatus.NOT_WHOLE:
        yield "lost", lost
    if advice := summary.get("advice"):
        yield "advice", advice
    yield "took", f"{summary['seconds']:,} s"


def _troubled(sources: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    for label in ("faulty", "silent"):
        named = list(sources[label])
        for line in named[:SHOWN]:
            yield label, line
        if len(named) > SHOWN:
            yield label, f"and {len(named) - SHOWN:,} more"


def _counted(reasons: Mapping[str, int]) -> str:
    """ "12: robots.txt forbids it 7, video 5"."""
    total = sum(reasons.values())
    if not total:
        return "0"
    named = list(reasons.items())[:SHOWN]
    text = ", ".join(f"{reason or 'no reason given'} {n:,}" for reason, n in named)
    further = len(reasons) - SHOWN
    return f"{total:,}: {text}" + (f" and {many(further, 'more reason')}" if further > 0 else "")
