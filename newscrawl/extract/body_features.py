"""What the choice of the body looks at: numbers about each promising piece of a page.

Three kinds of evidence are joined: the piece itself (words, links, shape), the boxes it stands in (how much
prose they hold, their images, the words of their classes and ids), and its place (neighbours, what is made
alike, headline, the chain of boxes where most of the prose is). Most are shares of what the page has, so that
long and short pages look alike. None knows a site; the order of the numbers is the model's, so a change here
wants a new training.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate
from math import log1p
from typing import TypeAlias

from newscrawl.extract.blocks import Box, Piece
from newscrawl.extract.body_look import Look
from newscrawl.extract.body_words import KINDS, bare, css_kinds, cues

_DIGITS = "0123456789"
_DIGIT = re.compile(r"\d")
_FAR = 20
"""Distances, in pieces, beyond which farther makes no difference."""
_HEAD = 200
"""Characters of a piece that are looked at for its shape."""
_SHORT = 70
"""Words from which a piece is too long to be an invitation or a credit."""
_PROSE_WORDS = 7
"""Words over which a piece that scores well is a paragraph to measure others by."""
_MOST_ALIKE, _MOST_HEADS = 10, 5

_Way: TypeAlias = tuple[float, int, int, int, int]
"""From a box up to the chain: the least weight of names, kinds of boxes, how many boxes are alike, the box
next to the chain, and the place in the chain."""


@dataclass(frozen=True)
class Hints:
    """What is known of the article from elsewhere on the page: headline and standfirst."""

    headline: str = ""
    description: str = ""


def headline_at(pieces: Sequence[Piece], headline: str) -> int:
    """The piece that is the headline: a heading with its text, else the first `h1`; -1 for none."""
    wanted = headline.lower().strip()
    first = -1
    for index, piece in enumerate(pieces):
        if piece.type == "heading":
            if wanted and piece.text.lower() == wanted:
                return index
            if first < 0 and piece.tag == "h1":
                first = index
    return first


class Describer:
    """Full descriptions of a page's pieces; what they share is worked out once."""

    def __init__(self, found: Look, hints: Hints) -> None:
        self.found = found
        self.pieces = found.cut.pieces
        self.boxes = found.cut.boxes
        self.total = found.prose[-1] or 1.0
        self.log_total = log1p(self.total)
        self.chain_at = {index: at for at, index in enumerate(found.chain)}
        self.inner = len(found.chain) - 1
        self.depth = self.boxes[found.chain[-1]].depth if found.chain else 0
        self.headline_words = frozenset(hints.headline.lower().split())
        self.description_words = frozenset(hints.description.lower().split())
        self.head_at = headline_at(self.pieces, hints.headline)
        self.h1s = list(accumulate([piece.tag == "h1" for piece in self.pieces], initial=0))
        self.median = self._median()
        self.images = self._images()
        self.alike = self._alike()
        self.by_name: dict[tuple[str, str, str], float] = {}
        self.by_form: dict[tuple[str, str, int], float] = {}
        self.mates: dict[tuple[int, str], list[float]] = {}
        self._gather()
        self.box_memo: dict[int, tuple[float, ...]] = {}
        self.holdings: dict[int, tuple[float, float]] = {}
        self.ways: dict[int, _Way] = {}

    def _median(self) -> float:
        """The median length of the paragraphs that the first look is sure of, as the logarithm of words."""
        sure = sorted([
            piece.words
            for piece, score in zip(self.pieces, self.found.score, strict=True)
            if score > 0.5 and piece.words > _PROSE_WORDS
        ])  # fmt: skip
        return log1p(sure[len(sure) // 2]) if sure else 0.0

    def _images(self) -> list[int]:
        """For each box, how many images it holds."""
        boxes = self.boxes
        images = [box.images for box in boxes]
        for index in range(len(images) - 1, 0, -1):
            if images[index] and boxes[index].parent >= 0:
                images[boxes[index].parent] += images[index]
        return images

    def _alike(self) -> list[int]:
        """For each box, how many boxes beside it are made like it and hold several pieces, as comments,
        teasers and the posts of a blog do; 0 for a box that holds one piece."""
        keys = [
            (box.parent, box.tag, bare(box.css)) if box.end - box.first > 1 else None for box in self.boxes
        ]
        counts = Counter(keys)
        return [counts[key] if key else 0 for key in keys]

    def _names(self, box: Box) -> tuple[str, str, str]:
        return box.tag, box.css, self.boxes[box.parent].css

    def _gather(self) -> None:
        """Sums of prose over the pieces that are named alike, formed alike, and side by side."""
        boxes, by_name, by_form, mates = self.boxes, self.by_name, self.by_form, self.mates
        for piece, score in zip(self.pieces, self.found.score, strict=True):
            box = boxes[piece.box]
            scored = piece.words * score
            prose = scored * score
            name = (box.tag, box.css, boxes[box.parent].css)
            by_name[name] = by_name.get(name, 0.0) + prose
            form = (piece.tag, box.tag, box.depth)
            by_form[form] = by_form.get(form, 0.0) + prose
            mate = mates.setdefault((box.parent, piece.tag), [0.0, 0.0, 0.0])
            mate[0] += 1
            mate[1] += piece.words
            mate[2] += scored

    def piece(self, index: int) -> list[float]:
        """The numbers that describe one piece; the model knows them by their order."""
        piece = self.pieces[index]
        known = self.box_memo.get(piece.box)
        if known is None:
            known = self.box_memo[piece.box] = self._describe_box(piece.box)
        return [*self._shape(piece), *self._neighbours(index), *self._place(index), *known]

    def _shape(self, piece: Piece) -> tuple[float, ...]:
        text = piece.text
        words = piece.words or 1
        head = text[:_HEAD]
        parts = head.split()
        invites, credited = cues(head.lower()) if words < _SHORT else (0.0, 0.0)
        lower = text.lower().split() if words < _SHORT else []
        size = len(lower) or 1
        log_words = log1p(words)
        return (
            log_words,
            log_words - self.median,
            piece.linked / words,
            sum([part[0].isupper() for part in parts]) / (len(parts) or 1),
            _digits(head) / (len(head) or 1),
            piece.strong / words,
            float(int(piece.tag[1]) if piece.type == "heading" else 0),
            float(piece.type == "list_item"),
            invites,
            credited,
            sum(map(self.headline_words.__contains__, lower)) / size,
            sum(map(self.description_words.__contains__, lower)) / size,
        )

    def _neighbours(self, index: int) -> tuple[float, ...]:
        score, pieces, prose = self.found.score, self.pieces, self.found.prose
        after = index + 1
        last = after == len(pieces)
        return (
            score[index],
            score[index - 1] if index else 0.0,
            0.0 if last else score[after],
            sum(score[max(0, index - 3) : index]),
            sum(score[after : index + 4]),
            0.0 if last else log1p(pieces[after].words),
            pieces[index - 1].link_density if index else 1.0,
            prose[index] / self.total,
            (prose[-1] - prose[after]) / self.total,
        )

    def _place(self, index: int) -> tuple[float, ...]:
        """Where a piece stands: from the headline, and among those that are made alike."""
        piece = self.pieces[index]
        box = self.boxes[piece.box]
        head = self.head_at
        count, words, scored = self.mates[box.parent, piece.tag]
        others = words - piece.words
        own = piece.words * self.found.score[index]
        return (
            float(max(-_FAR, min(_FAR, index - head))) if head >= 0 else -_FAR - 1.0,
            float(min(_MOST_HEADS, self.h1s[index] - self.h1s[head + 1])) if index > head >= 0 else -1.0,
            self.by_name[self._names(box)] / self.total,
            self.by_form[piece.tag, box.tag, box.depth] / self.total,
            (scored - own) / others if others > 0 else -1.0,
            log1p(count),
            scored / self.total,
            self.log_total,
        )

    def _describe_box(self, index: int) -> tuple[float, ...]:
        boxes = self.boxes
        parent = max(boxes[index].parent, 0)
        outer = max(boxes[parent].parent, 0)
        low, kinds, alike, branch, link = self._way_to(index)
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
            float(min(alike, _MOST_ALIKE)),
            float(boxes[index].depth - self.depth),
            *self._pictured(index),
            *self._of_article(index),
            *_bits(near, KINDS),
            *_bits(kinds, KINDS),
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

    def _of_article(self, index: int) -> tuple[float, float]:
        """Of the innermost `article` around a box, whether it has the headline, and most of the prose."""
        at = index
        while at >= 0 and self.boxes[at].tag != "article":
            at = self.boxes[at].parent
        if at < 0:
            return 0.0, 0.0
        box = self.boxes[at]
        return (1.0 if box.first <= self.head_at < box.end else -1.0), (1.0 if at in self.chain_at else -1.0)

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
            return 0.0, 0, 0, index, self.chain_at.get(index, 0)
        low, kinds, alike, branch, link = self.ways[box.parent]
        if box.parent in self.chain_at:
            branch = index
        own = self.found.own[index]
        return min(low, own), kinds | css_kinds(box.css), max(alike, self.alike[index]), branch, link


def _digits(text: str) -> int:
    return sum(map(text.count, _DIGITS)) if text.isascii() else len(_DIGIT.findall(text))


@lru_cache(maxsize=1024)
def _bits(bits: int, count: int) -> tuple[float, ...]:
    """The lowest `count` of some bits as numbers, the lowest first."""
    return tuple([float(bits >> place & 1) for place in range(count)])
