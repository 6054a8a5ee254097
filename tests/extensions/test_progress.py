"""The line that moves, on a real terminal."""

from __future__ import annotations

from pathlib import Path

import pytest

from newscrawl.extensions.progress import left, span
from tests.project import OUTLET, PROJECT, Project


@pytest.mark.parametrize(
    ("minutes", "text"), [(0.2, "1 min"), (40, "40 min"), (170, "3 h"), (3000, "2 days"), (17000, "12 days")]
)
def test_time_left(minutes: float, text: str) -> None:
    assert span(minutes) == text


@pytest.mark.parametrize(
    ("waiting", "limit", "stored", "more"),
    [(900, None, 40, 900), (900, 100, 40, 60), (30, 100, 40, 30), (900, 100, 104, 0)],
)
def test_a_limit_leaves_the_rest_for_later_runs(
    waiting: int, limit: int | None, stored: int, more: int
) -> None:
    assert left(waiting, limit, stored) == more


def test_a_terminal_shows_progress_and_then_the_summary(tmp_path: Path) -> None:
    project = Project(tmp_path / "archive")
    replay = f"REPLAY={PROJECT}/examples/day-1.warc.gz"
    status, text = project.on_a_terminal("crawl", OUTLET, "-a", "since=2013-01-01", "-s", replay)
    assert status in {0, 6}
    assert "pages a minute" in text
    assert text.rindex("\r\033[K") < text.index("businessstandard, run ")
