"""A page cut into pieces of text and the boxes they stand in, in one walk over its tree.

Everything the body is chosen by is gathered here in one pass, so that no later step asks the tree again:
pieces are what a reader sees as one paragraph, heading, list item, quotation or table row, whether the page
wrote `<p>`, a bare `<div>`, text between two `<br>` or loose text; boxes are the block-level elements around
them. A box's pieces are always a range of the list, so any sum over a box is a difference of two prefix sums.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection
from dataclasses import dataclass, field
from itertools import islice

from lxml.html import HtmlElement

from newscrawl.extract.outline import Outline
from newscrawl.items import BlockType

INLINE, BLOCK, SILENT, BREAK, CELL, UNSURE = range(6)
_BLOCK_TAGS = (
    "address article aside blockquote body center dd details dir div dl dt fieldset figure footer form h1 h2 "
    "h3 h4 h5 h6 header hgroup hr html legend li main ol p pre section summary table tbody tfoot thead tr ul"
)
_INLINE_TAGS = (
    "a abbr acronym amp-img b bdi bdo big bold cite code data del dfn em font i img ins italic kbd label "
    "link mark meta meter nobr nowrap output picture q rp rt ruby s samp small source span strike strong sub "
    "sup time tt u var wbr"
)
_SILENT_TAGS = (
    "amp-ad amp-analytics amp-consent amp-iframe amp-list amp-sidebar amp-user-notification applet audio "
    "button canvas datalist dialog embed figcaption frameset head iframe input map math menu nav noframes "
    "object progress script select style svg template textarea title video"
)
_KINDS: dict[str, int] = {
    **dict.fromkeys(_BLOCK_TAGS.split(), BLOCK),
    **dict.fromkeys(_INLINE_TAGS.split(), INLINE),
    **dict.fromkeys(_SILENT_TAGS.split(), SILENT),
    "br": BREAK,
    "td": CELL,
    "th": CELL,
    "noscript": UNSURE,
}
_TYPES: dict[str, BlockType] = {
    **dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6"), "heading"),
    **dict.fromkeys(("li", "dt", "dd"), "list_item"),
    "tr": "table_row",
    "blockquote": "quote",
}
_INVISIBLE = "\u00ad\u200b\u2060\ufeff\u202a\u202b\u202c\u202d\u202e"
_SPACELESS = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff]")
_SPACELESS_RATE = 2
"""Characters to a word in scripts that put no blanks between words (Chinese, Japanese, Thai, Khmer, ...):
about two, as in the usual word segmenters."""
_LONG_CELL = 160
_NOSCRIPT_PARAGRAPHS = 3
_CSS_LENGTH = 300


@dataclass(slots=True)
class Box:
    """A block-level element: its place among the boxes and the range of pieces it holds. `images` are those
    that lie in it and in no box within."""

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


def count_words(text: str) -> int:
    """How many words `text` has; scripts without blanks count by their characters."""
    words = len(text.split())
    return words if text.isascii() else words + _spaceless(text)


def _spaceless(text: str) -> int:
    return len(_SPACELESS.findall(text)) // _SPACELESS_RATE


def neat(text: str) -> str:
    """`text` in NFC, white space made single blanks, invisible marks gone; single line breaks stay."""
    if "\n" in text:
        text = "\n".join([line for part in text.split("\n") if (line := " ".join(part.split()))])
    else:
        text = " ".join(text.split())
    if text.isascii():
        return text
    for mark in _INVISIBLE:
        if mark in text:
            text = text.replace(mark, "")
    return unicodedata.normalize("NFC", text).strip()


_LINK, _STRONG, _IMAGE = -1, -2, -3
"""Kinds of inline elements that make a difference to the words in them or beside them."""
_WALK_KINDS = {
    **_KINDS,
    "a": _LINK,
    **dict.fromkeys(("b", "strong", "em", "i"), _STRONG),
    **dict.fromkeys(("img", "amp-img"), _IMAGE),
}
_FLOW = frozenset(("p", "div"))
_OUTER: frozenset[BlockType] = frozenset(("quote", "list_item"))
_READ_ANYWAY = frozenset(("nav", "noscript"))


class _Walk:
    """One walk: the piece being gathered and the boxes that are open."""

    def __init__(self) -> None:
        self.pieces: list[Piece] = []
        self.boxes: list[Box] = []
        self.open: list[int] = []
        self.types: list[BlockType] = ["paragraph"]
        self.text: list[str] = []
        self.linked: list[str] = []
        self.strong: list[str] = []
        self.in_link = self.in_strong = self.links = 0

    def through(self, elements: list[HtmlElement], names: list[str | None], everything: bool) -> None:
        """Take all elements of a tree in page order; those that are `names` None are not read."""
        top, kind = elements[0].getparent(), INLINE
        within: list[tuple[HtmlElement, int]] = []
        text, kind_of = self.text, _WALK_KINDS.get
        for element, name in zip(elements, names, strict=True):
            parent = element.getparent()
            while top is not parent:
                if kind == BLOCK:
                    self.end()
                elif kind != INLINE and kind != SILENT:
                    self.leave(kind)
                tail = top.tail
                top, kind = within.pop()
                if tail and kind != SILENT and (text or not tail.isspace()):
                    self.add(tail)
            within.append((top, kind))
            top = element
            if kind == SILENT:
                continue
            tag = element.tag
            kind = kind_of(tag, UNSURE)
            if name is None:
                kind = self.unread(kind)
            elif kind == BLOCK:
                self.start(element, tag, name)
            elif kind != INLINE:
                kind = self.enter(element, tag, kind, name, everything)
            if kind != SILENT and (own := element.text) and (text or not own.isspace()):
                self.add(own)
        self.out_of(within, top, kind)

    def out_of(self, within: list[tuple[HtmlElement, int]], top: HtmlElement, kind: int) -> None:
        """Leave the elements still open; what follows on the outermost is not the tree's."""
        while len(within) > 1:
            self.leave(kind)
            tail = top.tail
            top, kind = within.pop()
            if tail and kind != SILENT and (self.text or not tail.isspace()):
                self.add(tail)
        self.leave(kind)
        self.flush()

    def unread(self, kind: int) -> int:
        """Take an element that is not to be read: only a line break is one all the same."""
        if kind != BREAK:
            return SILENT
        self.line_break()
        return kind

    def enter(self, element: HtmlElement, tag: str, kind: int, name: str, everything: bool) -> int:
        """Take the start of an element that is not simply inline; the kind that it turns out to be."""
        if kind >= CELL:
            kind = _kind(element, tag)
        if kind == SILENT and everything and tag in _READ_ANYWAY:
            kind = BLOCK
        if kind == BLOCK:
            self.start(element, tag, name)
        elif kind == BREAK:
            self.line_break()
        elif kind == _LINK:
            self.in_link += 1
            self.links += 1
        elif kind == _STRONG:
            self.in_strong += 1
        elif kind == _IMAGE:
            if self.open:
                self.boxes[self.open[-1]].images += 1
        elif kind == CELL:
            self.text.append(" ")
        return kind

    def leave(self, kind: int) -> None:
        """Take the end of an element of `kind`."""
        if kind == BLOCK:
            self.end()
        elif kind == _LINK:
            self.in_link -= 1
        elif kind == _STRONG:
            self.in_strong -= 1
        elif kind == CELL:
            self.text.append(" ")

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
            text, words = _read(self.text)
            if text:
                linked = words if len(self.linked) == len(self.text) == 1 else _count(self.linked)
                strong = _count(self.strong)
                box, tag = (self.open[-1], self.boxes[self.open[-1]].tag) if self.open else (0, "")
                self.pieces.append(Piece(text, self.types[-1], tag, box, words, linked, links, strong))
            self.text.clear()
        if self.linked:
            self.linked.clear()
        if self.strong:
            self.strong.clear()

    def start(self, element: HtmlElement, tag: str, css: str) -> None:
        """Open a box."""
        if self.text or self.links:
            self.flush()
        boxes, opened = self.boxes, self.open
        parent = opened[-1] if opened else -1
        opened.append(len(boxes))
        boxes.append(Box(element, tag, css[:_CSS_LENGTH], parent, len(opened) - 1, len(self.pieces)))
        type_ = _TYPES.get(tag)
        if type_ is None:
            outer = self.types[-1]
            type_ = outer if outer in _OUTER and tag in _FLOW else "paragraph"
        self.types.append(type_)

    def end(self) -> None:
        """Close the innermost box."""
        if self.text or self.links:
            self.flush()
        self.types.pop()
        self.boxes[self.open.pop()].end = len(self.pieces)


