"""What is kept of the learned words: whole numbers, the kinds they speak of, the anchors, and the bias."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from typing import Any

from bench.wordings_training.fitting import Model
from bench.wordings_training.lines import Line, features_of, tokens_of
from newscrawl.clean.likeness.wordings import SCALE, UNKNOWN, score, weights_of
from newscrawl.clean.text.fold import fold

PURE = 0.6
FLOOR, WORD_FLOOR, MOST, RARE = 0.5, 0.25, 3.0, 20
"""Weights under the floors are left out, those over MOST cut. A single word without a weight counts as
unknown, so one of RARE lines or more keeps its weight, however small: "for" is no unknown word.
"""
SURE, SHARE = 1.4, 0.0030
"""The bias is set so that no more than this share of the lines of bodies, each counted once however often it
stands there, scores more than SURE.
"""
ANCHOR, RATIO, OTHERS = 0.6, 5, 0.001
"""The weight of an anchor, how many times as often lines of furniture hold it as lines of bodies, and which
part of the lines in other languages may hold one that a single language tells.
"""


def kinds_of(lines: Sequence[Line]) -> dict[str, str]:
    """For each feature that speaks mostly of one kind of furniture, that kind."""
    sizes = Counter(line.kind for line in lines)
    counts: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for line in lines:
        if line.kind not in ("", "-"):
            for feature in features_of(line.text):
                counts[feature][line.kind] += 1
    best = {f: max(c, key=lambda kind: (c[kind] / sizes[kind] ** 0.5, kind)) for f, c in counts.items()}
    return {f: kind for f, kind in best.items() if counts[f][kind] >= PURE * counts[f].total()}


def anchors_of(weights: dict[str, int], lines: Sequence[Line], bodies: Sequence[Line]) -> list[str]:
    """The single words for furniture that lines of bodies hold far less often than lines of furniture: all of
    them, or those of one language, as more lines of furniture are in English than of bodies; then others must
    hardly have the word.
    """
    ours = [line for line in lines if line.kind not in ("", "-")]
    rare = _rarely_told(ours, bodies)
    for language in sorted({line.language for line in ours if line.language}):
        theirs = [line for line in ours if line.language == language]
        told = [line for line in bodies if line.language == language]
        others = _counted(line for line in bodies if line.language != language)
        most = (len(bodies) - len(told)) * OTHERS
        rare |= {word for word in _rarely_told(theirs, told, unseen=1) if others[word] <= most}
    return [word for word, weight in weights.items() if weight >= ANCHOR * SCALE and word in rare]


def _rarely_told(ours: Sequence[Line], bodies: Sequence[Line], unseen: int = 0) -> set[str]:
    """The words that bodies hold far less often, where `unseen` more lines of theirs may hold each."""
    here, there = _counted(ours), _counted(bodies)
    least = RATIO * len(ours) / max(len(bodies), 1)
    words = (word for word in here if len(word) > 1 and word.isalpha())
    return {word for word in words if here[word] >= least * (there[word] + unseen)}


def _counted(lines: Iterable[Line]) -> Counter[str]:
    """How many of some lines hold each word."""
    return Counter(word for line in lines for word in set(tokens_of(line.text)))


def data_of(model: Model, lines: Sequence[Line], bodies: Sequence[Line]) -> dict[str, Any]:
    """What the file holds: weights in whole numbers, those for furniture by kind, and the bias."""
    kinds = kinds_of(lines)
    seen = Counter(feature for line in (*lines, *bodies) for feature in features_of(line.text))
    kept = {
        f: round(min(w, MOST) * SCALE)
        for f, w in sorted(model.weights.items())
        if (" " not in f and seen[f] >= RARE)
        or abs(w) > (FLOOR if " " in f else WORD_FLOOR if w > 0 else UNKNOWN)
    }
    speaks: defaultdict[str, list[str]] = defaultdict(list)
    for feature, weight in kept.items():
        if weight > SCALE / 2 and feature in kinds and feature.isalpha():
            speaks[kinds[feature]].append(feature)
    anchors = anchors_of(kept, lines, bodies)
    data = {"bias": 0, "weights": by_weight(kept), "kinds": dict(sorted(speaks.items())), "anchors": anchors}
    return {**data, "bias": bias_of(data, bodies)}


def by_weight(kept: dict[str, int]) -> dict[str, list[str]]:
    """Words and pairs by their weight."""
    found: defaultdict[int, list[str]] = defaultdict(list)
    for feature, weight in kept.items():
        found[weight].append(feature)
    return {str(weight): features for weight, features in sorted(found.items())}


def bias_of(data: dict[str, Any], bodies: Sequence[Line]) -> int:
    """The bias with which hardly a line of a body is taken for furniture."""
    known = weights_of(data)
    scores = sorted(score(fold(text).text, known=known) for text in {line.text for line in bodies})
    return round((SURE - scores[-1 - round(SHARE * len(scores))]) * SCALE)
