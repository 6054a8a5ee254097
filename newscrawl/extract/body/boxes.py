"""What the boxes around a piece tell of it: the prose they hold, their images, their names, and how they hang
on the chain of boxes that leads to most of the prose.

Most pieces have a box of their own, and many such boxes lie side by side: what a box is to all that lie right
in it is worked out once. The order of the numbers is the model's.
"""

from __future__ import annotations

from math import log1p
from typing import TypeAlias

from newscrawl.extract.body.classwords import FACTS
from newscrawl.extract.body.firstlook import Look

_Way: TypeAlias = tuple[float, int, int, float, int]
"""From a box up to the chain: the least weight of names, kinds of boxes, the box next to the chain, the boxes
from there to the end of the chain, and the smallest box around that holds an image, else the outermost."""
_Holding: TypeAlias = tuple[float, float, float]
"""The share of the page's prose that a box holds, and the shares of its words that are prose and in links."""
Around: TypeAlias = tuple[float, int, _Holding | None, tuple[float, ...], tuple[float, ...]]
"""What a box is to those right in it: of the way from it the least weight and the kinds; what the box next to
the chain holds, or None where it is of the chain itself; and the numbers before and after that, as a box has
them that has no names nor image of its own."""
_TOLD = [(float(near & 1), float(near >> 1), float(far)) for far in (0, 1) for near in range(4)]
"""By the kinds of a box and the one around it, and those on the way to the chain: what they tell."""


class Surroundings:
    """Descriptions of a page's boxes; what they share is worked out once."""

    def __init__(self, found: Look) -> None:
        self.found = found
        self.boxes = found.cut.boxes
        self.total = found.prose[-1] or 1.0
        self.chain_at: dict[int, int] = {}
        self.inner = len(found.chain) - 1.0
        self.depth = (
            self.boxes[found.chain[-1]].depth - 1.0 if found.chain else -1.0
        )  # of what the last is in
        self.own, self.kinds = found.own, found.kinds
        self.pictured = found.cut.pictured
        self.apart = {*found.chain, *self.pictured}
        self.around: dict[int, Around] = {}
        self.ways: dict[int, _Way] = {-1: (0.0, 0, 0, self.inner, 0)}
        self.holdings: dict[int, _Holding] = {}
        self.sizes: dict[int, tuple[float, float]] = {}
        shown = 0
        for at, index in enumerate(found.chain):
            self.chain_at[index] = at
            if index in self.pictured:
                shown = index
            self.ways[index] = 0.0, 0, index, self.inner - at, shown

    def around_of(self, parent: int) -> Around:
        """What a box is to those right in it, worked out once; -1 is for those in none."""
        boxes, holdings = self.boxes, self.holdings
        index = 0 if parent == -1 else parent
        low, kinds, branch, link, shown = self.ways.get(index) or self._way_to(index)
        outer = boxes[index].parent if index else 0
        outermost = boxes[outer].parent if outer else 0
        own = holdings.get(index) or self._hold(index)
        around = holdings.get(outer) or self._hold(outer)
        beyond = holdings.get(outermost) or self._hold(outermost)
        beside = None if index in self.chain_at else holdings.get(branch) or self._hold(branch)
        few, short = self.sizes.get(shown) or self._size(shown)
        depth = (-1 if parent == -1 else boxes[index].depth) - self.depth
        told = _TOLD[self.kinds[index] | (kinds & FACTS) << 1]
        after = around[2], low, link, depth, few, short
        found = low, kinds, beside, (own[0], own[1], around[0], beyond[0]), after + told
        self.around[parent] = found
        return found

    def special(self, index: int, around: Around) -> Around:
        """What is around a box with names, an image or a place in the chain of its own."""
        low, kinds, beside, before, after = around
        own, at = self.kinds[index], self.chain_at.get(index)
        near = own | self.kinds[max(self.boxes[index].parent, 0)]
        linked, _, link, depth, few, short, *_ = after
        if at is None:
            low, kinds = min(low, self.own[index]), kinds | own
        else:
            low, kinds, beside, link = 0.0, 0, None, self.inner - at
        if index in self.pictured:
            few, short = self._size(index)
        after = linked, low, link, depth, few, short
        return low, kinds, beside, before, after + _TOLD[near | (kinds & FACTS) << 1]

    def _hold(self, index: int) -> _Holding:
        """What a box holds, worked out once."""
        box, found = self.boxes[index], self.found
        first, end = box.first, box.end
        held, of = found.prose[end] - found.prose[first], found.words[end] - found.words[first]
        share, linked = held / self.total, found.linked[end] - found.linked[first]
        holding = self.holdings[index] = (share, held / of, linked / of) if of else (share, 0.0, 0.0)
        return holding

    def _size(self, index: int) -> tuple[float, float]:
        """How large a box is, by pieces and by words: one with an image is small around a caption."""
        box, words = self.boxes[index], self.found.words
        found = self.sizes[index] = log1p(box.end - box.first), log1p(words[box.end] - words[box.first])
        return found

    def _way_to(self, index: int) -> _Way:
        """What lies between a box and the chain; asked once of each box."""
        steps: list[int] = []
        ways, boxes, own, kinds_of, pictured = self.ways, self.boxes, self.own, self.kinds, self.pictured
        at = index
        while at not in ways:
            steps.append(at)
            at = boxes[at].parent
        low, kinds, branch, link, shown = ways[at]
        if at in self.chain_at:
            branch = steps[-1]
        for at in reversed(steps):
            kinds |= kinds_of[at]
            if own[at] < low:
                low = own[at]
            if at in pictured:
                shown = at
            way = ways[at] = low, kinds, branch, link, shown
        return way
