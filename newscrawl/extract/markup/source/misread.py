"""Text that was read in the wrong charset before it came into a page: "Ã©" for "é", "â€™" for an apostrophe.

A database that was moved holds UTF-8 that somebody took for Windows-1252. The page is in UTF-8 and says so,
and each accent is two letters: names and words are not those that were written. What was meant is told
without doubt, as hardly any such letters stand beside each other in a language.
"""

from __future__ import annotations

import re

from newscrawl.known.having import holds

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
