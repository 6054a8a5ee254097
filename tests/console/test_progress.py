"""The line that moves at a terminal."""

from __future__ import annotations

import os
import sys
from io import StringIO
from threading import Event

import pytest

from newscrawl.console import progress as module
from newscrawl.console.progress import progress_line


class Terminal(StringIO):
    """Where a person looks on."""

    def isatty(self) -> bool:
        return True

    def fileno(self) -> int:
        return 2


def terminal(monkeypatch: pytest.MonkeyPatch) -> Terminal:
    """A terminal of twenty columns in the place of standard error; only within a test, as pytest puts its own
    there before each."""
    monkeypatch.setattr(sys, "stderr", shown := Terminal())
    monkeypatch.setattr(os, "get_terminal_size", lambda _: os.terminal_size((20, 24)))
    monkeypatch.setattr(module, "EVERY", 0.001)
    return shown


def test_what_is_told_is_shown_within_a_row_and_wiped_out_at_the_end(monkeypatch: pytest.MonkeyPatch) -> None:
    shown, asked = terminal(monkeypatch), Event()

    def told() -> str:
        asked.set()
        return "news: 12 records, 12 pages, 1 manifest"

    with progress_line(told):
        assert asked.wait(60)
    assert shown.getvalue().startswith("\r\033[Knews: 12 records, 1\r\033[K")
    assert shown.getvalue().endswith("\r\033[K")


def test_a_line_that_is_printed_meanwhile_stands_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    shown = terminal(monkeypatch)
    with progress_line(lambda: "") as wipe:
        wipe()
        shown.write("a finding\n")
    assert "\r\033[Ka finding\n" in shown.getvalue()


def test_nothing_is_shown_where_no_terminal_is(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stderr", shown := StringIO())
    with progress_line(lambda: "never") as wipe:
        wipe()
    assert shown.getvalue() == ""
