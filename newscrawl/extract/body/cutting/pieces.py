"""What a page is cut into: the pieces of text that a reader sees, and the boxes they stand in.

A box's pieces are always a range of the list, so any sum over a box is a difference of two prefix sums.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from newscrawl.extract.markup.element import Element
from newscrawl.items import BlockType

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

    @property
    def make(self) -> tuple[str, str]:
        """How it is made: its tag, and its classes but those that count what is alike, or say that it is one
        of two in turn."""
        names = self.element.attrib.get("class", "").lower().split()
        return self.tag, " ".join([
            name for name in names if name not in _TURNS and not any(map(str.isdigit, name))
        ])  # fmt: skip


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
    """A page's pieces and boxes, both in page order; `pictured` are the places of the boxes with an image."""

    pieces: list[Piece] = field(default_factory=list)
    boxes: list[Box] = field(default_factory=list)
    pictured: set[int] = field(default_factory=set)

    def box_of(self, at: int) -> Box:
        """The innermost box of a piece."""
        return self.boxes[self.pieces[at].box]

    def box_around(self, kept: Sequence[int]) -> Box:
        """The innermost box that holds some pieces, in page order, or the outermost around the first."""
        box = self.box_of(kept[0])
        while box.parent >= 0 and box.end <= kept[-1]:
            box = box.outer
        return box
