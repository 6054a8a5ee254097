"""How a command ends while no crawl is under way: SIGTERM and a closed terminal are treated as Ctrl-C is.

Left alone each of them ends Python at once, and leaves half a file, a temporary folder and the processes that
read along.
"""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType
from typing import NoReturn

_FATAL = 128
"""What a shell adds to the number of the signal that ended a program."""
_ENDING = (signal.SIGTERM, signal.SIGHUP)

INTERRUPTED = _FATAL + signal.SIGINT


class Ended(KeyboardInterrupt):
    """Somebody ended the command. `status` is what a shell calls that."""

    def __init__(self, number: int) -> None:
        super().__init__(signal.Signals(number).name)
        self.status = _FATAL + number


@contextmanager
def heard() -> Iterator[None]:
    """Raise Ended where a signal says so in the block; `nohup` has the end of a terminal say nothing.

    Whatever is ignored when the block ends stays so.
    """
    before = {one: signal.getsignal(one) for one in _ENDING}
    listen()
    try:
        yield
    finally:
        for one, handler in before.items():
            if signal.getsignal(one) != signal.SIG_IGN:
                signal.signal(one, handler)


def listen() -> None:
    """Take the place of whoever heard signals until now: Scrapy's handlers outlive its reactor, and then do
    nothing.
    """
    if signal.getsignal(signal.SIGINT) != signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)
    for one in _ENDING:
        if signal.getsignal(one) != signal.SIG_IGN:
            signal.signal(one, _told)


def over() -> None:
    """Ignore further signals: the run is over, everything is put away, and the program is about to end.

    Python takes a while to do so, and the same wish may come a second time just then.
    """
    for one in (signal.SIGINT, signal.SIGALRM, *_ENDING):
        signal.signal(one, signal.SIG_IGN)


def _told(number: int, _frame: FrameType | None) -> NoReturn:
    # Once is enough: `timeout` tells a program and then its group, and nothing is to stop what puts away.
    for one in _ENDING:
        signal.signal(one, _told_again)
    raise Ended(number)


def _told_again(_number: int, _frame: FrameType | None) -> None:
    """Nothing new."""
