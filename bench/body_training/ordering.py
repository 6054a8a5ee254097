"""The order in which the trees of the choice are asked: those first that settle the most pieces.

A sum is the same in any order; how soon it is clear is not. Fitted one after another, trees come in the order
of what they add to those before them for all pieces alike; but a page's reader stops where a piece's sum is
clear, so the next tree is the one that makes most of the unsettled clear. Trees that look at a piece's
wording, which costs more than many trees, come only after others have had their say.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from bench.body_training.meant import MARGIN
from newscrawl.extract.body.model import ROUND

WORDLESS = 64
"""Trees asked before the first that looks at the wording."""
_APART = 50
"""Pieces settled that count as much as one standard deviation more between the means of kept and dropped."""
_ENOUGH = 160
"""Trees after which the rest stay in their order: few pieces come so far."""


def in_order(answers: Any, kept: Any, wordless: Any) -> list[int]:
    """The trees' order, by their `answers` for the pieces learned from (a row for each piece), which of those
    are `kept` in the end, and which trees are `wordless`."""
    order: list[int] = []
    left = list(range(answers.shape[1]))
    sums, unsettled = np.zeros(len(answers)), np.ones(len(answers), np.bool_)
    while left and len(order) < _ENOUGH and unsettled.any():
        may = [tree for tree in left if wordless[tree]] if len(order) < WORDLESS else []
        best = max(may or left, key=lambda tree: _worth(sums + answers[:, tree], kept, unsettled))
        order.append(best)
        left.remove(best)
        sums += answers[:, best]
        if len(order) % ROUND == 0:
            unsettled &= ~_clear(sums, kept)
    return order + left


def _clear(sums: Any, kept: Any) -> Any:
    """Which pieces have a sum that, by a margin, no piece of the other kind has."""
    return (sums < sums[kept].min() - MARGIN) | (sums > sums[~kept].max() + MARGIN)


def _worth(sums: Any, kept: Any, unsettled: Any) -> float:
    """How many pieces `sums` would settle, and how far apart they would hold the rest."""
    spread = sums[unsettled].std() + 1e-9
    of_kept, of_dropped = sums[unsettled & kept], sums[unsettled & ~kept]
    apart = (of_kept.mean() - of_dropped.mean()) / spread if len(of_kept) and len(of_dropped) else 0.0
    return float(_clear(sums, kept)[unsettled].sum() + _APART * apart)
