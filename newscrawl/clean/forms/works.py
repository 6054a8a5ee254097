"""Works: what a review tells of the book or the play that it is on, line by line.

The title, who wrote it, the house, how many pages and for how much: "By Lena Hartwell" among these is no
byline of the review, and the title above it no name. The lines right below tell, of pages or of who directed
it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from newscrawl.clean.elements.sorts import Element, sort_of
from newscrawl.clean.text.fold import Folded
from newscrawl.known.works import WORK_DETAILS

_BY = re.compile(r"(?:(?:written|edited) )?by (?=\S)")
_TRANSLATED = re.compile(r"(?:translated|illustrated|adapted|directed)\b")
_BELOW, _LONGEST = 3, 60
"""Pieces right below such a line of which one tells of the work, and letters of that one and of a title."""


def release_works(folded: Folded, elements: Sequence[Element]) -> None:
    """Take the rule from lines that say whose a work is, from its title above and from its translator."""
    text = folded.text
    for at, element in enumerate(elements):
        if element.rule and _is_byline(element) and is_of_work(folded, elements, at):
            below = elements[at + 1 : at + 1 + _BELOW]
            told = [one for one in below if _TRANSLATED.match(text, one.start, one.end)]
            for one in filter(_is_byline, [*elements[max(at - 1, 0) : at + 1], *told]):
                one.sort, one.rule = sort_of(folded, one.start, one.end), None


def is_of_work(folded: Folded, elements: Sequence[Element], at: int) -> bool:
    """Whether the line of a number says whose a work is, of which those below it tell more."""
    text, element = folded.text, elements[at]
    if not at or not _BY.match(text, element.start, element.end) or not _is_title(text, elements[at - 1]):
        return False
    below = [one for one in elements[at + 1 : at + 1 + _BELOW] if one.end - one.start <= _LONGEST]
    return any(WORK_DETAILS.search(text, one.start, one.end) for one in below)


def _is_title(text: str, above: Element) -> bool:
    """Whether the line above may be the title of a work, and no sentence of the review."""
    return above.own_line and above.end - above.start <= _LONGEST and text[above.end - 1] not in ".?!"


def _is_byline(element: Element) -> bool:
    return element.own_line and element.rule is not None and element.rule.kind == "byline"
