"""The line at a terminal that tells how far a crawl or a command has come, written anew in its place."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from contextlib import suppress

EVERY = 0.5
"""Seconds between two looks at what goes on."""
_COLUMNS = 80
"""Of a terminal that does not know how wide it is."""


def write(text: str) -> None:
    """Write to standard error, as long as it is there: a terminal may close, and who looked on may go."""
    with suppress(OSError):
        sys.stderr.write(text)


def show(*parts: str) -> None:
    """Write the line anew, of as many parts as there is room for; without any it is wiped out."""
    with suppress(OSError):  # the terminal has closed
        columns = os.get_terminal_size(sys.stderr.fileno()).columns or _COLUMNS
        sys.stderr.write(f"\r\033[K{fitting(parts, columns)}")
        sys.stderr.flush()


def fitting(parts: Sequence[str], columns: int) -> str:
    """The parts that a row has room for, or what it holds of the first: a line that goes on in the next row
    cannot be wiped out again.
    """
    rows = (" · ".join(parts[:number]) for number in range(len(parts), 1, -1))
    return next((row for row in rows if len(row) < columns), "".join(parts[:1])[: columns - 1])
