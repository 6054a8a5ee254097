"""Words: which words a text holds, so that whatever needs others need not be looked for.

They are taken from bytes: a byte is replaced faster than a character, and that is all there is to the
encoding.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Set
from functools import lru_cache

from newscrawl.clean.fold import foreign_in
from newscrawl.clean.wildcards import BAR, PRICED

WORD = re.compile(r"[^\W\d_]+")
_HUMP = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+")
_MONEY = "0123456789₹$€£¥{"


def _kinds(lower: int | None, upper: int | None, end: int) -> bytes:
    """A table for `bytes.translate`: blanks for all but letters, which may become one letter of their case;
    what is no ASCII stays, and the end of a line becomes `end`.
    """
    return bytes(
        code
        if code > 127
        else (lower or code)
        if chr(code).islower()
        else (upper or code)
        if chr(code).isupper()
        else end
        if chr(code) == "\n"
        else 32
        for code in range(256)
    )


def _joints() -> bytes:
    """A table for `bytes.translate`: `a` for what may stand before a word or a stop that another word is
    glued to, `A` for what may begin the other, `L` for what may in Latin letters, a stop for all stops.
    """
    kinds = {**dict.fromkeys(b"abcdefghijklmnopqrstuvwxyz0123456789,%", b"a"), **dict.fromkeys(b".!?", b".")}
    kinds |= {**dict.fromkeys(range(ord("A"), ord("Z") + 1), b"A"), 0xC3: b"L"}
    return b"".join(kinds.get(code, b"a" if code > 127 else b" ") for code in range(256))


_LETTERS, _CASES = _kinds(None, None, ord("\n")), _kinds(ord("a"), ord("A"), ord(" "))
_JOINTS, _AROUND = _joints(), b"\"')]([#"
"""The signs that may stand between the end of a sentence and the start of another are left out."""
_GLUE = b"aA"
"""What the cases of glued words have, and those of a word hardly ever."""


def lettered(text: str, foreign: Set[str] | None = None) -> str:
    """A folded text of which all but letters and the ends of lines is blank. `foreign` are at least its
    characters that are not ASCII, where these are known.
    """
    encoded = text.encode("utf-8", "surrogatepass")
    if not text.isascii():
        for char in filter(_is_sign, foreign_in(text) if foreign is None else foreign):
            for sign in {char, char.lower()}:
                encoded = encoded.replace(sign.encode("utf-8", "surrogatepass"), b" ")
    return encoded.translate(_LETTERS).decode("utf-8", "surrogatepass")


@lru_cache(maxsize=4096)
def _is_sign(char: str) -> bool:
    """Whether a character is no letter."""
    return WORD.match(char) is None


def letters(text: str) -> set[str]:
    """The runs of letters of a text: the set of what `WORD` finds in it."""
    return set(lettered(text).split())


def humps(shape: str) -> Iterator[tuple[int, bytes]]:
    """The words that were glued together of several, each with where its first two are, in characters."""
    encoded = shape.encode("utf-8", "surrogatepass")
    cases = encoded.translate(_CASES)
    at = cases.find(_GLUE)
    place = seen = 0
    while at >= 0:
        end = cases.find(b" ", at)
        end = len(cases) if end < 0 else end
        place += len(encoded[seen:at].decode("utf-8", "surrogatepass"))
        seen = at
        yield place, encoded[cases.rfind(b" ", 0, at) + 1 : end]
        at = cases.find(_GLUE, end)


def glue_of(shape: str) -> tuple[bool, bool]:
    """Whether words of a text may be glued together, and whether lines may be; quick. `shape` is a folded
    text that keeps capitals.
    """
    kinds = shape.encode("utf-8", "surrogatepass").translate(_JOINTS, _AROUND)
    lines = b".A" in kinds and (b"a.A" in kinds or b"..A" in kinds)
    return _GLUE in kinds, lines or b".L" in kinds


def parts(word: bytes) -> list[str]:
    """The parts of a word that was glued together, in lower case."""
    return [part.lower() for part in _HUMP.findall(word.decode("utf-8", "surrogatepass"))]


def signs_of(text: str) -> set[str]:
    """The signs of a text that phrases need: the empty word, that of a price, a bar."""
    found = {""}
    if any(map(text.__contains__, _MONEY)):
        found.add(PRICED)
    if "|" in text:
        found.add(BAR)
    return found
