"""Words of a page's text: text made neat, and its words counted in every script."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

_INVISIBLE = "\u00ad\u200b\u2060\ufeff\u202a\u202b\u202c\u202d\u202e"
_SPACELESS = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff]")
_MAY_BE_SPACELESS = re.compile(r"[\u0e00-\u1fff\u3000-\u9fff]")
"""Two ranges around those: told from other letters in a third of the time."""
_SPACELESS_RATE = 2
"""Characters to a word in scripts that put no blanks between words (Chinese, Japanese, Thai, Khmer, ...):
about two, as in the usual word segmenters."""


def count_words(text: str) -> int:
    """How many words `text` has; scripts without blanks count by their characters."""
    words = len(text.split())
    return words if text.isascii() else words + _spaceless(text)


def _spaceless(text: str) -> int:
    if _MAY_BE_SPACELESS.search(text) is None:
        return 0
    return len(_SPACELESS.findall(text)) // _SPACELESS_RATE


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
    into words once."""
    text = "".join(parts)
    if "\n" in text:
        text = neat(text)
        return text, count_words(text)
    words = text.split()
    text = " ".join(words)
    if text.isascii():
        return text, len(words)
    for mark in _INVISIBLE:
        if mark in text:
            text = neat(text)
            return text, count_words(text)
    return unicodedata.normalize("NFC", text), len(words) + _spaceless(text)
