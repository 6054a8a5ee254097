"""The words in which two texts differ, found in time that grows with the texts and not with their square.

An edit is a few words in a long text, or it is a rewrite; how a rewrite differs in each word is of no use to
anybody. So the search (E. Myers, "An O(ND) Difference Algorithm and Its Variations", 1986) ends after a few
differences, and a text of a million words that repeats itself costs no more than a few readings of it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

MOST = 40
"""Words lost and won together up to which differences are looked for: more is a rewrite."""


class Edit(NamedTuple):
    """A stretch that differs: `old[start:end]` has become `new[new_start:new_end]`; one may be empty."""

    start: int
    end: int
    new_start: int
    new_end: int


def edits(old: Sequence[str], new: Sequence[str], most: int = MOST) -> list[Edit] | None:
    """Where two sequences of words differ, in order; None where more than `most` words were lost and won."""
    head = _common(old, new)
    tail = _common(old[: head - 1 if head else None : -1], new[: head - 1 if head else None : -1])
    trace = _search(old[head : len(old) - tail], new[head : len(new) - tail], most)
    if trace is None:
        return None
    return [Edit(*(at + head for at in edit)) for edit in _edits(trace, len(old), len(new), head + tail)]


def _common(one: Sequence[str], other: Sequence[str]) -> int:
    """How many words two sequences begin with in common."""
    length = 0
    for a, b in zip(one, other, strict=False):
        if a != b:
            break
        length += 1
    return length


def _search(old: Sequence[str], new: Sequence[str], most: int) -> list[dict[int, int]] | None:
    """For each number of differences, how far into `old` each diagonal reaches before the next one."""
    reach = {1: 0}
    trace: list[dict[int, int]] = []
    for differences in range(min(most, len(old) + len(new)) + 1):
        trace.append(dict(reach))
        for diagonal in range(-differences, differences + 1, 2):
            at = _step(reach, diagonal, differences)
            while at < len(old) and at - diagonal < len(new) and old[at] == new[at - diagonal]:
                at += 1
            reach[diagonal] = at
            if at >= len(old) and at - diagonal >= len(new):
                return trace
    return None


def _won(reach: dict[int, int], diagonal: int, differences: int) -> bool:
    """Whether the best way onto a diagonal is by a word that `new` has more, not by one that it lacks."""
    return diagonal == -differences or (diagonal != differences and reach[diagonal - 1] < reach[diagonal + 1])


def _step(reach: dict[int, int], diagonal: int, differences: int) -> int:
    if _won(reach, diagonal, differences):
        return reach[diagonal + 1]
    return reach[diagonal - 1] + 1


def _edits(trace: list[dict[int, int]], old: int, new: int, common: int) -> list[Edit]:
    """Walk back from the end; neighbouring differences make one stretch."""
    found: list[Edit] = []
    x, y = old - common, new - common
    for differences in range(len(trace) - 1, 0, -1):
        diagonal = x - y
        won = _won(trace[differences], diagonal, differences)
        from_x = trace[differences][diagonal + (1 if won else -1)]
        from_y = from_x - (diagonal + (1 if won else -1))
        end_x, end_y = from_x + (not won), from_y + won
        if found and (found[-1].start, found[-1].new_start) == (end_x, end_y):
            last = found.pop()
            found.append(Edit(from_x, last.end, from_y, last.new_end))
        else:
            found.append(Edit(from_x, end_x, from_y, end_y))
        x, y = from_x, from_y
    return found[::-1]
