"""Keywords that only repeat the page's title or description.

Some systems fill the field with what they have at hand, cut at its commas.
"""

from __future__ import annotations

from newscrawl.extract.markup.text import element_text, letters
from newscrawl.extract.page import Page

_BLANKS, _SURELY = 3, 5
"""Blanks from which a keyword may be a title, and from which it is one that goes on behind it."""


def without_restated(words: list[str], page: Page) -> list[str]:
    """The keywords but those that say nothing new."""
    if not any(word.count(" ") >= _BLANKS for word in words):
        return words
    said = page.titles | {letters(element_text(head, 30)) for head in page.by_tag["h1"][:1]}
    told = [text for key in ("description", "og:description") for text in page.meta.get(key, [])[:1]]
    said.update(map(letters, told))
    said.discard("")
    at = max((_spelled(words, text) for text in said), default=0)
    return [word for word in words[at:] if word.count(" ") < _BLANKS or not _is_title(word, said)]


def _is_title(word: str, said: set[str]) -> bool:
    key = letters(word)
    return key in said or (word.count(" ") >= _SURELY and any(text.startswith(key) for text in said))


def _spelled(words: list[str], text: str) -> int:
    """How many of the first keywords are all of a text that was cut at its commas, one of them a clause."""
    at = count = 0
    for word in words:
        key = letters(word)
        if not key or not text.startswith(key, at):
            break
        at, count = at + len(key), count + 1
    return count if at == len(text) and any(word.count(" ") >= _SURELY for word in words[:count]) else 0
