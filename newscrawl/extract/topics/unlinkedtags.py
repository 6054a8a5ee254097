"""Tags that lead nowhere: words in a box that is named for them."""

from __future__ import annotations

import re

from newscrawl.extract.markup.element import Element
from newscrawl.extract.markup.text import element_text

_NAMED = re.compile(
    r"(?<![^\s_-])(?:tags|tagi|etiquetas|keywords?)(?:[_-]?(?:list|box|wrap(?:per)?))?(?=\s|$)"
)
_NO_BOX = frozenset(("body", "html", "a", "button", "li", "nav", "header", "footer", "script", "meta"))
_NO_WORDS, _PARTS, _WORDS = frozenset(("a", "button", "p", "h1", "time", "img")), 6, 3
"""What a box of words that lead nowhere does not hold, elements in one, and words of one at the most."""
_MOST, _LONGEST = 60, 20
"""Elements of such a box, and words or names in it, at the most."""


def unlinked_tags(named: list[tuple[str, Element]]) -> list[str]:
    """The words of the first box that is named for tags and has no link, parted by commas or as entries of a
    list."""
    for words, box in named:
        if box.tag in _NO_BOX or box.end - box.place > _MOST or not _NAMED.search(words):
            continue
        if any(part.tag in _NO_WORDS for part in box.among[box.place + 1 : box.end]):
            continue
        entries = [element_text(entry, 5) for entry in box.iter("li")]
        found = entries or [part.strip() for part in element_text(box, _PARTS).split(",")]
        if 1 < len(found) <= _LONGEST and all(0 < len(word.split()) <= _WORDS for word in found):
            return found
    return []
