"""What runs found, as later ones ask for it."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from newscrawl.archive.ledger.rows import AS_HELD
from newscrawl.archive.ledger.runs import AS_MOST_ARE, CUT_DOWN, SEEN_ONCE
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
