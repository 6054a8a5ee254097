"""Work for all cores, in order and with few pieces in flight, however long the input is."""

from __future__ import annotations

import multiprocessing
import os
import signal
import sys
import threading
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager, suppress
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
"""Seconds between looks for the process that hands out the work, and for the threads that do."""


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
    Killed where somebody ends one of the processes, as a system does that is short of memory, and MemoryError
    or RuntimeError where there is none for a thread.
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
        with _fallen_threads() as fallen:
            yield from _in_order(pool, work, iter(items), jobs * WINDOW, fallen)
    except BrokenProcessPool as error:
        line = f"one of the {jobs} processes was killed; with a lower --jobs they want less memory"
        raise Killed(line) from error
    finally:
        _end(pool)


@contextmanager
def _fallen_threads() -> Iterator[list[BaseException]]:
    """What ended threads in the block: without its threads a pool would wait for its work for ever."""
    fallen: list[BaseException] = []
    before = threading.excepthook
    threading.excepthook = lambda told: fallen.append(told.exc_value or told.exc_type())
    try:
        yield fallen
    finally:
        threading.excepthook = before


def _in_order(
    pool: ProcessPoolExecutor,
    work: Callable[[Item], Result],
    items: Iterator[Item],
    window: int,
    fallen: Sequence[BaseException],
) -> Iterator[Result]:
    waiting: deque[Future[list[Result]]] = deque()
    while batch := list(islice(items, BATCH)):
        waiting.append(pool.submit(_each, work, batch))
        if len(waiting) >= window:
            yield from _done(waiting.popleft(), fallen)
    while waiting:
        yield from _done(waiting.popleft(), fallen)


def _done(future: Future[Result], fallen: Sequence[BaseException]) -> Result:
    while not fallen:
        if wait((future,), _LOOK).done:
            return future.result()
    raise fallen[0]


def _end(pool: ProcessPoolExecutor) -> None:
    """End a pool; nobody but us ends the processes of one that has no thread."""
    with suppress(RuntimeError):  # of a thread that never began
        pool.shutdown(cancel_futures=True)
    for left in multiprocessing.active_children():
        left.kill()
        left.join()


def _each(work: Callable[[Item], Result], batch: list[Item]) -> list[Result]:
    return [work(item) for item in batch]


def _beside(parent: int, begin: Callable[..., None], given: tuple[Any, ...]) -> None:
    """Begin in a process of the pool: Ctrl-C is for the one that hands out the work."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    for one in (signal.SIGTERM, signal.SIGHUP):
        if signal.getsignal(one) != signal.SIG_IGN:
            signal.signal(one, signal.SIG_DFL)
    try:
        Thread(target=_end_with, args=(parent,), daemon=True).start()
        begin(*given)
    except (MemoryError, RuntimeError):  # no room, not for a thread either: as where the system ends it
        os._exit(1)


def _end_with(parent: int) -> None:
    """End this process soon after the one that hands out the work, which may be killed: nobody else would."""
    while os.getppid() == parent:
        time.sleep(_LOOK)
    os._exit(1)
