"""Rows as a table for a terminal, printed while they come: the first ones decide how wide a column is."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, islice
from unicodedata import category, east_asian_width

from newscrawl.known.legible import legible

AHEAD = 200
"""Rows that are looked at before the first is printed."""
WIDEST = 60
"""Characters of a cell; what is longer is cut and ends in "…"."""

_NO_ROOM = ("Mn", "Me", "Cf")

_NUMBER = re.compile(r"-?[\d,]*\.?\d+(e[+-]?\d+)?")


def table(
    names: Sequence[str], rows: Iterable[Sequence[str]], *, widest: int | None = WIDEST
) -> Iterator[str]:
    """The lines of a table, head first; columns of numbers stand to the right, the last is never padded."""
    coming = iter(rows)
    ahead = [[_cut(cell, widest) for cell in row] for row in islice(coming, AHEAD)]
    columns = list(zip(*ahead, strict=True)) or [()] * len(names)
    widths = [max(map(_width, (name, *column))) for name, column in zip(names, columns, strict=True)]
    right = [any(column) and all(not c or _NUMBER.fullmatch(c) for c in column) for column in columns]

    def line(cells: Iterable[str]) -> str:
        placed = zip(cells, widths, right, strict=True)
        return "  ".join(_placed(*one) for one in placed).rstrip()

    yield line(names)
    yield line("-" * width for width in widths)
    for cells in chain(ahead, ([_cut(cell, widest) for cell in row] for row in coming)):
        yield line(cells)


def _placed(cell: str, width: int, right: bool) -> str:
    room = " " * (width - _width(cell))
    return room + cell if right else cell + room


def _width(text: str) -> int:
    """The columns of a terminal that a text takes: two for a letter of Chinese, none for a mark above one."""
    if text.isascii():
        return len(text)
    return sum(2 if east_asian_width(c) in "WF" else category(c) not in _NO_ROOM for c in text)


def _cut(text: str, widest: int | None) -> str:
    # A cell can be a whole article: what is far beyond the cut is not even looked at. What it holds was
    # written by a stranger, and a terminal obeys what is no letter.
    if widest is None:
        return legible(text)
    line = " ".join(legible(text[: widest * 20]).split())
    return line if len(line) <= widest else line[: widest - 1] + "…"
