"""A date in pieces, in an element each: the number of a day, its month and its year, or a day and its time.

A leaf of a calendar has none that is a date. Where one is the number of a day, the smallest box round it that
tells one is read as a line, if it holds nothing else. A time beside a day (`<span>3 May 2021</span>
<span>13:47</span>`) has at most a word for it, and no name of what else is told in minutes, as how long a
video takes.
"""

from __future__ import annotations

import re
from itertools import islice

from newscrawl.extract.dates.labels import is_of_change, is_of_other, words_before
from newscrawl.extract.dates.moments.when import When, digits, parse, read
from newscrawl.extract.markup.element import Element

_SHORT, _BESIDE = 6, " .,\n"
"""Letters under which a text may be the number of a day, and what stands beside that."""
_DIGITS, _LEVELS, _PIECES, _LONGEST = 2, 3, 10, 28
"""Digits of a day, boxes round it, and elements and letters of one."""
_JOINTS = ((" . ", "."), (" .", "."), (" ,", ","), (" / ", "/"))
_FIGURES = re.compile(r"(\d\d?)[ ./-]{1,3}(\d\d?)[ ./-]{1,3}((?:19|20)\d\d)")
_DAYS, _MONTHS = ("day", "dd", "tag", "jour", "dia", "día", "giorno", "dag"), ("mon", "mm", "mes", "mois")
"""A day in figures, and what the element of its day or of its month is named."""
_YEAR_BEFORE = re.compile(r"((?:19|20)\d\d) (\d\d?)[/.-](\d\d?)(?![\d/.-])")
"""A year that stands over its day and month ("2023" above "09/12")."""
_CLOCK = re.compile(
    r"(?:a\slas\s|[^\d\s+-]{1,6}\s?)?\d\d?(?:[:.]|\s?[h時时点시]\s?)\d\d?(?:[:分]\d\d)?(?:\s?(?:[ap]\.?m\b\.?|[^\d\s]{1,5}))?",
    re.IGNORECASE,
)
_PARTS = 4
"""Elements from that of a day to one that shows its time on hover."""
_SHORTEST_TIME, _LONGEST_TIME, _MARKS = 4, 24, frozenset("|·•-–—,/")
_LENGTH = re.compile(r"durat|length|play|read|audio|video|live|minute", re.IGNORECASE)
"""What is named so tells how long something is, or when something else was."""


def is_number_of_day(text: str) -> bool:
    """Whether the text of an element may be the number of a day."""
    if len(text) >= _SHORT:
        return False
    number = text.strip(_BESIDE)
    return number.isdecimal() and len(number) <= _DIGITS


def stacked(element: Element, language: str) -> When | None:
    """The day of the smallest box round an element that begins with the number of one."""
    for box in (element, *islice(element.iterancestors(), _LEVELS)):
        if box.end - box.place > _PIECES or len(line := _in_one_line(box)) > _LONGEST:
            return None
        if when := read(line, language) or _in_figures(line, element, language):
            label = words_before(box)
            return None if is_of_other(label) or is_of_change(label, language) else when
    return None


def _in_figures(line: str, number: Element, language: str) -> When | None:
    """The day that three numbers tell, in the order that the element of the first is named for, or else that
    of the language."""
    found = _FIGURES.fullmatch(line)
    if found is None:
        return None
    name = number.attrib.get("class", "").lower()
    if name in ("d", "m") or name.startswith(_DAYS + _MONTHS):
        day, month = (found[1], found[2]) if name == "d" or name.startswith(_DAYS) else (found[2], found[1])
        return read(f"{found[3]}-{int(month):02}-{int(day):02}")
    return read("/".join(found.groups()), language)


def _in_one_line(box: Element) -> str:
    """What a small box says, with a blank between its pieces but before a stop."""
    line = " ".join(" ".join(box.itertext()).split())
    for wide, narrow in _JOINTS:
        line = line.replace(wide, narrow)
    return _YEAR_BEFORE.sub(r"\1-\2-\3", line, count=1)


def with_clock(when: When, element: Element) -> When:
    """A day that `element` tells, with the time that its `datetime` has with the same day, whatever its tag,
    that it or its link shows on hover (`title`), or that is all of what stands right behind it or
    of the element behind, before or in it, or of a sign there."""
    elements, place = element.among, element.place
    if (stated := element.attrib.get("datetime")) and (moment := parse(stated)) and moment.time:
        return moment._replace(raw=when.raw) if moment.day == when.day else when
    around = (element, element.parent)
    for box in (*around, *elements[place + 1 : min(element.end, place + _PARTS)]):
        if box is not None and (title := box.attrib.get("title")) and (timed := _at(when, title.strip())):
            return timed
    if (tail := element.tail) and (timed := _at(when, tail.strip())):
        return timed
    boxes = (*around, element.parent.getnext() if element.parent is not None else None)
    for beside in (
        *elements[place + 1 : place + 2],
        *_behind(element),
        elements[place - 1],
    ):
        text = (beside.text or "").strip()
        if not text or text in _MARKS:
            text = (beside.tail or "").strip() if beside.place > place else ""  # behind a sign or a mark
        if not text or beside.parent not in boxes or (beside and beside.tag != "svg"):
            continue
        timed = _at(when, text)
        if timed and not _LENGTH.search(beside.attrib.get("class", "")):
            return timed
    return when


def _at(when: When, text: str) -> When | None:
    """A day at the time that is all of a text."""
    if not _SHORTEST_TIME <= len(text) <= _LONGEST_TIME or not _CLOCK.fullmatch(digits(text)):
        return None
    timed = read(f"{when.day.isoformat()} {text}")
    return timed._replace(raw=when.raw) if timed and timed.time else None


def _behind(element: Element) -> list[Element]:
    """The element right behind one, or the next where that is nothing but a mark."""
    elements, end = element.among, element.end
    behind = elements[end : end + 1]
    if not behind:
        return []
    sign = behind[0]
    if (sign.text or "").strip() in _MARKS and not (sign.tail or "").strip():
        return elements[end + 1 : end + 2]
    box = element.parent
    if (
        (element.tail or "").strip()
        and box is not None
        and sign is box.getnext()
        and not (sign.text or "").strip()
    ):
        return elements[sign.place + 1 : sign.place + 2]  # the sign in the next entry of a list
    return behind
