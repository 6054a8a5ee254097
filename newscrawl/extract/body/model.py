"""The learned choice of pieces: weights read once from `body/model.json`, and what they say of a piece.

The weights come from `bench/train_body.py`: a table of class and id words, a small logistic regression for
the first look, and boosted trees of few leaves for the choice. Trees are nested tuples, `(feature, threshold,
left, right)`, which `body.trees` makes one function of; no numeric library is needed to read a page.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from importlib.resources import files
from math import ceil, floor, inf, log
from typing import Any

from newscrawl.extract.body.trees import Decision, Round, Tree, decision
from newscrawl.extract.body.words import CssWeights

ROUND = 8
"""Trees between two looks at whether the matter is settled."""
MARGIN = 0.2
"""How much clearer a sum must be than those of all pieces learned from: others are odder than those."""
_FINE = 1000


@dataclass(frozen=True)
class Model:
    """Learned weights. `threshold` is the score from which a piece is kept; `floor` the score of the first
    look under which a piece is not looked at again. `settled` has a pair for each `ROUND` trees walked: of
    the pieces learned from, none whose sum was within `MARGIN` of the first or under it was kept in the end,
    and none whose sum was within `MARGIN` of the second or over it was dropped. `early` is how many numbers
    describe a piece before its wording is looked at; the first trees ask for no more.
    """

    css: CssWeights
    first: tuple[float, ...]
    base: float
    trees: tuple[Tree, ...]
    threshold: float
    floor: float
    settled: tuple[tuple[float, float], ...] = ()
    early: int | None = None

    @cached_property
    def wanted(self) -> float:
        """What the trees must add up to for a piece to be kept."""
        return log(self.threshold / (1 - self.threshold)) - self.base

    @cached_property
    def rounds(self) -> tuple[Round, ...]:
        """The trees of each round, with the sums under and over which the matter is then settled."""
        starts = range(0, len(self.trees), ROUND)
        bounds = [*self.settled, *[(-inf, inf)] * len(starts)]
        return tuple((self.trees[at : at + ROUND], *bounds[place]) for place, at in enumerate(starts))

    def sums(self, values: Sequence[float]) -> Iterator[float]:
        """The sum of the trees' answers after each round of them."""
        total = 0.0
        for trees, _, _ in self.rounds:
            for tree in trees:
                total += answer(tree, values)
            yield total

    @cached_property
    def keeps(self) -> Decision:
        """Whether the piece described by the numbers given is of the body."""
        return decision(self.rounds, self.wanted, self.early)


def answer(tree: Any, values: Sequence[float]) -> float:
    """What one of the trees says of a piece."""
    while tree.__class__ is tuple:
        tree = tree[2] if values[tree[0]] <= tree[1] else tree[3]
    return float(tree)


def settled(model: Model, described: Iterable[Sequence[float]]) -> list[list[float]]:
    """The bounds of `Model.settled`, from the descriptions of the pieces learned from."""
    runs = [list(model.sums(values)) for values in described]
    kept = [run for run in runs if run[-1] >= model.wanted]
    dropped = [run for run in runs if run[-1] < model.wanted]
    if not kept or not dropped:
        return []
    lows = [floor((min(column) - MARGIN) * _FINE) / _FINE for column in zip(*kept, strict=True)]
    highs = [ceil((max(column) + MARGIN) * _FINE) / _FINE for column in zip(*dropped, strict=True)]
    return [list(pair) for pair in zip(lows[:-1], highs[:-1], strict=True)]


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
        settled=tuple((low, high) for low, high in data.get("settled", ())),
        early=data.get("early"),
    )


@cache
def load_model() -> Model:
    """The model that comes with the package."""
    text = files("newscrawl.extract.body").joinpath("model.json").read_bytes()
    return model_from(json.loads(text))
