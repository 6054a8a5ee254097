"""Tables of words as they are written in code: a text with blanks between."""

from __future__ import annotations

import re

_ALTERNATIVE = re.compile(r"((?:[^|()]|\((?:[^()]|\([^()]*\))*\))+)(?:\||$)")
"""One of the alternatives of an expression, in which brackets may stand in brackets."""
_FEWER = frozenset("?*+{")
"""What may stand behind a letter and say how often it does."""


def words(text: str) -> str:
    """The words of a text as alternatives of a regular expression."""
    return "|".join(text.split())


def plain_words(text: str) -> frozenset[str]:
    """The words of a text."""
    return frozenset(text.split())


def by_letter(alternatives: str) -> str:
    """The same alternatives, those with a letter in common at their beginning together: where letters are
    small or not, each alternative is tried as long as none fits. Those of a letter keep their order."""
    found: dict[str, list[str]] = {}
    for one in _ALTERNATIVE.findall(alternatives):
        plain = one[0].isalpha() and one[1:2] not in _FEWER
        found.setdefault(one[0] if plain else one, []).append(one[1:] if plain else "")
    groups = (f"{start}(?:{'|'.join(rest)})" if any(rest) else start for start, rest in found.items())
    return "|".join(groups)
