"""What the choice of the body looks at: numbers about each promising piece of a page.

Three kinds of evidence are joined: the piece itself (words, links, punctuation, shape), the boxes it stands
in (how much prose they hold, and the words of their classes and ids), and its place (neighbours, headline,
the chain of boxes where most of the prose is). None of it knows a site; the order of the numbers is the
model's, so a change here wants a new training.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from functools import lru_cache
from math import log1p
from typing import TypeAlias

from newscrawl.extract.blocks import Piece
from newscrawl.extract.body_look import WITHIN, Look, ends_sentence
from newscrawl.extract.body_words import KINDS, bare, css_kinds, cues

_STOPS, _STOPS_BEYOND = ".,;:!?", "。、।،"
_DIGITS = "0123456789"
_DIGIT = re.compile(r"\d")
_FAR = 20
"""Distances, in pieces, beyond which farther makes no difference."""
_HEAD = 200
"""Characters of a piece that are looked at for its shape."""
_OUTER_LEVELS = 3
_SHORT = 70
"""Words from which a piece is too long to be an invitation or a credit."""

_Way: TypeAlias = tuple[float, float, int, int, int, bool, int, int]
"""From a box up to the chain: least and greatest weight of names, kinds of boxes, how many boxes, how many
alike, whether with the headline, the box next to the chain, and the place in the chain."""


@dataclass(frozen=True)
class Hints:
    """What is known of the article from elsewhere on the page: headline, standfirst and JSON-LD body."""

    headline: str = ""
    description: str = ""
    json_body: str = ""


class Describer:
    """Full descriptions of a page's pieces; what they share is worked out once."""

    def __init__(self, found: Look, hints: Hints) -> None:
        self.found = found
        self.pieces = found.cut.pieces
        self.boxes = found.cut.boxes
        self.hints = hints
        self.total = found.prose[-1] or 1.0
        self.chain_at = {index: at for at, index in enumerate(found.chain)}
        self.root = self.boxes[found.chain[-1]] if found.chain else None
        self.headline_words = frozenset(hints.headline.lower().split())
        self.description_words = frozenset(hints.description.lower().split())
        self.times = Counter(piece.text for piece in self.pieces)
        self.box_memo: dict[int, tuple[float, ...]] = {}
        self.outer_memo: dict[int, tuple[float, ...]] = {}
        self.holdings: dict[int, tuple[float, float]] = {}
        self.ways: dict[int, _Way] = {}
        self.signatures = self._signatures()
        self.before, self.after = self._distances()
        self.heading_at = self._headings()
        self.head_at = self._headline_at()
        self.records = self._records()

    def _signature(self, piece: Piece) -> tuple[str, str, str]:
        box = self.boxes[piece.box]
        parent = self.boxes[box.parent] if box.parent >= 0 else box
        return box.tag, box.css, parent.css

    def _signatures(self) -> dict[tuple[str, str, str], float]:
        sums: dict[tuple[str, str, str], float] = {}
        for piece, score in zip(self.pieces, self.found.score, strict=True):
            key = self._signature(piece)
            sums[key] = sums.get(key, 0.0) + piece.words * score * score
        return sums

    def _distances(self) -> tuple[list[int], list[int]]:
        count = len(self.pieces)
        good = [s > 0.5 and p.words > 7 for s, p in zip(self.found.score, self.pieces, strict=True)]
        before, after = [_FAR] * count, [_FAR] * count
        last = -_FAR
        for index in range(count):
            before[index] = min(_FAR, index - last)
            if good[index]:
                last = index
        last = count + _FAR
        for index in range(count - 1, -1, -1):
            after[index] = min(_FAR, last - index)
            if good[index]:
                last = index
        return before, after

    def _headings(self) -> list[int]:
        """For each piece the index of the heading before it, or -1."""
        out, last = [], -1
        for index, piece in enumerate(self.pieces):
            out.append(last)
            if piece.type == "heading":
                last = index
        return out

    def _records(self) -> list[int]:
        """For each box, how many boxes beside it are made like it and hold several pieces, as comments,
        teasers and the posts of a blog do; 0 for a box that holds one piece."""
        alike: Counter[tuple[int, str, str]] = Counter()
        keys: list[tuple[int, str, str] | None] = []
        for box in self.boxes:
            key = None
            if box.end - box.first > 1:
                key = (box.parent, box.tag, bare(box.css))
                alike[key] += 1
            keys.append(key)
        return [alike[key] if key else 0 for key in keys]

    def _headline_at(self) -> int:
        wanted = self.hints.headline.lower().strip()
        first_h1 = -1
        for index, piece in enumerate(self.pieces):
            if wanted and piece.type == "heading" and piece.text.lower() == wanted:
                return index
            if first_h1 < 0 and piece.tag == "h1":
                first_h1 = index
        return first_h1

    def piece(self, index: int) -> list[float]:
        """The numbers that describe one piece; the model knows them by their order."""
        piece = self.pieces[index]
        return [*_shape(piece), *self._neighbours(index), *self._near(index), *self._box(piece.box)]

    def _neighbours(self, index: int) -> tuple[float, ...]:
        score = self.found.score
        pieces = self.pieces
        low, high = max(0, index - 3), index + 4
        prev = score[index - 1] if index else 0.0
        following = score[index + 1] if index + 1 < len(score) else 0.0
        prose = self.found.prose
        return (
            score[index],
            prev,
            following,
            sum(score[low:index]) / 3,
            sum(score[index + 1 : high]) / 3,
            log1p(pieces[index - 1].words) if index else 0.0,
            log1p(pieces[index + 1].words) if index + 1 < len(pieces) else 0.0,
            float(index > 0 and pieces[index - 1].type == "heading"),
            float(index + 1 < len(pieces) and pieces[index + 1].type == "list_item"),
            pieces[index + 1].link_density if index + 1 < len(pieces) else 1.0,
            pieces[index - 1].link_density if index else 1.0,
            float(self.before[index]),
            float(self.after[index]),
            prose[index] / self.total,
            (prose[-1] - prose[index + 1]) / self.total,
        )

    def _near(self, index: int) -> tuple[float, ...]:
        piece = self.pieces[index]
        text = piece.text
        lower = text.lower().split() if piece.words < 80 else []
        size = len(lower) or 1
        body = self.hints.json_body
        said = -1.0
        if body:
            said = float(text[:60] in body or (len(text) > 90 and text[30:90] in body))
        return (
            sum(map(self.headline_words.__contains__, lower)) / size if self.headline_words else 0.0,
            sum(map(self.description_words.__contains__, lower)) / size if self.description_words else 0.0,
            float(self.times[text] > 1),
            said,
            float(max(-_FAR, min(_FAR, index - self.head_at))) if self.head_at >= 0 else -_FAR - 1.0,
            self.signatures[self._signature(piece)] / self.total,
            log1p(self.total),
            *self._under(index),
        )

    def _under(self, index: int) -> tuple[float, ...]:
        """What heading a piece stands under."""
        at = self.heading_at[index]
        if at < 0:
            return -1.0, float(_FAR), 0.0, 0.0
        heading = self.pieces[at]
        same = heading.box == self.pieces[index].box or (
            self.boxes[heading.box].parent == self.boxes[self.pieces[index].box].parent
        )
        return (
            self.found.score[at],
            float(min(_FAR, index - at)),
            float(heading.tag[1]) if heading.tag[1:].isdigit() else 0.0,
            float(same),
        )

    def _box(self, index: int) -> tuple[float, ...]:
        known = self.box_memo.get(index)
        if known is None:
            known = self.box_memo[index] = self._describe_box(index)
        return known

    def _describe_box(self, index: int) -> tuple[float, ...]:
        found, boxes = self.found, self.boxes
        parent = max(boxes[index].parent, 0)
        near = css_kinds(boxes[index].css) | css_kinds(boxes[parent].css)
        low, high, kinds, steps, alike, headed, branch, link = self._way_to(index)
        side = boxes[branch]
        words = found.words_in(side)
        return (
            found.path[index],
            found.own[index],
            *self._holding(index),
            *self._outer(parent),
            low,
            high,
            float(steps),
            float(len(found.chain) - 1 - link),
            *self._holding(branch),
            (found.linked[side.end] - found.linked[side.first]) / words if words else 0.0,
            log1p(side.end - side.first),
            float(min(alike, 10)),
            float(headed),
            *_bits(found.within[index], len(WITHIN)),
            *_bits(near, KINDS),
            *_bits(kinds, KINDS),
        )

    def _outer(self, index: int) -> tuple[float, ...]:
        """What the three boxes around hold, from `index` outwards; boxes side by side share it."""
        known = self.outer_memo.get(index)
        if known is None:
            out: list[float] = []
            at = index
            for _ in range(_OUTER_LEVELS):
                out += (*self._holding(at), self.found.own[at])
                at = max(self.boxes[at].parent, 0)
            known = self.outer_memo[index] = tuple(out)
        return known

    def _holding(self, index: int) -> tuple[float, float]:
        """The share of the page's prose that a box holds, and the share of its words that are prose."""
        known = self.holdings.get(index)
        if known is None:
            box = self.boxes[index]
            prose, words = self.found.prose_in(box), self.found.words_in(box)
            known = self.holdings[index] = (prose / self.total, prose / words if words else 0.0)
        return known

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
            return 0.0, 0.0, 0, 0, 0, False, index, self.chain_at.get(index, 0)
        low, high, kinds, steps, alike, headed, branch, link = self.ways[box.parent]
        own = self.found.own[index]
        if self.records[index] >= alike:
            alike = self.records[index]
            headed = alike > 0 and box.first <= self.head_at < box.end
        branch = index if not steps else branch
        return (
            min(low, own),
            max(high, own),
            kinds | css_kinds(box.css),
            steps + 1,
            alike,
            headed,
            branch,
            link,
        )


