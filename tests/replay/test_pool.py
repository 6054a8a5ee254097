"""Work on all cores comes back in order, and the input is not read far ahead."""

from __future__ import annotations

import multiprocessing
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from multiprocessing.queues import Queue
from threading import Thread

import pytest

from newscrawl.replay.pool import BATCH, WINDOW, Killed, cores, spread
from tests.project import PROJECT

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


def killed(number: int) -> int:
    if number == 50:
        os.kill(os.getpid(), signal.SIGKILL)
    return number


def test_a_process_that_is_killed_ends_the_work_with_a_line() -> None:
    with pytest.raises(Killed, match="one of the 2 processes was killed"):
        list(spread(killed, range(100), 2, begin=begin, given=(0,)))


def no_room(*_of: object) -> None:
    raise RuntimeError("can't start new thread")


@pytest.mark.parametrize("what", [(Thread, "start"), (Queue, "_start_thread")])
def test_where_there_is_no_memory_for_its_threads_the_work_ends(
    what: tuple[type, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of the one that sees to the processes, and of the one that it has for what they are told; of that a
    newer Python says that a process was killed.
    """
    monkeypatch.setattr(*what, no_room)
    with pytest.raises((RuntimeError, Killed), match=r"can't start new thread|with a lower --jobs"):
        list(spread(work, range(100), 2, begin=begin, given=(0,)))
    assert multiprocessing.active_children() == []


PROGRAM = """
import time
from newscrawl.replay.pool import spread
def begin(): print("begun", flush=True)
list(spread(time.sleep, [0.2] * 10_000, 2, begin=begin))
"""


@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGTERM])
def test_the_processes_end_with_the_one_that_hands_out_the_work(how: signal.Signals) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", PROGRAM], cwd=PROJECT, stdout=subprocess.PIPE, text=True
    ) as parent:
        assert parent.stdout
        assert all(parent.stdout.readline() for _ in range(2))
        parent.send_signal(how)
        parent.communicate(timeout=30)  # until nobody has its standard output
