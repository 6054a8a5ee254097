"""Quoted: what stands inside a quotation, in a list that the article announces or in a conversation is the
article's, and so is what it says it corrected.

A quotation may hold several sentences, and the one that a widget also says need not be the first. Folding
makes all quotation marks alike, so an opening one is told by the blank before it and a closing one by the
letter or stop before it.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from itertools import groupby

from newscrawl.clean.elements.greetings import is_greeting
from newscrawl.clean.elements.helplines import is_helpline
from newscrawl.clean.elements.letters import is_to_editor
from newscrawl.clean.elements.sorts import Element
from newscrawl.clean.text.fold import Folded
from newscrawl.known.correctionwords import OPENING

_QUOTATION = re.compile(
    r"""["'](?<![^\s(\[:-]["'])(?:(?<=")(?=[^\s"])[^"]{2,600}(?<=\S)"|"""
    r"""(?<=')(?=[^\s'])(?:[^'\n]|'(?=\w)){2,400}(?<=[.,!?])'(?=[\s.,;:)]|$))""",
    re.MULTILINE,
)
"""A pattern that begins with the mark itself is looked for ten times as fast as one that looks back first."""
_LONGEST = 602
"""Letters of a quotation with its marks; one in single marks lies in one line, and holds no other whole."""
_OPENS = re.compile(r"(?<![^\s(\[:-])\"(?=[^\W_])")
"""A mark that opens a quotation, as what stands beside it tells."""
_SPEAKER, _TURNS = re.compile(r"[^\W\d_][^\n:.!?,]{0,28}: (?=\S)"), 4
_ITEM = re.compile(r"[ \t]*(?:[•*·–-]|\d{1,2}[.)]) ?\S")
_FEWEST = 3
_SHORT, _QUESTIONS, _LETTER = 120, 3, "q: "
"""Letters of a question, and lines that are one from which a text is an interview."""


def own_by_form(folded: Folded, elements: Sequence[Element], numbers: Iterable[int]) -> set[int]:
    """Those of some numbers of elements that are quoted, announce a correction, tell where help is to be had,
    greet or speak to the editor; and all that are listed, or spoken in turn."""
    numbers = [*numbers]
    mended = {at for at in numbers if OPENING.match(folded.shape, elements[at].start, elements[at].end)}
    mended |= {at for at in numbers if _is_own(folded, elements[at])}
    mended |= quoted(folded, elements, numbers) | listed(folded, elements)
    return mended | spoken(folded, elements, numbers)


def _is_own(folded: Folded, element: Element) -> bool:
    """Whether an element tells where help is to be had, greets or speaks to the editor."""
    return is_helpline(folded, element) or is_greeting(folded, element) or is_to_editor(folded, element)


def quoted(folded: Folded, elements: Sequence[Element], numbers: Iterable[int]) -> set[int]:
    """Those of some numbers of elements that are part of a quotation of more than themselves."""
    text = folded.text
    numbers = [
        at
        for at in numbers
        if not (one := elements[at]).own_line
        or text.rfind('"', max(one.start - _LONGEST, 0), one.start + 1) >= 0
    ]
    if not numbers or ('"' not in text and "'" not in text):
        return set()
    ranges = [found.span() for found in _QUOTATION.finditer(text)]
    starts = [start for start, _ in ranges]
    out = {at for at in numbers if _is_in_open(text, elements[at])}
    for at in numbers:
        element = elements[at]
        known = bisect_right(starts, element.start) - 1
        if known >= 0:
            start, end = ranges[known]
            if element.end <= end and end - start > element.end - element.start + 3:
                out.add(at)
    return out


def _is_in_open(text: str, element: Element) -> bool:
    """Whether the last mark before a part of a line opens a quotation in that line, which may be cut off."""
    if element.own_line:
        return False
    mark = text.rfind('"', text.rfind("\n", 0, element.start) + 1, element.start)
    return mark >= 0 and _OPENS.match(text, mark) is not None


def spoken(folded: Folded, elements: Sequence[Element], numbers: Iterable[int]) -> set[int]:
    """Those of some numbers of elements that are lines of a conversation, with others beside them: several in
    a row that begin with the name of who speaks, of which one speaks again after another."""
    out: set[int] = set()
    if folded.text.count(": ") < _TURNS or not any(_speaker(folded, elements[at]) for at in numbers):
        return out
    names = [_speaker(folded, element) for element in elements]
    for named, run in groupby(range(len(names)), key=lambda at: bool(names[at])):
        turns = list(run)
        speakers = len({names[at] for at in turns})
        if named and len(turns) >= _TURNS and 1 < speakers < len(turns):
            out.update(turns)
    return out


def _speaker(folded: Folded, element: Element) -> str:
    """The name that a line of sentences begins with, or nothing."""
    name = _SPEAKER.match(folded.text, element.start, element.end) if element.own_line else None
    return name[0] if name and folded.text[element.end - 1] in ".!?" else ""


def asked(folded: Folded, elements: Sequence[Element]) -> set[int]:
    """The numbers of the elements that are questions in a line of their own, or behind a letter for one, in a
    text that has several."""
    text = folded.text
    if text.count("?") < _QUESTIONS:
        return set()
    found = {
        at
        for at, one in enumerate(elements)
        if text[one.end - 1] == "?"
        and one.end - one.start <= _SHORT
        and (one.own_line or text.find(_LETTER, one.start, one.end) >= 0)
    }
    return found if len(found) >= _QUESTIONS else set()


def listed(folded: Folded, elements: Sequence[Element]) -> set[int]:
    """The numbers of the elements in lists with a sign or a number on every line, after a line that ends with
    a colon."""
    out: set[int] = set()
    text, run = folded.text, []
    announced = False
    for at, element in enumerate(elements):
        if announced:
            line = text.rfind("\n", max(element.start - 12, 0), element.start) + 1
            if _ITEM.match(text, line if element.start - line < 12 else element.start):
                run.append(at)
                continue
        if len(run) >= _FEWEST:
            out.update(run)
        run = []
        announced = text[element.end - 1] == ":"
    return out | (set(run) if len(run) >= _FEWEST else set())
