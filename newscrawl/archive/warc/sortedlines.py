"""Sorted lines in a file: made from any number of them, and searched by halves.

What is sorted is the index of a WARC; an archive of years has more of its lines than a memory should hold.
"""

from __future__ import annotations

import heapq
import os
import tempfile
from collections.abc import Iterable, Iterator
from itertools import chain, islice
from typing import IO

_SORTED_AT_ONCE = 50_000


class SortedLines:
    """The sorted lines of an open file from where it stands to its end."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self._begin = file.tell()
        self._end = file.seek(0, os.SEEK_END)

    def __iter__(self) -> Iterator[bytes]:
        self._file.seek(self._begin)
        return iter(self._file)

    def beginning_with(self, wanted: bytes) -> Iterator[bytes]:
        """The lines that begin with these bytes, by binary search."""
        low, high = self._begin, self._end
        while low < high:
            middle = (low + high) // 2
            line, after = self._line_from(middle)
            if line and line < wanted:
                low = after
            else:
                high = middle
        self._file.seek(low)
        while (line := self._file.readline()) and line.startswith(wanted):
            yield line

    def _line_from(self, at: int) -> tuple[bytes, int]:
        """The first whole line that begins at or after an offset, and where it ends."""
        self._file.seek(at)
        if at > self._begin:
            self._file.seek(at - 1)
            self._file.readline()
        line = self._file.readline()
        return line, self._file.tell()

    def close(self) -> None:
        """Let the file go."""
        self._file.close()


def sorted_lines(lines: Iterable[bytes]) -> IO[bytes]:
    """A temporary file of these lines, sorted, at its beginning. Raises OSError."""
    rest = iter(lines)
    runs = []
    while some := sorted(islice(rest, _SORTED_AT_ONCE)):
        runs.append(scratch(some))
    if len(runs) == 1:
        return runs[0]
    made = scratch(heapq.merge(*runs))
    for run in runs:
        run.close()
    return made


def scratch(*lines: Iterable[bytes]) -> IO[bytes]:
    """A temporary file of these lines, at its beginning. Raises OSError."""
    file = tempfile.TemporaryFile()  # noqa: SIM115 - the caller reads on and closes it
    file.writelines(chain.from_iterable(lines))
    file.seek(0)
    return file
