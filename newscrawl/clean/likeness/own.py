"""Own: lines that read like a widget's and are the article's own, by what stands around them.

A line that the next one goes on with is no button; and where an article speaks to its reader itself, as the
statement of a club does, a sentence that thanks or asks is one of it, if no furniture stands beside it.
"""

from __future__ import annotations

from itertools import pairwise

from newscrawl.clean.elements.sorts import PROSE, SHORT, Element
from newscrawl.clean.likeness.scraps import widget
from newscrawl.clean.likeness.weight import AMONG, HEADLINE, SURE, is_apart_by_brackets
from newscrawl.clean.likeness.wordings import NEVER, kind_of
from newscrawl.clean.statements.statements import kind_of_statement
from newscrawl.clean.text.fold import Folded

_FEW, _SEVERAL = 5, 2
"""Words of a sentence that says too little to tell whose it is, and such sentences from which on an article
bids its reader do something throughout."""
_BRIEF, _DOUBTFUL, _DOUBTED = 7, 2.2, 1.7
"""The scores below which a sentence of fewer than so many blanks, and any, may be anybody's that speaks of
nothing that sites offer."""


def announcing(folded: Folded, elements: list[Element], values: list[float]) -> set[int]:
    """The lines of some scores that lead on to a next one that does not read like a widget at all."""
    return {
        at
        for at, (line, after) in enumerate(pairwise(elements))
        if values[at + 1] < AMONG <= values[at]
        and line.own_line
        and after.sort in (SHORT, PROSE)
        and _leads_on(folded, line, after, values[at])
    }


def _leads_on(folded: Folded, line: Element, after: Element, value: float) -> bool:
    """Whether a line announces what follows with a colon and hardly reads like a widget, or its sentence goes
    on in the next one, in small letters.
    """
    last = folded.text[line.end - 1]
    return value < HEADLINE if last == ":" else last.isalpha() and folded.shape[after.start].islower()


def without_own(
    folded: Folded,
    elements: list[Element],
    values: list[float],
    least: float,
    *,
    brief: bool = False,
    several: bool = False,
) -> list[float]:
    """The scores without those of one or two sentences that an article which speaks to its reader may say:
    they stand beside no furniture, and score less than the `least` of what only furniture says. `brief` are
    those of a few words, which any article may say ("Follow your nose."), and those of more that hardly read
    so ("Your guess is as good as mine."). Of an article in one line that says several, others are as well
    that speak of nothing that sites offer, unless they are surely none. A line may be of `several` sentences.
    """
    text = folded.text
    may_be = {
        at
        for at in _sentences(text, elements, values, least, several=several)
        if not brief or not _says_much(text[elements[at].start : elements[at].end], values[at])
    }
    furniture = {
        at
        for at, (element, value) in enumerate(zip(elements, values, strict=True))
        if value >= AMONG or (element.rule and widget(element))
    } - may_be
    own = {at for at in may_be if furniture.isdisjoint((at - 1, at + 1)) and not _is_in_row(may_be, at)}
    if len(own) >= _SEVERAL:
        own |= {
            at
            for at, (element, value) in enumerate(zip(elements, values, strict=True))
            if AMONG <= value < SURE and not element.own_line
            if kind_of(piece := text[element.start : element.end]) == "ui" and not is_apart_by_brackets(piece)
        }
    return [NEVER if at in own else value for at, value in enumerate(values)] if own else values


def _sentences(
    text: str, elements: list[Element], values: list[float], least: float, *, several: bool
) -> set[int]:
    """Where one sentence stands, or one of `several`, that scores less than what only furniture says."""
    return {
        at
        for at, (element, value) in enumerate(zip(elements, values, strict=True))
        if AMONG <= value < least
        and text[element.end - 1] == "."
        and (several or text.find(". ", element.start, element.end) < 0)
    }


def _says_much(text: str, value: float) -> bool:
    """Whether a sentence is of more than a few words, and speaks of its page, of what sites offer, or much
    as they do.
    """
    blanks = text.count(" ")
    least = _DOUBTFUL if blanks < _BRIEF else _DOUBTED
    own = value >= least or kind_of(text) != "ui" or kind_of_statement(text) is not None
    return blanks >= _FEW and own


def _is_in_row(numbers: set[int], at: int) -> bool:
    """Whether a number is one of three in a row: so many sentences that read so are no article's."""
    return any({first, first + 1, first + 2} <= numbers for first in range(at - 2, at + 1))
