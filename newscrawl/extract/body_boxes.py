"""What the boxes around a piece tell of it: the prose they hold, their images, their names, and how they hang
on the chain of boxes that leads to most of the prose.

Most pieces have a box of their own, and many such boxes lie side by side: what a box is to all that lie right
in it is worked out once. The order of the numbers is the model's.
"""

from __future__ import annotations

from math import log1p
from typing import TypeAlias

from newscrawl.extract.body_look import Look
from newscrawl.extract.body_words import FACTS, TAGS

_Way: TypeAlias = tuple[float, int, int, int, int]
"""From a box up to the chain: the least weight of names, kinds of boxes, the box next to the chain, the place
in the chain, and the smallest box around that holds an image, else the outermost."""
_Holding: TypeAlias = tuple[float, float, float]
"""The share of the page's prose that a box holds, and the shares of its words that are prose and in links."""
_Around: TypeAlias = tuple[
    float, int, int, bool, int, tuple[float, ...], _Holding, float, tuple[float, float]
]
"""What a box is to those right in it: of the way from it the least weight, the kinds and the place in the
chain; whether it is of the chain itself; the kinds of its own names; the shares of prose that it and the two
around it hold; what the box next to the chain holds; the share of links in the box around it; and the
size of the smallest box with an image."""


class Surroundings:
    """Descriptions of a page's boxes; what they share is worked out once."""

    def __init__(self, found: Look) -> None:
        self.found = found
        self.boxes = found.cut.boxes
        self.total = found.prose[-1] or 1.0
        self.chain_at = {index: at for at, index in enumerate(found.chain)}
        self.inner = len(found.chain) - 1
        self.depth = self.boxes[found.chain[-1]].depth if found.chain else 0
        self.own, self.kinds = found.own, found.kinds
        self.pictured = found.cut.pictured
        self.around: dict[int, _Around] = {}
        self.ways: dict[int, _Way] = {}
        self.holdings: dict[int, _Holding] = {}
        self.sizes: dict[int, tuple[float, float]] = {}

    def of(self, index: int) -> tuple[float, ...]:
        """The numbers that describe a box and what is around it."""
        box = self.boxes[index]
        parent = max(0, box.parent)
        around = self.around.get(parent) or self._around(parent)
        low, kinds, link, on_chain, near, shares, branch, linked, size = around
        own, at = self.kinds[index], self.chain_at.get(index)
        if at is not None:
            low, kinds, link, on_chain = 0.0, 0, at, True
        else:
            kinds |= own
            if self.own[index] < low:
                low = self.own[index]
        holding = self._holding(index)
        if index in self.pictured:
            size = self._size(index)
        near |= own
        return (
            holding[0],
            holding[1],
            *shares,
            *(holding if on_chain else branch),
            linked,
            low,
            float(self.inner - link),
            float(box.depth - self.depth),
            *size,
            1.0 if near & TAGS else 0.0,
            1.0 if near & FACTS else 0.0,
            1.0 if kinds & FACTS else 0.0,
        )

    def _around(self, index: int) -> _Around:
        boxes, holdings = self.boxes, self.holdings
        low, kinds, branch, link, pictured = self.ways.get(index) or self._way_to(index)
        outer = max(boxes[index].parent, 0)
        outermost = max(boxes[outer].parent, 0)
        own = holdings.get(index) or self._hold(index)
        around = holdings.get(outer) or self._hold(outer)
        beyond = holdings.get(outermost) or self._hold(outermost)
        beside = holdings.get(branch) or self._hold(branch)
        shares = own[0], own[1], around[0], beyond[0]
        size = self.sizes.get(pictured) or self._size(pictured)
        on_chain = index in self.chain_at
        found = low, kinds, link, on_chain, self.kinds[index], shares, beside, around[2], size
        self.around[index] = found
        return found

    def _hold(self, index: int) -> _Holding:
        """What a box holds, worked out once."""
        found = self.holdings[index] = self._holding(index)
        return found

    def _holding(self, index: int) -> _Holding:
        box, prose, words, linked = self.boxes[index], self.found.prose, self.found.words, self.found.linked
        first, end = box.first, box.end
        held, of = prose[end] - prose[first], words[end] - words[first]
        if not of:
            return held / self.total, 0.0, 0.0
        return held / self.total, held / of, (linked[end] - linked[first]) / of

    def _size(self, index: int) -> tuple[float, float]:
        """How large a box is, by pieces and by words: one with an image is small around a caption."""
        box = self.boxes[index]
        found = self.sizes[index] = log1p(box.end - box.first), log1p(self.found.words_in(box))
        return found

    def _way_to(self, index: int) -> _Way:
        """What lies between a box and the chain; asked once of each box."""
        steps: list[int] = []
        ways, boxes, chain_at = self.ways, self.boxes, self.chain_at
        at = index
        while at >= 0 and at not in ways:
            steps.append(at)
            at = boxes[at].parent
        way = ways[at] if at >= 0 else (0.0, 0, 0, 0, steps[-1])
        for at in reversed(steps):
            low, kinds, branch, link, pictured = way
            if at in self.pictured:
                pictured = at
            if at in chain_at:
                way = 0.0, 0, at, chain_at[at], pictured
            else:
                if boxes[at].parent in chain_at:
                    branch = at
                way = min(low, self.own[at]), kinds | self.kinds[at], branch, link, pictured
            ways[at] = way
        return way
