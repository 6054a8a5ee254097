"""What the package has written out to be fast, as it is meant: for learning, and to test what is written out.

`body.firstlook.first_look` adds up the numbers of `first_features`; `Model.keeps` walks the trees as `sums`
does, and stops where `settled` has found that the rest cannot change the matter.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from math import ceil, floor, log1p
from typing import Any

from newscrawl.extract.body.cutting.blocks import Piece
from newscrawl.extract.body.firstlook import BESIDE, TAG_BITS, ends_as_learned
from newscrawl.extract.body.model import Model

MARGIN = 0.2
"""How much clearer a sum must be than those of all pieces learned from: others are odder than those."""
_FINE = 1000
_WORD = re.compile(r"[a-z]{2,}")


def css_words(css: str) -> list[str]:
    """The words a class or id is made of: `article-body__text` gives article, body, text."""
    return _WORD.findall(css)


def first_features(piece: Piece, own: float, path: float, within: int) -> tuple[float, ...]:
    """The few numbers that the first look goes by."""
    words = piece.words
    density = piece.linked / words if words else 1.0
    ends = ends_as_learned(piece.text)
    return (
        log1p(words),
        density,
        density * density,
        float(ends),
        float(ends and words > 8),
        own,
        path,
        float(within & TAG_BITS["article"] != 0),
        float(within & TAG_BITS["main"] != 0),
        float(within & BESIDE != 0),
        float(within & TAG_BITS["figure"] != 0),
        float(within & TAG_BITS["ul"] != 0),
        float(piece.type == "heading"),
        float(piece.type == "list_item"),
        float(piece.tag == "p"),
        float(piece.links > 0),
    )


def answer(tree: Any, values: Sequence[float]) -> float:
    """What one of the trees says of a piece."""
    while tree.__class__ is tuple:
        tree = tree[2] if values[tree[0]] <= tree[1] else tree[3]
    return float(tree)


def sums(model: Model, values: Sequence[float]) -> Iterator[float]:
    """The sum of the trees' answers after each round of them."""
    total = 0.0
    for trees, _, _ in model.rounds:
        for tree in trees:
            total += answer(tree, values)
        yield total


def settled(model: Model, described: Iterable[Sequence[float]]) -> list[list[float]]:
    """The bounds of `Model.settled`, from the descriptions of the pieces learned from."""
    runs = [list(sums(model, values)) for values in described]
    kept = [run for run in runs if run[-1] >= model.wanted]
    dropped = [run for run in runs if run[-1] < model.wanted]
    if not kept or not dropped:
        return []
    lows = [floor((min(column) - MARGIN) * _FINE) / _FINE for column in zip(*kept, strict=True)]
    highs = [ceil((max(column) + MARGIN) * _FINE) / _FINE for column in zip(*dropped, strict=True)]
    return [list(pair) for pair in zip(lows[:-1], highs[:-1], strict=True)]
