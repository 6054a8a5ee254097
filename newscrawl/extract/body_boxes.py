"""What the boxes around a piece tell of it: the prose they hold, their images, their names, and how they hang
on the chain of boxes that leads to most of the prose.

Described once for each box that holds a promising piece; the order of the numbers is the model's.
"""

from __future__ import annotations

from math import log1p
from typing import TypeAlias

from newscrawl.extract.body_look import Look
from newscrawl.extract.body_words import FACTS, TAGS, css_kinds

_Way: TypeAlias = tuple[float, int, int, int]
"""From a box up to the chain: the least weight of names, kinds of boxes, the box next to the chain, and the
place in the chain."""


class Surroundings:
    """Descriptions of a page's boxes; what they share is worked out once."""

    def __init__(self, found: Look) -> None:
        self.found = found
        self.boxes = found.cut.boxes
        self.total = found.prose[-1] or 1.0
        self.chain_at = {index: at for at, index in enumerate(found.chain)}
        self.inner = len(found.chain) - 1
        self.depth = self.boxes[found.chain[-1]].depth if found.chain else 0
        self.images = self._images()
        self.known: dict[int, tuple[float, ...]] = {}
        self.holdings: dict[int, tuple[float, float]] = {}
        self.ways: dict[int, _Way] = {}

    def of(self, index: int) -> tuple[float, ...]:
        """The numbers that describe a box and what is around it."""
        known = self.known.get(index)
        if known is None:
            known = self.known[index] = self._describe(index)
        return known

    def _images(self) -> list[int]:
        """For each box, how many images it holds."""
        boxes = self.boxes
        images = [box.images for box in boxes]
        for index in range(len(images) - 1, 0, -1):
            if images[index] and boxes[index].parent >= 0:
                images[boxes[index].parent] += images[index]
        return images

    def _describe(self, index: int) -> tuple[float, ...]:
        boxes = self.boxes
        parent = max(boxes[index].parent, 0)
        outer = max(boxes[parent].parent, 0)
        low, kinds, branch, link = self._way_to(index)
        near = css_kinds(boxes[index].css) | css_kinds(boxes[parent].css)
        return (
            *self._holding(index),
            *self._holding(parent),
            self._holding(outer)[0],
            self._holding(max(boxes[outer].parent, 0))[0],
            *self._holding(branch),
            self._linked(branch),
            self._linked(outer),
            low,
            float(self.inner - link),
            float(boxes[index].depth - self.depth),
            *self._pictured(index),
            float(near & TAGS != 0),
            float(near & FACTS != 0),
            float(kinds & FACTS != 0),
        )

    def _holding(self, index: int) -> tuple[float, float]:
        """The share of the page's prose that a box holds, and the share of its words that are prose."""
        known = self.holdings.get(index)
        if known is None:
            box = self.boxes[index]
            prose, words = self.found.prose_in(box), self.found.words_in(box)
            known = self.holdings[index] = (prose / self.total, prose / words if words else 0.0)
        return known

    def _linked(self, index: int) -> float:
        """The share of a box's words inside links."""
        box, linked = self.boxes[index], self.found.linked
        words = self.found.words_in(box)
        return (linked[box.end] - linked[box.first]) / words if words else 0.0

    def _pictured(self, index: int) -> tuple[float, float]:
        """The smallest box around that holds an image, by pieces and by words: small around a caption."""
        boxes, images = self.boxes, self.images
        at = index
        while not images[at] and boxes[at].parent >= 0:
            at = boxes[at].parent
        box = boxes[at]
        return log1p(box.end - box.first), log1p(self.found.words_in(box))

    def _way_to(self, index: int) -> _Way:
        """What lies between a box and the chain."""
        steps: list[int] = []
        at = index
        while at not in self.ways:
            steps.append(at)
            if at in self.chain_at or self.boxes[at].parent < 0:
                break
            at = self.boxes[at].parent
        for step in reversed(steps):
            self.ways[step] = self._step(step)
        return self.ways[index]

    def _step(self, index: int) -> _Way:
        box = self.boxes[index]
        if index in self.chain_at or box.parent < 0:
            return 0.0, 0, index, self.chain_at.get(index, 0)
        low, kinds, branch, link = self.ways[box.parent]
        if box.parent in self.chain_at:
            branch = index
        own = self.found.own[index]
        return min(low, own), kinds | css_kinds(box.css), branch, link
