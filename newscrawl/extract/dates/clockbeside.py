"""The time of day in an element beside that of its day: `<span>3 May 2021</span> <span>13:47</span>`.

It has the time and at most a word for it, and no name of what else is told in minutes, as how long a video
takes.
"""

from __future__ import annotations

import re

from newscrawl.extract.dates.stated import When, digits, read
from newscrawl.extract.markup.element import Element

_CLOCK = re.compile(
    r"(?:a\slas\s|[^\d\s+-]{1,6}\s?)?\d\d?(?:[:.]|\s?[h時时点시]\s?)\d\d?(?:[:分]\d\d)?(?:\s?(?:[ap]\.?m\b\.?|[^\d\s]{1,5}))?",
    re.IGNORECASE,
)
_SHORTEST, _LONGEST, _MARKS = 4, 24, frozenset("|·•-–—,/")
_LENGTH = re.compile(r"durat|length|play|read|audio|video|live|minute", re.IGNORECASE)
"""What is named so tells how long something is, or when something else was."""


def with_clock(when: When, element: Element) -> When:
    """A day that `element` tells, with the time that the element right behind or before it, or its only one,
    tells alone."""
    elements, place = element.among, element.place
    around = (element, element.parent)
    for beside in (
        *elements[place + 1 : place + 2],
        *_behind(element),
        elements[place - 1],
    ):
        text = beside.text
        if not text or not _SHORTEST <= len(text := text.strip()) <= _LONGEST:
            continue
        if beside.parent in around and not beside and _CLOCK.fullmatch(digits(text)):
            timed = read(f"{when.day.isoformat()} {text}")
            if timed and timed.time and not _LENGTH.search(beside.attrib.get("class", "")):
                return timed._replace(raw=when.raw)
    return when


def _behind(element: Element) -> list[Element]:
    """The element right behind one, or the next where that is nothing but a mark."""
    elements, end = element.among, element.end
    behind = elements[end : end + 1]
    return elements[end + 1 : end + 2] if behind and (behind[0].text or "").strip() in _MARKS else behind
