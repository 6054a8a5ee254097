"""Sentences: lines cut where these may be of a widget and of the article both.

That happens where a copy has few lines, and in the last ones of any.
"""

from __future__ import annotations

import re

from newscrawl.clean.likeness.wordings import FEW_LINES, LAST_LINES, has_anchor, likeness, speaks
from newscrawl.clean.linepieces import BRACKETS, Line, pieces_between
from newscrawl.clean.look import Look
from newscrawl.clean.sorts import PROSE, Element

_SEVERAL = 60
_BRACKETED = re.compile(rf"[.!?\"'] {BRACKETS.pattern}$")
"""What ends with sentences in brackets."""


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
    line = (start, stop) if element.own_line else (0, len(folded.text))
    pieces_between(folded, start, stop, Line(*line, element.said), out)
    return out
