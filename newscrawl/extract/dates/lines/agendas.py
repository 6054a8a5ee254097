"""Lists of days one below another, as of a committee's meetings, a diary or a log: none of them is the
article's."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from itertools import islice

from newscrawl.extract.dates.labels import has_label, is_of_other
from newscrawl.extract.dates.lines.lifespans import tells_life
from newscrawl.extract.dates.moments.when import When, read
from newscrawl.extract.dates.sentences import ends_sentence
from newscrawl.extract.markup.element import Element
from newscrawl.extract.markup.text import beginning, has_digit, lines

_ROWS = frozenset(("p", "li", "dt", "tr", "h2", "h3", "h4"))
_LEVELS, _FURTHER = 4, 8
"""Elements around a day that may be its line, and those beside it among which the next one is."""
_PARTS, _LONG, _LAYOUT = 12, 120, 30
"""Elements in such a line, and its letters: "Tuesday, September 24, 2019 at 2:30 PM (room 4)"; elements of a
row that a page is laid out in."""


def is_in_agenda(when: When, holder: Element, language: str) -> bool:
    """Whether the line of a day in `holder` stands beside one of the same kind with another day, and nothing
    says what either is of."""
    row: Element | None = holder
    for _ in range(_LEVELS):
        if row is None or row.tag in _ROWS:
            break
        row = row.parent
    if row is None or row.tag not in _ROWS or _is_of_layout(row):
        return False
    if has_label(text := beginning(row, _PARTS, _LONG), language):
        return False
    near = lines(row, _PARTS) if row.tag == "p" and len(row) else [text]
    near += (line for other in _beside(row) for line in _lines_of(other))
    return any(_day_of(line, language) not in (None, when.day) for line in near)


def _is_of_layout(row: Element) -> bool:
    """Whether a row is one that a page is laid out in, with its text in a cell."""
    return row.tag == "tr" and (row.end - row.place > _LAYOUT or len(list(islice(row.iter("p"), 2))) > 1)


def _lines_of(row: Element) -> list[str]:
    """The lines of a short paragraph; any other row is one."""
    text = beginning(row, _PARTS, _LONG)
    return lines(row, _PARTS) if row.tag == "p" and len(row) and len(text) < _LONG else [text]


def _beside(row: Element) -> Iterator[Element]:
    """The next and the last element before one with its tag."""
    for is_before in (False, True):
        near = islice(row.itersiblings(preceding=is_before), _FURTHER)
        yield from islice((one for one in near if one.tag == row.tag), 1)


def _day_of(text: str, language: str) -> dt.date | None:
    """The day of a line without a label that is no sentence."""
    if len(text) >= _LONG or not has_digit(text) or has_label(text, language) or is_of_other(text):
        return None
    when = None if ends_sentence(text, language) or tells_life(text) else read(text, language)
    return when.day if when else None
