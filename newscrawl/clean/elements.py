"""Elements: a text cut into the pieces that decisions are made about.

A line without anything suspicious in it is one element. A line with marks in it is cut at the marks, at the
ends of sentences and where lines were glued together, so that a widget in the middle of a one-line copy can
be told from the sentences around it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from newscrawl.clean.fold import Folded
from newscrawl.clean.joints import lines_in
from newscrawl.clean.look import Look, Words
from newscrawl.clean.scan import Mark, ends_unit
from newscrawl.clean.sorts import (
    MARK,
    PRICE_OR_BUTTON,
    PROSE,
    SHORT,
    TOKEN,
    WEAK,
    Element,
    plain_sort,
    sort_of,
)
from newscrawl.clean.wordings import FEW_LINES, LAST_LINES, has_anchor, likeness, speaks

_BREAK = re.compile(
    r"(?=[^a-z\d])(?:(?<=[.!?…])(?=[\"'(][A-Z])|[.!?…][\"')\]]?(?= )"
    r"|(?<=[a-z.!?')\]%→])(?=[A-Z₹$€£\"])|(?<=\d)(?=[A-Z])|(?= [|·•] ))|(?<=→)(?=\S)"
)
"""Most characters are small letters or digits, at which nothing but an arrow makes a break: seen first."""
_BRACKETS = re.compile(r"\([^()\n]{25,600}\)\.?(?=\s|$)")
_BRACKETED = re.compile(rf"[.!?\"'] {_BRACKETS.pattern}$")
"""Sentences in brackets: one piece. A text that ends with such."""
_FINITE = re.compile(
    r"\b(?:is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|must|should|do|does"
    r"|did|said|says|told|took"
    r"|came|went|made|rose|fell|got|gave|saw|found|began|[a-z]{3,}ed|he|she|they|it|not)\b"
)
_SEVERAL = 60
_JOINERS = " \n\t.*#>•·|-→»_"
_FAR = 12


def elements_of(look: Look, marks: list[Mark], *, jointed: bool = True) -> list[Element]:
    """The elements of a text in order; `marks` must be in order and apart from each other. In a text that is
    not `jointed` no line was put together from several.
    """
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
                _line(look, begin, end, its, said if end - begin == len(line) else None, out)
        elif inside:
            _line(look, start, stop, inside, said if stop == start + len(line) else None, out)
        else:
            _plain_line(folded, start, stop, said, out)
    return out


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


def _line(
    look: Look, start: int, stop: int, marks: list[Mark], said: Words | None, out: list[Element]
) -> None:
    """Add the elements of a line, or of a part of one of which it is not known what it `said`."""
    said = look.within(start, stop) if said is None else said
    if not marks:
        _plain_line(look.folded, start, stop, said, out)
    elif len(marks) == 1 and marks[0].start == start and marks[0].end == stop:
        out.append(Element(start, stop, _known_sort(marks[0]), said, marks[0].rule, own_line=True))
    else:
        _marked_line(look, start, stop, marks, out)


def _line_end(text: str, at: int) -> int:
    stop = text.find("\n", at)
    return len(text) if stop < 0 else stop


def _plain_line(folded: Folded, start: int, stop: int, said: Words, out: list[Element]) -> None:
    text = folded.text
    if start < stop and (text[start] <= " " or text[stop - 1] <= " "):
        start, stop = trim(text, start, stop)
    if start < stop:
        out.append(Element(start, stop, plain_sort(folded, start, stop), said, own_line=True))


def split(look: Look, elements: list[Element]) -> bool:
    """Cut lines into sentences where these may be of both: in a text of few lines, and in its last ones. Says
    whether any was cut.
    """
    count = len(elements)
    first = 0 if look.count <= FEW_LINES else max(count - LAST_LINES, 0)
    elements[first:] = [
        part
        for element in elements[first:]
        for part in (_sentences(look, element) if element.sort == PROSE else [element])
    ]
    return len(elements) > count


def _sentences(look: Look, element: Element) -> list[Element]:
    """The sentences of a line without a mark, if they may not all be the article's."""
    folded, start, stop = look.folded, element.start, element.end
    text = folded.text[start:stop]
    if stop - start < _SEVERAL or not (
        (has_anchor(element.said) and speaks(text)) or _BRACKETED.search(text)
    ):
        return [element]
    if likeness(text) >= 0:
        return [element]
    out: list[Element] = []
    _between(look, start, stop, out, (start, stop) if element.own_line else (0, len(folded.text)))
    return out


def _marked_line(look: Look, start: int, stop: int, marks: list[Mark], out: list[Element]) -> None:
    at = start
    for mark in marks:
        _between(look, at, mark.start, out, (start, stop))
        whole = _is_line(look.folded.text, mark.start, mark.end, (start, stop))
        said = look.within(mark.start, mark.end)
        out.append(Element(mark.start, mark.end, _known_sort(mark), said, mark.rule, own_line=whole))
        at = mark.end
    _between(look, at, stop, out, (start, stop))


def _known_sort(mark: Mark) -> str:
    return MARK if mark.rule.strength == "alone" else WEAK


def _between(look: Look, at: int, stop: int, out: list[Element], line: tuple[int, int]) -> None:
    """The pieces of a line beside its marks: prices and buttons, short scraps, prose; none of them empty."""
    folded = look.folded
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
            out.append(Element(at, found.end(), TOKEN, look.within(at, found.end())))
            at = found.end()
            continue
        bracketed = _BRACKETS.match(text, at, stop)
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
        out.append(Element(first, last, sort, look.within(first, last), own_line=own_line))


def _digits_meet(text: str, at: int) -> bool:
    """Whether a price and a number of months were glued together ("₹9003 Months")."""
    return text[at - 1].isdigit() and text[at].isdigit()


def _is_line(text: str, start: int, end: int, line: tuple[int, int]) -> bool:
    """Whether a range is all of a line but for bullets and the like."""
    first, last = line
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
