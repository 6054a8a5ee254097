"""What keeps a command from its work is told in a line, and by whom it was with the status."""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from unittest.mock import Mock

import pytest

from newscrawl.console.answering import answered
from newscrawl.console.files import writing
from newscrawl.replay.pool import Killed
from newscrawl.runs.status import ExitStatus


def test_a_machine_without_enough_memory(capfd: pytest.CaptureFixture[str]) -> None:
    for error, why in (
        (MemoryError(), ""),
        (MemoryError("Unable to allocate output buffer."), " (Unable to allocate output buffer.)"),
        (RuntimeError("can't start new thread"), " (can't start new thread)"),
    ):
        assert answered(raising(error)) == ExitStatus.CANNOT_WRITE
        line = f"newscrawl: not enough memory{why}; ask for less at once, or allow more\n"
        assert capfd.readouterr().err == line


def test_a_process_that_was_killed_is_no_fault_of_the_file_that_is_written(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    def work() -> int:
        with writing(tmp_path / "x"):
            raise Killed("one of the 2 processes was killed")

    assert answered(work) == ExitStatus.CANNOT_WRITE
    assert capfd.readouterr().err == "newscrawl: one of the 2 processes was killed\n"


def test_a_fault_of_ours_is_no_line() -> None:
    with pytest.raises(RuntimeError, match="two ends"):
        answered(raising(RuntimeError("a stick with two ends")))


def test_a_full_disk_below_standard_error_too(monkeypatch: pytest.MonkeyPatch) -> None:
    full = OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
    monkeypatch.setattr(sys, "stderr", SimpleNamespace(write=Mock(side_effect=full)))
    assert answered(raising(full)) == ExitStatus.CANNOT_WRITE


def raising(error: Exception) -> Callable[[], int]:
    def work() -> int:
        raise error

    return work
