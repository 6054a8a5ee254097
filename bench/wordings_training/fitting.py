"""How the words of furniture are learned: a logistic regression over words and pairs of them, done twice.

The second time it knows of the lines outside the bodies which are furniture, from the first.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from bench.wordings_training.lines import LONGEST, Line, Piece, features_of, made_up, prose

STEPS, RATE, DECAY = 300, 0.25, 2e-6
FIRST_STEPS = 120
SEVERAL_SITES = 4
_DIGITS = re.compile(r"\d+")


@dataclass(frozen=True)
class Model:
    """A weight for each feature, and what a line without any scores."""

    weights: dict[str, float]
    bias: float

    def score(self, text: str) -> float:
        found = features_of(text)
        total = sum(self.weights.get(f, 0.0) for f in found)
        return float(self.bias + total / (len(found) or 1) ** 0.5)


def fit(lines: Sequence[Line], start: Model | None = None, steps: int = STEPS) -> Model:
    """Logistic regression by gradient descent; features that stand in one line only count for nothing."""
    number, entries = _matrix(lines)
    rows, columns = (np.array([entry[k] for entry in entries]) for k in (0, 1))
    values = np.array([entry[2] for entry in entries])
    labels = np.array([line.label for line in lines])
    share = np.array([line.weight for line in lines])
    share /= share.sum()
    weights: Any = np.zeros(len(number) + 1)
    if start:
        weights[:] = [*(start.weights.get(f, 0.0) for f in number), start.bias]
    first: Any = np.zeros_like(weights)
    second: Any = np.zeros_like(weights)
    for step in range(1, steps + 1):
        scores = np.bincount(rows, values * weights[columns], minlength=len(lines)) + weights[-1]
        error = (1 / (1 + np.exp(-scores)) - labels) * share
        slope = np.bincount(columns, values * error[rows], minlength=len(number)) + DECAY * weights[:-1]
        gradient = np.append(slope, error.sum())
        first = 0.9 * first + 0.1 * gradient
        second = 0.99 * second + 0.01 * gradient**2
        rate = RATE * (1.0 if step < 0.6 * steps else 0.3)
        weights -= rate * (first / (1 - 0.9**step)) / (np.sqrt(second / (1 - 0.99**step)) + 1e-8)
    return Model({feature: float(weights[n]) for feature, n in number.items()}, float(weights[-1]))


def _matrix(lines: Sequence[Line]) -> tuple[dict[str, int], list[tuple[int, int, float]]]:
    """The number of each feature, and for each line and feature of it both their numbers and its value."""
    names = made_up()
    found = [frozenset(f for f in features_of(line.text) if names.isdisjoint(f.split())) for line in lines]
    counts = Counter(feature for each in found for feature in each)
    number = {feature: n for n, feature in enumerate(sorted(f for f, c in counts.items() if c > 1))}
    entries = [
        (row, number[f], len(each) ** -0.5) for row, each in enumerate(found) for f in each if f in number
    ]
    return number, entries


def train(found: Sequence[Piece], lines: Sequence[Line]) -> Model:
    """A model of the invented lines and the bodies, then again with what it knows outside the bodies."""
    known = [*lines, *prose(found)]
    first = fit(known, steps=FIRST_STEPS)
    sites: defaultdict[str, set[str]] = defaultdict(set)
    outside = sorted(
        {(site, text) for site, text, inside, _ in found if inside is False and len(text) < LONGEST}
    )
    for site, text in outside:
        sites[_DIGITS.sub("0", text.lower())].add(site)
    for site, text in outside:
        value, spread = first.score(text), len(sites[_DIGITS.sub("0", text.lower())])
        words = max((first.weights.get(f, 0.0) for f in features_of(text)), default=0.0)
        if (value > 1.0 and words > 1.5) or (spread >= SEVERAL_SITES and value > 0.0):
            known.append(Line(text, 1.0, min(1.0, 0.4 * spread) / spread, site=site))
    return fit(known, first)
