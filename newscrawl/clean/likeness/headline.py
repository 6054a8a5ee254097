"""Headline: which line at the head of a text is the headline, for a text that brings its own.

A headline is made of everyday words, "Poll puts Labour ahead", and some of them are a button's as well.
Beside furniture such a line looks like one more of it. But an article has one headline, so of the lines over
the first paragraph the one that reads least like furniture may be it, and stays.
"""

from __future__ import annotations

from collections.abc import Sequence

from newscrawl.clean.elements.address import speaks_to_reader
from newscrawl.clean.elements.amid import is_paragraph
from newscrawl.clean.elements.sorts import SHORT, Element
from newscrawl.clean.likeness.wordings import likeness
from newscrawl.clean.text.fold import Folded

_HEAD = 6
"""Lines over the first paragraph, at most."""
_FEWEST_BLANKS = 2
_FURNITURE = 1.5
"""The score from which on a line of several words is no headline."""


def headline_of(folded: Folded, elements: Sequence[Element]) -> int | None:
    """The number of the element that may be the headline, if one is: a first line right over the first
    paragraph whatever it says, another of several words if it hardly reads like furniture. `elements` are one
    at least.
    """
    first = folded.text[elements[0].start : elements[0].end]
    if elements[0].sort == SHORT and elements[0].own_line:
        told = first[-1] != "." and first.count(" ") >= _FEWEST_BLANKS and likeness(first) < _FURNITURE
        if told or any(is_paragraph(folded, element) for element in elements[1:2]):
            return 0
    body = next((at for at, element in enumerate(elements[:_HEAD]) if is_paragraph(folded, element)), 0)
    scores = {
        at: likeness(text)
        for at, element in enumerate(elements[:body])
        if element.sort == SHORT and element.own_line
        if (text := folded.text[element.start : element.end]).count(" ") >= _FEWEST_BLANKS
        if text[-1] not in ".:;" and not speaks_to_reader(text)
    }
    best = min(scores, key=scores.__getitem__, default=None)
    return best if best is not None and scores[best] < _FURNITURE else None
