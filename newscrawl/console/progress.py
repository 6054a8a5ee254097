"""How far a command has come, in one line that moves, for a person at a terminal.

Archives grow for years, and what reads all of one may take minutes; without a word nobody knows whether it
will ever end.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Event, Thread

from newscrawl.progressline import EVERY, show


@contextmanager
def progress_line(told: Callable[[], str]) -> Iterator[Callable[[], None]]:
    """Show what `told` says for as long as the block works; nothing where standard error is no terminal, nor
    of what takes no longer than the time between two looks.

    What the block is given wipes the line out, for whoever prints another meanwhile.
    """
    if not sys.stderr.isatty():
        yield lambda: None
        return
    over = Event()
    beside = Thread(target=_move, args=(told, over), daemon=True)
    beside.start()
    try:
        yield show
    finally:
        over.set()
        beside.join()
        show()


def _move(told: Callable[[], str], over: Event) -> None:
    while not over.wait(EVERY):
        show(told())
