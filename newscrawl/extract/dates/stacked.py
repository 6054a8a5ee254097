"""A day in pieces, as on a leaf of a calendar: its number, the month and the year in an element each.

None of these is a date. Where one is the number of a day, the smallest box round it that tells one is read as
a line, if it holds nothing else.
"""

from __future__ import annotations

from itertools import islice

from newscrawl.extract.dates.labels import is_of_change, is_of_other, words_before
from newscrawl.extract.dates.stated import When, read
from newscrawl.extract.markup.element import Element

_SHORT, _BESIDE = 6, " .,\n"
"""Letters under which a text may be the number of a day, and what stands beside that."""
_DIGITS, _LEVELS, _PIECES, _LONGEST = 2, 3, 10, 28
"""Digits of a day, boxes round it, and elements and letters of one."""
_JOINTS = ((" . ", "."), (" .", "."), (" ,", ","))


def is_number_of_day(text: str | None) -> bool:
    """Whether the text of an element may be the number of a day."""
    if not text or len(text) >= _SHORT:
        return False
    number = text.strip(_BESIDE)
    return number.isdecimal() and len(number) <= _DIGITS


def stacked(element: Element, language: str) -> When | None:
    """The day of the smallest box round an element that begins with the number of one."""
    for box in (element, *islice(element.iterancestors(), _LEVELS)):
        if box.end - box.place > _PIECES or len(line := _in_one_line(box)) > _LONGEST:
            return None
        if when := read(line, language):
            label = words_before(box)
            return None if is_of_other(label) or is_of_change(label, language) else when
    return None


def _in_one_line(box: Element) -> str:
    """What a small box says, with a blank between its pieces but before a stop."""
    line = " ".join(" ".join(box.itertext()).split())
    for wide, narrow in _JOINTS:
        line = line.replace(wide, narrow)
    return line
