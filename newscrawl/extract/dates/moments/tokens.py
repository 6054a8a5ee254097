"""What a line with a date is cut into: numbers, and words of any script, some of which name a month.

`known.months` has the names that are read on any page. Those of some hundred more languages, as Unicode's
CLDR has them (`months.json`, written by `bench/month_names.py`; © Unicode, Inc., under the Unicode License
v3), count on pages of their own language only, and so do those that mean another month in one language than
in the others: `listopada` is October in Croatian and November in Polish.
"""

from __future__ import annotations

import json
import re
from functools import cache, lru_cache
from importlib.resources import files
from typing import NamedTuple

from newscrawl.extract.dates.moments.ownmonths import BY_LANGUAGE
from newscrawl.extract.language.bcp47 import primary_language
from newscrawl.known.months import MONTHS, fold_word

_MARK = (
    r"[\u0300-\u036f\u0591-\u05c7\u064b-\u0652\u07a6-\u07b0\u0900-\u0dff\u0e31-\u0e4e\u0eb1-\u0ecd\u0f18-\u0f3f\u0f71-\u0f84\u0f8d-\u0fbc\u102b-\u103e"
    r"\u17b4-\u17d3\u200c\u200d]"
)
_REST = rf"{_MARK}(?:[^\W\d_]|{_MARK})*+"
TOKEN = re.compile(rf"\d+|[^\W\d_]++(?:{_REST})?+|{_REST}")
"""A number, or letters with the marks that some scripts put to them."""

_PERSIAN, _ARABIC = ("fa", "ps"), str.maketrans("یک", "يك")
"""Languages with letters of their own, for which many of their pages have the Arabic ones."""


class Token(NamedTuple):
    """A number or a word, and where it stands."""

    text: str
    start: int
    end: int


@lru_cache(maxsize=64)
def month_of(word: str, language: str = "") -> int | None:
    """The month that a word names, if it is a month's name."""
    if word[:1].isdecimal():
        return None
    folded = fold_word(word)
    return months_of(language).get(folded) or MONTHS.get(folded)


@cache
def months_of(language: str) -> dict[str, int]:
    """The months by folded name that pages in a language (BCP 47) have beside those of all pages."""
    rows = enumerate(_named().get(primary_language(language), ()), 1)
    names = {name.replace("_", " "): number for number, row in rows for name in row.split()}
    names |= BY_LANGUAGE.get(primary_language(language), {})
    if primary_language(language) in _PERSIAN:
        names |= {name.translate(_ARABIC): number for name, number in names.items()}
    return names


@cache
def _named() -> dict[str, list[str]]:
    """For each language twelve texts, the names of a month."""
    text = files("newscrawl.extract.dates.moments").joinpath("months.json").read_bytes()
    found: dict[str, list[str]] = json.loads(text)
    return found
