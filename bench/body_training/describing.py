"""Descriptions of the pieces as a page's reader meets them: by weights that never saw the page's site.

The class words and the first look are learned as well. If a page were described by weights learned from
itself, the trees would trust class words more than they can on a site never seen.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from math import fsum, log

import numpy as np

from bench.body_training.meant import css_words, first_features
from bench.body_training.pages import Folds, Sample
from bench.body_training.settings import FLOOR, LEAST_SITES, PRIOR
from newscrawl.extract.body.choice import promising
from newscrawl.extract.body.classwords import CssWeights
from newscrawl.extract.body.features import Describer
from newscrawl.extract.body.firstlook import box_marks, first_look, looked_at

_LEVELS = 12
FEATURES = 16
"""Of the first look."""
_OWN, _PATH = 5, 6
"""The places of the features of the first look that come from class words."""
_STEPS, _PENALTY, _EACH = 30, 1.0, 10.0
"""Steps of Newton's method, none larger than one and most of them for nothing; the penalty on large weights;
and how much a page counts beside it."""

First = list[float]
"""The coefficients of the first look, the constant last, as they are written."""


def css_table(samples: Sequence[Sample]) -> dict[str, float]:
    """The log odds of body text for each class word that at least `LEAST_SITES` sites have."""
    sums: dict[str, list[float]] = defaultdict(lambda: [0.0, 0.0])
    sites: dict[str, set[str]] = defaultdict(set)
    for sample in samples:
        for name, (no, yes) in _words_by_name(sample).items():
            sites[name].add(sample.site)
            sums[name][0] += no / (no + yes)
            sums[name][1] += yes / (no + yes)
    prior = log(fsum(yes for _, yes in sums.values()) / fsum(no for no, _ in sums.values()))
    odds = {name: log((yes + PRIOR) / (no + PRIOR)) - prior for name, (no, yes) in sorted(sums.items())}
    return {n: round(o, 2) for n, o in odds.items() if len(sites[n]) >= LEAST_SITES and abs(o) > 0.25}


def _words_by_name(sample: Sample) -> dict[str, list[float]]:
    """For each class word the words under it that are not of the body, and those that are."""
    seen: dict[str, list[float]] = defaultdict(lambda: [0.0, 0.0])
    boxes = sample.cut.boxes
    for piece, label, weight in zip(sample.cut.pieces, sample.label, sample.weight, strict=True):
        if not weight:
            continue
        at, names = piece.box, set()
        for _ in range(_LEVELS):
            names.update(css_words(boxes[at].css))
            at = boxes[at].parent
            if at < 0:
                break
        for name in names:
            seen[name][int(label >= 0.5)] += min(piece.words, 60) + 3
    return seen


def set_first(sample: Sample, css: CssWeights) -> None:
    """Describe a page's pieces for the first look."""
    sample.read = looked_at(sample.cut.pieces)
    own, _, path, within = box_marks(sample.cut.boxes, css, sample.read)
    at = [piece.box for piece in sample.cut.pieces]
    if sample.first is None:
        rows = [first_features(p, 0.0, 0.0, within[p.box]) for p in sample.cut.pieces]
        sample.first = np.array(rows).reshape(len(rows), FEATURES)
    if at:
        sample.first[:, _OWN] = np.array(own)[at]
        sample.first[:, _PATH] = np.array(path)[at]


def fit_first(samples: Sequence[Sample]) -> First:
    """The logistic regression of the first look. Solved until nothing changes and then rounded, it is the
    same however a machine sums up."""
    used = [s for s in samples if len(s.label)]
    y = np.concatenate([s.label for s in used]) >= 0.5
    w = np.concatenate([s.weight for s in used]) * _EACH
    known = (w > 0) & np.frombuffer(b"".join(s.read for s in used), np.bool_)
    x, y, w = np.concatenate([s.first for s in used])[known], y[known], w[known]
    x = np.column_stack([x, np.ones(len(x))])
    penalty = np.array([*[_PENALTY] * FEATURES, 0.0])
    found = np.zeros(FEATURES + 1)
    for _ in range(_STEPS):
        sure = (1 + np.tanh(x @ found / 2)) / 2
        slope = x.T @ (w * (sure - y)) + penalty * found
        curve = (x.T * (w * sure * (1 - sure))) @ x + np.diag(penalty)
        step = np.linalg.solve(curve, slope)
        found -= step / max(1.0, np.abs(step).max())
    return [round(float(weight), 4) for weight in found]


def set_full(sample: Sample, css: CssWeights, first: First) -> None:
    """Describe the promising pieces of a page in full, as a page's reader does."""
    found = first_look(sample.cut, css, first)
    describer = Describer(found, sample.hints)
    sample.chosen = promising(found, FLOOR)
    sample.full = np.array([[*numbers] for numbers in describer.in_full(sample.chosen)])


def describe_out_of_fold(samples: Sequence[Sample], folds: Folds) -> None:
    """Describe every page by class words and a first look that were learned without its site."""
    for mine, others in folds.apart(samples):
        table, first = first_parts(others)
        css = CssWeights(table)
        for sample in mine:
            set_full(sample, css, first)


def first_parts(samples: Sequence[Sample]) -> tuple[dict[str, float], First]:
    """Class words and first look from `samples`."""
    table = css_table(samples)
    css = CssWeights(table)
    for sample in samples:
        set_first(sample, css)
    return table, fit_first(samples)
