"""Pieces amid a text with the markup of most of it, put back though their words do not look like prose.

The model has learned from news. Of a manual, a statute or a recipe it keeps most paragraphs and loses some in
their midst: those of few words, those that begin a list, the lines of code between. They stand in boxes of
the same tags and classes as what was kept, and more of these was kept than lost. What is beside a text is
made in another way, or is links, or no sentence.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Container, Sequence
from itertools import takewhile

from newscrawl.extract.body.classwords import invites_reader, wordings_in
from newscrawl.extract.body.cutting.blocks import Box, Cut, Piece
from newscrawl.extract.body.firstlook import CLOSERS, ENDS, ends_sentence
from newscrawl.extract.markup.names import unnumbered

_FEWEST, _KEPT, _KEPT_WORDS = 3, 2, 30
"""Pieces of a text at the least; of these, and of their words, how many must be made as a lost one is."""
WORDS, _SHORT, _HEAD = 4, 70, 120
"""Words of a sentence that is asked about, words from which none is an invitation, and characters of one that
tell it."""
_LINKS, _LINKED = 4, 8
"""One part of so many may be links, and all of a sentence of so many words, in one link."""
_SPOKEN = 3
"""Pieces that speak of what invitations speak of, from which on a text is about it."""
LAST = ENDS | {*CLOSERS, ":"}
_INSIDE = 4
"""Pieces of a text in what mostly stands beside one, from which on it is a part of it."""
_MARKS = re.compile(r"(?:\[[^\[\]]{1,20}\]){1,9}$")
"""What leads to notes, behind the last sentence."""
_BESIDE = frozenset(("aside", "figure", "nav", "footer", "header", "form"))
"""Tags of what stands beside a text, whatever it is made like."""
_BEGINS = frozenset(("list_item", "table_row", "quote"))
"""What a line that ends with a colon begins; above another paragraph it may be a label."""


def with_made_alike(cut: Cut, kept: list[int], looked_at: Sequence[int]) -> list[int]:
    """`kept` with the sentences between two of them that are made as most of them are, and with the code.
    `looked_at` are the pieces that were described in full: no other is a sentence of a text."""
    if len(kept) < _FEWEST:
        return kept
    pieces, first, last = cut.pieces, kept[0], kept[-1]
    likely = [
        at
        for at in {*looked_at}.difference(kept)
        if first < at < last
        and ((piece := pieces[at]).text[-1] in LAST or piece.tag == "li")
        and _may_be_text(cut, at)
    ]
    likely = _without_invitations(cut, likely, kept) if likely else likely
    code = _code(cut, kept) if "pre" in cut.boxes[0].element.among.by_tag else []
    if not likely and not code:
        return kept
    makes = _Makes(cut, kept)
    found = makes.mostly_kept(likely) if likely else []
    found += [at for at in code if makes.of(at)]
    return sorted([*kept, *found]) if found else kept


def _may_be_text(cut: Cut, at: int) -> bool:
    """Whether a piece is a sentence, an item without a link, or a line that begins a list or code below."""
    piece = cut.pieces[at]
    if piece.words < WORDS or piece.type == "heading":
        return False
    if piece.tag == "li" and not piece.links:
        return True
    end = piece.text[-1]
    if end not in LAST or (end == ":" and not _begins(cut.pieces[at + 1])):
        return False
    if end != ":" and not ends_sentence(_MARKS.sub("", piece.text) if end == "]" else piece.text):
        return False
    if piece.linked * _LINKS <= piece.words:
        return True
    if piece.tag != "p":
        return False
    return piece.words >= _LINKED and (piece.links == 1 or piece.linked * 2 <= piece.words)


def _without_invitations(cut: Cut, likely: list[int], kept: Sequence[int]) -> list[int]:
    """Those of some pieces that are long, or tell the reader to do nothing but what the text itself speaks
    of."""
    pieces = cut.pieces
    heads = {at: pieces[at].text[:_HEAD].lower() for at in likely if pieces[at].words < _SHORT}
    bids = {at: {*wordings_in(head)} for at, head in heads.items() if invites_reader(head)}
    if not bids:
        return likely
    texts = [pieces[at].text.lower() for at in kept]
    asked = set().union(*bids.values())
    told = {wording for wording in asked if sum(wording in text for text in texts) >= _SPOKEN}
    return [at for at in likely if bids.get(at, told) <= told]


def _begins(below: Piece) -> bool:
    return (below.type in _BEGINS or below.tag == "pre") and below.linked * 2 <= below.words


def _code(cut: Cut, kept: list[int]) -> list[int]:
    """The code between the first and the last piece, and right after that."""
    known = frozenset(kept)
    between = [at for at in range(kept[0] + 1, kept[-1]) if at not in known]
    after = takewhile(lambda at: cut.pieces[at].tag == "pre", range(kept[-1] + 1, len(cut.pieces)))
    return [at for at in [*between, *after] if _is_code(cut.pieces[at])]


def _is_code(piece: Piece) -> bool:
    """Whether a piece is lines as they were written, and not the numbers of such lines."""
    return piece.tag == "pre" and any(map(str.isalpha, piece.text)) and piece.linked * 2 <= piece.words


class _Makes:
    """How the boxes around a page's pieces are made, from the one around all that is kept inwards.

    Each make, a box's tag and classes and the make it lies in, has a number; 0 is what stands beside a text.
    """

    def __init__(self, cut: Cut, kept: Sequence[int]) -> None:
        self.cut, self.kept = cut, kept
        self.known = {cut.box_around(kept).place: 1, -1: 0}
        self.numbers: dict[tuple[int, str, str], int] = {}

    def of(self, at: int) -> int:
        """The make of the box that a piece stands in."""
        known, boxes, place = self.known, self.cut.boxes, self.cut.pieces[at].box
        way: list[int] = []
        while place not in known:
            way.append(place)
            place = boxes[place].parent
        make = known[place]
        for step in reversed(way):
            make = known[step] = self._make(boxes[step], make)
        return make

    def _make(self, box: Box, outer: int) -> int:
        if not outer or (box.tag in _BESIDE and not self._shows_code(box) and not self._holds_text(box)):
            return 0
        names = " ".join(unnumbered(box.element.attrib.get("class", "").lower()))
        return self.numbers.setdefault((outer, box.tag, names), len(self.numbers) + 2)

    def _holds_text(self, box: Box) -> bool:
        """Whether so much of a text stands in a box that it is none beside it: a transcript that unfolds."""
        return bisect_left(self.kept, box.end) - bisect_left(self.kept, box.first) >= _INSIDE

    def _shows_code(self, box: Box) -> bool:
        """Whether a box is a figure that is no picture but lines of code."""
        ends = (self.cut.pieces[box.first], self.cut.pieces[box.end - 1])
        return box.tag == "figure" and all(map(_is_code, ends))

    def mostly_kept(self, likely: Sequence[int]) -> list[int]:
        """Those of some pieces of whose make more words are kept than lost in the midst of the text, links
        aside."""
        pieces, boxes = self.cut.pieces, self.cut.boxes
        count, words = Counter[int](), Counter[int]()
        forms = {(pieces[at].tag, boxes[pieces[at].box].depth) for at in likely}
        for at in self.kept:
            if (pieces[at].tag, boxes[pieces[at].box].depth) in forms:
                make = self.of(at)
                count[make] += 1
                words[make] += pieces[at].words
        told = {make for make, size in words.items() if make and size >= _KEPT_WORDS and count[make] >= _KEPT}
        found = [at for at in likely if self.of(at) in told]
        lost = self._lost({(pieces[at].tag, boxes[pieces[at].box].depth) for at in found}) if found else words
        return [at for at in found if words[self.of(at)] >= lost[self.of(at)]]

    def _lost(self, forms: Container[tuple[str, int]]) -> Counter[int]:
        """How many words of each make are lost, of pieces with some tags and depths."""
        pieces, boxes, lost, kept = self.cut.pieces, self.cut.boxes, Counter[int](), frozenset(self.kept)
        for at in range(self.kept[0], self.kept[-1]):
            piece = pieces[at]
            if (
                (piece.tag, boxes[piece.box].depth) in forms
                and at not in kept
                and piece.linked * 2 <= piece.words
            ):
                lost[self.of(at)] += piece.words
        return lost
