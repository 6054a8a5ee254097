"""What single pages gave, told as it comes: records where they are wanted, reasons on standard error."""

from __future__ import annotations

import sys
from typing import IO

from newscrawl.console.streams import say
from newscrawl.pages.single import Told
from newscrawl.replay.tally import Tally
from newscrawl.runs.status import ExitStatus

NO_ARTICLE = 1
FEW = 32
"""Pages that one process reads sooner than others have begun."""


class Telling:
    """Prints the records and the reasons, and counts them.

    `out` is where records go; on a terminal that does not show them, how many pages were read is shown.
    `sums` says whether a line is to tell at the end how many there were.
    """

    def __init__(self, out: IO[str], jobs: int, *, sums: bool = False) -> None:
        self._out, self._sums = out, sums
        self._tally = Tally(jobs=jobs, shows=not out.isatty())
        self._unreadable = 0

    def take(self, one: Told) -> None:
        """Print what a page gave."""
        self._unreadable += one.unreadable
        self._tally.count(None if one.line is not None else one.reason)
        if one.line is None:
            self._tally.clear()
            say(f"newscrawl: {one.name}: {one.reason}\n", sys.stderr)
        else:
            self._out.write(one.line + "\n")
            self._out.flush()

    def status(self) -> int:
        """The exit status."""
        sentence = self._tally.sentence()  # which clears what a terminal shows
        if self._sums:
            say(sentence + "\n", sys.stderr)
        if self._unreadable:
            return ExitStatus.BAD_ARGUMENTS
        return ExitStatus.OK if self._tally.articles else NO_ARTICLE
