"""Sorted lines are found by how they begin, however many parts they were sorted in."""

from __future__ import annotations

from contextlib import closing

from hypothesis import given
from hypothesis import strategies as st

from newscrawl.archive.warc import sortedlines
from newscrawl.archive.warc.sortedlines import SortedLines, sorted_lines

LINES = st.lists(st.text("ab c", max_size=5).map(lambda text: text.encode() + b"\n"), max_size=40)


@given(LINES, st.text("ab c", max_size=3), st.integers(1, 50))
def test_lines_are_sorted_and_found(lines: list[bytes], wanted: str, at_once: int) -> None:
    before, sortedlines._SORTED_AT_ONCE = sortedlines._SORTED_AT_ONCE, at_once
    try:
        with closing(SortedLines(sorted_lines(lines))) as made:
            assert list(made) == sorted(lines)
            begin = wanted.encode()
            assert list(made.beginning_with(begin)) == sorted(x for x in lines if x.startswith(begin))
    finally:
        sortedlines._SORTED_AT_ONCE = before
