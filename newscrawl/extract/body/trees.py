"""Boosted trees as one Python function, for the innermost loop of reading a page.

Walked as nested tuples, a tree has its parts asked for at every step. Written out as conditional expressions
and compiled once, the same trees give the same answers in a quarter of the time. What is written out are
numbers only: each goes through `int` or `float` on its way, whatever a model's file holds.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Protocol, TypeAlias

Tree: TypeAlias = "float | tuple[int, float, Tree, Tree]"
Round: TypeAlias = tuple[tuple[Tree, ...], float, float]
"""Trees, and the sums under and over which the matter is settled after them."""


class Decision(Protocol):
    """What trees decide."""

    def __call__(
        self, numbers: Sequence[float], more: Callable[[int], Sequence[float]] | None = None, at: int = 0, /
    ) -> bool:
        """Whether the piece that `numbers` describe is of the body.

        `more` gives the numbers after them for the place `at`, and is only called where they are needed.
        """
        ...


def decision(rounds: Sequence[Round], wanted: float, early: int | None) -> Decision:
    """A function of the numbers that describe a piece: whether the trees add up to `wanted` or more.

    It stops after the first round that settles the matter. The numbers from the place `early` on are asked
    for before the first round that needs one of them.
    """
    asked = [{number for tree in trees for number in asked_of(tree)} for trees, _, _ in rounds]
    known = 1 + max((max(numbers, default=-1) for numbers in asked), default=-1)
    first = known if early is None else min(early, known)
    rest = "" if first == early else "*_, "
    lines = ["def decide(v, more=None, at=0):", f" {_names(0, first)}{rest}= v", " s = 0.0"]
    for (trees, low, high), numbers in zip(rounds, asked, strict=True):
        if first < known and max(numbers, default=-1) >= first:
            lines += [f" {_names(first, known)}*_, = more(at)"]
            first = known
        lines += [" s = " + " + ".join(["s", *map(_written, trees)])]
        lines += [f" if s > {_number(high)}: return True", f" if s < {_number(low)}: return False"]
    lines += [f" return s >= {_number(wanted)}"]
    found: dict[str, Decision] = {}
    exec(compile("\n".join(lines), "<trees>", "exec"), found)  # noqa: S102 - made of numbers, see above
    return found["decide"]


def _names(first: int, end: int) -> str:
    """The names of numbers, to unpack them into: much faster than to ask for each by its place."""
    return "".join(f"f{number}, " for number in range(first, end))


def asked_of(tree: Tree) -> Iterator[int]:
    """The numbers of a description that a tree asks for."""
    if isinstance(tree, tuple):
        yield tree[0]
        yield from asked_of(tree[2])
        yield from asked_of(tree[3])


def _written(tree: Tree) -> str:
    if not isinstance(tree, tuple):
        return _number(tree)
    number, most, left, right = tree
    return f"({_written(left)} if f{int(number)} <= {_number(most)} else {_written(right)})"


def _number(value: float) -> str:
    """A float as Python reads it back; literals too large for one are infinite."""
    return repr(float(value)).replace("inf", "1e999")
