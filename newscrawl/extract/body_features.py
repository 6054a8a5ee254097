"""What the choice of the body looks at: numbers about each piece of a page.

Three kinds of evidence are joined: the piece itself (words, links, punctuation, shape), the boxes it stands
in (how much prose they hold, and the words of their classes and ids, weighed by what such words held on the
pages learned from), and its place (neighbours, headline, the box where most of the prose is). None of it
knows a language or a site. `first_look` scores every piece cheaply; a `Describer` describes the promising
ones in full.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import accumulate
from math import exp, log1p

from newscrawl.extract.blocks import Box, Cut, Piece

_ENDS = frozenset(".!?…。!?।؟۔")
_CLOSERS = "\"'”’»)›」』]“"
_TOKEN = re.compile(r"[a-z]{2,}")
_STOPS = re.compile(r"[.,;:!?。、,।،]")
_DIGIT = re.compile(r"\d")
_CLOCK = re.compile(r"\b\d{1,2}[:.h]\d{2}\b|\b(?:19|20)\d\d\b|\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b")
_ODD = re.compile(r"[|©®@#•»→›▸►]|https?:|www\.")
_OUTSIDE = frozenset(("aside", "footer", "header", "form"))
_WITHIN = ("article", "main", "aside", "footer", "header", "form", "figure", "table", "ul", "section")
_FAR = 20


@dataclass(frozen=True)
class Hints:
    """What is known of the article from elsewhere on the page: headline, standfirst and JSON-LD body."""

    headline: str = ""
    description: str = ""
    json_body: str = ""


@dataclass(slots=True)
class Look:
    """The first look at a page: a score (0..1) for each piece, and sums over pieces for each box."""

    cut: Cut
    score: list[float]
    own: list[float]
    path: list[float]
    within: list[int]
    prose: list[float]
    words: list[int]
    linked: list[int]
    chain: list[int] = field(default_factory=list)

    def prose_in(self, box: Box) -> float:
        """Words in `box`, each weighed by the score of its piece."""
        return self.prose[box.end] - self.prose[box.first]

    def words_in(self, box: Box) -> int:
        """Words in `box`."""
        return self.words[box.end] - self.words[box.first]


def css_words(css: str) -> list[str]:
    """The words a class or id is made of: `article-body__text` gives article, body, text."""
    return _TOKEN.findall(css)


class CssWeights:
    """What the words of classes and ids tell: the log odds of body text in a box with such a word.

    Compared by identity, so that weights of whole names can be remembered.
    """

    def __init__(self, table: Mapping[str, float]) -> None:
        self.table = table


@lru_cache(maxsize=8192)
def _css_weight(css: str, weights: CssWeights) -> float:
    table = weights.table
    found = {word: table[word] for word in css_words(css) if word in table}
    return max(-4.0, min(4.0, sum(found.values())))


def first_features(piece: Piece, own: float, path: float, within: int) -> tuple[float, ...]:
    """The few numbers that the first look goes by."""
    words = piece.words
    density = piece.linked / words if words else 1.0
    text = piece.text
    ends = text.rstrip(_CLOSERS)[-1:] in _ENDS
    return (
        log1p(words),
        density,
        density * density,
        float(ends),
        float(ends and words > 8),
        own,
        path,
        float(within & 1),
        float(within & 2 != 0),
        float(within & 60 != 0),
        float(within & 64 != 0),
        float(within & 256 != 0),
        float(piece.type == "heading"),
        float(piece.type == "list_item"),
        float(piece.tag == "p"),
        float(piece.links > 0),
    )


def first_look(cut: Cut, weights: CssWeights, coefficients: Sequence[float]) -> Look:
    """Score every piece by itself and its boxes' names. `coefficients` end with the constant."""
    own, path, within = box_marks(cut.boxes, weights)
    *slopes, constant = coefficients
    score = []
    for piece in cut.pieces:
        box = piece.box
        values = first_features(piece, own[box], path[box], within[box])
        z = constant + sum([a * b for a, b in zip(slopes, values, strict=True)])
        score.append(1 / (1 + exp(-z)) if z > -30 else 0.0)
    return look(cut, score, own, path, within)


def look(cut: Cut, score: list[float], own: list[float], path: list[float], within: list[int]) -> Look:
    """Sum up scores over boxes and find the chain of boxes that leads to most of the prose."""
    pieces = cut.pieces
    prose = list(accumulate([p.words * s * s for p, s in zip(pieces, score, strict=True)], initial=0.0))
    words = list(accumulate([p.words for p in pieces], initial=0))
    linked = list(accumulate([p.linked for p in pieces], initial=0))
    result = Look(cut, score, own, path, within, prose, words, linked)
    result.chain = _chain(result)
    return result


