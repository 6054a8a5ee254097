"""Schedules: days with their times in lines below each other, as an article lists when a choir sings.

One line of a day, a time and a zone ("6. März 2026, 19.30 Uhr") is a label, and so may be two that say when a
story was published and when it was changed. Several, each of another day and none with a word for that, are
what the article tells of.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from newscrawl.clean.elements.sorts import PROSE, SHORT, Element
from newscrawl.clean.forms.stamps import is_when
from newscrawl.clean.rule import Rule
from newscrawl.clean.text.fold import Folded

_FEWEST = 2
"""Such lines of a schedule at the least; before the first paragraph, where labels stand, it has one more."""


def release_schedules(folded: Folded, elements: list[Element], rule: Rule) -> None:
    """Give back the lines that went by a rule for labels of dates and are one of several days."""
    known = [at for at, one in enumerate(elements) if one.rule is rule]
    for run in _runs(known) if len(known) >= _FEWEST else ():
        days = {
            folded.text[elements[at].start : elements[at].end] for at in run if _is_when(folded, elements[at])
        }
        below = any(one.sort == PROSE for one in elements[: run[0]])
        if len(days) >= _FEWEST and len(run) > _FEWEST - below:
            for at in run:
                elements[at].sort, elements[at].rule = SHORT, None


def scheduled(folded: Folded, elements: Sequence[Element], numbers: Sequence[int]) -> set[int]:
    """Those of some elements, by their numbers, that say when, beside others that do or below a colon."""
    return {
        at
        for at in numbers
        if at and _is_when(folded, elements[at])
        if folded.text[elements[at - 1].end - 1] == ":"
        or any(_is_when(folded, beside) for beside in (elements[at - 1], *elements[at + 1 : at + 2]))
    }


def _is_when(folded: Folded, element: Element) -> bool:
    return element.own_line and is_when(folded.shape[element.start : element.end])


def _runs(numbers: Sequence[int]) -> Iterator[list[int]]:
    """Numbers in a row that follow on each other."""
    for _, run in groupby(enumerate(numbers), key=lambda pair: pair[1] - pair[0]):
        yield [number for _, number in run]
