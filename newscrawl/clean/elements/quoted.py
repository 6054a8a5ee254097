"""Quoted: what stands inside a quotation or in a list that the article announces is the article's.

A quotation may hold several sentences, and the one that a widget also says need not be the first. Folding
makes all quotation marks alike, so an opening one is told by the blank before it and a closing one by the
letter or stop before it.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence

from newscrawl.clean.elements.sorts import Element
from newscrawl.clean.text.fold import Folded

_QUOTATION = re.compile(
    r"""["'](?<![^\s(\[:-]["'])(?:(?<=")(?=[^\s"])[^"]{2,600}(?<=\S)"|"""
    r"""(?<=')(?=[^\s'])(?:[^'\n]|'(?=\w)){2,400}(?<=[.,!?])'(?=[\s.,;:)]|$))""",
    re.MULTILINE,
)
"""A pattern that begins with the mark itself is looked for ten times as fast as one that looks back first."""
_ITEM = re.compile(r"[ \t]*(?:[•*·–-]|\d{1,2}[.)]) ?\S")
_FEWEST = 3
_SHORT, _QUESTIONS = 120, 3
"""Letters of a question, and lines that are one from which a text is an interview."""


def quoted(folded: Folded, elements: Sequence[Element]) -> set[int]:
    """The numbers of the elements that are part of a quotation of more than themselves."""
    if '"' not in folded.text and "'" not in folded.text:
        return set()
    ranges = [found.span() for found in _QUOTATION.finditer(folded.text)]
    starts = [start for start, _ in ranges]
    out: set[int] = set()
    for at, element in enumerate(elements):
        known = bisect_right(starts, element.start) - 1
        if known >= 0:
            start, end = ranges[known]
            if element.end <= end and end - start > element.end - element.start + 3:
                out.add(at)
    return out


def asked(folded: Folded, elements: Sequence[Element]) -> set[int]:
    """The numbers of the elements that are questions in a line of their own, in a text that has several."""
    text = folded.text
    found = {
        at
        for at, one in enumerate(elements)
        if one.own_line and text[one.end - 1] == "?" and one.end - one.start <= _SHORT
    }
    return found if len(found) >= _QUESTIONS else set()


def listed(folded: Folded, elements: Sequence[Element]) -> set[int]:
    """The numbers of the elements in lists with a sign or a number on every line, after a line that ends with
    a colon.
    """
    out: set[int] = set()
    text, run = folded.text, []
    announced = False
    for at, element in enumerate(elements):
        line = text.rfind("\n", max(element.start - 12, 0), element.start) + 1
        if announced and _ITEM.match(text, line if element.start - line < 12 else element.start):
            run.append(at)
            continue
        if len(run) >= _FEWEST:
            out.update(run)
        run = []
        announced = text[element.end - 1] == ":"
    return out | (set(run) if len(run) >= _FEWEST else set())
