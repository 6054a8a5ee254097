"""The trees of the choice: fitted, tried on sites they never saw, and written as the package reads them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import lightgbm
import numpy as np

from bench.body_training.describing import describe_out_of_fold, first_parts
from bench.body_training.meant import answer, settled
from bench.body_training.ordering import in_order
from bench.body_training.pages import Folds, Sample
from bench.body_training.probe import sign
from bench.body_training.settings import (
    EARLY_TREES,
    FLOOR,
    LEAST_WORDS,
    RECIPE,
    SELF_WEIGHT,
    THRESHOLD,
    TREE_SETTINGS,
    TREES,
    WORDING,
)
from newscrawl.extract.body.choice import promising
from newscrawl.extract.body.features import Describer
from newscrawl.extract.body.firstlook import first_look
from newscrawl.extract.body.model import model_from
from newscrawl.extract.body.trees import asked_of

Data = dict[str, Any]
"""The model as it is written."""

Scores = dict[str, dict[int, float]]
"""For each page, the score of each of its pieces that was described in full."""


def fit_trees(samples: Sequence[Sample]) -> Any:
    """The boosted trees of the choice."""
    used = [s for s in samples if len(s.chosen)]
    x = np.concatenate([s.full for s in used])
    y = np.concatenate([np.array(s.label)[s.chosen] for s in used])
    w = np.concatenate([np.array(s.weight)[s.chosen] for s in used])
    known = w > 0
    x, y, w = x[known], y[known], w[known] * known.sum() / w[known].sum()
    silent = x.copy()
    silent[:, -WORDING:] = 0.0
    first = lightgbm.train(TREE_SETTINGS, lightgbm.Dataset(silent, y, weight=w), EARLY_TREES)
    data = lightgbm.Dataset(x, y, weight=w)
    return lightgbm.train(TREE_SETTINGS, data, TREES - EARLY_TREES, init_model=first)


def cross_validate(samples: Sequence[Sample], folds: Folds) -> Scores:
    """The score of every described piece of every page, by trees that never saw its site."""
    scores: Scores = {}
    for mine, others in folds.apart(samples):
        trees = fit_trees(others)
        for sample in mine:
            if len(sample.chosen):
                found = trees.predict(sample.full, num_threads=1).tolist()
                scores[sample.key] = dict(zip(sample.chosen, found, strict=True))
    return scores


def teach_oneself(samples: Sequence[Sample], folds: Folds) -> None:
    """Label what is not labelled on the pages with snippets by the scores out of fold, unsure ones too."""
    scores = cross_validate(samples, folds)
    for sample in samples:
        if sample.bodies:
            continue
        score = scores.get(sample.key, {})
        pieces = sample.cut.pieces
        size = sum(piece.words for index, piece in enumerate(pieces) if score.get(index, 0.0) > 0.5)
        if size < LEAST_WORDS:
            continue
        for index, piece in enumerate(pieces):
            if not sample.weight[index]:
                sample.label[index] = score.get(index, 0.0)
                sample.weight[index] = SELF_WEIGHT * (piece.words + 2) / (size + 50)


def prepare(samples: Sequence[Sample], folds: Folds) -> None:
    """Label and describe all pages, each by what was learned without its site."""
    describe_out_of_fold(samples, folds)
    teach_oneself(samples, folds)
    describe_out_of_fold(samples, folds)


def train(samples: Sequence[Sample]) -> Data:
    """The model from `samples`, once they are prepared, as it is written; without its bounds."""
    trees = fit_trees(samples)
    css, first = first_parts(samples)
    return {
        "css": css,
        "first": first,
        "base": 0.0,
        "trees": [as_lists(tree["tree_structure"]) for tree in trees.dump_model()["tree_info"]],
        "threshold": THRESHOLD,
        "floor": FLOOR,
        "early": trees.num_feature() - WORDING,
    }


def told(data: Data) -> Data:
    """The model with what it was learned with: a test asks whether that is still what is set."""
    return {**data, "learned": {**RECIPE, "probe": sign(data)}}


def as_lists(node: dict[str, Any]) -> Any:
    """One of the trees as `[feature, threshold, left, right]` and leaves."""
    if "leaf_value" in node:
        return round(float(node["leaf_value"]), 4)
    return [
        int(node["split_feature"]),
        round(float(node["threshold"]), 4),
        as_lists(node["left_child"]),
        as_lists(node["right_child"]),
    ]


def with_bounds(data: Data, samples: Sequence[Sample]) -> Data:
    """The model with its trees in the order that settles pieces soonest, and the sums at which the choice of
    a piece is settled, as a page's reader meets them."""
    model = model_from({**data, "settled": []})
    described: list[list[float]] = []
    for sample in samples:
        found = first_look(sample.cut, model.css, model.first)
        describer = Describer(found, sample.hints)
        described += [[*numbers] for numbers in describer.in_full(promising(found, model.floor))]
    answers = np.array([[answer(tree, values) for tree in model.trees] for values in described])
    wordless = [max(asked_of(tree), default=0) < data["early"] for tree in model.trees]
    order = in_order(answers, answers.sum(axis=1) >= model.wanted, wordless)
    data = {**data, "trees": [data["trees"][at] for at in order], "settled": []}
    return {**data, "settled": settled(model_from(data), described)}
