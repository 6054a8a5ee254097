"""Cutting: a text cut into the pieces that decisions are made about.

A line without anything suspicious in it is one element. A line with marks in it is cut at the marks, at the
ends of sentences and where lines were glued together, so that a widget in the middle of a one-line copy can
be told from the sentences around it.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence

from newscrawl.clean.elements.linepieces import Line, is_line, pieces_between, trim
from newscrawl.clean.elements.sorts import MARK, WEAK, Element, plain_sort
from newscrawl.clean.rule import Mark, Rule
from newscrawl.clean.text.fold import Folded
from newscrawl.clean.text.joints import Range, lines_in
from newscrawl.clean.text.look import Look, Words


def elements_of(look: Look, marks: list[Mark], joined: Mapping[int, Sequence[Range]]) -> list[Element]:
    """The elements of a text in order; `marks` must be in order and apart from each other. Lines that begin
    at one of `joined` were put together from several."""
    if not marks and not joined:
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
        parts = joined.get(start, ())
        if joined and stop > start + len(line):
            parts = lines_in(folded, start, stop)
        for begin, end, its in _lines(start, parts, inside) if parts else ((start, stop, inside),):
            words = said if end - begin == len(line) else look.within(begin, end)
            _line(folded, begin, end, words, its, out)
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


def _lines(start: int, parts: Iterable[Range], marks: list[Mark]) -> Iterator[tuple[int, int, list[Mark]]]:
    """The lines that a line was put together from, each with its marks; none ends in a mark."""
    begun = known = 0
    for _, end in parts:
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
        whole = is_line(folded.text, start, end, line)
        out.append(Element(start, end, _known_sort(rule), line.said, rule, own_line=whole))
        at = end
    pieces_between(folded, at, line.stop, line, out)


def _known_sort(rule: Rule) -> str:
    return MARK if rule.strength == "alone" else WEAK
