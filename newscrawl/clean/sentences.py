"""Sentences: lines cut where these may be of a widget and of the article both.

That happens where a copy has few lines, and in the last ones of any; anywhere else where a line reads like a
widget, but not its first sentence.
"""

from __future__ import annotations

import re

from newscrawl.clean.elements.linepieces import BRACKETS, Line, pieces_between
from newscrawl.clean.elements.sorts import PROSE, Element
from newscrawl.clean.likeness.runins import part_labels
from newscrawl.clean.likeness.wordings import (
    FEW_LINES,
    LAST_LINES,
    LONGEST,
    has_anchor,
    likeness,
    speaks,
    wordings,
)
from newscrawl.clean.text.fold import Folded
from newscrawl.clean.text.look import Look
from newscrawl.clean.text.units import SENTENCE_END

_SEVERAL = 60
_ARTICLE = -1.0
"""The score below which a sentence is the article's, whatever stands behind it; in a text of one line, which
an article may be, it is one of no furniture at all."""
_FIRST = re.compile(rf"[^\n]{{15,200}}?{SENTENCE_END}(?= [^a-z\s])")
_BRACKETED = re.compile(rf"[.!?\"'] {BRACKETS.pattern}$")
"""What ends with sentences in brackets."""


def split(look: Look, elements: list[Element]) -> bool:
    """Cut lines into sentences where these may be of both. Says whether any was cut."""
    count, anchors = len(elements), wordings().anchors
    first = 0 if look.count <= FEW_LINES else max(count - LAST_LINES, 0)
    parts: list[Element] = []
    for at, element in enumerate(elements):
        size, last = element.end - element.start, at >= first and element.sort == PROSE
        worded = size <= LONGEST and not anchors.isdisjoint(element.said)
        if element.rule is None and size >= _SEVERAL and (last or worded):
            parts += _sentences(look, element, last=last)
        else:
            parts.append(element)
    elements[:] = parts
    if look.count <= FEW_LINES:
        part_labels(look.folded, elements)
    return len(elements) > count


def _sentences(look: Look, element: Element, *, last: bool) -> list[Element]:
    """The sentences of a line without a mark, if they may not all be the article's, or not all a widget's."""
    folded, start, stop = look.folded, element.start, element.end
    text = folded.text[start:stop]
    if likeness(text) >= 0:
        if not _begins_as_article(folded, element, below=_ARTICLE if look.count > 1 else 0.0):
            return [element]
    elif not last:
        return [element]
    if not ((has_anchor(element.said) and speaks(text)) or (last and _BRACKETED.search(text))):
        return [element]
    out: list[Element] = []
    line = (start, stop) if element.own_line else (0, len(folded.text))
    pieces_between(folded, start, stop, Line(*line, element.said), out)
    return out


def _begins_as_article(folded: Folded, element: Element, *, below: float) -> bool:
    """Whether the first of several sentences scores so little that it is none of a widget."""
    first = _FIRST.match(folded.shape, element.start, element.end)
    return first is not None and likeness(folded.text[first.start() : first.end()]) < below
