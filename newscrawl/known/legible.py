"""Text of strangers without what is for machines: controls, halves of letters, what no script has.

A page may hold them as they are, as `&#27;` or as `\\u001b`, and whoever shows a record in a terminal has the
terminal obey them. XML can have none of them, and half a pair of surrogates can be written nowhere.
"""

from __future__ import annotations

import re

_CONTROL = re.compile("[\0-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_MEANT = {chr(code): bytes([code]).decode("cp1252", "ignore") for code in range(0x80, 0xA0)}
"""Controls that nobody uses, and the letters of Windows-1252 that have their numbers: these were meant."""


def legible(text: str) -> str:
    """`text` with letters and white space alone. To ask first whether it is printable costs less."""
    return _CONTROL.sub(lambda found: _MEANT.get(found[0], ""), text) if _CONTROL.search(text) else text
