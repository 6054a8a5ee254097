"""Names in the rows of a table, whatever it is made of: who stood for election, who played, who signed.

Several rows of one make, each with another name and a day, or as many cells, are no bylines.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import islice

from newscrawl.extract.dates.moments.when import read
from newscrawl.extract.markup.element import PLACE, Element
from newscrawl.extract.markup.text import element_text, has_digit, lines
from newscrawl.extract.people.lines.datedlines import in_dated_line
from newscrawl.extract.people.marked.labelled import is_headed

_FURTHER = 60
"""Elements of one tag behind a line among which another such line is looked for."""
_LEVELS, _BESIDE, _INSIDE, _LONGEST, _OTHERS = 3, 3, 24, 90, 2
"""Elements around a name that may be a row, rows before it and behind that are looked at, elements in one,
letters of one, and rows of others at the least."""


def is_in_rows(element: Element, names: Sequence[str], language: str) -> bool:
    """Whether names stand in one of several rows that each have a day and another name."""
    row: Element | None = element
    for _ in range(_LEVELS):
        if row is None:
            return False
        others = [line for line in _beside(row) if len(line) < _LONGEST and has_digit(line)]
        named = (in_dated_line(line, language) for line in others if read(line, language))
        if sum(1 for found in named if found and not set(found) & set(names)) >= _OTHERS:
            return True
        row = row.parent
    return False


def is_headed_as_others(element: Element) -> bool:
    """Whether a further line with a number has a heading right above it as this one has, and is made alike:
    the day and place of each of several events."""
    if not is_headed(element):
        return False
    alike = element.among.by_tag[element.tag]
    first = bisect_right(alike, element.place, key=PLACE)
    names = element.attrib.get("class")
    further = (
        one for one in alike[first : first + _FURTHER] if one.attrib.get("class") == names and is_headed(one)
    )
    return any(has_digit(element_text(one, _INSIDE)) for one in further)


def _beside(row: Element) -> Iterator[str]:
    """What the rows before one and behind it say, which are made as it is, and its further lines."""
    if next(row.iter("br"), None) is not None and row.end - row.place <= _INSIDE:
        yield from lines(row, _INSIDE)[1 : _BESIDE + 1]
    for backwards in (False, True):
        for other in islice(row.itersiblings(preceding=backwards), _BESIDE):
            if _is_like(other, row):
                yield " | ".join(lines(other, _INSIDE)) if len(other) else element_text(other, _INSIDE)


def is_cell(element: Element) -> bool:
    """Whether an element is a cell of a row that others of as many cells follow on, or stand before."""
    row = element.parent
    if row is None or not _OTHERS <= _cells(row) <= _INSIDE:
        return False
    beside = (*islice(row.itersiblings(), _BESIDE), *islice(row.itersiblings(preceding=True), _BESIDE))
    return sum(1 for other in beside if _is_like(other, row)) >= _OTHERS


def _is_like(other: Element, row: Element) -> bool:
    """Whether an element is made as a row is."""
    return other.tag == row.tag and _cells(other) == _cells(row)


def _cells(row: Element) -> int:
    """The elements in a row, no further than one has: each of thousands of links in one box asks for them."""
    return sum(1 for _ in islice(row, _INSIDE + 1))
