"""Lists of pages that people keep in files, a name a line or a column of a table: `@urls.txt` stands for one.

On Linux one argument of a command holds 128 KiB, which two thousand addresses do not fit into.
"""

from __future__ import annotations

import csv
import sys
from codecs import BOM_UTF16_BE, BOM_UTF16_LE
from collections.abc import Iterator
from os.path import isfile
from pathlib import Path

from newscrawl.discover.addresses.urls import is_address

MARK = "@"
STDIN = "-"
_SEPARATORS = "\t;,"
_UTF_16 = (BOM_UTF16_LE, BOM_UTF16_BE)
"""How the text begins that spreadsheets and consoles of Windows write."""
_LONGEST = 1 << 30
"""Characters of a cell: tables of pages have texts in them, which may be longer than Python likes."""


def named_in(argument: str) -> Iterator[str]:
    """The names in the list that `@FILE` stands for, `@-` being standard input; any other argument itself.

    A line of text stands for the addresses in it or, where it has none, for itself; empty lines and those
    that begin with `#` are passed over, and where the list ends in a zero byte, such bytes end the lines
    (`find -print0`). A row of a table stands for its first address or, where it has none, the first cell that
    names a file; the row that names the columns is passed over. Raises OSError where the list cannot be read.
    """
    if not argument.startswith(MARK) or argument == MARK:
        yield argument
        return
    name = argument.removeprefix(MARK)
    data = sys.stdin.buffer.read() if name == STDIN else Path(name).read_bytes()
    charset = "utf-16" if data.startswith(_UTF_16) else "utf-8-sig"
    # Of names that are no UTF-8 the bytes are kept: only with these can such a file be found.
    text = data.decode(charset, "replace" if charset == "utf-16" else "surrogateescape")
    lines = text.split("\0") if text.endswith("\0") else text.splitlines()
    yield from _of_table(lines) if _is_table(name, lines) else _of_text(lines)


def _is_table(name: str, lines: list[str]) -> bool:
    """By its name, or because its first line names columns: the row below has as many cells at least, and a
    file may have a comma in its name."""
    if name.lower().endswith((".csv", ".tsv")):
        return True
    first, second = [*lines[:2], "", ""][:2]
    if "://" in first or first.startswith("#") or isfile(first.strip()):  # noqa: PTH113 (for odd names)
        return False
    return any(0 < first.count(one) <= second.count(one) for one in _SEPARATORS)


def _of_text(lines: list[str]) -> Iterator[str]:
    for line in map(str.strip, lines):
        if line and not line.startswith("#"):
            yield from [word for word in line.split() if is_address(word)] or [line]


def _of_table(lines: list[str]) -> Iterator[str]:
    separator = max(_SEPARATORS, key=lines[0].count) if lines else ","
    csv.field_size_limit(max(_LONGEST, csv.field_size_limit()))
    for number, row in enumerate(csv.reader(lines, delimiter=separator)):
        cells = [cell.strip() for cell in row if cell.strip()]
        found = next(filter(is_address, cells), None) or next(filter(isfile, cells), None)
        if found or (number and cells):
            yield found or separator.join(cells)
