"""What files beside the records tell a ledger that is made anew: how runs went, how many pages are kept."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from newscrawl.archive.errors import unreadable
from newscrawl.archive.folder import found
from newscrawl.archive.ledger.ledger import Ledger
from newscrawl.archive.ledger.rows import AS_HELD
from newscrawl.archive.warc.read import ReplayError
from newscrawl.archive.warc.scan import Scan

_KEPT = frozenset(("response", "revisit"))
"""Types of WARC records of which each page that was kept has one."""
_WITH_REASONS = ("skipped", "gone", "refused", "failed")


def note_runs(ledger: Ledger, articles: Path) -> None:
    """Write down the runs that left a summary, and that no ledger told of, in the order of their names."""
    for path in found(articles, "*.json"):
        if ledger.runs.number(path.stem) is not None:
            continue
        try:
            summary = json.loads(path.read_bytes())
            ended = datetime.fromisoformat(summary["ended"]).astimezone(UTC)
            status, text = int(summary["status"]), str(summary["status_text"])
            tallies = [counted for counted in _tallies(summary) if counted[-1]]
        except OSError as error:
            raise unreadable(path, error) from error
        except (ValueError, KeyError, TypeError, AttributeError):
            continue  # edited, or none of ours: the run is known from its files, if it left any
        run = ledger.runs.note(path.stem)
        ledger.runs.end(run, ended, status, text, summary)
        for what, reason, n in tallies:
            ledger.runs.tally(run, what, reason, n)


def _tallies(summary: Mapping[str, Any]) -> Iterator[tuple[str, str, int]]:
    """What a run counted, as the ledger has it."""
    yield "found", "", int(summary["found"])
    yield from (("stored", kind, int(n)) for kind, n in {"new": summary["new"], **summary["changed"]}.items())
    as_held = {f"{AS_HELD}{reason}": int(n) for reason, n in summary.get("as_held", {}).items()}
    yield "unchanged", "", int(summary["unchanged"]) - sum(as_held.values())
    yield from (("unchanged", reason, n) for reason, n in as_held.items())
    yield "duplicate", "", int(summary["duplicate"])
    for state in _WITH_REASONS:
        yield from ((state, reason, int(n)) for reason, n in summary[state].items())


def count_pages(warc: Path) -> int:
    """How many pages a file of pages holds, as far as it can be read."""
    count = 0
    with suppress(ReplayError):
        for place in Scan(warc):
            count += place.headers.get("warc-type", "").lower() in _KEPT
    return count
