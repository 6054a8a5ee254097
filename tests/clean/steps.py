"""A matcher that counts: how many steps a regular expression takes, as `re` takes them but in the open.

Time depends on the machine; steps do not. It knows what the phrases of rules are made of, and no more.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import chain
from re import _constants as op  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

Node = tuple[Any, Any]
_SINGLE = (op.LITERAL, op.NOT_LITERAL, op.ANY, op.IN)
_CATEGORIES = {
    op.CATEGORY_DIGIT: r"\d",
    op.CATEGORY_NOT_DIGIT: r"\D",
    op.CATEGORY_SPACE: r"\s",
    op.CATEGORY_NOT_SPACE: r"\S",
    op.CATEGORY_WORD: r"\w",
    op.CATEGORY_NOT_WORD: r"\W",
}


class Steps:
    """Counts what it takes to match a pattern at the beginning of a text; `end` is None where it fails."""

    def __init__(self, pattern: re.Pattern[str], text: str) -> None:
        self.text, self.count = text, 0
        tree = parser.parse(pattern.pattern, pattern.flags)
        self.end = next(self._sequence(list(tree), 0), None)

    def _sequence(self, nodes: Sequence[Node], at: int) -> Iterator[int]:
        """The ends of what the nodes match one after the other, in the order in which `re` tries them."""
        if not nodes:
            yield at
            return
        for end in self._node(*nodes[0], at):
            yield from self._sequence(nodes[1:], end)

    def _node(self, kind: Any, of: Any, at: int) -> Iterator[int]:
        self.count += 1
        if kind in _SINGLE:
            return iter((at + 1,) if self._is(kind, of, at) else ())
        if kind is op.BRANCH:
            return chain.from_iterable(self._sequence(list(option), at) for option in of[1])
        if kind is op.SUBPATTERN:
            return self._sequence(list(of[3]), at)
        if kind is op.ATOMIC_GROUP:
            return iter([*self._sequence(list(of), at)][:1])
        if kind is op.AT:
            return iter((at,) if self._stands(of, at) else ())
        if kind in (op.ASSERT, op.ASSERT_NOT):
            return iter((at,) if self._looks(of[0], of[1], at) is (kind is op.ASSERT) else ())
        return self._repeated(kind, of, at)

    def _repeated(self, kind: Any, of: Any, at: int) -> Iterator[int]:
        least, most, nodes = of[0], self._most(of[1]), list(of[2])
        if len(nodes) == 1 and nodes[0][0] in _SINGLE:
            ends = self._run(nodes[0], least, most, at, lazy=kind is op.MIN_REPEAT)
        else:
            ends = self._times(nodes, least, most, 0, at, lazy=kind is op.MIN_REPEAT)
        return iter([*ends][:1]) if kind is op.POSSESSIVE_REPEAT else ends

    def _most(self, most: Any) -> int:
        return len(self.text) + 1 if most is op.MAXREPEAT else int(most)

    def _run(self, node: Node, least: int, most: int, at: int, *, lazy: bool) -> Iterator[int]:
        """The ends of a run of single characters."""
        stop = at
        while lazy and stop - at < most:
            if stop - at >= least:
                yield stop
            self.count += 1
            if not self._is(*node, stop):
                return
            stop += 1
        while stop - at < most and self._is(*node, stop):
            self.count += 1
            stop += 1
        yield from (end for end in range(stop, at + least - 1, -1) if not lazy or end == stop)

    def _times(
        self, nodes: list[Node], least: int, most: int, done: int, at: int, *, lazy: bool
    ) -> Iterator[int]:
        """The ends of so many more times of a sequence."""
        if lazy and done >= least:
            yield at
        if done < most:
            for end in self._sequence(nodes, at):
                if end > at or done < least:
                    yield from self._times(nodes, least, most, done + 1, end, lazy=lazy)
        if not lazy and done >= least:
            yield at

    def _is(self, kind: Any, of: Any, at: int) -> bool:
        if at >= len(self.text):
            return False
        char = self.text[at]
        if kind is op.LITERAL:
            return char == chr(of)
        if kind is op.NOT_LITERAL:
            return char != chr(of)
        if kind is op.ANY:
            return char != "\n"
        negated: bool = of[0][0] is op.NEGATE
        return any(_within(char, *item) for item in of[int(negated) :]) is not negated

    def _stands(self, where: Any, at: int) -> bool:
        text = self.text
        tests: dict[Any, Callable[[], bool]] = {
            op.AT_BEGINNING: lambda: at == 0 or text[at - 1] == "\n",
            op.AT_END: lambda: at == len(text) or text[at] == "\n",
            op.AT_BOUNDARY: lambda: _wordy(text, at - 1) != _wordy(text, at),
        }
        return tests[where]()

    def _looks(self, direction: int, of: Any, at: int) -> bool:
        if direction < 0:
            at -= of.getwidth()[0]
        return at >= 0 and next(self._sequence(list(of), at), None) is not None


def _within(char: str, kind: Any, of: Any) -> bool:
    if kind is op.LITERAL:
        return char == chr(of)
    if kind is op.RANGE:
        return bool(of[0] <= ord(char) <= of[1])
    return re.match(_CATEGORIES[of], char) is not None


def _wordy(text: str, at: int) -> bool:
    return 0 <= at < len(text) and (text[at].isalnum() or text[at] == "_")
