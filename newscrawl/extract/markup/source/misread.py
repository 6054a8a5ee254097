"""Text that was read in the wrong charset before it came into a page: "Ã©" for "é", "â€™" for an apostrophe.

A database that was moved holds UTF-8 that somebody took for Windows-1252. The page is in UTF-8 and says so,
and each accent is two letters: names and words are not those that were written. What was meant is told
without doubt, as hardly any such letters stand beside each other in a language.
"""

from __future__ import annotations

import re

_BYTES = {bytes([code]).decode("cp1252", "ignore") or chr(code): code for code in range(0x80, 0xC0)}
_BYTES.update((chr(code), code) for code in range(0xC0, 0x100))
"""The letters of Windows-1252 and their bytes; of those that it has not, the control that stands there."""
_REST = "[" + "".join(re.escape(letter) for letter, code in _BYTES.items() if code < 0xC0) + "]"
_RUN = re.compile(f"[\u00c2-\u00df]{_REST}|[\u00e0-\u00ef]{_REST}{{2}}|[\u00f0-\u00f4]{_REST}{{3}}")
"""The bytes of a letter in UTF-8, each as a letter of Windows-1252."""
_LONE = "[\u00a1-\u00aa\u00ac-\u00ba\u00bc-\u00bf]"
_SURE = re.compile(f"[ÂÃ]{_LONE}|Ã{_REST}(?=[a-zß-ÿ])|â€{_REST}|[ÐÑ]{_REST}[ÐÑ]{_REST}")
"""What no language has: behind "Ã" may stand a quotation mark, or a blank."""
_SIGNS = (b"\xc3\x83", b"\xc3\xa2\xe2\x82\xac", b"\xc3\x90\xc2")
"""What any such page has in it, most often: "Ã", "â€" and, for Russian, "Ð"."""
_RARE = (0x83, 0x82, 0x90)
_FEWEST = 3
"""What is surely misread, from which on a page is so."""


def reread(raw: bytes) -> bytes:
    """`raw`, in UTF-8, with such letters as they were written."""
    if not any(byte in raw and sign in raw for byte, sign in zip(_RARE, _SIGNS, strict=True)):
        return raw
    text = raw.decode("utf-8", "surrogateescape")
    if len(_SURE.findall(text)) < _FEWEST:
        return raw
    return _RUN.sub(_written, text).encode("utf-8", "surrogateescape")


def _written(run: re.Match[str]) -> str:
    try:
        return bytes(map(_BYTES.__getitem__, run[0])).decode()
    except UnicodeDecodeError:
        return run[0]
