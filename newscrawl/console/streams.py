"""The streams that every program expects, where a shell closed one (`2>&-`) or its reader has gone.

Python then has none, and the next file that is opened stands in its place: what a library says of an error
would be written into it, be that a ledger. So this is asked for before any command begins.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TextIO

_MODES = {"stdin": "r", "stdout": "w", "stderr": "w"}
"""In the order of their numbers: a file that is opened takes the lowest that is free."""


def fill() -> None:
    """Put nothing in the place of streams that are closed; a shell's `>&-` is taken for "say nothing"."""
    for name, mode in _MODES.items():
        if getattr(sys, name) is None:
            setattr(sys, name, Path(os.devnull).open(mode, encoding="utf-8"))  # noqa: SIM115 (to the end)


def drop_output(stream: TextIO | None = None) -> None:
    """Send what is still to be printed nowhere: whoever read along has seen enough."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), (stream or sys.stdout).fileno())


def say(text: str, stream: TextIO | None = None) -> None:
    """Print to standard output, or to another stream, for whoever still reads along.

    For work that is more than what it prints: it must not end half done where its reader has gone.
    """
    stream = stream or sys.stdout
    try:
        stream.write(text)
    except BrokenPipeError:
        drop_output(stream)
