"""What goes with a header: the headlines under "More from this section", the names under "Topics".

A count is never guessed. A list ends where its end is evident: a lone dash, the next thing a rule knows,
the body. What cannot be told from the body stays.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable
from dataclasses import dataclass, field

from newscrawl.clean.elements.amid import headings, is_paragraph
from newscrawl.clean.elements.lists import ENDED, headlines_end, is_headline, is_lone_dash, known
from newscrawl.clean.elements.sorts import MARK, PROSE, SHORT, WEAK, Element, sort_of
from newscrawl.clean.rule import Rule
from newscrawl.clean.text.fold import Folded

_UNTIL_LIMIT = 90
_LONGEST_END = 400
_MOST_NAMES, _WORDS = 20, 4
"""Names under a header of topics at the most, and blanks from which one is too long to be a name."""
_LISTS = ("list", "fields")
Taker = Callable[[Folded, list[Element], int], int]


@dataclass(slots=True)
class _Ends:
    """The numbers of the lines that end a passage, as far as they were looked for: `seen` is the next."""

    numbers: list[int] = field(default_factory=list)
    seen: int = 0


def take(folded: Folded, elements: list[Element]) -> None:
    """Give what belongs to a header to the header's rule."""
    at = 0
    ends: dict[Rule, _Ends] = {}
    headed = any(e.rule and e.rule.takes in _LISTS for e in elements) and headings(folded, elements) > 0
    while at < len(elements):
        rule = elements[at].rule
        if rule is None or (rule.takes == "nothing" and not rule.until):
            at += 1
        else:
            at = max(at + 1, _header(folded, elements, at, ends, headed=headed))


def _header(
    folded: Folded, elements: list[Element], at: int, ends: dict[Rule, _Ends], *, headed: bool
) -> int:
    """Where what this element takes ends, if it is a header."""
    element = elements[at]
    rule, stop = element.rule, at + 1
    if rule is None or element.sort not in (MARK, WEAK):
        return stop
    if rule.until and (stop := _until(folded, elements, at, ends)) > at + 1:
        element.sort = MARK
    elif element.sort == MARK and rule.takes == "before":
        _before(folded, elements, at)
    elif element.sort == MARK and (rule.takes in _TAKERS or rule.takes in _LISTS):
        if rule.takes == "list":
            stop = headlines_end(folded, elements, at, headed=headed)
        elif rule.takes == "fields":
            stop = _fields(folded, elements, at, headed=headed)
        else:
            stop = _TAKERS[rule.takes](folded, elements, at)
        if rule.takes == "list" and stop > at + 1 and at and is_lone_dash(folded, elements[at - 1]):
            elements[at - 1].sort, elements[at - 1].rule = MARK, rule
        if stop == at + 1 and rule.place == "start" and not element.own_line:
            element.sort, element.rule = sort_of(folded, element.start, element.end), None
    _give(elements, at, stop)
    return stop


def _give(elements: list[Element], at: int, stop: int) -> None:
    for element in elements[at + 1 : stop]:
        if element.sort != MARK:
            element.sort, element.rule = MARK, elements[at].rule


def _next(folded: Folded, elements: list[Element], at: int) -> int:
    follows = any(e.sort == SHORT and is_headline(folded, e) for e in elements[at + 1 : at + 2])
    return at + 2 if follows else at + 1


def _person(folded: Folded, elements: list[Element], at: int) -> int:
    """The name in the next line, and the lines after it that begin with a part of it or with "she"."""
    stop = _next(folded, elements, at)
    if stop == at + 1:
        return stop
    name = folded.text[elements[at + 1].start : elements[at + 1].end].split()
    told = tuple(f"{word} " for word in (*name, "he", "she", "they"))
    while stop < len(elements) and folded.text.startswith(told, elements[stop].start):
        stop += 1
    return stop


