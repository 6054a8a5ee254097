"""The first look at a page: a cheap score for every piece, and sums of it over the boxes.

Most of a page is not its article and shows it at once: links, short labels, boxes whose names say so. This
look scores all pieces by a few numbers, so that only the promising ones need be described in full, and finds
the chain of boxes, from the page inwards, that hold most of the prose.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import accumulate
from math import exp, log1p
from typing import TypeAlias

from newscrawl.extract.body.classwords import CssWeights
from newscrawl.extract.body.cutting.blocks import Box, Cut, Piece

WITHIN = ("article", "main", "aside", "footer", "header", "form", "figure", "table", "ul", "section")
"""Tags that tell something of all that lies within them."""

TAG_BITS = {tag: 1 << place for place, tag in enumerate(WITHIN)}
_ARTICLE, _MAIN, _FIGURE, _LIST = (TAG_BITS[tag] for tag in ("article", "main", "figure", "ul"))
BESIDE = sum(TAG_BITS[tag] for tag in ("aside", "footer", "header", "form"))
_TELLING_TAGS = tuple(enumerate((_ARTICLE, _MAIN, BESIDE, _FIGURE, _LIST), 7))
"""Those that the first look goes by, each with its place among the coefficients."""
ENDS = frozenset(".!?…。！？।؟۔።։။")
"""What a sentence ends with."""
_LEARNED_ENDS = ENDS - {*"！？"}
"""Those that the weights have learned from: to score by all wants a new training, and no page needs it."""
CLOSERS = "\"'”’»)›」』]“"
_SHELL = 0.5
"""The share of a page's pieces over which a form tells nothing: some servers wrap all of a page in one."""
_MENU_WORDS = 6
_MENU = re.compile(rb"\x01\x01\x01+")
"""Short links one after another, of which three are a menu or a list of more to read, whatever their box."""
_CHAIN_SHARE = 0.6
"""The share of a box's prose that a box inside must have for the chain to go on into it."""

_READ = bytes.maketrans(b"\x00\x01\x02", b"\x01\x01\x00")
"""From what a piece is (0, a short link 1, one of a menu 2) to whether it is looked at."""
Marks: TypeAlias = tuple[list[float], list[int], list[float], list[int]]
"""For each box the weight of its class words, the kinds they speak of, the weight of those on its path, and
the tags it is in, as bits."""


@dataclass(slots=True)
class Look:
    """The first look at a page: a score (0..1) for each piece, and sums over pieces for each box."""

    cut: Cut
    score: list[float]
    own: list[float]
    kinds: list[int]
    path: list[float]
    within: list[int]
    prose: list[float]
    words: list[int]
    linked: list[int]
    chain: list[int] = field(default_factory=list)

    def words_in(self, box: Box) -> int:
        """Words in `box`."""
        return self.words[box.end] - self.words[box.first]


def first_look(  # noqa: PLR0915 - see below
    cut: Cut, weights: CssWeights, coefficients: Sequence[float]
) -> Look:
    """Score every piece by itself and its boxes' names. `coefficients` end with the constant.

    A sum of numbers, each by its coefficient, written out in one loop, as a call for each piece would be paid
    on each page: what the pieces of a box share is added once.
    """
    read = looked_at(cut.pieces)
    own, kinds, path, within = box_marks(cut.boxes, weights, read)
    w = coefficients
    named, named_around, heading, item, paragraph, with_links = w[5], w[6], w[12], w[13], w[14], w[15]
    per_word, per_share, per_square, ends, ends_long = w[:5]
    item_paragraph, learned = item + paragraph, _LEARNED_ENDS
    by_tags = _by_tags(tuple(w))
    score, prose = [], [0.0]
    summed = 0.0
    for piece, is_read in zip(cut.pieces, read, strict=True):
        if not is_read:
            score.append(0.0)
            prose.append(summed)
            continue
        box, words, kind = piece.box, piece.words, piece.type
        z = by_tags[within[box]] + named * own[box] + named_around * path[box] + per_word * log1p(words)
        if piece.tag == "p":
            z += item_paragraph if kind == "list_item" else paragraph
        elif kind == "heading":
            z += heading
        elif kind == "list_item":
            z += item
        if piece.links:
            z += with_links
        if piece.linked:
            density = piece.linked / words
            z += density * (per_share + per_square * density)
        last = piece.text[-1]
        if last in learned or (last in CLOSERS and ends_as_learned(piece.text)):
            z += ends + ends_long if words > 8 else ends
        one = 1 / (1 + exp(-z)) if z > -30 else 0.0
        summed += words * (one * one)
        score.append(one)
        prose.append(summed)
    return _summed(cut, score, prose, (own, kinds, path, within))


