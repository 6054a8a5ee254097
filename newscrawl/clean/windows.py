"""Windows: the parts of a long text that are looked at again after pieces went from it.

What stays was left alone for reasons that stand near it: its own words and those of its neighbours. So when
pieces go from a long text, only what is near the seams can be judged otherwise than before.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple


class Window(NamedTuple):
    """A part of a text from `start` to `stop`. What touches `first` to `last` is judged anew; the rest is
    there to be seen beside it."""

    start: int
    stop: int
    first: int
    last: int


def windows(text: str, seams: Iterable[int], reach: int) -> list[Window]:
    """The parts of a text, so far on each side of the places where pieces went; none meets another.

    `seams` are in order.
    """
    out: list[Window] = []
    for seam in seams:
        start, first = _start(text, seam - reach, reach // 4), max(seam - reach // 2, 0)
        stop, last = _stop(text, seam + reach, reach // 4), min(seam + reach // 2, len(text))
        if out and start <= out[-1].stop:
            start, _, first, _ = out.pop()
        out.append(Window(start, stop, first, last))
    return out


def _start(text: str, at: int, slack: int) -> int:
    """The start of a line at a place or after it; of a word where the line is long."""
    if at <= 0:
        return 0
    found = text.find("\n", at, at + slack)
    return 1 + (found if found >= 0 else max(text.find(" ", at, at + slack), at))


def _stop(text: str, at: int, slack: int) -> int:
    """The end of a line at a place or before it; of a word where the line is long."""
    if at >= len(text):
        return len(text)
    found = text.rfind("\n", at - slack, at)
    return found if found >= 0 else max(text.rfind(" ", at - slack, at), at - slack)
