"""Words: which words a text holds, so that whatever needs others need not be looked for.

They are taken from bytes: a byte is replaced faster than a character, and that is all there is to the
encoding.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Set
from functools import lru_cache

from newscrawl.clean.text.fold import bytes_of, foreign_in
from newscrawl.known.having import has_any
from newscrawl.known.wordtables import plain_words

WORD = re.compile(r"[^\W\d_]+")
MARKS = (
    "\u064b-\u0655\u0900-\u0963\u0981-\u09e3\u0a01-\u0ae3\u0b01-\u0b63\u0b82-\u0be3\u0c00-\u0ce3\u0d00-\u0d63"
)
"""What stands between the letters of a word in the scripts of India and of Arabic, and these letters."""
SPELLED = re.compile(rf"[^\W\d_](?:[^\W\d_]|[{MARKS}])*")
_HUMP = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+")
_MONEY = "0123456789₹$€£¥{"
_CONTINUED = bytes(range(0x80, 0xC0))
"""The bytes of a character but for its first: without these a byte stands where its character does."""
_GLUE = b"aA"
"""What the kinds of glued words have, and those of a word hardly ever."""
_RUN = re.compile(rb"[aALx][aALx]*")
_JOINT = re.compile(rb"\.(?=[.qAL])(?:(?<=[a0Lx.]\.)|(?<=[a0Lx]q\.))[.q]{0,3}[AL]")
"""A stop and a capital near enough for the end of one line and the start of the next without a blank."""
PRICED, BAR = "¤", "|"
"""What counts among the words of a text and is none: a price, a bar."""
CURRENCY_SIGNS = "₹$€£¥{"
CURRENCIES = plain_words("rs inr usd eur gbp aud cad chf euro euros dollar dollars rupees pence cents kr")
"""A text with a price has one of these signs or words."""


def _letters() -> bytes:
    """A table for `bytes.translate`: blanks for all but letters, the ends of lines and what is no ASCII."""
    return bytes(
        code if code > 127 or chr(code).isalpha() or chr(code) == "\n" else 32 for code in range(256)
    )


def _kinds() -> bytes:
    """A table for `bytes.translate`: `a` and `A` for letters, `0` for what else may stand before a stop, one
    stop for all, `q` for what may stand about a stop, `L` for letters of Latin scripts, `x` for what else is
    no ASCII."""
    kinds = {**dict.fromkeys(b"0123456789,%", b"0"), **dict.fromkeys(b".!?", b"."), 0xC3: b"L"}
    kinds |= {**dict.fromkeys(b"\"')]([#", b"q")}
    kinds |= {code: b"a" if chr(code).islower() else b"A" for code in range(128) if chr(code).isalpha()}
    return b"".join(kinds.get(code, b"x" if code > 127 else b" ") for code in range(256))


_LETTERS, _KINDS = _letters(), _kinds()


def lettered(text: str, foreign: Set[str] | None = None, encoded: bytes | None = None) -> str:
    """A folded text of which all but letters and the ends of lines is blank. `foreign` are at least its
    characters that are not ASCII, and `encoded` is it in UTF-8, where these are known."""
    encoded = bytes_of(text) if encoded is None else encoded
    if not text.isascii():
        for char in filter(_is_sign, foreign_in(text) if foreign is None else foreign):
            for sign in {char, char.lower()}:
                encoded = encoded.replace(bytes_of(sign), b" ")
    return encoded.translate(_LETTERS).decode("utf-8", "surrogatepass")


@lru_cache(maxsize=4096)
def _is_sign(char: str) -> bool:
    """Whether a character is no letter."""
    return WORD.match(char) is None


def letters(text: str) -> set[str]:
    """The runs of letters of a text: the set of what `WORD` finds in it."""
    return set(lettered(text).split())


def spelled(text: str) -> set[str]:
    """The words of a folded text, those of scripts in which marks stand between the letters as whole ones."""
    return letters(text) if text.isascii() else set(SPELLED.findall(text))


def longest_run(word: str) -> str:
    """The run of letters by which a word is looked up: all of it, but for scripts with marks."""
    return max(WORD.findall(word), key=len, default="")


def kinds_of(encoded: bytes) -> bytes:
    """What the characters of a folded text that keeps capitals are, a byte for each; it comes in UTF-8."""
    return encoded.translate(_KINDS) if encoded.isascii() else encoded.translate(_KINDS, _CONTINUED)


def humps(shape: str, kinds: bytes) -> Iterator[tuple[int, str]]:
    """The words that were glued together of several, each with where its first two are."""
    at = kinds.find(_GLUE)
    while at >= 0:
        start, end = kinds.rfind(b" ", 0, at) + 1, kinds.find(b" ", at)
        end = len(kinds) if end < 0 else end
        for found in _RUN.finditer(kinds, start, end):
            if (glue := found[0].find(_GLUE)) >= 0:
                yield found.start() + glue, shape[found.start() : found.end()]
        at = kinds.find(_GLUE, end)


def may_be_jointed(kinds: bytes) -> bool:
    """Whether lines of a text may have been put together; quick."""
    return _JOINT.search(kinds) is not None


def parts(word: str) -> list[str]:
    """The parts of a word that was glued together, in lower case."""
    return [part.lower() for part in _HUMP.findall(word)]


def signs_of(text: str) -> set[str]:
    """The signs of a text that phrases need: the empty word, that of a price, a bar."""
    found = {""}
    if has_any(text, _MONEY):
        found.add(PRICED)
    if "|" in text:
        found.add(BAR)
    return found


def has_word(text: str, word: str, joints: str = "") -> bool:
    """Whether a text has a word by itself, with no letter, number or one of the `joints` right beside it;
    quicker than a pattern of many words."""
    at = text.find(word)
    while at >= 0:
        beside = text[at - 1 : at] + text[at + len(word) : at + len(word) + 1]
        if not any(char.isalnum() or char in joints for char in beside):
            return True
        at = text.find(word, at + 1)
    return False
