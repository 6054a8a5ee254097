"""The line that the article's day was read from, where the page has it in its text.

A day stands in lines of any language ("Vydáno dne 01. 12. 2014 (412 přečtení)"), and no list knows all
words. That the record has its day from just this line tells it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from newscrawl.clean.page.hints import Placed
from newscrawl.items import Block

_LONGEST, _NEAR, _HEAD = 90, 2, 600
"""Letters of such a line, blocks from either end of the text among which it is, and how far from the
beginning it may start, in characters."""
_LINES = frozenset(("paragraph", "quote", "table_row"))
_STOPS = frozenset("!?…。！？।۔:：")
_WORD = re.compile(r"[^\W\d]+|\d+")


def dated_in(blocks: Sequence[Block], told: str) -> list[Block]:
    """The blocks at the head or the foot of a text that are all of the line `told` of which its day is."""
    if len(told) > _LONGEST or told[-1] in _STOPS or len(blocks) <= _NEAR:
        return []
    line = "".join(told.split())
    begun = [b for b in (*blocks[:_NEAR], *blocks[-_NEAR:]) if b.text.lstrip()[:1] == line[:1]]
    found = [block for block in begun if block.type in _LINES and "".join(block.text.split()) == line]
    return [] if found and _is_one_of_many(found[0].text, blocks) else found


def _is_one_of_many(line: str, blocks: Sequence[Block]) -> bool:
    """Whether another block has the form of a line with a day, as the entries of a diary have."""
    form = _form(line)
    return any(len(one.text) <= _LONGEST and one.text != line and _form(one.text) == form for one in blocks)


def _form(line: str) -> str:
    """A line with a sign for each of its numbers and of its words."""
    return _WORD.sub(lambda word: "0" if word[0].isdecimal() else "a", line)


def own_days(text: str, blocks: Sequence[Placed], dated: Sequence[Block]) -> set[int]:
    """Where such lines start in the text; the same line again is one of a list of days."""
    lines = {block.text for block in dated}
    return {
        place.start
        for place in blocks
        if place.block.text in lines and f"\n{text}\n".count(f"\n{place.block.text}\n") == 1
    }
