"""The indexes of many WARC files as one.

An archive that is crawled by the hour has thousands of files in a year. As many indexes could not all be open
at once, and each page would be looked for in every one of them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import closing
from functools import cached_property
from pathlib import Path

from newscrawl.archive.warc.captures import Capture, capture_in
from newscrawl.archive.warc.cdxj import SidecarIndex
from newscrawl.archive.warc.sortedlines import SortedLines, sorted_lines


class JoinedIndex:
    """The index of several WARCs, in a temporary file that is made when the first page is looked for.

    `captures`, `latest` and `faults` are as those of one, together. Raises ReplayError.
    """

    def __init__(self, warcs: Sequence[Path]) -> None:
        self.captures, self.latest = 0, ""
        self.faults: list[str] = []
        self._warcs = warcs
        for warc in warcs:
            with closing(SidecarIndex.of(warc)) as one:
                self.captures += one.captures
                self.latest = max(self.latest, one.latest)
                self.faults += one.faults

    @cached_property
    def _lines(self) -> SortedLines:
        return SortedLines(sorted_lines(self._numbered()))

    def _numbered(self) -> Iterator[bytes]:
        """Every line, and behind it the number of its WARC."""
        for number, warc in enumerate(self._warcs):
            with closing(SidecarIndex.of(warc)) as one:
                yield from (b"%b %d\n" % (line[:-1], number) for line in one.lines)

    def find(self, key: str) -> Iterator[Capture]:
        """The captures under a key."""
        for line in self._lines.beginning_with(key.encode() + b" "):
            text, _, number = line.rpartition(b" ")
            yield capture_in(text, self._warcs[int(number)])

    def close(self) -> None:
        """Let the file go, if there is one."""
        if "_lines" in vars(self):
            self._lines.close()
