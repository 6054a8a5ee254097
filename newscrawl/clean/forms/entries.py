"""Entries: rows of a label and a value, as a box about a book or a film has them.

"Author: Ada Lind" says who wrote the article, or the book that it is about. Beside "Publisher: Faber" and
"Pages: 320", which no page says of its article, it is of the book.
"""

from __future__ import annotations

import re

from newscrawl.clean.elements.sorts import SHORT, Element
from newscrawl.clean.rule import Rule
from newscrawl.clean.text.fold import Folded

_ENTRY = re.compile(r"[^\W\d_][^\n:.!?]{0,28} ?:(?: |(?=[^\x00-\x7f]))\S[^\n]{0,70}(?<![.!?])")
_REACH, _FEWEST = 6, 2
"""Rows on each side that are looked at, and how many of them no rule knows at least."""


def release_entries(folded: Folded, elements: list[Element], rule: Rule) -> None:
    """Give back what went by a rule for credits and is a row among other rows."""
    known = [at for at, one in enumerate(elements) if one.rule is rule and _is_entry(folded, one)]
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


def _is_entry(folded: Folded, line: Element) -> bool:
    return line.own_line and _ENTRY.fullmatch(folded.text, line.start, line.end) is not None
