"""Words: which words a text holds, so that whatever needs others need not be looked for.

A text's words are asked for once in a look at it, of every text, so they are taken from bytes: a byte is
replaced faster than a character, and that is all there is to the encoding.
"""

from __future__ import annotations

import re
from itertools import filterfalse

from newscrawl.clean.fold import Folded
from newscrawl.clean.wildcards import BAR, PRICED

WORD = re.compile(r"[^\W\d_]+")
_HUMP = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+")
_MONEY = "0123456789₹$€£¥{"


def _kinds(lower: int | None, upper: int | None) -> bytes:
    """A table for `bytes.translate`: blanks for all but letters, which may become one letter of their case;
    what is no ASCII stays.
    """
    return bytes(
        code
        if code > 127
        else (lower or code)
        if chr(code).islower()
        else (upper or code)
        if chr(code).isupper()
        else 32
        for code in range(256)
    )


_LETTERS, _CASES = _kinds(None, None), _kinds(ord("a"), ord("A"))
_GLUE = b"aA"


def letters(text: str) -> set[str]:
    """The runs of letters of a text: the set of what `WORD` finds in it."""
    encoded = text.encode("utf-8", "surrogatepass").translate(_LETTERS)
    words = set(encoded.decode("utf-8", "surrogatepass").split())
    if not text.isascii():
        foreign = list(filterfalse(str.isascii, words))
        words.difference_update(foreign)
        words.update(WORD.findall(" ".join(foreign)))
    return words


def words_of(folded: Folded) -> set[str]:
    """The words of a text; glued words ("monthSubscribe") also give their parts.

    Besides words it holds signs that phrases need: the empty word for phrases that need nothing, the sign
    of a price, a bar.
    """
    words = letters(folded.text)
    words.update(_parts(folded.shape.encode("utf-8", "surrogatepass")))
    return signs(folded.text, words)


def _parts(shape: bytes) -> list[str]:
    """The parts of words that were glued together, in lower case."""
    cases = shape.translate(_CASES)
    out: list[str] = []
    at = cases.find(_GLUE)
    while at >= 0:
        end = cases.find(b" ", at)
        end = len(cases) if end < 0 else end
        word = shape[cases.rfind(b" ", 0, at) + 1 : end].decode("utf-8", "surrogatepass")
        out += map(str.lower, _HUMP.findall(word))
        at = cases.find(_GLUE, end)
    return out


def signs(text: str, words: set[str]) -> set[str]:
    """The words with the signs that phrases need: the empty word, that of a price, a bar."""
    words.add("")
    if any(sign in text for sign in _MONEY):
        words.add(PRICED)
    if "|" in text:
        words.add(BAR)
    return words
