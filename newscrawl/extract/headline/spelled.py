"""Headlines that the page's address spells: such a page is the story of that name, whatever else it shows."""

from __future__ import annotations

import re
from itertools import filterfalse
from urllib.parse import unquote

from newscrawl.extract.markup.addresses import address_parts
from newscrawl.known.legible import composed

_WORD = re.compile(r"[^\W_][^\W_]*")
_BLANKS = {code: " " for code in range(128) if not chr(code).isalnum()}
"""What stands between two words of plain letters."""
_SPELLED_LETTERS, _SHORTEST = 6, 3
"""A word's letters that are compared; a shorter one only where it is a number."""
_ACCENT = re.compile("[\u0300-\u036f]")
ENDING = re.compile(r"\.\w{2,5}$")
_LETTERS = (("ß", "ss"), ("ı", "i"), ("ø", "o"), ("ł", "l"))
_SPELLED, _SPELLED_SHARE = 5, 0.6
"""Words of an address that spell a headline: fewer are those of a section ("news from around the world"), and
addresses leave some out or keep those of an older headline."""


def spelled(text: str) -> set[str]:
    """The words of a text as addresses spell them, cut to six letters."""
    bare = text.lower()
    if not bare.isascii():
        for letter, plain in _LETTERS:
            bare = bare.replace(letter, plain)
        bare = _ACCENT.sub("", composed(bare, "NFKD"))
    bare = bare.replace("ae", "a").replace("oe", "o").replace("ue", "u")
    words = bare.translate(_BLANKS).split() if bare.isascii() else _WORD.findall(bare)
    return {word[:_SPELLED_LETTERS] for word in words if len(word) >= _SHORTEST or word.isdecimal()}


def words_of_address(url: str) -> set[str]:
    """The words of the wordiest of an address's last three parts."""
    parts = [part for part in unquote(address_parts(url).path).split("/") if part]
    named = [set(filterfalse(str.isdigit, spelled(ENDING.sub("", part)))) for part in parts[-3:]]
    return max(reversed(named), key=len, default=set())


def is_spelled(url: str, headline: str) -> bool:
    """Whether an address spells a headline of some length: such a page is one story, whatever it leads to."""
    words = words_of_address(url)
    shared = len(words & spelled(headline)) if len(words) >= _SPELLED else 0
    return shared >= max(_SPELLED, len(words) * _SPELLED_SHARE)
