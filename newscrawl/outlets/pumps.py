"""Strings that a regular expression may take the square of their length for, made out of the expression.

Of each part that repeats without end: what can stand before it, and then what it repeats, many times over.
And what stands before it again and again: a search that begins anew at each and finds no end. `endless`
tries an outlet's patterns on them before a run, and `bench/pumped.py` all of the package's own. The parser of
`re` says what an expression is made of: no public module, but alike since Python 3.11, the first one here.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterator, Sequence
from re import _constants as ops  # type: ignore[attr-defined]  # see above
from re import _parser as parser  # type: ignore[attr-defined]  # see above
from typing import Any

Items = Sequence[tuple[Any, Any]]
Pump = tuple[str, str]
"""What comes first, and what is repeated after it."""

ENDLESS = 50
"""Repetitions from which a part counts as without end."""
_MOST_BRANCHES = 12
REPEATS = (ops.MAX_REPEAT, ops.MIN_REPEAT, ops.POSSESSIVE_REPEAT)
_ANY = "abcdefghij ABC019 .,;:-/<>\"'=\n|()[]{}#&é\xa0"
_OF_CATEGORY = {
    ops.CATEGORY_SPACE: " \t\n",
    ops.CATEGORY_DIGIT: "0123456789",
    ops.CATEGORY_WORD: "abcxyz019_é",
    ops.CATEGORY_NOT_SPACE: "ab.,1-",
    ops.CATEGORY_NOT_DIGIT: "ab .,",
    ops.CATEGORY_NOT_WORD: " .,;-/",
}


def pumps_of(pattern: re.Pattern[Any], chance: random.Random) -> set[Pump]:
    """What could cost `pattern` the square of its length. Not all that does, and not only what does."""
    flags = pattern.flags & ~re.UNICODE if isinstance(pattern.pattern, bytes) else pattern.flags
    tree = parser.parse(pattern.pattern, flags)
    return {pump for _ in range(2) for pump in _within(list(tree), "", chance) if pump[1]}


def _within(items: Items, before: str, chance: random.Random) -> Iterator[Pump]:
    for at, (op, value) in enumerate(items):
        first = before + _text(items[:at], chance)
        if op in REPEATS:
            if value[1] >= ENDLESS:
                yield from _repeated(first, value[2], chance)
            yield from _within(value[2], first, chance)
            continue
        parts = inside(op, value)
        for inner in chance.sample(parts, min(len(parts), _MOST_BRANCHES)):
            yield from _within(inner, first, chance)


def _repeated(first: str, inner: Items, chance: random.Random) -> Iterator[Pump]:
    for length in (1, 1, 4, 4):
        yield first, "".join(_text(inner, chance) for _ in range(length))
    yield "", first
    yield "", first + _text(inner, chance)


def inside(op: Any, value: Any) -> list[Items]:
    """The parts that a part of an expression is made of."""
    if op is ops.BRANCH:
        return list(value[1])
    if op in REPEATS:
        return [value[2]]
    if op is ops.SUBPATTERN:
        return [value[3]]
    if op in (ops.ASSERT, ops.ASSERT_NOT):
        return [value[1]]
    return [value] if op is ops.ATOMIC_GROUP else []


def _text(items: Items, chance: random.Random) -> str:
    """A text that `items` match, but for what they look at ahead and behind."""
    return "".join(_one(op, value, chance) for op, value in items)


def _one(op: Any, value: Any, chance: random.Random) -> str:
    if op in REPEATS:
        least, most, inner = value
        count = chance.choice([least, min(least + 1, most)])
        return "".join(_text(inner, chance) for _ in range(count))
    if op is ops.BRANCH:
        return _text(chance.choice(value[1]), chance)
    if op in (ops.SUBPATTERN, ops.ATOMIC_GROUP):
        return _text(value[3] if op is ops.SUBPATTERN else value, chance)
    letters = _letters(op, value)
    return chance.choice(letters) if letters else ""


def _letters(op: Any, value: Any) -> str:
    if op is ops.LITERAL:
        return chr(value)
    if op is ops.NOT_LITERAL:
        return _ANY.replace(chr(value), "")
    if op is ops.ANY:
        return _ANY.replace("\n", "")
    return _of_set(value) if op is ops.IN else ""


def _of_set(parts: Items) -> str:
    listed = "".join(_listed(op, value) for op, value in parts)
    if parts[0][0] is not ops.NEGATE:
        return listed
    return "".join(letter for letter in _ANY if not any(_holds(part, letter) for part in parts))


def _listed(op: Any, value: Any) -> str:
    if op is ops.RANGE:
        return chr(value[0]) + chr((value[0] + value[1]) // 2) + chr(value[1])
    if op is ops.LITERAL:
        return chr(value)
    return _OF_CATEGORY.get(value, "") if op is ops.CATEGORY else ""


def _holds(part: tuple[Any, Any], letter: str) -> bool:
    op, value = part
    if op is ops.RANGE:
        return bool(value[0] <= ord(letter) <= value[1])
    if op is ops.CATEGORY:
        return letter in _OF_CATEGORY.get(value, "")
    return op is ops.LITERAL and chr(value) == letter
