"""The headline where a text would begin with it: behind its kicker, or one of the two.

Many pages write both into one heading ("Spain: The pier is closed"), or each into a line of it, while their
data have the headline alone, or joined in another way.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from newscrawl.extract.body.cutting.blocks import Cut

_WORDS = re.compile(r"\w+")
_FEWEST = 4
"""Words from which what two headings share is no chance."""
_LINES = 2
"""Lines of a headline and its kicker."""


def without_kicked(cut: Cut, kept: Sequence[int], headline: str) -> Sequence[int]:
    """`kept` without the headings that it begins with and that end in the headline, or are a part of that."""
    lines = 0
    while lines < min(_LINES, len(kept)) and _is_heading(cut, kept[lines]):
        lines += 1
    if not lines:
        return kept
    title = _WORDS.findall(headline.casefold())
    again = {at for at in kept[:lines] if _says(_WORDS.findall(cut.pieces[at].text.casefold()), title)}
    return [at for at in kept if at not in again] if again else kept


def _is_heading(cut: Cut, at: int) -> bool:
    """Whether a piece is a heading, or a line in a box of one."""
    own = cut.boxes[cut.pieces[at].box]
    return cut.pieces[at].type == "heading" or (own.parent >= 0 and own.outer.type == "heading")


def _says(words: list[str], title: list[str]) -> bool:
    size = min(len(words), len(title))
    if size < _FEWEST:
        return False
    return words[-size:] == title[-size:] or words == title[:size]