def _read(parts: list[str]) -> tuple[str, int]:
    """The text that `parts` make, neat, and how many words it has: as `neat` and `count_words`, but split
    into words once."""
    text = "".join(parts)
    if "\n" in text:
        text = neat(text)
        return text, count_words(text)
    words = text.split()
    text = " ".join(words)
    if text.isascii():
        return text, len(words)
    for mark in _INVISIBLE:
        if mark in text:
            text = neat(text)
            return text, count_words(text)
    return unicodedata.normalize("NFC", text), len(words) + _spaceless(text)


def _count(parts: list[str]) -> int:
    return count_words(" ".join(parts)) if parts else 0


def _kind(element: HtmlElement, tag: str) -> int:
    """The kind of an element that its tag alone does not tell."""
    kind = _KINDS.get(tag)
    if kind is None:
        return INLINE if ":" in tag else BLOCK
    if kind == CELL:
        return BLOCK if _is_column(element) else CELL
    return BLOCK if _holds_text(element) else SILENT


def _is_column(cell: HtmlElement) -> bool:
    """Whether a table cell lays out the page rather than hold a value: it has blocks or long text in it."""
    return len(cell.text or "") > _LONG_CELL or any(
        _KINDS.get(child.tag, BLOCK) == BLOCK or len(child.tail or "") > _LONG_CELL for child in cell
    )


def _holds_text(element: HtmlElement) -> bool:
    """Whether a `noscript` holds paragraphs, as on pages that build the visible copy by script."""
    paragraphs = islice(element.iterchildren("p"), _NOSCRIPT_PARAGRAPHS)
    return len(list(paragraphs)) == _NOSCRIPT_PARAGRAPHS


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
    outline = outline or Outline(root)
    walk = _Walk()
    walk.through(outline.elements, outline.shown(dropped, everything), everything)
    return Cut(walk.pieces, walk.boxes)
