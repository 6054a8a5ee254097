"""What a line with a date is cut into: numbers, and words of any script, some of which name a month."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from newscrawl.extract.dates.months import months_of
from newscrawl.extract.dates.words import MONTHS, fold_word

_MARK = (
    r"[\u0300-\u036f\u0591-\u05c7\u064b-\u0652\u0900-\u0dff\u0e31-\u0e4e\u0eb1-\u0ecd\u0f18-\u0f3f\u0f71-\u0f84\u0f8d-\u0fbc\u102b-\u103e"
    r"\u17b4-\u17d3\u200c\u200d]"
)
_REST = rf"{_MARK}(?:[^\W\d_]|{_MARK})*+"
TOKEN = re.compile(rf"\d+|[^\W\d_]++(?:{_REST})?+|{_REST}")
"""A number, or letters with the marks that some scripts put to them."""


class Token(NamedTuple):
    """A number or a word, and where it stands."""

    text: str
    start: int
    end: int


@lru_cache(maxsize=64)
def month_of(word: str, language: str = "") -> int | None:
    """The month that a word names, if it is a month's name."""
    if not word or word[0].isdecimal():
        return None
    folded = fold_word(word)
    return months_of(language).get(folded) or MONTHS.get(folded)
