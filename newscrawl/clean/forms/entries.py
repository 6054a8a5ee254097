"""Entries: rows of a label and a value, as a box about a book or a film has them.

"Author: Ada Lind" says who wrote the article, or the book that it is about. Beside "Publisher: Faber" and
"Pages: 320", which no page says of its article, it is of the book.
"""

from __future__ import annotations

import re

from newscrawl.clean.elements.sorts import SHORT, Element
from newscrawl.clean.forms.pictures import is_of_picture
from newscrawl.clean.forms.stamps import WORD, is_of_time
from newscrawl.clean.rule import Rule
from newscrawl.clean.text.fold import Folded

_ENTRY = re.compile(
    r"[^\W\d_][^\n:.!?]{0,28} ?:(?: |(?=[^\x00-\x7f]))\S[^\n]{0,70}(?:(?<![.!?])|(?<=[ap]\.m\.))"
)
_OF_FILM = "photography"
"""What a film's rows say as well as those of an article's pictures."""
_REACH, _FEWEST = 6, 2
"""Rows on each side that are looked at, and how many of them no rule knows at least."""


def release_entries(folded: Folded, elements: list[Element], *rules: Rule, worded: bool = False) -> None:
    """Give back what went by some rules and is a row among other rows. One that is `worded` says more than
    that a picture or a date follows: "Best photography: Tom Lund", "When: Saturday, 14 March, 8 p.m."."""
    asked = {*map(id, rules)}
    known = [
        at
        for at, one in enumerate(elements)
        if one.rule and id(one.rule) in asked and _is_entry(folded, one)
        if not worded or _says_more(folded.text[one.start : one.end])
    ]
    for at in [at for at in known if _others(folded, elements, at) >= _FEWEST]:
        elements[at].sort, elements[at].rule = SHORT, None


def _others(folded: Folded, elements: list[Element], at: int) -> int:
    """How many rows that no rule knows stand in one run of rows with an element."""
    others = 0
    for beside in (elements[max(at - _REACH, 0) : at][::-1], elements[at + 1 : at + 1 + _REACH]):
        for element in beside:
            if not _is_entry(folded, element):
                break
            others += element.rule is None
    return others


def _says_more(text: str) -> bool:
    """Whether the label of a row is more than a word for a picture, or for time."""
    label = text.partition(":")[0]
    return (label == _OF_FILM or not is_of_picture(label)) and not all(map(is_of_time, WORD.findall(label)))


def _is_entry(folded: Folded, line: Element) -> bool:
    return line.own_line and _ENTRY.fullmatch(folded.text, line.start, line.end) is not None
