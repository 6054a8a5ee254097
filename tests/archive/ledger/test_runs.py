"""What runs found, as later ones ask for it."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from newscrawl.archive.ledger.rows import AS_HELD
from newscrawl.archive.ledger.runs import ALL_ANEW, AS_MOST_ARE, CUT_DOWN, SEEN_ONCE
from tests.archive.world import Clock, open_archive


@pytest.mark.parametrize(
    ("counted", "found"),
    [
        ({("gone", f"404{SEEN_ONCE}"): 10, ("unchanged", ""): 3}, (10, 13)),
        ({("gone", f"404{SEEN_ONCE}"): 6, ("unchanged", f"{AS_HELD}404{AS_MOST_ARE}"): 5}, (11, 11)),
        ({("gone", f"404{SEEN_ONCE}"): 12, ("unchanged", ""): 2, ("stored", ""): 2}, None),
        ({("gone", f"404{SEEN_ONCE}"): 9}, None),
        ({("unchanged", f"{AS_HELD}no text"): 11, ("unchanged", ""): 1}, (11, 12)),
        ({("unchanged", f"{AS_HELD}{CUT_DOWN}"): 50}, None),
        ({("unchanged", ALL_ANEW): 250, ("unchanged", ""): 50}, None),
        ({("unchanged", ALL_ANEW): 250, ("gone", f"404{SEEN_ONCE}"): 11}, (11, 11)),
        ({("gone", "404"): 50, ("gone", "removed"): 50}, None),
    ],
)
def test_most_of_what_a_run_looked_at_is_gone(
    tmp_path: Path, counted: dict[tuple[str, str], int], found: tuple[int, int] | None
) -> None:
    clock = Clock()
    archive = open_archive(tmp_path, clock)
    for (what, reason), n in counted.items():
        archive.ledger.runs.tally(archive.ledger.run_id, what, reason, n)
    assert archive.ledger.runs.found_most_gone(archive.ledger.run_id) == found
    archive.close(0, "fine", {})
    clock.forward(days=2)
    later = open_archive(tmp_path, clock)
    for days, still in ((1, None), (3, found)):
        since = clock() - timedelta(days=days)
        assert later.ledger.runs.found_most_gone(later.ledger.run_id, since) == still
    later.abandon()


def runs_with_news(path: Path, clock: Clock, *, days: int, times: int = 12) -> None:
    """Runs of which each finds something new."""
    for _ in range(times):
        clock.forward(days=days)
        archive = open_archive(path, clock)
        archive.ledger.runs.tally(archive.ledger.run_id, "stored", "new")
        archive.close(0, "fine", {})


def without_news(path: Path, clock: Clock) -> tuple[int, int] | None:
    """For how many days a run has found nothing new, and after how many hours it mostly came."""
    archive = open_archive(path, clock)
    told = archive.ledger.runs.without_news(archive.ledger.run_id, clock())
    archive.close(0, "fine", {})
    return told and told[1:]


@pytest.mark.parametrize(("every", "fine", "quiet"), [(1, 13, 15), (7, 69, 71)])
def test_how_long_nothing_new_comes_is_held_against_what_is_usual(
    tmp_path: Path, every: int, fine: int, quiet: int
) -> None:
    clock = Clock()
    runs_with_news(tmp_path, clock, days=every)
    clock.forward(days=fine)
    assert without_news(tmp_path, clock) is None
    clock.forward(days=quiet - fine)
    assert without_news(tmp_path, clock) == (quiet, 24 * every)


def test_what_is_usual_is_not_known_after_a_few_runs(tmp_path: Path) -> None:
    clock = Clock()
    runs_with_news(tmp_path, clock, days=1, times=9)
    clock.forward(days=300)
    assert without_news(tmp_path, clock) is None


def test_one_long_pause_between_runs_is_not_usual(tmp_path: Path) -> None:
    clock = Clock()
    runs_with_news(tmp_path, clock, days=1)
    runs_with_news(tmp_path, clock, days=200, times=1)
    clock.forward(days=15)
    assert without_news(tmp_path, clock) == (15, 24)
