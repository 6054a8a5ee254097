"""How a person ends a run: by Ctrl-C, SIGTERM, or the end of its terminal.

The first signal has the run finish what is under way; Scrapy takes the next one for "at once" and drops
that. But one wish often comes twice: of a terminal that closes the kernel tells and the shell as well,
`timeout` tells a program and then its group, and a wrapper hands on a Ctrl-C that all have had. So for a
moment a signal says nothing new, and a hangup never does.

"At once" is still Scrapy's, which needs its turn to come. In somebody's pattern that goes through all ways of
matching a text it never does, so that after a while the program ends by itself, as if it were killed.
"""

from __future__ import annotations

import os
import signal
import sys
from time import monotonic
from types import FrameType

from newscrawl.console.answering import tell
from newscrawl.console.ending import INTERRUPTED
from newscrawl.progressline import show, write

_ENDING = "\r\033[Knewscrawl: finishing what is under way; Ctrl-C again stops at once\n"

SAME_WISH = 1.0
"""Seconds in which a second signal says no more than the first."""
AT_ONCE = 5
"""Seconds that "at once" may take."""
AT_ONCE_IS = "stopped at once; the next run goes on from the last commit"


class Stopping:
    """Stands before Scrapy's own handlers. `forced` says that the run was ended at once."""

    def __init__(self) -> None:
        self.forced = False
        self._asked: float | None = None
        self._signals = [signal.SIGINT, signal.SIGTERM]
        if signal.getsignal(signal.SIGHUP) != signal.SIG_IGN:  # as under `nohup`
            self._signals.append(signal.SIGHUP)

    @property
    def told(self) -> bool:
        """Whether somebody ended the run."""
        return self._asked is not None

    def install(self) -> None:
        """Take the place of Scrapy's handlers, which it sets when its reactor begins to run."""
        from twisted.internet import reactor  # it must not be chosen before Scrapy chooses it

        reactor.callWhenRunning(reactor.callLater, 0, self._take_over)

    def _take_over(self) -> None:
        self._next = signal.getsignal(signal.SIGTERM)
        for one in self._signals:
            signal.signal(one, self._told)

    def _told(self, number: int, frame: FrameType | None) -> None:
        now = monotonic()
        if self._asked is None:
            self._asked = now
            self._say()
        elif number == signal.SIGHUP or now - self._asked < SAME_WISH:
            return
        else:
            self.forced = True
            signal.signal(signal.SIGALRM, _end)
            signal.alarm(AT_ONCE)
        if callable(self._next):
            self._next(signal.SIGTERM if number == signal.SIGHUP else number, frame)
        self._take_over()

    def _say(self) -> None:
        from twisted.internet import reactor

        if sys.stderr.isatty():
            # Not from here: the signal may have come in the middle of another line.
            reactor.callFromThread(write, _ENDING)


def stopped_at_once() -> int:
    """Say so, in the place of the line that moved; returns the exit status."""
    show()
    return tell(AT_ONCE_IS, INTERRUPTED)


def _end(_number: int, _frame: FrameType | None) -> None:
    os._exit(stopped_at_once())
