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
_Around: TypeAlias = tuple[
    _Way, int, tuple[float, float, float, float], tuple[float, float, float], float, tuple[float, float]
]
"""What a box is to those right in it: the way from it, the kinds of its names, numbers of the box and the two
around it and of the box next to the chain, the share of links in the box around it, and the size of the
smallest box with an image."""


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
        self.pictured = self._pictured()
        self.known: dict[int, tuple[float, ...]] = {}
        self.around: dict[int, _Around] = {}
        self.ways: dict[int, _Way] = {}

    def of(self, index: int) -> tuple[float, ...]:
        """The numbers that describe a box and what is around it."""
        known = self.known.get(index)
        if known is None:
            known = self.known[index] = self._describe(index)
        return known

    def _pictured(self) -> set[int]:
        """The boxes that hold an image."""
        pictured: set[int] = set()
        for index, box in enumerate(self.boxes):
            if box.images:
                at = index
                while at >= 0 and at not in pictured:
                    pictured.add(at)
                    at = self.boxes[at].parent
        return pictured

    def _describe(self, index: int) -> tuple[float, ...]:
        box = self.boxes[index]
        parent = max(box.parent, 0)
        around = self.around.get(parent)
        if around is None:
            around = self.around[parent] = self._around(parent)
        way, near, shares, branches, linked, size = around
        low, kinds, branch, link, pictured = self._step(index, way)
        share, pure = self._holding(index)
        near |= self.kinds[index]
        return (
            share,
            pure,
            *shares,
            *(branches if branch != index else (share, pure, self._linked(index))),
            linked,
            low,
            float(self.inner - link),
            float(box.depth - self.depth),
            *(size if pictured != index else self._size(index)),
            float(near & TAGS != 0),
            float(near & FACTS != 0),
            float(kinds & FACTS != 0),
        )

    def _around(self, index: int) -> _Around:
        boxes, way = self.boxes, self._way_to(index)
        _, _, branch, _, pictured = way
        outer = max(boxes[index].parent, 0)
        shares = (
            *self._holding(index),
            self._holding(outer)[0],
            self._holding(max(boxes[outer].parent, 0))[0],
        )
        branches = (*self._holding(branch), self._linked(branch))
        return way, self.kinds[index], shares, branches, self._linked(outer), self._size(pictured)

    def _holding(self, index: int) -> tuple[float, float]:
        """The share of the page's prose that a box holds, and the share of its words that are prose."""
        box, prose, words = self.boxes[index], self.found.prose, self.found.words
        first, end = box.first, box.end
        held, of = prose[end] - prose[first], words[end] - words[first]
        return held / self.total, held / of if of else 0.0

    def _linked(self, index: int) -> float:
        """The share of a box's words inside links."""
        box, linked = self.boxes[index], self.found.linked
        words = self.found.words_in(box)
        return (linked[box.end] - linked[box.first]) / words if words else 0.0

    def _size(self, index: int) -> tuple[float, float]:
        """How large a box is, by pieces and by words: one with an image is small around a caption."""
        box = self.boxes[index]
        return log1p(box.end - box.first), log1p(self.found.words_in(box))

    def _way_to(self, index: int) -> _Way:
        """What lies between a box and the chain; asked once of each box."""
        steps: list[int] = []
        at = index
        while at >= 0 and at not in self.ways:
            steps.append(at)
            at = self.boxes[at].parent
        for step in reversed(steps):
            self.ways[step] = self._step(step, self.ways.get(self.boxes[step].parent))
        return self.ways[index]

    def _step(self, index: int, outer: _Way | None) -> _Way:
        """The way from a box, by that from the box around it; the outermost has none."""
        parent, link = self.boxes[index].parent, self.chain_at.get(index)
        if outer is None or parent < 0:
            return 0.0, 0, index, link or 0, index
        low, kinds, branch, at, pictured = outer
        if index in self.pictured:
            pictured = index
        if link is not None:
            return 0.0, 0, index, link, pictured
        own = self.own[index]
        if parent in self.chain_at:
            branch = index
        return min(low, own), kinds | self.kinds[index], branch, at, pictured
