"""Words of a page's text: text made neat, and its words counted on the way."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

from newscrawl.wordcount import count_words, spaceless

LINE_BREAK = "\0"
"""A line break among the parts of a text, in which one of the source is a blank. No page has this character:
who parses one leaves it out."""
_INVISIBLE = "\u00ad\u200b\u2060\ufeff\u202a\u202b\u202c\u202d\u202e"


def neat(text: str) -> str:
    """`text` in NFC, white space made single blanks, invisible marks gone; single line breaks stay."""
    if "\n" in text:
        text = "\n".join([line for part in text.split("\n") if (line := " ".join(part.split()))])
    else:
        text = " ".join(text.split())
    if text.isascii():
        return text
    for mark in _INVISIBLE:
        if mark in text:
            text = text.replace(mark, "")
    return unicodedata.normalize("NFC", text).strip()


def read_words(parts: Sequence[str]) -> tuple[str, int]:
    """The text that `parts` make, neat, and how many words it has: as `neat` and `count_words`, but split
    into words once, or not at all.

    Most texts are neat already: what Python calls printable has no white space but blanks and no marks that
    nobody sees.
    """
    text = "".join(parts).strip()
    if text.isprintable() and "  " not in text:
        words = text.count(" ") + 1 if text else 0
    elif LINE_BREAK in text or (not text.isascii() and any(map(text.__contains__, _INVISIBLE))):
        text = neat(text.replace("\n", " ").replace(LINE_BREAK, "\n"))
        return text, count_words(text)
    else:
        each = text.split()
        text, words = " ".join(each), len(each)
    if text.isascii():
        return text, words
    return unicodedata.normalize("NFC", text), words + spaceless(text)