_CHAIN_SHARE = 0.6


def _chain(found: Look) -> list[int]:
    boxes = found.cut.boxes
    if not boxes:
        return []
    chain = [0]
    least = _CHAIN_SHARE * found.prose_in(boxes[0])
    for index in range(1, len(boxes)):
        box = boxes[index]
        if box.parent == chain[-1] and box.end - box.first > 1 and found.prose_in(box) >= least > 0:
            chain.append(index)
            least = _CHAIN_SHARE * found.prose_in(box)
    return chain


_TAG_BITS = {tag: 1 << place for place, tag in enumerate(_WITHIN)}


def box_marks(boxes: list[Box], weights: CssWeights) -> tuple[list[float], list[float], list[int]]:
    """For each box the weight of its class words, the weight of those on its path, and the tags it is in."""
    own: list[float] = []
    path: list[float] = []
    within: list[int] = []
    for box in boxes:
        weight = _css_weight(box.css, weights) if box.css else 0.0
        bits = _TAG_BITS.get(box.tag, 0)
        own.append(weight)
        if box.parent >= 0:
            path.append(max(-8.0, min(8.0, 0.9 * path[box.parent] + weight)))
            within.append(within[box.parent] | bits)
        else:
            path.append(weight)
            within.append(bits)
    return own, path, within


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
        self.signatures = self._signatures()
        self.before, self.after = self._distances()
        self.head_at = self._headline_at()

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
        """The numbers that describe one piece; their order is that of `NAMES`."""
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
            sum([w in self.headline_words for w in lower]) / size if self.headline_words else 0.0,
            sum([w in self.description_words for w in lower]) / size if self.description_words else 0.0,
            float(self.times[text] > 1),
            said,
            float(max(-_FAR, min(_FAR, index - self.head_at))) if self.head_at >= 0 else -_FAR - 1.0,
            self.signatures[self._signature(piece)] / self.total,
            log1p(self.total),
        )

    def _box(self, index: int) -> tuple[float, ...]:
        known = self.box_memo.get(index)
        if known is None:
            known = self.box_memo[index] = self._describe_box(index)
        return known

    def _describe_box(self, index: int) -> tuple[float, ...]:
        found, boxes = self.found, self.boxes
        out: list[float] = [found.path[index], found.own[index]]
        low = high = 0.0
        at = index
        for level in range(4):
            box = boxes[at]
            words = found.words_in(box)
            prose = found.prose_in(box)
            out += [prose / self.total, prose / words if words else 0.0]
            if level:
                out.append(found.own[at])
            at = max(box.parent, 0)
        at, steps, branch = index, 0, index
        while at not in self.chain_at and boxes[at].parent >= 0:
            low, high = min(low, found.own[at]), max(high, found.own[at])
            branch = at
            at = boxes[at].parent
            steps += 1
        side = boxes[branch]
        words = found.words_in(side)
        within = found.within[index]
        out += [
            low,
            high,
            float(steps),
            float(len(found.chain) - 1 - self.chain_at.get(at, 0)),
            found.prose_in(side) / self.total,
            found.prose_in(side) / words if words else 0.0,
            (found.linked[side.end] - found.linked[side.first]) / words if words else 0.0,
            log1p(side.end - side.first),
            *[float(within >> place & 1) for place in range(len(_WITHIN))],
        ]
        return tuple(out)


def _shape(piece: Piece) -> tuple[float, ...]:
    text = piece.text
    words = piece.words or 1
    head = text[:240]
    capitals = sum([w[0].isupper() for w in head.split()])
    return (
        log1p(words),
        piece.linked / words,
        float(min(piece.links, 10)),
        float(text.rstrip(_CLOSERS)[-1:] in _ENDS),
        float(text[-1:] in "::"),
        float(text[-1:] in '”"»'),
        len(_STOPS.findall(head)) / words,
        len(_DIGIT.findall(head)) / (len(head) or 1),
        capitals / (len(head.split()) or 1),
        float(text[:1].islower()),
        float(text[:1] in "\"“„«「‘'"),
        piece.strong / words,
        len(text) / words,
        float("\n" in text),
        float(_CLOCK.search(head) is not None),
        float(_ODD.search(head) is not None),
        float(head.isupper()),
        float(piece.type == "heading"),
        float(int(piece.tag[1]) if piece.type == "heading" else 0),
        float(piece.type == "list_item"),
        float(piece.type == "table_row"),
        float(piece.type == "quote"),
        float(piece.tag == "p"),
        float(piece.tag == "div"),
    )
