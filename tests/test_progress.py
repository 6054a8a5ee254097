"""The line that moves, on a real terminal."""

from __future__ import annotations

import os
import pty
import subprocess
from pathlib import Path

import pytest

from newscrawl.progress import span
from tests.project import PROJECT, Project


@pytest.mark.parametrize(
    ("minutes", "text"), [(0.2, "1 min"), (40, "40 min"), (170, "3 h"), (3000, "2 days"), (17000, "12 days")]
)
def test_time_left(minutes: float, text: str) -> None:
    assert span(minutes) == text


def test_a_terminal_shows_progress_and_then_the_summary(tmp_path: Path) -> None:
    project = Project(tmp_path / "archive")
    ours, theirs = pty.openpty()
    replay = f"REPLAY={PROJECT}/examples/day-1.warc.gz"
    command = project.command("crawl", "businessstandard", "-a", "since=2013-01-01", "-s", replay)
    with subprocess.Popen(command, env=project.environ(), stdout=theirs, stderr=theirs) as process:
        os.close(theirs)
        shown = b""
        while chunk := _read(ours):
            shown += chunk
    os.close(ours)
    assert process.returncode in {0, 6}
    text = shown.decode()
    assert "pages a minute" in text
    assert text.rindex("\r\033[K") < text.index("businessstandard, run ")


def _read(terminal: int) -> bytes:
    try:
        return os.read(terminal, 65536)
    except OSError:
        return b""  # Linux says so when the other end is closed
