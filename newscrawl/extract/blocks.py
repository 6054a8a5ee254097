"""A page cut into pieces of text and the boxes they stand in, in one walk over its tree.

Everything the body is chosen by is gathered here in one pass, so that no later step asks the tree again:
pieces are what a reader sees as one paragraph, heading, list item, quotation or table row, whether the page
wrote `<p>`, a bare `<div>`, text between two `<br>` or loose text; boxes are the block-level elements around
them. A box's pieces are always a range of the list, so any sum over a box is a difference of two prefix sums.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from itertools import islice

from lxml import etree
from lxml.html import HtmlElement

from newscrawl.extract.outline import Outline
from newscrawl.extract.tags import (
    BLOCK,
    BREAK,
    CELL,
    IMAGE,
    INLINE,
    KINDS,
    LINK,
    SILENT,
    STRONG,
    TYPES,
    UNSURE,
    looked_into,
)
from newscrawl.extract.words import count_words, read_words
from newscrawl.items import BlockType

_CSS_LENGTH = 300
_FLOW = frozenset(("p", "div"))
_OUTER: frozenset[BlockType] = frozenset(("quote", "list_item"))
_READ_ANYWAY = frozenset(("nav", "noscript"))


@dataclass(slots=True)
class Box:
    """A block-level element with text: its place among the boxes and the range of pieces it holds. `images`
    are those that lie in it and in no box within."""

    element: HtmlElement
    tag: str
    css: str
    parent: int
    depth: int
    first: int
    end: int = 0
    images: int = 0


@dataclass(slots=True)
class Piece:
    """One piece of text. `words` and `linked` count words, in all and inside links; `links` counts links.

    `strong` is the number of words set bold or italic; `box` the index of the innermost box.
    """

    text: str
    type: BlockType
    tag: str
    box: int
    words: int
    linked: int
    links: int
    strong: int

    @property
    def link_density(self) -> float:
        """The share of its words inside links, 0..1."""
        return self.linked / self.words if self.words else 0.0


@dataclass(slots=True)
class Cut:
    """A page's pieces and boxes, both in page order."""

    pieces: list[Piece] = field(default_factory=list)
    boxes: list[Box] = field(default_factory=list)


def cut_page(
    root: HtmlElement,
    dropped: Collection[HtmlElement] = (),
    *,
    everything: bool = False,
    outline: Outline | None = None,
) -> Cut:
    """Cut what a reader sees of `root` into pieces, leaving out the elements `dropped`.

    `everything` reads navigation and hidden parts as well: for pages whose broken markup hides the article.
    `outline` is that of `root`, where it is known already.
    """
    outline = outline or Outline(list(root.iter(etree.Element)))
    walk = _Walk(everything)
    walk.through(outline.elements, outline.shown(dropped, everything))
    return Cut(walk.pieces, walk.boxes)


