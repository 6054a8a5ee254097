"""Texts that were escaped once too often before they came into a page, which shows "l&rsquo;eau".

Names, dates and titles are read as they were meant by all readers; a body is so where its words have such
signs in them again and again. A text on how signs are written has them alone.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from html import unescape

from newscrawl.items import Block

_SIGN = re.compile(
    r"&(?:#\d{2,5}|#[xX][\da-fA-F]{2,4}|[lrsb][sd]quo|quot|apos|amp|nbsp|[nm]dash|hellip|[lr]aquo|shy"
    r"|[A-Za-z](?:acute|grave|circ|uml|tilde|cedil|ring|slash|caron)|szlig|(?:ae|AE|oe|OE)lig"
    r"|i(?:excl|quest)|ord[mf]|deg|euro|pound|middot);"
)
_FEWEST, _TIMES = 3, 3
"""Signs in words from which on a text has been escaped once too often, and how often it may have been."""
_CODE = frozenset(("pre", "code"))


def without_escapes(blocks: Sequence[Block]) -> None:
    """Have the texts of some blocks be what was meant."""
    escaped = [block for block in blocks if "&" in block.text and ";" in block.text]
    for _ in range(_TIMES if escaped else 0):
        found = [(block.text, sign) for block in escaped for sign in _SIGN.finditer(block.text)]
        if len(found) < _FEWEST or any(block.tag in _CODE for block in escaped):
            return
        words = sum(_is_in_word(text, sign) for text, sign in found)
        if words < _FEWEST or 2 * words < len(found):
            return
        for block in escaped:
            block.text = _SIGN.sub(lambda sign: unescape(sign[0]), block.text).replace("\xa0", " ")


def _is_in_word(text: str, sign: re.Match[str]) -> bool:
    """Whether a letter stands right beside a sign, or what ends a sentence before it."""
    before, behind = text[max(sign.start() - 1, 0) : sign.start()], text[sign.end() : sign.end() + 1]
    return before.isalnum() or behind.isalnum() or (before != "" and before in ",.!?")
