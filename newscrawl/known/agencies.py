"""Which news agency a name is of, and the short form that a record uses for it.

One agency is credited in many ways ("Press Trust of India", "PTI"); who reads the archive asks for all of its
dispatches. A name counts as a whole, an acronym in capitals: persons and companies with such a word stay.
"""

from __future__ import annotations

import re
from functools import lru_cache

from newscrawl.known.agencynames import AGENCIES

_IN_ANY_CASE = (
    "AFP", "ANI", "ANSA", "AP", "Bloomberg", "Capital Market", "dpa", "EFE", "IANS", "Kyodo", "PTI",
    "Reuters", "TASS", "UNI", "Xinhua", "Yonhap",
)  # fmt: skip
_IN_SMALL_LETTERS = frozenset(("anp", "apa", "ats", "awp", "kna", "ntb", "sda"))
"""Acronyms that some papers write so, which are no words in their languages."""
_CREDITED = {name.casefold(): short for short in _IN_ANY_CASE for name in (short, *AGENCIES[short])}
CREDITED = "|".join(sorted(map(re.escape, _CREDITED), key=len, reverse=True))
"""A pattern, to be compiled with re.IGNORECASE, of names that credit an agency in capitals and small letters
alike, where a text begins or ends."""
_DOTS = str.maketrans("İı", "ii")
"""What re.IGNORECASE takes for an "i", and `casefold` does not: the letters of Turkish ("XİNHUA")."""
_BETWEEN = re.compile(r"\W\W*")


def _key(name: str) -> str:
    bare = name.isascii() and name.replace(" ", "", 3).isalpha() and "  " not in name
    plain = name.strip() if bare else _BETWEEN.sub(" ", name).strip()
    return plain if plain.isupper() and " " not in plain else plain.casefold()


_SHORT = {_key(name): short for short, names in AGENCIES.items() for name in (short, *names)}
WORDS = frozenset(word for name in _SHORT for word in name.casefold().split())
"""One of these words, in small letters, is in the name of each agency."""
_WORD = re.compile(r"\w+")


def may_be_of_agency(text: str) -> bool:
    """Whether a text has a word of some agency's name, and so may have one; most have none."""
    return not WORDS.isdisjoint(_WORD.findall(text.casefold()))


@lru_cache(maxsize=64)
def agency_of(name: str) -> str | None:
    """The short form ("PTI") of the agency that `name` names, None when it names none; most are of people."""
    if name.replace(" ", "").isalpha() and WORDS.isdisjoint(name.casefold().split()):
        return None
    key = _key(name)
    if key in _IN_SMALL_LETTERS and key in name:
        return _SHORT[key.upper()]
    return _SHORT.get(key) or (_SHORT.get(key.casefold()) if key.isupper() else None)


def agency_as_word(name: str) -> str | None:
    """As `agency_of`, of a name in a credit, where some papers write an acronym as a word ("Ansa")."""
    return agency_of(name) or (agency_of(name.upper()) if name.istitle() else None)


def credited(name: str) -> str:
    """The short form of the agency that is named by what `CREDITED` matched."""
    return _CREDITED[name.translate(_DOTS).casefold()]
