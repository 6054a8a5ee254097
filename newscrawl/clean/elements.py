"""Elements: a text cut into the pieces that decisions are made about.

A line without anything suspicious in it is one element. A line with marks in it is cut at the marks, at the
ends of sentences and where lines were glued together, so that a widget in the middle of a one-line copy can
be told from the sentences around it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from newscrawl.clean.fold import Folded
from newscrawl.clean.rule import Rule
from newscrawl.clean.scan import Mark, ends_unit
from newscrawl.clean.wildcards import PRICE
from newscrawl.clean.wordings import likeness, speaks

MARK, WEAK, TOKEN, LIKE, SHORT, PROSE = "mark", "weak", "token", "like", "short", "prose"
_PERIOD = r"\d{1,2} ?(?:months?|years?|weeks?|days?)"
_TOKEN = re.compile(
    rf"(?:{PRICE} ?(?:(?:/|per|a|for) ?(?:{_PERIOD}|mo(?:nth)?\b|yr\b|year|week|day|annum))?"
    rf"|{_PERIOD}|save ?(?:up to )?\d{{1,2}} ?%"
    r"|\d{1,2} ?% off|(?:\d{1,2} ?)?(?:weekly|monthly|annual|yearly|quarterly)|subscribe(?: now)?|submit"
    r"|log ?in|sign ?in|sign ?up|register|login now"
    r"|ok|x|close|dismiss|continue|accept(?: all)?|got it|no,? thanks|not now|maybe later|learn more"
    r"|see (?:all )?plans|cancel|skip)[ .!*→>»]{0,3}"
)
_BREAK = re.compile(
    r"(?=[^a-z\d])(?:(?<=[.!?…])(?=[\"'(][A-Z])|[.!?…][\"')\]]?(?= )"
    r"|(?<=[a-z.!?')\]%→])(?=[A-Z₹$€£\"])|(?<=\d)(?=[A-Z])|(?= [|·•] ))|(?<=→)(?=\S)"
)
"""Most characters are small letters or digits, at which nothing but an arrow makes a break: seen first."""
_GLUED = re.compile(r"[a-z]{2}[.!?](?=[A-Z][a-z])")
"""The end of a sentence and the start of the next without a blank: what a copy has put together."""
_FINITE = re.compile(
    r"\b(?:is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|must|should|do|does"
    r"|did|said|says|told|took"
    r"|came|went|made|rose|fell|got|gave|saw|found|began|[a-z]{3,}ed|he|she|they|it|not)\b"
)
_SEVERAL = 60
_JOINERS = " \n\t.*#>•·|-→»_"
_FAR = 12
_FINAL = re.compile(r"[.!?…:;,][\"')\]]*$")


@dataclass(slots=True)
class Element:
    """A piece of the folded text: what it is, and the rule that knows it."""

    start: int
    end: int
    sort: str
    rule: Rule | None = None
    own_line: bool = False
    score: float = 0.0


def elements_of(folded: Folded, marks: list[Mark]) -> list[Element]:
    """The elements of a text in order; `marks` must be in order and apart from each other."""
    out: list[Element] = []
    text = folded.text
    at = next_mark = 0
    while at < len(text):
        stop = text.find("\n", at)
        stop = len(text) if stop < 0 else stop
        first = next_mark
        while next_mark < len(marks) and marks[next_mark].start < stop:
            if marks[next_mark].end > stop:
                stop = _line_end(text, marks[next_mark].end)
            next_mark += 1
        if first == next_mark:
            _plain_line(folded, at, stop, out)
        elif first + 1 == next_mark and marks[first].start == at and marks[first].end == stop:
            out.append(Element(at, stop, _known_sort(marks[first]), marks[first].rule, own_line=True))
        else:
            _marked_line(folded, at, stop, marks[first:next_mark], out)
        at = stop + 1
    return out


def _line_end(text: str, at: int) -> int:
    stop = text.find("\n", at)
    return len(text) if stop < 0 else stop


def _plain_line(folded: Folded, start: int, stop: int, out: list[Element]) -> None:
    start, stop = trim(folded.text, start, stop)
    if start == stop:
        return
    found = _TOKEN.match(folded.text, start, stop) if stop - start < 40 else None
    token = found is not None and found.end() == stop
    out.append(Element(start, stop, TOKEN if token else sort_of(folded, start, stop), own_line=True))


def sentences(folded: Folded, element: Element) -> list[Element]:
    """The sentences of a line without a mark, if they may not all be the article's."""
    start, stop = element.start, element.end
    text = folded.text[start:stop]
    if stop - start < _SEVERAL or not speaks(text):
        return [element]
    if likeness(text) >= 0 and not is_glued(folded, element):
        return [element]
    out: list[Element] = []
    _between(folded, start, stop, out)
    return out


def is_glued(folded: Folded, element: Element) -> bool:
    """Whether sentences of a piece were glued together, so that it may be of several things."""
    return _GLUED.search(folded.shape, element.start, element.end) is not None


def _marked_line(folded: Folded, at: int, stop: int, marks: list[Mark], out: list[Element]) -> None:
    for mark in marks:
        _between(folded, at, mark.start, out)
        whole = _is_line(folded.text, mark.start, mark.end)
        out.append(Element(mark.start, mark.end, _known_sort(mark), mark.rule, own_line=whole))
        at = mark.end
    _between(folded, at, stop, out)


def _known_sort(mark: Mark) -> str:
    return MARK if mark.rule.strength == "alone" else WEAK


def _between(folded: Folded, at: int, stop: int, out: list[Element]) -> None:
    """The pieces of a line beside its marks: prices and buttons, short scraps, prose."""
    text = folded.text
    while at < stop:
        while at < stop and text[at] in _JOINERS:
            at += 1
        if at >= stop:
            return
        found = _TOKEN.match(text, at, stop)
        if found and (
            found.end() == stop or ends_unit(folded, found.end()) or _digits_meet(text, found.end())
        ):
            out.append(Element(at, found.end(), TOKEN))
            at = found.end()
            continue
        cut = _BREAK.search(folded.shape, at + 1, stop)
        end = cut.end() if cut else stop
        first, last = trim(text, at, end)
        own_line = _is_line(text, first, last)
        sort = sort_of(folded, first, last)
        if not own_line and last - first < 120 and not _FINITE.search(text, first, last):
            sort = SHORT
        out.append(Element(first, last, sort, own_line=own_line))
        at = end


def _digits_meet(text: str, at: int) -> bool:
    """Whether a price and a number of months were glued together ("₹9003 Months")."""
    return text[at - 1].isdigit() and text[at].isdigit()


def _is_line(text: str, start: int, end: int) -> bool:
    before = text.rfind("\n", max(start - _FAR, 0), start) + 1
    if start >= _FAR and not before:
        return False
    if text[before:start].strip(_JOINERS):
        return False
    return not text[end : end + _FAR].partition("\n")[0].strip(_JOINERS)


def trim(text: str, start: int, stop: int) -> tuple[int, int]:
    """The range without blanks at its ends."""
    while start < stop and text[start].isspace():
        start += 1
    while stop > start and text[stop - 1].isspace():
        stop -= 1
    return start, stop


def sort_of(folded: Folded, start: int, stop: int) -> str:
    """Whether a piece without a mark reads like prose or like a short line (a heading, a label, a
    headline).
    """
    if stop - start > 150:
        return PROSE
    words = folded.text.count(" ", start, stop) + 1
    final = folded.text[max(start, stop - 3) : stop]
    ended = bool(_FINAL.search(final)) and not final.endswith(":")
    return PROSE if (ended and words > 3) or words > 22 else SHORT
