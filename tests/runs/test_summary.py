"""The summary of a run as a person reads it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from newscrawl.archive import RunCounts
from newscrawl.runs.status import ExitStatus, Tally
from newscrawl.runs.summary import render, summarize


def summary(found: int, sources: int) -> dict[str, Any]:
    counts = RunCounts(run="20261127T160000Z", found=found, pending=0)
    verdict = (ExitStatus.OK, "fine")
    return summarize("outlet", counts, {"new": found}, Tally(), verdict, sources=sources, seconds=1.0)


def test_one_is_not_called_many() -> None:
    assert "found      1 article listed by 1 source\n" in render(summary(1, 1), Path("/archive"))
    assert "found      1,200 articles listed by 3 sources\n" in render(summary(1200, 3), Path("/archive"))
