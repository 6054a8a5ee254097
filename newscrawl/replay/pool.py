"""Work for all cores, in order and with few pieces in flight, however long the input is."""

from __future__ import annotations

import multiprocessing
import os
import signal
import sys
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from itertools import islice
from threading import Thread
from typing import Any, TypeVar

Item = TypeVar("Item")
Result = TypeVar("Result")

BATCH = 8
"""Pieces that go to a process at one time; a page takes some milliseconds, a message far less than one."""
WINDOW = 4
"""Batches a process that may be in flight or wait for their turn."""
_LOOK = 1.0
"""Seconds between looks for the process that hands out the work."""


class Killed(Exception):  # noqa: N818 (says what is the case)
    """Somebody ended a process that worked along; `str(error)` is the line for a person."""


def cores() -> int:
    """How many cores this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def spread(
    work: Callable[[Item], Result],
    items: Iterable[Item],
    jobs: int,
    *,
    begin: Callable[..., None],
    given: tuple[Any, ...] = (),
) -> Iterator[Result]:
    """The results of `work` on each item, in the order of the items, by `jobs` processes.

    `begin(*given)` is called once in each process before its first piece of work. With one job all is done
    in this process. `work` and `begin` are functions of a module, and what they take can be pickled. Raises
    Killed where somebody ends one of the processes, as a system does that is short of memory.
    """
    if jobs <= 1:
        begin(*given)
        yield from map(work, items)
        return
    # A fork takes 2 ms and a fresh interpreter half a second; only Linux forks safely.
    how = multiprocessing.get_context("fork" if sys.platform == "linux" else "spawn")
    told = (os.getpid(), begin, given)
    pool = ProcessPoolExecutor(jobs, mp_context=how, initializer=_beside, initargs=told)
    try:
        yield from _in_order(pool, work, iter(items), jobs * WINDOW)
    except BrokenProcessPool as error:
        line = f"one of the {jobs} processes was killed; with a lower --jobs they want less memory"
        raise Killed(line) from error
    finally:
        pool.shutdown(cancel_futures=True)


def _in_order(
    pool: ProcessPoolExecutor, work: Callable[[Item], Result], items: Iterator[Item], window: int
) -> Iterator[Result]:
    waiting: deque[Future[list[Result]]] = deque()
    while batch := list(islice(items, BATCH)):
        waiting.append(pool.submit(_each, work, batch))
        if len(waiting) >= window:
            yield from waiting.popleft().result()
    while waiting:
        yield from waiting.popleft().result()


def _each(work: Callable[[Item], Result], batch: list[Item]) -> list[Result]:
    return [work(item) for item in batch]


def _beside(parent: int, begin: Callable[..., None], given: tuple[Any, ...]) -> None:
    """Begin in a process of the pool: Ctrl-C is for the one that hands out the work."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    for one in (signal.SIGTERM, signal.SIGHUP):
        if signal.getsignal(one) != signal.SIG_IGN:
            signal.signal(one, signal.SIG_DFL)
    Thread(target=_end_with, args=(parent,), daemon=True).start()
    begin(*given)


def _end_with(parent: int) -> None:
    """End this process soon after the one that hands out the work, which may be killed: nobody else would."""
    while os.getppid() == parent:
        time.sleep(_LOOK)
    os._exit(1)
