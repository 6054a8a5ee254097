"""Texts that a regular expression matches, taken from it: each option of each choice once at least.

What a step passes over because a word is missing must not be what a pattern would have found; so the words
are checked against the patterns themselves.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from re import _constants as op  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

_CATEGORIES = {
    op.CATEGORY_DIGIT: "7",
    op.CATEGORY_SPACE: " ",
    op.CATEGORY_NOT_SPACE: "X",
    op.CATEGORY_WORD: "x",
    op.CATEGORY_NOT_WORD: " ",
}


def samples(pattern: re.Pattern[str]) -> set[str]:
    """Texts that a pattern finds, one at least for each option in it. A blank that may be left out is
    there; a letter of any sort is not.
    """
    return set(_sequence(list(parser.parse(pattern.pattern, pattern.flags))))


def _sequence(nodes: Sequence[Any]) -> list[str]:
    """Texts for nodes one after the other: the options of each with the first of the others."""
    each = [list(_node(kind, of)) or [""] for kind, of in nodes]
    first = [options[0] for options in each]
    found = ["".join(first)]
    for number, options in enumerate(each):
        found += ["".join([*first[:number], option, *first[number + 1 :]]) for option in options[1:]]
    return found


def _node(kind: Any, of: Any) -> Iterator[str]:
    if kind is op.LITERAL:
        yield chr(of)
    elif kind is op.IN:
        yield from (text for item in of for text in _node(*item))
    elif kind is op.RANGE:
        yield chr(of[0])
    elif kind is op.CATEGORY:
        yield _CATEGORIES[of]
    elif kind in (op.ANY, op.NOT_LITERAL):
        yield " "
    elif kind is op.BRANCH:
        yield from (text for option in of[1] for text in _sequence(list(option)))
    elif kind is op.SUBPATTERN:
        yield from _sequence(list(of[3]))
    elif kind in (op.MAX_REPEAT, op.MIN_REPEAT, op.POSSESSIVE_REPEAT):
        least, most, nodes = of
        found = [text * max(least, 1) for text in _sequence(list(nodes)) if most]
        if least or not any(kind is op.IN and item[0][0] is op.CATEGORY for kind, item in nodes):
            yield from found
        if not least and found[:1] != [" "]:
            yield ""
