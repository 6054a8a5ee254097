"""Intervals that a clock keeps evenly."""

from __future__ import annotations

import pytest

from newscrawl.console.intervals import INTERVALS, Every, ScheduleError


@pytest.mark.parametrize("text", INTERVALS)
def test_intervals_are_even_and_differ_by_outlet(text: str) -> None:
    every = Every.read(text)
    assert len(every.cron("outlet").split()) == 5
    assert len({every.cron(f"outlet-{n}") for n in range(40)}) > 3
    assert every.cron("outlet") == every.cron("outlet")


@pytest.mark.parametrize("text", ["", "1", "7m", "90m", "5h", "2d", "1w", "-1h", "1h ", "٣h"])
def test_other_intervals_are_refused_with_those_that_are_not(text: str) -> None:
    with pytest.raises(ScheduleError, match="choose one of 5m, 10m"):
        Every.read(text)
