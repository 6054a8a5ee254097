"""Text of a page with its white space made regular, and its words counted on the way."""

from __future__ import annotations

import re
from typing import NamedTuple

from newscrawl.known.legible import composed, legible

LINE_BREAK = "\0"
"""A line break among the parts of a text, in which one of the source is a blank. No page has this character:
who parses one leaves it out."""
_WIDE = {0xE0, 0xE1, *range(0xE3, 0xEA)}
"""The bytes of UTF-8 that begin the letters of scripts without blanks, from Thai to Chinese."""
_SETTLED = {
    *(*range(0xC2, 0xCC), 0xCF, 0xD0, 0xD1, *range(0xD3, 0xD6), 0xDA),
    *(0xE2, *range(0xE4, 0xEA), *range(0xEB, 0xEE)),
}
"""Those that begin letters which NFC neither changes nor joins to others, from Latin to Chinese; of quotation
marks, dashes and other signs there are some that it does."""
_UNSETTLED_SIGN = re.compile(rb"\xe2(?:[\x83\x84\x8c\xab\xb3\xb5\xb7]|\x80[\x80\x81])")
_PLAIN, _ALL_SETTLED = bytes({*range(0xC2), *_SETTLED} - _WIDE), bytes(_SETTLED)
_NARROW = bytes({*range(256)} - _WIDE)
_INVISIBLE = "\u00ad\u200b\u2060\ufeff\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
_NOTHING = f" \n{_INVISIBLE}\u200c\u200d\u200e\u200f\u061c"
"""What nobody sees: alone such marks are what some editors leave of an empty line."""

_BESIDE_MARKS = re.compile("[ \n](?:(?<=\n) *| *\n *|(?<= ) +)")
"""Blanks that stood beside such marks, and are one, or none at the end of a line, without them."""


def is_blank(text: str) -> bool:
    """Whether a text has nothing in it that anybody sees."""
    return not text.strip().strip(_NOTHING)


def neat(text: str) -> str:
    """`text` in NFC, white space made single blanks, invisible marks gone; single line breaks stay."""
    if "\n" in text:
        lines = [line for part in text.split("\n") if (line := " ".join(part.split()))]
        text = "\n".join([line for line in lines if line[0].isalnum() or not is_blank(line)])
    else:
        text = " ".join(text.split())
    if not (text.isprintable() or text.replace("\n", " ").isprintable()):  # as no invisible mark is
        text = legible(text)
        for mark in _INVISIBLE:
            text = text.replace(mark, "")
        text = _BESIDE_MARKS.sub(lambda found: found[0].strip(" ") or " ", text).strip()
    return text if text.isascii() else composed(text).strip()


def tidied(text: str) -> tuple[str, int]:
    """`text`, in which `LINE_BREAK` may stand, with white space made single blanks and invisible marks gone,
    and how many words blanks tell apart in it."""
    if LINE_BREAK not in text:
        each = text.split()
        tidy = " ".join(each)
        if tidy.isprintable():
            return tidy, len(each)
    text = neat(text.replace("\n", " ").replace(LINE_BREAK, "\n"))
    return text, len(text.split())


class Letters(NamedTuple):
    """What letters a text may have: some that NFC changes, and some of words that no blanks tell apart."""

    unsettled: bool
    wide: bool


def letters_of(text: str) -> Letters:
    """What the bytes that begin the letters of `text` tell, for a fraction of what NFC costs."""
    raw = text.encode("utf-8", "replace")
    odd = raw.translate(None, _PLAIN)
    unsettled = bool(odd.translate(None, _ALL_SETTLED)) or _UNSETTLED_SIGN.search(raw) is not None
    return Letters(unsettled, bool(odd.translate(None, _NARROW)))