@lru_cache(maxsize=4)
def _by_tags(coefficients: tuple[float, ...]) -> list[float]:
    """What the tags that a piece is in add to its score, with the constant, by their bits: the same for all
    pages."""
    of_tags = [
        [coefficients[place] for place, tag in _TELLING_TAGS if bits & tag]
        for bits in range(1 << len(WITHIN))
    ]
    return [coefficients[-1] + sum(told) for told in of_tags]


def _summed(cut: Cut, score: list[float], prose: list[float], marks: Marks) -> Look:
    """Sum up scores over boxes and find the chain of boxes that leads to most of the prose."""
    words = list(accumulate([piece.words for piece in cut.pieces], initial=0))
    linked = list(accumulate([piece.linked for piece in cut.pieces], initial=0))
    result = Look(cut, score, *marks, prose, words, linked)
    result.chain = _chain(result)
    return result


def _chain(found: Look) -> list[int]:
    boxes, prose = found.cut.boxes, found.prose
    if not boxes:
        return []
    chain, last = [0], 0
    least = _CHAIN_SHARE * (prose[boxes[0].end] - prose[boxes[0].first])
    for box in boxes:
        if box.parent == last and box.end - box.first > 1:
            held = prose[box.end] - prose[box.first]
            if held >= least > 0:
                last, least = box.place, _CHAIN_SHARE * held
                chain.append(last)
    return chain


def looked_at(pieces: Sequence[Piece]) -> bytes:
    """For each piece 1, or 0 where it is one of a menu's: those have no score, and their boxes no names."""
    short = bytes([piece.linked == piece.words <= _MENU_WORDS for piece in pieces])
    return _MENU.sub(lambda run: b"\x02" * len(run[0]), short).translate(_READ)


def box_marks(boxes: list[Box], weights: CssWeights, read: bytes) -> Marks:
    """For each box what its class words tell, their weights along its path, and the tags it is in. Of a box
    without a piece that is `read` nothing is told. In one loop, for the same reason as `first_look`."""
    size = len(boxes)
    own, kinds = [0.0] * size, [0] * size
    path, within = [0.0] * (size + 1), [0] * (size + 1)  # the last are for what is around no box, at -1
    asked = boxes
    if 0 in read:
        before = list(accumulate(read, initial=0))
        asked = [box for box in boxes if before[box.end] > before[box.first]]
    told = weights.of({box.css for box in asked})
    most = boxes[0].end * _SHELL if boxes else 0.0
    bits_of = TAG_BITS
    for box in asked:
        at, parent, tag = box.place, box.parent, box.tag
        weight = 0.9 * path[parent]
        if names := box.css:
            mark, kinds[at] = told[names]
            own[at] = mark
            weight += mark
            if not -8.0 < weight < 8.0:
                weight = 8.0 if weight > 0 else -8.0
        path[at] = weight
        bits = within[parent]
        if tag in bits_of and (tag != "form" or box.end - box.first <= most):
            bits |= bits_of[tag]
        within[at] = bits
    return own, kinds, path[:size], within[:size]


def ends_as_learned(text: str) -> bool:
    """As `ends_sentence`, by the stops that the weights have learned from."""
    return text.rstrip(CLOSERS)[-1:] in _LEARNED_ENDS


def ends_sentence(text: str) -> bool:
    """Whether `text` ends as a sentence does, quotation marks and brackets aside."""
    return text.rstrip(CLOSERS)[-1:] in ENDS
