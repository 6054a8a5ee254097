"""Work on all cores comes back in order, and the input is not read far ahead."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from newscrawl.replay.pool import BATCH, WINDOW, cores, spread

STATE: dict[str, int] = {}


def begin(start: int) -> None:
    STATE["start"] = start


def work(number: int) -> int:
    return STATE["start"] + number


@pytest.mark.parametrize("jobs", [1, 2])
def test_results_come_in_order(jobs: int) -> None:
    assert list(spread(work, range(100), jobs, begin=begin, given=(5,))) == list(range(5, 105))


def test_no_more_is_read_than_is_in_flight() -> None:
    taken = 0

    def items() -> Iterator[int]:
        nonlocal taken
        for number in range(10_000):
            taken += 1
            yield number

    results = spread(work, items(), 2, begin=begin, given=(0,))
    assert next(results) == 0
    assert taken <= BATCH * WINDOW * 2
    results.close()  # type: ignore[attr-defined] # a generator, as its caller need not know


def test_there_is_a_core() -> None:
    assert cores() >= 1
