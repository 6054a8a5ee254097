"""What stands beside the marks of a line: prices and buttons, short scraps, sentences.

Such a line was glued together from several, or a widget stands in the middle of it: it is cut where a
sentence ends, where a small letter meets a capital one, and at bullets and bars.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from newscrawl.clean.elements.sorts import PRICE_OR_BUTTON, SHORT, TOKEN, Element, sort_of
from newscrawl.clean.text.fold import Folded
from newscrawl.clean.text.look import Words
from newscrawl.clean.text.units import ends_unit, in_name

_BREAK = re.compile(
    r"[^a-z\d](?:(?P<after>(?<=[.!?…])[\"')\]]?(?= )|(?<=→)(?=\S)(?![.!?…][\"')\]]? ))"
    r"|(?<=[.!?…][\"'(])(?=[A-Z])|(?<=[a-z.!?')\]%→][A-Z₹$€£\"])|(?<=\d[A-Z])|(?<= )(?=[|·•] ))"
)
"""Most characters are small letters or digits, at which nothing makes a break: they are gone over first. The
next piece begins behind a stop and an arrow, or with what was found."""
BRACKETS = re.compile(r"\([^()\n]{25,600}\)\.?(?=\s|$)")
"""Sentences in brackets: one piece."""
_SHORTENED = re.compile(
    r"(?<![^\W_])(?:[A-Z]|Mr|Mrs|Ms|Dr|St|Rs|No|Prof|Sgt|Capt|Col|Gen|Gov|Sen|Rep|Smt|Shri|Sri)\. "
    r"(?=[A-Z][a-z]|\d)"
)
"""An initial or a title before a name, which ends no sentence."""
_TITLE = 6
"""Characters of the longest with its stop."""
_FINITE = re.compile(
    r"\b(?:is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|must|should|do|does"
    r"|did|said|says|told|took"
    r"|came|went|made|rose|fell|got|gave|saw|found|began|[a-z]{3,}ed|he|she|they|it|not)\b"
)
JOINERS = " \n\t.*#>•·|-→»_"
"""Signs that say nothing between two pieces of a line, or two pieces that go."""
_FAR, _ARROW = 12, "→"


class Line(NamedTuple):
    """A line or a part of one that may have been one, and which words it said."""

    start: int
    stop: int
    said: Words


def pieces_between(folded: Folded, at: int, stop: int, line: Line, out: list[Element]) -> None:
    """The pieces of a line beside its marks: prices and buttons, short scraps, prose; none of them empty.
    Each is taken to have said what the line did."""
    text = folded.text
    while at < stop:
        while at < stop and text[at] in JOINERS:
            at += 1
        if at >= stop:
            return
        found = PRICE_OR_BUTTON.match(text, at, stop)
        if found and (
            found.end() == stop or ends_unit(folded, found.end()) or _digits_meet(text, found.end())
        ):
            out.append(Element(at, found.end(), TOKEN, line.said))
            at = found.end()
            continue
        bracketed = BRACKETS.match(text, at, stop)
        end = bracketed.end() if bracketed else _break(folded.shape, at + 1, stop)
        first, last = trim(text, at, end)
        at = end
        if first == last:
            continue
        own_line = is_line(text, first, last, line)
        sort = sort_of(folded, first, last)
        if not own_line and last - first < 120 and not _FINITE.search(text, first, last):
            sort = SHORT
        out.append(Element(first, last, sort, line.said, own_line=own_line))


def _break(shape: str, at: int, stop: int) -> int:
    """Where the next piece begins; no name is cut."""
    for found in _BREAK.finditer(shape, at, stop):
        is_after = found["after"] is not None
        end = found.end() if is_after else found.start()
        if is_after and found[0] == ".":
            if not any(_SHORTENED.match(shape, start) for start in range(max(end - _TITLE, 0), end - 1)):
                return end
        elif (is_after and found[0][0] != _ARROW) or not in_name(shape, end):
            return end
    return stop


def _digits_meet(text: str, at: int) -> bool:
    """Whether a price and a number of months were glued together ("₹9003 Months")."""
    return text[at - 1].isdigit() and text[at].isdigit()


def is_line(text: str, start: int, end: int, line: Line) -> bool:
    """Whether a range is all of a line but for bullets and the like."""
    first, last, _ = line
    if start - first >= _FAR or last - end >= _FAR:
        return False
    return not text[first:start].strip(JOINERS) and not text[end:last].strip(JOINERS)


def trim(text: str, start: int, stop: int) -> tuple[int, int]:
    """The range without blanks at its ends."""
    while start < stop and text[start].isspace():
        start += 1
    while stop > start and text[stop - 1].isspace():
        stop -= 1
    return start, stop