def _shape(piece: Piece) -> tuple[float, ...]:
    text = piece.text
    words = piece.words or 1
    head = text[:_HEAD]
    parts = head.split()
    told = cues(head.lower()) if words < _SHORT else (0.0, 0.0)
    heading = piece.type == "heading"
    return (
        log1p(words),
        piece.linked / words,
        float(min(piece.links, 10)),
        float(ends_sentence(text)),
        _stops(head) / words,
        _digits(head) / (len(head) or 1),
        sum([part[0].isupper() for part in parts]) / (len(parts) or 1),
        float(text[:1].islower()),
        piece.strong / words,
        len(text) / words,
        float("\n" in text),
        float(int(piece.tag[1]) if heading else 0),
        float(piece.type == "list_item"),
        float(piece.type == "table_row"),
        float(piece.type == "quote"),
        float(piece.tag == "p"),
        *told,
    )


def _stops(text: str) -> int:
    found = sum(map(text.count, _STOPS))
    return found if text.isascii() else found + sum(map(text.count, _STOPS_BEYOND))


def _digits(text: str) -> int:
    return sum(map(text.count, _DIGITS)) if text.isascii() else len(_DIGIT.findall(text))


@lru_cache(maxsize=8192)
def _bits(bits: int, count: int) -> tuple[float, ...]:
    """The lowest `count` of some bits as numbers, the lowest first."""
    return tuple([float(bits >> place & 1) for place in range(count)])
