"""The learned choice of pieces: weights read once from `body_model.json`, and what they say of a piece.

The weights come from `bench/train_body.py`: a table of class and id words, a small logistic regression for
the first look, and boosted trees of few leaves for the choice. Trees are walked as nested tuples, `(feature,
threshold, left, right)`, which plain Python does fast enough; no numeric library is needed to read a page.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from importlib.resources import files
from math import log
from typing import Any, TypeAlias

from newscrawl.extract.body_words import CssWeights

Tree: TypeAlias = "float | tuple[int, float, Tree, Tree]"

_ROUND = 8
"""Trees between two looks at whether the matter is settled."""


@dataclass(frozen=True)
class Model:
    """Learned weights. `threshold` is the score from which a piece is kept; `floor` the score of the first
    look under which a piece is not looked at again."""

    css: CssWeights
    first: tuple[float, ...]
    base: float
    trees: tuple[Tree, ...]
    threshold: float
    floor: float

    @cached_property
    def reach(self) -> tuple[tuple[float, float], ...]:
        """For each tree the least and the most that it and the trees after it can add."""
        low = high = 0.0
        out: list[tuple[float, float]] = []
        for tree in reversed(self.trees):
            leaves = list(_leaves(tree))
            low, high = low + min(leaves), high + max(leaves)
            out.append((low, high))
        return tuple(reversed(out))

    def keeps(self, values: Sequence[float]) -> bool:
        """Whether the piece described by `values` is of the body."""
        wanted = log(self.threshold / (1 - self.threshold)) - self.base
        total = 0.0
        # Most pieces are settled by the first trees: the rest cannot make up for them.
        for place, tree in enumerate(self.trees):
            if not place % _ROUND:
                low, high = self.reach[place]
                if total + low >= wanted or total + high < wanted:
                    return total + low >= wanted
            node: Any = tree
            while node.__class__ is tuple:
                node = node[2] if values[node[0]] <= node[1] else node[3]
            total += node
        return total >= wanted


def _leaves(tree: Tree) -> Iterator[float]:
    if isinstance(tree, tuple):
        yield from _leaves(tree[2])
        yield from _leaves(tree[3])
    else:
        yield tree


def _tree(value: Any) -> Tree:
    if isinstance(value, list):
        return (int(value[0]), float(value[1]), _tree(value[2]), _tree(value[3]))
    return float(value)


def model_from(data: dict[str, Any]) -> Model:
    """The model that `data`, as in the file, describes."""
    return Model(
        css=CssWeights(data["css"]),
        first=tuple(data["first"]),
        base=data["base"],
        trees=tuple(_tree(tree) for tree in data["trees"]),
        threshold=data["threshold"],
        floor=data["floor"],
    )


@cache
def load_model() -> Model:
    """The model that comes with the package."""
    text = files("newscrawl.extract").joinpath("body_model.json").read_text("utf-8")
    return model_from(json.loads(text))
