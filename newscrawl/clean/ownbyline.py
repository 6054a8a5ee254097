"""The article's own byline, where the page named its authors elsewhere as well.

The text alone tells bylines of a few languages. A line at the head or the foot that holds the name of an
author and hardly a word beside it, the date aside, is one in any language: `Írta: Kovács János`,
`記者王大明／台北報導`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from newscrawl.clean.hints import Placed
from newscrawl.clean.stamps import is_of_time
from newscrawl.items import Block

_WORD = re.compile("(?:[^\\W\\d_]|[\u0900-\u0dff\u0e31-\u0e4e])+")
_SHORTEST, _LONGEST = 4, 90
"""Letters of a name in Latin script that is looked for, and of a line that is looked at."""
_WORDS, _LETTERS = 3, 24
"""Words and letters that a byline has beside its names, at most."""
_LITTLE = 2
"""Letters of the words that a date in a byline may have anywhere ("à", "um", "h")."""
_HEAD, _FOOT = 600, 150
"""How far from the beginning of the text a byline may start, and from the end of it end, in characters."""


def credited_in(blocks: Sequence[Block], names: Sequence[str]) -> list[Block]:
    """The blocks that are one or more of some names, with hardly a word beside them."""
    sought = sorted(
        {name.casefold() for name in names if len(name) >= _SHORTEST or not name.isascii()},
        key=len,
        reverse=True,
    )
    return [block for block in blocks if sought and _is_byline(block, sought)]


def _is_byline(block: Block, sought: Sequence[str]) -> bool:
    if len(block.text) > _LONGEST or block.type != "paragraph":
        return False
    line = rest = block.text.casefold()
    for name in sought:
        rest = rest.replace(name, " ")
    if rest == line or line[-1:] in "?!…":
        return False
    words = _WORD.findall(rest)
    if any(map(str.isdigit, rest)):
        words = [word for word in words if len(word) > _LITTLE and not is_of_time(word)]
    return len(words) <= _WORDS and sum(map(len, words)) <= _LETTERS


def own_bylines(text: str, blocks: Sequence[Placed], credited: Sequence[Block]) -> set[int]:
    """Where the bylines among some blocks start in the text: at its head or its foot. What stands in it again
    says who speaks, not who wrote.
    """
    texts = {block.text for block in credited}
    return {
        place.start
        for place in blocks
        if place.block.text in texts
        and (place.start < _HEAD or place.end > len(text) - _FOOT)
        and f"\n{text}\n".count(f"\n{place.block.text}\n") == 1
    }
