"""Whether a text begins or ends in the middle of a sentence: then the copy of the article may be cut off.

What ends a sentence is told by the kind of its last character, not by a list of full stops: it is a stop, a
quotation mark, a bracket or a sign in any script, and a letter or a number in none. Some scripts have no full
stops; of those nothing is told.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from unicodedata import category

from newscrawl.items import Block

_CUT_MARK = re.compile(r"(?:(?:…|\.{3})\]?|…? ?\[\+\d{1,7} chars\])$")
_CUT_ENDS = ("…", "...", "]")
"""What such marks end with."""
_CUT_APART = re.compile(r"(?:\s|\[|\b\w{1,2})(?:…|\.{3})\]?$|\[\+\d{1,7} chars\]$")
_ENDING = frozenset(("Po", "Pe", "Pf", "Pi", "So"))
"""The kinds of stops, closing brackets, quotation marks of either side (languages differ) and signs."""
_WITHIN = frozenset(",;،؛、，；/\\&@#%‰")
"""What stands between words, or is a word, though it is of the kind of stops."""
_NOTES = "0123456789⁰¹²³⁴⁵⁶⁷⁸⁹"
_MOST_NOTES = 3
"""The digits of a footnote's number."""
_NO_SIGN = " -–—\ufe0f\u200b\u200c\u200d\u200e\u200f"
"""Dashes, which end a text as a line below it, and what nobody sees."""
_NO_STOPS = re.compile(r"[\u0e00-\u0fff\u1780-\u17ff]")
"""A letter of Thai, Lao, Tibetan or Khmer."""
_ADDRESS = re.compile(r"[@#]\w|://|[^\W\d]\.[^\W\d]{2}")
"""What a word has that is an address or a tag: texts end in such without a stop."""
_LEAST_WORDS = 8
_NEAR = 80
_DOTTED, _BEGUN = "text: ends in", "text: begins within a word"
_UNENDED = "text: ends without a full stop"
_UNSTOPPED = frozenset(("list_item", "table_row", "heading"))
"""What has no full stop in most texts."""


def cut_sign(kept: str) -> str | None:
    """What tells that a text begins or ends in mid-sentence, in words; None where nothing does."""
    text = kept.strip()
    if not text:
        return "text: nothing is left"
    if text.endswith(_CUT_ENDS) and _CUT_MARK.search(text[-20:]):
        return f"{_DOTTED} {text[-3:]!r}"
    last = last_line(text)
    if not ends(last) and len(last.split()) >= _LEAST_WORDS and "|" not in last and _has_stops(last):
        return _UNENDED
    if text[0].islower() and text[0].isascii() and len(text.partition(" ")[0]) < 3:
        return _BEGUN
    return None


def last_line(text: str) -> str:
    """The last line of a text."""
    text = text.rstrip()
    return text[text.rfind("\n") + 1 :]


def ends(text: str) -> bool:
    """Whether the last character of a text ends a sentence; a footnote's number after that counts for
    nothing."""
    text = text.rstrip().rstrip(_NO_SIGN)
    if _ends(text[-1:]):
        return True
    body = text.rstrip(_NOTES)
    return 0 < len(text) - len(body) <= _MOST_NOTES and _ends(body[-1:]) and not body[-2:-1].isdigit()


def _ends(sign: str) -> bool:
    return sign != "" and category(sign) in _ENDING and sign not in _WITHIN


def _has_stops(line: str) -> bool:
    """Whether a line's end is in a script that has full stops, and in words."""
    near = line[-_NEAR:]
    return not _NO_STOPS.search(near) and not _ADDRESS.search(near.split()[-1])


def is_cut(sign: str, blocks: Iterable[Block], kept: str, *, doubted: bool) -> bool:
    """Whether the sign of a cut is one in a text that came with its page, of which it is `doubted` that
    everybody may read it.

    Where nothing raises a doubt, writers leave sentences unended, and dots behind a word: dots that cut stand
    apart or behind the beginning of a word. Elsewhere a last line without a full stop is none that names
    something, as sources and credits do, or whose block is of a kind without one.
    """
    if sign.startswith(_DOTTED):
        return doubted or _CUT_APART.search(kept.rstrip()[-20:]) is not None
    if sign != _UNENDED:
        return doubted or sign != _BEGUN
    last = last_line(kept)
    unstopped = any(block.type in _UNSTOPPED and block.text.endswith(last) for block in blocks)
    return doubted and ":" not in last and not unstopped
