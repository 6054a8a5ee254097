"""Descriptions of the pieces as a page's reader meets them: by weights that never saw the page's site.

The class words and the first look are learned as well. If a page were described by weights learned from
itself, the trees would trust class words more than they can on a site never seen.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import Any

import numpy as np
from sklearn.linear_model import LogisticRegression

from bench.body_training.pages import Folds, Sample
from newscrawl.extract.body.choice import promising
from newscrawl.extract.body.features import Describer
from newscrawl.extract.body.look import Look, box_marks, first_features, look, looked_at
from newscrawl.extract.body.words import CssWeights, css_words

FLOOR = 0.03
LEAST_SITES = 4
PRIOR = 1.0
"""Pages of body text, and as many of other text, that each class word is taken to have been seen on."""
_LEVELS = 12
FEATURES = 16
"""Of the first look."""
_OWN, _PATH = 5, 6
"""The places of the features of the first look that come from class words."""


def css_table(samples: Sequence[Sample]) -> dict[str, float]:
    """The log odds of body text for each class word that at least `LEAST_SITES` sites have."""
    sums: dict[str, list[float]] = defaultdict(lambda: [0.0, 0.0])
    sites: dict[str, set[str]] = defaultdict(set)
    for sample in samples:
        for name, (no, yes) in _words_by_name(sample).items():
            sites[name].add(sample.site)
            sums[name][0] += no / (no + yes)
            sums[name][1] += yes / (no + yes)
    prior = np.log(sum(v[1] for v in sums.values()) / sum(v[0] for v in sums.values()))
    odds = {
        name: float(np.log((yes + PRIOR) / (no + PRIOR)) - prior) for name, (no, yes) in sorted(sums.items())
    }
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
    own, kinds, path, within = box_marks(sample.cut.boxes, css, sample.read)
    at = [piece.box for piece in sample.cut.pieces]
    if sample.first is None:
        rows = [first_features(p, 0.0, 0.0, within[p.box]) for p in sample.cut.pieces]
        sample.first = np.array(rows).reshape(len(rows), FEATURES)
    if at:
        sample.first[:, _OWN] = np.array(own)[at]
        sample.first[:, _PATH] = np.array(path)[at]
    sample.look = Look(sample.cut, [], own, kinds, path, within, [], [], [])


def fit_first(samples: Sequence[Sample]) -> Any:
    """The logistic regression of the first look."""
    used = [s for s in samples if len(s.label)]
    x = np.concatenate([s.first for s in used])
    y = np.concatenate([s.label for s in used]) >= 0.5
    w = np.concatenate([s.weight for s in used])
    known = (w > 0) & np.frombuffer(b"".join(s.read for s in used), np.bool_)
    return LogisticRegression(max_iter=2000, C=1.0).fit(x[known], y[known], sample_weight=w[known] * 10)


def set_full(sample: Sample, first: Any) -> None:
    """Describe the promising pieces of a page in full."""
    assert sample.look is not None
    old = sample.look
    found = first.predict_proba(sample.first)[:, 1].tolist() if len(sample.first) else []
    score = [score if is_read else 0.0 for score, is_read in zip(found, sample.read, strict=True)]
    sample.look = look(sample.cut, score, (old.own, old.kinds, old.path, old.within))
    describer = Describer(sample.look, sample.hints)
    sample.chosen = promising(sample.look, FLOOR)
    sample.full = np.array([[*numbers] for numbers in describer.in_full(sample.chosen)])


def describe_out_of_fold(samples: Sequence[Sample], folds: Folds) -> None:
    """Describe every page by class words and a first look that were learned without its site."""
    for mine, others in folds.apart(samples):
        _, first = first_parts(others, mine)
        for sample in mine:
            set_full(sample, first)


def first_parts(samples: Sequence[Sample], others: Sequence[Sample] = ()) -> tuple[dict[str, float], Any]:
    """Class words and first look from all of `samples`; `others` are described for it as well."""
    css = css_table(samples)
    for sample in (*samples, *others):
        set_first(sample, CssWeights(css))
    return css, fit_first(samples)
