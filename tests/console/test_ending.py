"""A command that is ended puts away what it has open, and says with its status who ended it."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from pathlib import Path
from types import FrameType

import pytest

from newscrawl.console.answering import answered
from newscrawl.console.ending import INTERRUPTED, Ended, heard, listen, over
from newscrawl.export.aside import aside

SIGNALS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP, signal.SIGALRM)


@pytest.fixture(autouse=True)
def as_before() -> Iterator[None]:
    """With handlers as a program has them that no `nohup` started, whoever started the tests."""
    before = [signal.signal(one, signal.SIG_DFL) for one in SIGNALS]
    signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    for one, handler in zip(SIGNALS, before, strict=True):
        signal.signal(one, handler)


@pytest.mark.parametrize(
    ("one", "status"), [(signal.SIGINT, INTERRUPTED), (signal.SIGTERM, 143), (signal.SIGHUP, 129)]
)
def test_no_half_file_is_left(tmp_path: Path, one: signal.Signals, status: int) -> None:
    def work() -> int:
        with aside(tmp_path / "x.csv") as part:
            part.write_text("half")
            signal.raise_signal(one)
        return 0

    assert answered(work) == status
    assert [*tmp_path.iterdir()] == []
    assert signal.getsignal(signal.SIGTERM) == signal.SIG_DFL


def test_told_twice_it_still_puts_away(tmp_path: Path) -> None:
    def work() -> int:
        try:
            os.kill(os.getpid(), signal.SIGTERM)
        finally:
            os.kill(os.getpid(), signal.SIGTERM)
            (tmp_path / "put away").touch()
        return 0

    assert answered(work) == 143
    assert (tmp_path / "put away").exists()


def test_under_nohup_the_end_of_a_terminal_says_nothing() -> None:
    def work() -> int:
        signal.raise_signal(signal.SIGHUP)
        return 0

    signal.signal(signal.SIGHUP, signal.SIG_IGN)
    assert answered(work) == 0
    assert signal.getsignal(signal.SIGHUP) == signal.SIG_IGN


def test_after_scrapy_s_reactor_signals_are_heard_again() -> None:
    def deaf(_number: int, _frame: FrameType | None) -> None:
        """As Scrapy's handlers are, once its reactor is done."""

    with heard():
        for one in SIGNALS:
            signal.signal(one, deaf)
        listen()
        with pytest.raises(KeyboardInterrupt):
            signal.raise_signal(signal.SIGINT)
        with pytest.raises(Ended, match="SIGHUP"):
            signal.raise_signal(signal.SIGHUP)


def test_who_was_told_and_has_put_all_away_is_not_told_again() -> None:
    with heard():
        over()
    for one in SIGNALS:
        signal.raise_signal(one)
