"""Elements: a text cut into the pieces that decisions are made about.

A line without anything suspicious in it is one element. A line with marks in it is cut at the marks, at the
ends of sentences and where lines were glued together, so that a widget in the middle of a one-line copy can
be told from the sentences around it.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from typing import NamedTuple

from newscrawl.clean.fold import Folded
from newscrawl.clean.joints import lines_in
from newscrawl.clean.look import Look, Words
from newscrawl.clean.rule import Rule
from newscrawl.clean.scan import Mark, ends_unit
from newscrawl.clean.sorts import (
    MARK,
    PRICE_OR_BUTTON,
    SHORT,
    TOKEN,
    WEAK,
    Element,
    plain_sort,
    sort_of,
)

_BREAK = re.compile(
    r"(?=[^a-z\d])(?:(?<=[.!?…])(?=[\"'(][A-Z])|[.!?…][\"')\]]?(?= )"
    r"|(?<=[a-z.!?')\]%→])(?=[A-Z₹$€£\"])|(?<=\d)(?=[A-Z])|(?= [|·•] ))|(?<=→)(?=\S)"
)
"""Most characters are small letters or digits, at which nothing but an arrow makes a break: seen first."""
BRACKETS = re.compile(r"\([^()\n]{25,600}\)\.?(?=\s|$)")
"""Sentences in brackets: one piece."""
_FINITE = re.compile(
    r"\b(?:is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|must|should|do|does"
    r"|did|said|says|told|took"
    r"|came|went|made|rose|fell|got|gave|saw|found|began|[a-z]{3,}ed|he|she|they|it|not)\b"
)
_JOINERS = " \n\t.*#>•·|-→»_"
_FAR = 12


class Line(NamedTuple):
    """A line or a part of one that may have been one, and which words it said."""

    start: int
    stop: int
    said: Words


def elements_of(look: Look, marks: list[Mark], *, jointed: bool = True) -> list[Element]:
    """The elements of a text in order; `marks` must be in order and apart from each other. In a text that is
    not `jointed` no line was put together from several.
    """
    if not marks and not jointed:
        return _plain_lines(look)
    out: list[Element] = []
    folded, at, next_mark = look.folded, 0, 0
    for start, line, said in zip(look.starts, look.lines, look.said, strict=True):
        stop = start + len(line)
        if start < at:
            continue
        first = next_mark
        while next_mark < len(marks) and marks[next_mark].start < stop:
            if marks[next_mark].end > stop:
                stop = _line_end(folded.text, marks[next_mark].end)
            next_mark += 1
        at = stop + 1
        inside = marks[first:next_mark]
        if jointed:
            for begin, end, its in _lines(folded, start, stop, inside):
                words = said if end - begin == len(line) else look.within(begin, end)
                _line(folded, begin, end, words, its, out)
        else:
            words = said if stop == start + len(line) else look.within(start, stop)
            _line(folded, start, stop, words, inside, out)
    return out


def _plain_lines(look: Look) -> list[Element]:
    """The elements of a text without marks."""
    folded, out = look.folded, list[Element]()
    for start, line, said in zip(look.starts, look.lines, look.said, strict=True):
        stop = start + len(line)
        if line[0] <= " " or line[-1] <= " ":
            _plain_line(folded, start, stop, said, out)
        else:
            out.append(Element(start, stop, plain_sort(folded, start, stop), said, None, True))
    return out


def line_at(look: Look, at: int) -> Element:
    """The line that holds a place, as one element without a mark."""
    number = bisect_right(look.starts, at) - 1
    out: list[Element] = []
    start = look.starts[number]
    _plain_line(look.folded, start, start + len(look.lines[number]), look.said[number], out)
    return out[0]


def _lines(folded: Folded, start: int, stop: int, marks: list[Mark]) -> Iterator[tuple[int, int, list[Mark]]]:
    """The lines that a line was put together from, each with its marks; none ends in a mark."""
    begun = known = 0
    for _, end in lines_in(folded, start, stop):
        first = known
        while known < len(marks) and marks[known].start < end:
            known += 1
        if known and marks[known - 1].end > end:
            known = first
        else:
            yield start + begun, end, marks[first:known]
            begun = end - start


def _line(folded: Folded, start: int, stop: int, said: Words, marks: list[Mark], out: list[Element]) -> None:
    if not marks:
        _plain_line(folded, start, stop, said, out)
    elif len(marks) == 1 and marks[0].start == start and marks[0].end == stop:
        out.append(Element(start, stop, _known_sort(marks[0].rule), said, marks[0].rule, own_line=True))
    else:
        _marked_line(folded, Line(start, stop, said), marks, out)


def _line_end(text: str, at: int) -> int:
    stop = text.find("\n", at)
    return len(text) if stop < 0 else stop


def _plain_line(folded: Folded, start: int, stop: int, said: Words, out: list[Element]) -> None:
    text = folded.text
    if start < stop and (text[start] <= " " or text[stop - 1] <= " "):
        start, stop = trim(text, start, stop)
    if start < stop:
        out.append(Element(start, stop, plain_sort(folded, start, stop), said, None, True))


def _marked_line(folded: Folded, line: Line, marks: list[Mark], out: list[Element]) -> None:
    at = line.start
    for start, end, rule in marks:
        pieces_between(folded, at, start, line, out)
        whole = _is_line(folded.text, start, end, line)
        out.append(Element(start, end, _known_sort(rule), line.said, rule, own_line=whole))
        at = end
    pieces_between(folded, at, line.stop, line, out)


def _known_sort(rule: Rule) -> str:
    return MARK if rule.strength == "alone" else WEAK


def pieces_between(folded: Folded, at: int, stop: int, line: Line, out: list[Element]) -> None:
    """The pieces of a line beside its marks: prices and buttons, short scraps, prose; none of them empty.
    Each is taken to have said what the line did.
    """
    text = folded.text
    while at < stop:
        while at < stop and text[at] in _JOINERS:
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
        cut = bracketed or _BREAK.search(folded.shape, at + 1, stop)
        end = cut.end() if cut else stop
        first, last = trim(text, at, end)
        at = end
        if first == last:
            continue
        own_line = _is_line(text, first, last, line)
        sort = sort_of(folded, first, last)
        if not own_line and last - first < 120 and not _FINITE.search(text, first, last):
            sort = SHORT
        out.append(Element(first, last, sort, line.said, own_line=own_line))


def _digits_meet(text: str, at: int) -> bool:
    """Whether a price and a number of months were glued together ("₹9003 Months")."""
    return text[at - 1].isdigit() and text[at].isdigit()


def _is_line(text: str, start: int, end: int, line: Line) -> bool:
    """Whether a range is all of a line but for bullets and the like."""
    first, last, _ = line
    if start - first >= _FAR or last - end >= _FAR:
        return False
    return not text[first:start].strip(_JOINERS) and not text[end:last].strip(_JOINERS)


def trim(text: str, start: int, stop: int) -> tuple[int, int]:
    """The range without blanks at its ends."""
    while start < stop and text[start].isspace():
        start += 1
    while stop > start and text[stop - 1].isspace():
        stop -= 1
    return start, stop
