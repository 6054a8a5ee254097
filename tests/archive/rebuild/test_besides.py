"""What a ledger without an old one is told by the summaries of runs, and by the files of pages."""

from __future__ import annotations

import json
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from newscrawl.archive import LEDGER, Ledger
from newscrawl.archive.ledger.rows import AS_HELD
from newscrawl.archive.ledger.runs import REBUILT
from newscrawl.archive.rebuild.rebuild import rebuild
from newscrawl.reporting.ledgerfacts import run_lines
from newscrawl.runs.status import ExitStatus, Tally
from newscrawl.runs.summary import summarize
from tests.archive.world import Clock, crawl, entry, open_archive

OUTLET = "outlet"


def run(root: Path, clock: Clock, numbers: range, status: ExitStatus = ExitStatus.OK) -> None:
    archive = open_archive(root, clock)
    crawl(archive, numbers)
    for number in numbers:
        archive.ledger.discover(f"outlet:{number + 70}", entry(number + 70))
        archive.mark(f"outlet:{number + 70}", "gone", "410", http_status=410)
    archive.ledger.runs.tally(archive.ledger.run_id, "unchanged", f"{AS_HELD}no text")
    archive.ledger.runs.tally(archive.ledger.run_id, "unchanged", "")
    counts = archive.ledger.run_counts(archive.run)
    verdict = (status, "as it went")
    told = summarize(OUTLET, counts, {"new": len(numbers)}, Tally(), verdict, sources=1, seconds=2.0)
    archive.close(int(status), "as it went", told)
    clock.forward(hours=1)


def known(root: Path) -> tuple[list[Any], list[tuple[str, int]]]:
    """The runs, with what they did, and the pages of each file."""
    with closing(Ledger.read(root / OUTLET / LEDGER)) as ledger:
        runs = [(r.run, r.status, r.reason, r.seconds, r.counts) for r in run_lines(ledger)]
        return runs, sorted((file.path, file.records) for file in ledger.holdings.files())


@pytest.mark.parametrize("manifest", [True, False])
def test_runs_and_pages_are_known_as_before(tmp_path: Path, manifest: bool) -> None:
    clock = Clock()
    run(tmp_path, clock, range(4))
    run(tmp_path, clock, range(0), ExitStatus.NOTHING_FOUND)
    run(tmp_path, clock, range(4, 6))
    for path in [] if manifest else tmp_path.glob("outlet/manifest/*"):
        path.unlink()
    runs, files = known(tmp_path)
    (tmp_path / OUTLET / LEDGER).unlink()
    assert rebuild(tmp_path, OUTLET, now=clock).notes == []
    for _, _, _, _, counts in runs:
        del counts["new"]  # addresses that no run knew before: no summary tells
    assert known(tmp_path) == (runs, files)
    assert sum(pages for path, pages in files if "warc" in path) == 6


def test_a_summary_that_was_edited_tells_nothing(tmp_path: Path) -> None:
    clock = Clock()
    run(tmp_path, clock, range(2))
    (summary,) = tmp_path.glob("outlet/articles/*.json")
    good = json.loads(summary.read_text("utf-8"))
    for text in ("", "[]", "{}", json.dumps({**good, "found": "many"}), json.dumps({**good, "gone": 4})):
        summary.write_text(text, "utf-8")
        (tmp_path / OUTLET / LEDGER).unlink()
        rebuild(tmp_path, OUTLET, now=clock)
        ((name, status, reason, *_),) = known(tmp_path)[0]
        assert (name, status, reason) == (summary.stem, None, REBUILT), text
