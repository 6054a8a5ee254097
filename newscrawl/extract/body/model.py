"""The learned choice of pieces: weights read once from `body/model.json`, and what they say of a piece.

The weights come from `bench/train_body.py`: a table of class and id words, a small logistic regression for
the first look, and boosted trees of few leaves for the choice. Trees are nested tuples, `(feature, threshold,
left, right)`, which `body.trees` makes one function of; no numeric library is needed to read a page.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache, cached_property
from importlib.resources import files
from math import inf, log
from typing import Any

from newscrawl.extract.body.classwords import CssWeights
from newscrawl.extract.body.trees import Decision, Round, Tree, decision

ROUND = 8
"""Trees between two looks at whether the matter is settled."""


@dataclass(frozen=True)
class Model:
    """Learned weights. `threshold` is the score from which a piece is kept; `floor` the score of the first
    look under which a piece is not looked at again. `settled` has a pair for each `ROUND` trees walked: of
    the pieces learned from, none whose sum was near the first or under it was kept in the end, and none whose
    sum was near the second or over it was dropped. `early` is how many numbers describe a piece before its
    wording is looked at; the first trees ask for no more.
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

    @cached_property
    def keeps(self) -> Decision:
        """Whether the piece described by the numbers given is of the body."""
        return decision(self.rounds, self.wanted, self.early)


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
