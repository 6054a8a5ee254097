"""How far a command has come, in one line that moves, for a person at a terminal.

Archives grow for years, and what reads all of one may take minutes; without a word nobody knows whether it
will ever end.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from threading import Event, Thread

EVERY = 0.5
"""Seconds between two looks; what takes no longer shows nothing."""
_COLUMNS = 80
"""Of a terminal that does not know how wide it is."""


@contextmanager
def moving(told: Callable[[], str]) -> Iterator[Callable[[], None]]:
    """Show what `told` says for as long as the block works; nothing where standard error is no terminal.

    What the block is given wipes the line out, for whoever prints another meanwhile.
    """
    if not sys.stderr.isatty():
        yield lambda: None
        return
    over = Event()
    beside = Thread(target=_move, args=(told, over), daemon=True)
    beside.start()
    try:
        yield lambda: _show("")
    finally:
        over.set()
        beside.join()
        _show("")


def _move(told: Callable[[], str], over: Event) -> None:
    while not over.wait(EVERY):
        _show(told())


def _show(text: str) -> None:
    with suppress(OSError):  # the terminal has closed
        columns = os.get_terminal_size(sys.stderr.fileno()).columns or _COLUMNS
        sys.stderr.write(f"\r\033[K{text[: columns - 1]}")
        sys.stderr.flush()
