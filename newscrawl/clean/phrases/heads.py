"""Heads: what a phrase may begin with, so that a scan tries it only where it could begin.

Most phrases begin with a plain word. A place in a text that does not is passed over at the cost of a look-up,
not of a regular expression.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from newscrawl.clean.phrases.demands import Token
from newscrawl.clean.text.words import CURRENCIES, CURRENCY_SIGNS

_NUMBERS = ("{", *"0123456789", "a few", "one", "two", "three", "four", "five", "six", "seven", "eight")
_WILD = {"n": frozenset((*_NUMBERS, "nine", "ten")), "bar": frozenset("|")}
_PRICE = CURRENCIES | frozenset(("us$", "a$", "c$", "hk$", "s$", "nz$", *CURRENCY_SIGNS, *"0123456789"))
LINED = _WILD | {"price": _PRICE}
"""What wildcards begin with where a phrase fills a line."""
_OPTIONAL = {",": ",", ".": ".", "…": "….", "'": "'", '"': '"', "!": "!", "→": "→", "*": "*"}


def heads_of(tokens: Iterable[Token], *, line: bool) -> frozenset[str] | None:
    """The texts one of which every match of a phrase begins with, blanks aside; None if there is no telling.

    Brackets in `tokens` stand in pairs. A price begins in so many ways that only a `line` is told by them:
    elsewhere its words are found sooner.
    """
    found, empty = _sequence(iter(tokens), LINED if line else _WILD)
    return None if found is None or empty else found


def _sequence(
    tokens: Iterator[Token], wild: Mapping[str, frozenset[str]]
) -> tuple[frozenset[str] | None, bool]:
    """What the alternatives up to a closing bracket begin with, and whether one of them may be empty."""
    all_found: set[str] = set()
    known, hollow, empty = True, False, True
    for wildcard, bracket, word, other in tokens:
        if bracket in ("]", "}"):
            break
        if bracket == "|":
            hollow, empty = hollow or empty, True
            continue
        if bracket:
            found, open_end = _sequence(tokens, wild)
            open_end = open_end or bracket == "["
        else:
            found, open_end = (wild.get(wildcard), False) if wildcard else _first(word, other)
        if empty:
            known = known and found is not None
            all_found |= found or frozenset()
            empty = open_end
    return (frozenset(all_found) if known else None), hollow or empty


def _first(word: str, other: str) -> tuple[frozenset[str], bool]:
    if word:
        return frozenset((word, word.replace("'", ""))), False
    return frozenset(_OPTIONAL.get(other, other)), other in _OPTIONAL
