"""Finding: places of strings in a text, and what stands between, beside and before them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence


def places_of(text: str, sought: str, start: int = 0, stop: int | None = None) -> list[int]:
    """Where a string stands in a text, in order."""
    out: list[int] = []
    at = text.find(sought, start, stop)
    while at >= 0:
        out.append(at)
        at = text.find(sought, at + 1, stop)
    return out


def between(places: list[int], start: int, stop: int) -> list[int]:
    """The places from `start` on and before `stop`."""
    return places[bisect_left(places, start) : bisect_left(places, stop)]


def runs(places: Sequence[int], near: int) -> Iterator[tuple[int, int]]:
    """The first and the last of places that are so near to each other."""
    first = 0
    for at in range(1, len(places) + 1):
        if at == len(places) or places[at] - places[at - 1] > near:
            yield places[first], places[at - 1]
            first = at


def not_behind_words(text: str, sought: str) -> Iterator[int]:
    """Where a string stands, but for places after a word or a comma and a blank, as most are: there no unit
    starts."""
    at = text.find(sought)
    while at >= 0:
        if at < 2 or text[at - 1] != " " or not (text[at - 2].isalpha() or text[at - 2] == ","):
            yield at
        at = text.find(sought, at + 1)


def before(text: str, sought: str, reach: int, starts: Iterable[int], *, last: int = -1) -> Iterator[int]:
    """The starts after which something is near enough; `last` is where it stands if it is not in the text."""
    at = -1
    for start in starts:
        if at < start:
            at = text.find(sought, start)
            at = last if at < 0 else at
            if at < 0:
                return
        if at - start <= reach:
            yield start
