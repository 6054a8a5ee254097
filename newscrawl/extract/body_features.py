"""What the choice of the body looks at: numbers about each promising piece of a page.

Three kinds of evidence are joined: the piece itself (words, links, shape), the boxes it stands in
(`body_boxes`), and its place (neighbours, and what is made alike). Most are shares of what the page has, so
that long and short pages look alike. None knows a site; the order of the numbers is the model's, so a change
here wants a new training.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import log1p

from newscrawl.extract.blocks import Piece
from newscrawl.extract.body_boxes import Surroundings
from newscrawl.extract.body_look import Look
from newscrawl.extract.body_words import invites

_HEAD = 120
"""Characters of a piece that are looked at for its wording."""
_SHORT = 70
"""Words from which a piece is too long to be an invitation or a standfirst."""
_HARDLY = 0.05
"""The score up to which a piece is hardly prose, and does not count for others that are made alike."""
_SURE, _PROSE_WORDS = 0.5, 7
"""The score and the words over which a piece is a paragraph to measure others by."""


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
        self.description_words = frozenset(hints.description.lower().split())
        self.by_name: dict[tuple[str, str, str], float] = {}
        self.by_form: dict[tuple[str, str, int], float] = {}
        self.mates: dict[tuple[int, str], list[float]] = {}
        self.median = self._gather()
        self.padded = [0.0, 0.0, 0.0, *found.score, 0.0, 0.0, 0.0]
        self.surroundings = Surroundings(found)

    def _gather(self) -> float:
        """Sum prose over the pieces that are named alike, formed alike, and side by side.

        Gives the median length of the paragraphs that the first look is sure of, as the logarithm of words.
        """
        boxes, by_name, by_form, mates = self.boxes, self.by_name, self.by_form, self.mates
        sure: list[int] = []
        for piece, score in zip(self.pieces, self.found.score, strict=True):
            if not score:
                continue
            box, words = boxes[piece.box], piece.words
            scored = words * score
            if score > _HARDLY:
                prose = scored * score
                name = (box.tag, box.css, boxes[box.parent].css)
                by_name[name] = by_name.get(name, 0.0) + prose
                form = (piece.tag, box.tag, box.depth)
                by_form[form] = by_form.get(form, 0.0) + prose
                if score > _SURE and words > _PROSE_WORDS:
                    sure.append(words)
            mate = mates.get((box.parent, piece.tag))
            if mate is None:
                mates[box.parent, piece.tag] = [1.0, words, scored]
            else:
                mate[0] += 1
                mate[1] += words
                mate[2] += scored
        return log1p(sorted(sure)[len(sure) // 2]) if sure else 0.0

    def piece(self, index: int) -> tuple[float, ...]:
        """The numbers that describe one piece but for its wording; the model knows them by their order."""
        piece = self.pieces[index]
        return self._itself(index, piece) + self._alike(index, piece) + self.surroundings.of(piece.box)

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

    def _itself(self, index: int, piece: Piece) -> tuple[float, ...]:
        """The shape of a piece, and the scores and prose before and after it."""
        words = piece.words or 1
        log_words = log1p(words)
        prose, total = self.found.prose, self.total
        far, further, before, score, after, beyond, last = self.padded[index : index + 7]
        return (
            log_words,
            log_words - self.median,
            piece.linked / words,
            piece.strong / words,
            float(piece.tag[1]) if piece.type == "heading" else 0.0,
            score,
            after,
            far + further + before,
            after + beyond + last,
            self.pieces[index - 1].link_density if index else 1.0,
            prose[index] / total,
            (prose[-1] - prose[index + 1]) / total,
        )

    def _alike(self, index: int, piece: Piece) -> tuple[float, ...]:
        """Where a piece stands among those that are made alike."""
        box, boxes, total = self.boxes[piece.box], self.boxes, self.total
        count, words, scored = self.mates.get((box.parent, piece.tag)) or (1.0, piece.words, 0.0)
        others = words - piece.words
        own = piece.words * self.found.score[index]
        return (
            self.by_name.get((box.tag, box.css, boxes[box.parent].css), 0.0) / total,
            self.by_form.get((piece.tag, box.tag, box.depth), 0.0) / total,
            (scored - own) / others if others > 0 else -1.0,
            log1p(count),
            scored / total,
            self.log_total,
        )
