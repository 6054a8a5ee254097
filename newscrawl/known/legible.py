"""Text of strangers without what is for machines: controls, halves of letters, marks piled without end.

A page may hold them as they are, as `&#27;` or as `\\u001b`, and whoever shows a record in a terminal has the
terminal obey them. XML can have none of them, and half a pair of surrogates can be written nowhere.
"""

from __future__ import annotations

import re
import unicodedata
from itertools import groupby, islice
from typing import Literal

_CONTROL = re.compile("[\0-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_MEANT = {chr(code): bytes([code]).decode("cp1252", "ignore") for code in range(0x80, 0xA0)}
"""Controls that nobody uses, and the letters of Windows-1252 that have their numbers: these were meant."""
_MOST_MARKS = 64
"""Marks on one letter: twice what Unicode calls the most of any language (UAX 15, Stream-Safe Text)."""
_LONG = 4 * _MOST_MARKS
_PILE = re.compile(rf"[^\w\s]{{{_MOST_MARKS + 1},}}")


def legible(text: str) -> str:
    """`text` with letters and white space alone. To ask first whether it is printable costs less."""
    return _CONTROL.sub(lambda found: _MEANT.get(found[0], ""), text) if _CONTROL.search(text) else text


def composed(text: str, form: Literal["NFC", "NFD", "NFKC", "NFKD"] = "NFC") -> str:
    """`text` in a normal form of Unicode. Of a pile of marks on one letter, to sort which takes the square of
    its height, the rest is left out.
    """
    if len(text) > _LONG:
        if unicodedata.is_normalized(form, text):
            return text
        text = _PILE.sub(_cut, text)
    return unicodedata.normalize(form, text)


def _cut(pile: re.Match[str]) -> str:
    runs = groupby(pile[0], lambda letter: unicodedata.combining(letter) > 0)
    return "".join("".join(islice(run, _MOST_MARKS) if marks else run) for marks, run in runs)