def _fields(folded: Folded, elements: list[Element], at: int, *, headed: bool) -> int:
    """The names under a header of topics: a line with bars, names with lines of bars between, names down to
    the end of the text or the next thing a rule knows, and in a text without headings to the next paragraph.
    """
    stop = at + 1
    if stop >= len(elements) or not is_headline(folded, elements[stop]):
        return stop
    text = folded.text[elements[stop].start : elements[stop].end]
    after = elements[stop + 1] if stop + 1 < len(elements) else None
    if "|" in text or " / " in text or after is None or known(after):
        return stop + 1
    while stop < len(elements) and stop - at <= _MOST_NAMES and _is_name(folded, elements[stop]):
        stop += 1
    if stop == len(elements) or known(elements[stop]):
        return stop
    return stop if not headed and is_paragraph(folded, elements[stop]) else at + 1


def _is_name(folded: Folded, element: Element) -> bool:
    """Whether an element is a short line, as a name under a header of topics is, or a bar between two."""
    text = folded.text[element.start : element.end]
    return text == "|" or (
        element.sort == SHORT and text.count(" ") < _WORDS and is_headline(folded, element)
    )


def _line(folded: Folded, elements: list[Element], at: int) -> int:
    """What follows in the same line up to the next mark, if it is no sentence."""
    stop = at + 1
    line_end = folded.text.find("\n", elements[at].end)
    line_end = len(folded.text) if line_end < 0 else line_end
    while stop < len(elements) and elements[stop].start < line_end and not known(elements[stop]):
        stop += 1
    if stop == at + 1:
        return stop
    text = folded.text[elements[at].end : elements[stop - 1].end].rstrip(" ·•|")
    return at + 1 if ENDED.search(text[-4:]) or ", " in text else stop


def _tail(folded: Folded, elements: list[Element], at: int) -> int:
    """Everything to the end of the text, if none of it is a sentence; else down to what a rule knows."""
    first = at + 1
    while first < len(elements) and is_headline(folded, elements[first]):
        first += 1
    stop = first
    while stop < len(elements) and (known(elements[stop]) or is_headline(folded, elements[stop])):
        stop += 1
    if stop == len(elements):
        return stop
    return first if known(elements[first]) else at + 1


def _until(folded: Folded, elements: list[Element], at: int, ends: dict[Rule, _Ends]) -> int:
    """Past the lines that end a known passage, or `at + 1` where none is near."""
    rule = elements[at].rule
    assert rule
    known = ends.setdefault(rule, _Ends())
    number = max(known.seen, at + 1)
    while number < len(elements) and (number <= at + _UNTIL_LIMIT or known.numbers[-1:] == [number - 1]):
        if _is_end(folded, elements[number], rule):
            known.numbers.append(number)
        number += 1
    known.seen = number
    first = bisect_right(known.numbers, at)
    if first == len(known.numbers) or known.numbers[first] - at > _UNTIL_LIMIT:
        return at + 1
    while known.numbers[first + 1 : first + 2] == [known.numbers[first] + 1]:
        first += 1
    return known.numbers[first] + 1


def _is_end(folded: Folded, element: Element, rule: Rule) -> bool:
    """Whether an element is a line that ends a passage of a rule."""
    start, end = element.start, element.end
    return (
        end - start <= _LONGEST_END
        and folded.text[max(start - 1, 0) : start] in ("", "\n")
        and any(phrase.fills(folded.text, start, end) for phrase in rule.until)
    )


def _before(folded: Folded, elements: list[Element], at: int) -> None:
    """The name and place in the line before a label date."""
    if not at or elements[at - 1].sort not in (SHORT, PROSE):
        return
    element = elements[at - 1]
    shape = folded.shape[element.start : element.end]
    words = shape.split()
    small = {"and", "of", "in", "&", "|", "de", "by", "the"}
    name = len(words) <= 9 and all(w[:1].isupper() or w.lower() in small for w in words)
    if name and shape[:1].isupper() and not re.search(r"[.!?:;\"]", shape):
        element.sort, element.rule = MARK, elements[at].rule


_TAKERS: dict[str, Taker] = {
    "next": _next,
    "person": _person,
    "line": _line,
    "tail": _tail,
}
