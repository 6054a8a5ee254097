"""What a page is cut into: the pieces of text that a reader sees, and the boxes they stand in.

A box's pieces are always a range of the list, so any sum over a box is a difference of two prefix sums.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from newscrawl.extract.markup.element import Element
from newscrawl.extract.markup.names import unnumbered
from newscrawl.items import BlockType

_NEAR, _ALIKE = 16, 2
"""Boxes before a part among which others are looked for, and how many tell that it is one of several."""
_STEPS = 4
"""Parts before one that are looked at where boxes of a table stand between."""
_TURNS = frozenset(("odd", "even", "alt", "first", "last"))


class Box:
    """A block-level element with text: its place among the boxes and the range of pieces it holds.

    `outer` is the box around it, `parent` the place of that, or -1; `type` is that of the text right in it.
    Boxes and pieces are made empty and filled in, as elements are: a page has hundreds.
    """

    __slots__ = ("css", "depth", "element", "end", "first", "outer", "parent", "place", "tag", "type")

    element: Element
    tag: str
    css: str
    type: BlockType
    place: int
    outer: Box
    parent: int
    depth: int
    first: int
    end: int

    def outward(self) -> Iterator[Box]:
        """It and the boxes around it, the innermost first."""
        box = self
        while box.parent >= 0:
            yield box
            box = box.outer
        yield box

    def whole(self) -> Box:
        """The outermost box that holds what it does and nothing else."""
        box = self
        while box.parent >= 0 and box.outer.end - box.outer.first == box.end - box.first:
            box = box.outer
        return box

    @property
    def make(self) -> tuple[str, str]:
        """How it is made: its tag, and its classes but those that count what is alike, or say that it is one
        of two in turn."""
        given = self.element.attrib
        return self.tag, _lasting(given.get("class", "")) if given else ""  # to ask an empty one takes much


@lru_cache(maxsize=64)
def _lasting(classes: str) -> str:
    """Some classes without those that count what is alike, or take turns; many boxes have the same."""
    return " ".join([name for name in unnumbered(classes.lower()) if name not in _TURNS])


class Piece:
    """One piece of text. `words` and `linked` count words, in all and inside links; `links` counts links.

    `strong` is the number of words set bold or italic; `box` the index of the innermost box.
    """

    __slots__ = ("box", "linked", "links", "strong", "tag", "text", "type", "words")

    text: str
    type: BlockType
    tag: str
    box: int
    words: int
    linked: int
    links: int
    strong: int

    @property
    def is_link(self) -> bool:
        """Whether all of it is links. A word of two elements ("Pi" and "er") counts as two in `linked`."""
        return 0 < self.words <= self.linked

    @property
    def link_density(self) -> float:
        """The share of its words inside links, 0..1."""
        return self.linked / self.words if self.words else 0.0


@dataclass(slots=True)
class Cut:
    """A page's pieces and boxes, both in page order; `pictured` are the places of the boxes with an image,
    and `names` has what boxes are named, each once: most pages have none of what is looked for in them.
    `told` are the signs told last of a text (`added.signs`), and that text."""

    pieces: list[Piece] = field(default_factory=list)
    boxes: list[Box] = field(default_factory=list)
    pictured: set[int] = field(default_factory=set)
    names: str = ""
    told: tuple[list[int], int] = ([], 0)

    def box_of(self, at: int) -> Box:
        """The innermost box of a piece."""
        return self.boxes[self.pieces[at].box]

    def part_of(self, text: Box) -> Box:
        """What the box of a text is all of, where that is one of several parts made alike: some editors put
        each paragraph into a box. Else the box of the text itself."""
        part = text.whole()
        if part is text or part.end - part.first > 1:
            return text
        before = self.boxes[max(part.place - _NEAR, 0) : part.place]
        alike = [
            one
            for one in before
            if one.parent == part.parent and one.end - one.first == 1 and one.tag == part.tag
        ]
        if len(alike) >= _ALIKE and [one.make for one in alike].count(part.make) >= _ALIKE:
            return part
        return part if len(before) == _NEAR and self._follows_alike(part) else text

    def _follows_alike(self, part: Box) -> bool:
        """Whether a part follows others made alike, be it behind a table of many boxes."""
        alike, at = 0, part.first - 1
        for _ in range(_STEPS):
            beside = self.box_of(at)
            while beside.parent > part.parent:
                beside = beside.outer
            if at < 0 or beside.parent != part.parent:
                return False
            alike += beside.end - beside.first == 1 and beside.make == part.make
            at = beside.first - 1
        return alike >= _ALIKE

    def are_beside(self, text: Box, other: Box) -> bool:
        """Whether the box of a text and another are parts of one, or each is all of such a part."""
        if text.parent == other.parent:
            return True
        part, beside = self.part_of(text), other.whole()
        if part is text or part.parent == other.parent:
            return part is not text
        return part.parent == beside.parent and part.make == beside.make

    def box_around(self, kept: Sequence[int]) -> Box:
        """The innermost box that holds some pieces, in page order, or the outermost around the first."""
        box = self.box_of(kept[0])
        while box.parent >= 0 and box.end <= kept[-1]:
            box = box.outer
        return box
