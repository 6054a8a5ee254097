"""Characters put right in a page's source: those read in the wrong charset, and those that nobody sees.

"Ã©" for "é", "â€™" for an apostrophe: a database that was moved holds UTF-8 that somebody took for
Windows-1252. The page is in UTF-8 and says so, and each accent is two letters. What was meant is told without
doubt, as hardly any such letters stand beside each other in a language.

Where a word may be parted (soft hyphens, blanks without width) and in which direction it is read says nothing
of what is written, but a name with such a mark in it, or a date, is none for whoever looks for one.
"""

from __future__ import annotations

import re

from newscrawl.known.having import has_any, holds

_BYTES = {bytes([code]).decode("cp1252", "ignore") or chr(code): code for code in range(0x80, 0xC0)}
_BYTES.update((chr(code), code) for code in range(0xC0, 0x100))
"""The letters of Windows-1252 and their bytes; of those that it has not, the control that stands there."""
_REST = "[" + "".join(re.escape(letter) for letter, code in _BYTES.items() if code < 0xC0) + "]"
_RUN = re.compile(f"[\u00c2-\u00df]{_REST}|[\u00e0-\u00ef]{_REST}{{2}}|[\u00f0-\u00f4]{_REST}{{3}}")
"""The bytes of a letter in UTF-8, each as a letter of Windows-1252."""
_ANY = b"(?:%b)" % b"|".join(re.escape(letter.encode()) for letter, code in _BYTES.items() if code < 0xC0)
_SURE = re.compile(
    rb"\xc3(?:[\x82\x83]\xc2[\xa1-\xaa\xac-\xba\xbc-\xbf]|\x83" + _ANY + rb"(?=[a-z]|\xc3[\x9f-\xbf])"
    rb"|\xa2\xe2\x82\xac" + _ANY + rb"|[\x90\x91]" + _ANY + rb"\xc3[\x90\x91]" + _ANY + rb")"
)
"""What no language has, in UTF-8, where all of it begins with one byte: "Â" or "Ã" before a sign, "Ã" before
another such letter and a small one, "â€" before one, and "Ð" or "Ñ" before one twice. Behind "Ã" may stand a
quotation mark, or a blank."""
_SIGNS = (b"\xc3\x83", b"\xc3\xa2\xe2\x82\xac", b"\xc3\x90\xc2")
"""What any such page has in it, most often: "Ã", "â€" and, for Russian, "Ð"."""
_FEWEST = 3
"""What is surely misread, from which on a page is so."""
_MARK_SIGNS = tuple(mark.encode() for mark in "\u00ad\u200b\u202c\u2060\u2069\ufeff")
"""One of these is on nearly every page with such marks: what begins a direction ends it, too."""
_HYPHEN, _BEGINNING = _MARK_SIGNS[0], _MARK_SIGNS[-1]
_MARK = re.compile(rb"\xe2(?:\x80[\x8b\xaa-\xae]|\x81[\xa0\xa6-\xa9])")
"""All others: with one byte to begin with, the rest of a page is gone over in a twelfth of the time."""
_WRITTEN = re.compile(
    rb"&(?:shy;|ZeroWidthSpace;|#(?:"
    rb"(?:173|8203|823[4-8]|8288|829[4-7]|[xX](?i:0*ad|200b|202[a-e]|206[06-9]));"
    rb"|0*+(?:[1-8]|1[14-9]|2\d|3[01]|127)(?!\d);?|[xX]0*+(?i:[1-8bef]|1[\da-f]|7f)(?![\da-fA-F]);?))"
)
"""The same written out, and what a page has no letter of."""
_SIGNS_OF_WRITTEN = (b"&#", b"&shy;", b"&ZeroWidthSpace;")
"""With what one begins: looked for in a third of the time."""


def reread(raw: bytes) -> bytes:
    """`raw`, in UTF-8, with such letters as they were written."""
    if not any(holds(raw, sign) for sign in _SIGNS) or len(_SURE.findall(raw)) < _FEWEST:
        return raw
    return _RUN.sub(_written, raw.decode("utf-8", "surrogateescape")).encode("utf-8", "surrogateescape")


def _written(run: re.Match[str]) -> str:
    try:
        return bytes(map(_BYTES.__getitem__, run[0])).decode()
    except UnicodeDecodeError:
        return run[0]


def without_invisible(raw: bytes) -> bytes:
    """`raw`, in UTF-8, without such marks. Mostly a byte of each is nowhere, which is seen at once."""
    if b"&" in raw and has_any(raw, _SIGNS_OF_WRITTEN):
        raw = _WRITTEN.sub(b"", raw)
    if not any(holds(raw, mark) for mark in _MARK_SIGNS):
        return raw
    return _MARK.sub(b"", raw.replace(_HYPHEN, b"").replace(_BEGINNING, b""))
