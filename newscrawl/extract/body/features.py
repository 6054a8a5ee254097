"""What the choice of the body looks at: numbers about each promising piece of a page.

Three kinds of evidence are joined: the piece itself (words, links, shape), the boxes it stands in
(`body.boxes`), and its place (neighbours, and what is made alike). Most are shares of what the page has, so
that long and short pages look alike. None knows a site; the order of the numbers is the model's, so a change
here wants a new training.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from math import log1p
from typing import TypeAlias

from newscrawl.extract.body.boxes import Surroundings
from newscrawl.extract.body.classwords import invites
from newscrawl.extract.body.firstlook import Look

_HEAD = 120
"""Characters of a piece that are looked at for its wording."""
_SHORT = 70
"""Words from which a piece is too long to be an invitation or a standfirst."""
_HARDLY = 0.05
"""The score up to which a piece is hardly prose, and does not count for others that are made alike."""
_SURE, _PROSE_WORDS = 0.5, 7
"""The score and the words over which a piece is a paragraph to measure others by."""

_Alike: TypeAlias = tuple[list[float], list[float], list[float]]
"""The sums that a piece is a part of: over its mates, and over what is named and formed alike."""
_NO_PROSE = (0.0,)


@dataclass(frozen=True)
class Hints:
    """What the page tells elsewhere: headline, standfirst, address; if it is dated, and names ingredients."""

    headline: str = ""
    description: str = ""
    url: str = ""
    dated: bool = False
    cooked: bool = False


class Describer:
    """Full descriptions of a page's pieces; what they share is worked out once."""

    def __init__(self, found: Look, hints: Hints) -> None:
        self.found = found
        self.pieces = found.cut.pieces
        self.boxes = found.cut.boxes
        self.total = found.prose[-1] or 1.0
        self.log_total = log1p(self.total)
        self.description_words = frozenset(hints.description.lower().split())
        self.by_name: dict[tuple[str, str, str], list[float]] = {}
        self.by_form: dict[tuple[str, str, int], list[float]] = {}
        self.mates: dict[tuple[int, str], list[float]] = {}
        self.alike: list[_Alike | None] = []
        self.median = self._gather()
        self.padded = [0.0, 0.0, 0.0, *found.score, 0.0, 0.0, 0.0]
        self.surroundings = Surroundings(found)

    def _gather(self) -> float:  # noqa: PLR0915 - see below
        """Sum prose over the pieces that are named alike, formed alike, and side by side.

        Gives the median length of the paragraphs that the first look is sure of, as the logarithm of words.
        """  # one loop for all, as it goes over every piece of a page
        boxes, by_name, by_form, mates = self.boxes, self.by_name, self.by_form, self.mates
        alike = self.alike
        sure: list[int] = []
        for piece, score in zip(self.pieces, self.found.score, strict=True):
            if not score:
                alike.append(None)
                continue
            box, words, tag = boxes[piece.box], piece.words, piece.tag
            parent, scored = box.parent, words * score
            beside = parent, tag
            mate = mates.get(beside)
            if mate is None:
                mates[beside] = mate = [1.0, words, scored]
            else:
                mate[0] += 1
                mate[1] += words
                mate[2] += scored
            if score <= _HARDLY:
                alike.append(None)
                continue
            name, form = (box.tag, box.css, boxes[parent].css), (tag, box.tag, box.depth)
            named, formed = by_name.get(name), by_form.get(form)
            if named is None:
                by_name[name] = named = [0.0]
            if formed is None:
                by_form[form] = formed = [0.0]
            prose = scored * score
            named[0] += prose
            formed[0] += prose
            alike.append((mate, named, formed))
            if score > _SURE and words > _PROSE_WORDS:
                sure.append(words)
        return log1p(sorted(sure)[len(sure) // 2]) if sure else 0.0

    def described(self, which: Iterable[int]) -> Iterator[tuple[float, ...]]:  # noqa: PLR0915 - see below
        """The numbers that describe some pieces but for their wording; the model knows them by their order.

        One function for all of them: a call for each group of numbers costs as much as the numbers.
        """
        pieces, boxes, padded, total, median = self.pieces, self.boxes, self.padded, self.total, self.median
        prose, all_words, all_linked = self.found.prose, self.found.words, self.found.linked
        named, formed, mates, surroundings = self.by_name, self.by_form, self.mates, self.surroundings
        own, kinds, special, around_of = (
            self.found.own,
            self.found.kinds,
            surroundings.special,
            surroundings.around_of,
        )
        arounds, apart, log_total, whole = surroundings.around, surroundings.apart, self.log_total, prose[-1]
        alike = self.alike
        for index in which:
            piece = pieces[index]
            at, tag, words, linked = piece.box, piece.tag, piece.words, piece.linked
            box = boxes[at]
            parent, first, end = box.parent, box.first, box.end
            log_words = log1p(words)
            far, further, before, score, after, beyond, last = padded[index : index + 7]
            previous = pieces[index - 1]
            if kin := alike[index]:
                (count, words_alike, scored), (of_name,), (of_form,) = kin
            else:
                count, words_alike, scored = mates.get((parent, tag)) or (1.0, words, 0.0)
                (of_name,) = named.get((box.tag, box.css, boxes[parent].css), _NO_PROSE)
                (of_form,) = formed.get((tag, box.tag, box.depth), _NO_PROSE)
            others = words_alike - words
            around = arounds.get(parent) or around_of(parent)
            if kinds[at] or own[at] < around[0] or at in apart:
                around = special(at, around)
            held, inside = prose[end] - prose[first], all_words[end] - all_words[first]
            share, density = held / total, held / inside if inside else 0.0
            _, _, beside, shares, rest = around
            if beside is None:
                beside = share, density, (all_linked[end] - all_linked[first]) / inside if inside else 0.0
            itself = (
                log_words,
                log_words - median,
                linked / words if linked else 0.0,
                piece.strong / words if piece.strong else 0.0,
                float(tag[1]) if piece.type == "heading" else 0.0,
                score,
                after,
                far + further + before,
                after + beyond + last,
                (previous.linked / previous.words if previous.linked else 0.0) if index else 1.0,
                prose[index] / total,
                (whole - prose[index + 1]) / total,
                of_name / total,
                of_form / total,
                (scored - words * score) / others if others > 0 else -1.0,
                log1p(count),
                scored / total,
                log_total,
                share,
                density,
            )
            yield itself + (shares + beside + rest)

    def in_full(self, which: Sequence[int]) -> Iterator[tuple[float, ...]]:
        """All numbers that describe some pieces, as the trees are fitted to."""
        for index, numbers in zip(which, self.described(which), strict=True):
            yield numbers + self.wording(index)

    def wording(self, index: int) -> tuple[float, ...]:
        """The numbers that come after those of `piece`: what its first words tell. Most pieces are kept or
        dropped without."""
        piece = self.pieces[index]
        head = piece.text[:_HEAD]
        words = head.split()
        invited = told = 0.0
        if piece.words < _SHORT:
            lower = head.lower()
            invited = float(invites(lower))
            if self.description_words:
                told = sum(map(self.description_words.__contains__, lower.split())) / (len(words) or 1)
        capital = sum([word[0].isupper() for word in words])
        return capital / (len(words) or 1), invited, told
