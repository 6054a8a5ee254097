"""Work that must not hang: where it takes the square of what it is given, it is ended and the test fails.

A guard and no measure: what takes a second may take twenty of the processor's own, so that no test fails
because a machine is slow or busy.
"""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import contextmanager

PATIENCE = 20.0
"""Seconds of the processor's time."""


@contextmanager
def no_hanging() -> Iterator[None]:
    """What is done within is ended by an AssertionError when it has taken far too long."""

    def late(_number: int, _frame: object) -> None:
        raise AssertionError(f"not done after {PATIENCE:.0f} s of work")

    before = signal.signal(signal.SIGPROF, late)
    signal.setitimer(signal.ITIMER_PROF, PATIENCE)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)