class _Walk:
    """One walk: the piece being gathered and the elements that are open.

    Most boxes of a page have no text. An element becomes a box only when a piece of text ends in it: `open`
    has all block-level elements around; `made` the outer ones that are boxes already: the place of each, the
    type of the text right in it, and its tag. `images` are counted by place in `open`.
    """

    def __init__(self, everything: bool) -> None:
        self.everything = everything
        self.pieces: list[Piece] = []
        self.boxes: list[Box] = []
        self.open: list[tuple[HtmlElement, str, str]] = []
        self.made: list[tuple[int, BlockType, str]] = []
        self.images: dict[int, int] = {}
        self.text: list[str] = []
        self.linked: list[str] = []
        self.strong: list[str] = []
        self.in_link = self.in_strong = self.links = 0

    # A call for each element costs as much as all that is done with it: this loop makes few.
    def through(  # noqa: C901 - see above
        self, elements: list[HtmlElement], names: list[str | None]
    ) -> None:
        """Take all elements of a tree in page order; those that are `names` None are not read."""
        top, kind = elements[0].getparent(), INLINE
        around: list[tuple[HtmlElement, int]] = []
        text, opened, made, kind_of = self.text, self.open, self.made, KINDS.get
        steps = zip(elements, names, strict=True)
        for element, name in steps:
            parent = element.getparent()
            while top is not parent:
                if kind == BLOCK:
                    if text or self.links:
                        self.flush()
                    opened.pop()
                    if len(opened) < len(made) or self.images:
                        self.end()
                elif kind == LINK:
                    self.in_link -= 1
                elif kind != INLINE and kind != SILENT:
                    self.leave(kind)
                tail = top.tail
                top, kind = around.pop()
                if tail and (text or not tail.isspace()):
                    self.add(tail)
            tag = element.tag
            around.append((top, kind))
            top, kind = element, kind_of(tag, UNSURE)
            if name is None:
                kind = self.unread(kind)
            elif kind == BLOCK:
                if text or self.links:
                    self.flush()
                opened.append((element, tag, name))
            elif kind == LINK:
                self.in_link += 1
                self.links += 1
            elif kind != INLINE:
                kind = self.enter(element, tag, kind, name)
            if kind == SILENT:
                _pass_over(element, steps)
            elif (own := element.text) and (text or not own.isspace()):
                self.add(own)
        self.out_of(around, top, kind)

    def out_of(self, around: list[tuple[HtmlElement, int]], top: HtmlElement, kind: int) -> None:
        """Leave the elements still open; what follows on the outermost is not the tree's."""
        while len(around) > 1:
            self.leave(kind)
            tail = top.tail
            top, kind = around.pop()
            if tail and (self.text or not tail.isspace()):
                self.add(tail)
        self.leave(kind)
        self.flush()

    def unread(self, kind: int) -> int:
        """Take an element that is not to be read: only a line break is one all the same."""
        if kind == BREAK:
            self.line_break()
        return SILENT

    def enter(self, element: HtmlElement, tag: str, kind: int, name: str) -> int:
        """Take the start of an element that is not simply inline; the kind that it turns out to be."""
        if kind >= CELL:
            kind = looked_into(element, tag)
        if kind == SILENT and self.everything and tag in _READ_ANYWAY:
            kind = BLOCK
        if kind == BLOCK:
            self.flush()
            self.open.append((element, tag, name))
        elif kind == BREAK:
            self.line_break()
        elif kind == LINK:
            self.in_link += 1
            self.links += 1
        elif kind == STRONG:
            self.in_strong += 1
        elif kind == IMAGE:
            self.images[len(self.open) - 1] = self.images.get(len(self.open) - 1, 0) + 1
        elif kind == CELL:
            self.text.append(" ")
        return kind

    def leave(self, kind: int) -> None:
        """Take the end of an element of `kind`."""
        if kind == BLOCK:
            if self.text or self.links:
                self.flush()
            self.open.pop()
            if len(self.open) < len(self.made) or self.images:
                self.end()
        elif kind == LINK:
            self.in_link -= 1
        elif kind == STRONG:
            self.in_strong -= 1
        elif kind == CELL:
            self.text.append(" ")

    def end(self) -> None:
        """Close the box that the element which ended is; if it is none, its images are those of the outer."""
        depth = len(self.open)
        images = self.images.pop(depth, 0)
        if depth < len(self.made):
            box = self.boxes[self.made.pop()[0]]
            box.end = len(self.pieces)
            box.images = images
        elif images:
            self.images[depth - 1] = self.images.get(depth - 1, 0) + images

    def line_break(self) -> None:
        """Two line breaks with nothing between them end a piece; one is a line of it."""
        for part in reversed(self.text):
            if part == "\n":
                self.flush()
                return
            if not part.isspace():
                self.text.append("\n")
                return
        self.text.clear()

    def add(self, text: str) -> None:
        """Take a text node."""
        if self.in_link:
            self.linked.append(text)
        if self.in_strong:
            self.strong.append(text)
        self.text.append(text.replace("\n", " "))

    def flush(self) -> None:
        """Close the piece being gathered."""
        links, self.links = self.links, 0
        if self.text:
            text, words = read_words(self.text)
            if text:
                alone = len(self.linked) == len(self.text) == 1
                linked = words if alone else _count(self.linked) if self.linked else 0
                strong = _count(self.strong) if self.strong else 0
                box, type_, tag = self.innermost()
                self.pieces.append(Piece(text, type_, tag, box, words, linked, links, strong))
            self.text.clear()
        if self.linked:
            self.linked.clear()
        if self.strong:
            self.strong.clear()

    def innermost(self) -> tuple[int, BlockType, str]:
        """The innermost box, made now where there was none, and the type of the text right in it."""
        made, boxes = self.made, self.boxes
        for element, tag, css in self.open[len(made) :]:
            parent, outer = made[-1][:2] if made else (-1, "paragraph")
            type_ = TYPES.get(tag) or (outer if outer in _OUTER and tag in _FLOW else "paragraph")
            boxes.append(Box(element, tag, css[:_CSS_LENGTH], parent, len(made), len(self.pieces)))
            made.append((len(boxes) - 1, type_, tag))
        return made[-1] if made else (0, "paragraph", "")


def _count(parts: list[str]) -> int:
    return count_words(" ".join(parts))


def _pass_over(element: HtmlElement, steps: Iterator[object]) -> None:
    """Take what lies in an element out of the steps to come."""
    if len(element):
        inside = sum(1 for _ in element.iter(etree.Element)) - 1
        next(islice(steps, inside, inside), None)
