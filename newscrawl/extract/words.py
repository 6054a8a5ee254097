"""Words of a page's text: text made neat, and its words counted on the way."""

from __future__ import annotations

import unicodedata

LINE_BREAK = "\0"
"""A line break among the parts of a text, in which one of the source is a blank. No page has this character:
who parses one leaves it out."""
_NARROW = bytes(code for code in range(256) if code not in {0xE0, 0xE1, *range(0xE3, 0xEA)})
"""All bytes of UTF-8 but those that begin the letters of scripts without blanks, from Thai to Chinese."""
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


def tidied(text: str) -> tuple[str, int]:
    """`text`, in which `LINE_BREAK` may stand, with white space made single blanks and invisible marks gone,
    and how many words blanks tell apart in it."""
    if LINE_BREAK in text or (not text.isascii() and any(map(text.__contains__, _INVISIBLE))):
        text = neat(text.replace("\n", " ").replace(LINE_BREAK, "\n"))
        return text, len(text.split())
    each = text.split()
    return " ".join(each), len(each)


def is_wide(text: str) -> bool:
    """Whether `text` may have words that no blanks tell apart."""
    return bool(text.encode("utf-8", "replace").translate(None, _NARROW))
