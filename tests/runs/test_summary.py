"""The summary of a run as a person reads it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from newscrawl.archive import RunCounts
from newscrawl.archive.ledger.rows import AS_HELD
from newscrawl.runs.status import ExitStatus, Tally
from newscrawl.runs.summary import SHOWN, render, summarize


def summary(found: int, sources: int) -> dict[str, Any]:
    counts = RunCounts(run="20261127T160000Z", found=found, pending=0)
    verdict = (ExitStatus.OK, "fine")
    return summarize("outlet", counts, {"new": found}, Tally(), verdict, sources=sources, seconds=1.0)


def test_one_is_not_called_many() -> None:
    assert "found      1 article listed by 1 source\n" in render(summary(1, 1), Path("/archive"))
    assert "found      1,200 articles listed by 3 sources\n" in render(summary(1200, 3), Path("/archive"))


def test_what_did_not_happen_is_left_out() -> None:
    lines = [line.split()[0] for line in render(summary(2, 1), Path("/archive")).splitlines()[1:]]
    assert lines == ["found", "new", "changed", "unchanged", "skipped", "took", "files"]


def test_a_revision_that_is_not_the_first_counts_as_a_change_of_its_kind() -> None:
    counts = RunCounts(run="20261127T160000Z", found=9)
    changes = {"new": 4, "edited": 3, "removed": 0}
    told = summarize("outlet", counts, changes, Tally(), (ExitStatus.OK, "fine"), sources=1, seconds=1.0)
    assert (told["new"], told["changed"]) == (4, {"edited": 3})


@pytest.mark.parametrize(("further", "said"), [(1, "and 1 more reason"), (2, "and 2 more reasons")])
def test_of_many_reasons_the_first_are_named(further: int, said: str) -> None:
    counts = RunCounts(run="20261127T160000Z", found=9)
    counts.states.update({("skipped", f"reason {n}"): 99 - n for n in range(SHOWN + further)})
    told = summarize("outlet", counts, {}, Tally(), (ExitStatus.OK, "fine"), sources=1, seconds=1.0)
    (line,) = (line for line in render(told, Path("/archive")).splitlines() if "skipped" in line)
    assert line.endswith(said)
    assert f"reason {SHOWN - 1} " in line
    assert f"reason {SHOWN} " not in line


def test_articles_whose_page_told_nothing_of_them_are_not_called_unchanged_alone() -> None:
    counts = RunCounts(run="20261127T160000Z", found=9)
    counts.states.update({("unchanged", None): 1_200, ("unchanged", f"{AS_HELD}no text"): 19})
    told = summarize("outlet", counts, {}, Tally(), (ExitStatus.OK, "fine"), sources=1, seconds=1.0)
    assert (told["unchanged"], told["as_held"]) == (1_219, {"no text": 19})
    assert "  unchanged  1,219, as held 19: no text 19\n" in render(told, Path("/archive"))
