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
from typing import cast

from lxml import etree
from lxml.html import HtmlElement

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
_UNSEEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_UNSEEN_CLASS = re.compile(
    r"(?:^|[\s_-])(?:sr-only|visually-?hidden|screen-reader(?:-text)?|visuallyhidden|assistive-text)(?:[\s_-]|$)"
)
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
    """A block-level element: its place among the boxes and the range of pieces it holds."""

    element: HtmlElement
    tag: str
    css: str
    parent: int
    depth: int
    first: int
    end: int = 0


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


_MARKS = frozenset(("class", "id", "itemprop", "role", "data-testid", "data-component", "data-type"))
_STRONG = frozenset(("b", "strong", "em", "i"))
_TOLD = _STRONG | {"a"}
"""Inline elements that make a difference to the words in them."""
_FLOW = frozenset(("p", "div"))
_OUTER: frozenset[BlockType] = frozenset(("quote", "list_item"))


class _Walk:
    """One walk: the piece being gathered and the boxes that are open."""

    def __init__(self, dropped: Collection[HtmlElement], everything: bool) -> None:
        self.cut = Cut()
        self.dropped = dropped
        self.everything = everything
        self.kinds: list[int] = []
        self.open: list[int] = []
        self.types: list[tuple[BlockType, str]] = [("paragraph", "")]
        self.text: list[str] = []
        self.link_text: list[str] = []
        self.strong_text: list[str] = []
        self.in_link = self.in_strong = self.links = 0

    def enter(self, element: HtmlElement, tag: str) -> bool:
        """Take the start of an element; False when nothing in it is to be read."""
        kind = _KINDS.get(tag, UNSURE)
        if kind >= CELL:
            kind = _kind(element, tag)
        if kind == SILENT and not (self.everything and tag in ("nav", "noscript")):
            return False
        if kind == BREAK:
            self.line_break()
        else:
            words = _marks(attributes, self.everything) if (attributes := element.items()) else ""
            if words is None or (self.dropped and element in self.dropped):
                return False
            if kind == INLINE:
                if tag in _TOLD:
                    self.inline(tag, 1)
            elif kind == CELL:
                self.text.append(" ")
            else:
                self.start(element, tag, words)
        self.kinds.append(kind)
        if text := element.text:
            self.add(text)
        return True

    def leave(self, tag: str) -> None:
        """Take the end of the element entered last."""
        kind = self.kinds.pop()
        if kind == INLINE:
            if tag in _TOLD:
                self.inline(tag, -1)
        elif kind == CELL:
            self.text.append(" ")
        elif kind != BREAK:
            self.end()

    def inline(self, tag: str, by: int) -> None:
        """Enter or leave an inline element."""
        if tag == "a":
            self.in_link += by
            self.links += by > 0
        elif tag in _STRONG:
            self.in_strong += by

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
        if not self.text and text.isspace():
            return
        if self.in_link:
            self.link_text.append(text)
        if self.in_strong:
            self.strong_text.append(text)
        self.text.append(text.replace("\n", " "))

    def flush(self) -> None:
        """Close the piece being gathered."""
        parts, self.text = self.text, []
        linked, self.link_text = self.link_text, []
        strong, self.strong_text = self.strong_text, []
        links, self.links = self.links, 0
        if not parts or not (text := neat("".join(parts))):
            return
        type_, tag = self.types[-1]
        self.cut.pieces.append(
            Piece(
                text,
                type_,
                tag,
                self.open[-1] if self.open else 0,
                count_words(text),
                count_words(" ".join(linked)) if linked else 0,
                links,
                count_words(" ".join(strong)) if strong else 0,
            )
        )

    def start(self, element: HtmlElement, tag: str, css: str) -> None:
        """Open a box."""
        if self.text or self.links:
            self.flush()
        boxes, opened = self.cut.boxes, self.open
        parent = opened[-1] if opened else -1
        opened.append(len(boxes))
        boxes.append(Box(element, tag, css, parent, len(opened) - 1, len(self.cut.pieces)))
        type_ = _TYPES.get(tag)
        if type_ is None:
            outer = self.types[-1][0]
            type_ = outer if outer in _OUTER and tag in _FLOW else "paragraph"
        self.types.append((type_, tag))

    def end(self) -> None:
        """Close the innermost box."""
        if self.text or self.links:
            self.flush()
        self.types.pop()
        self.cut.boxes[self.open.pop()].end = len(self.cut.pieces)


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


def _marks(attributes: list[tuple[str, str]], everything: bool) -> str | None:
    """The words of class, id and the like, in lower case; None where the reader does not see the element."""
    words = ""
    for name, value in attributes:
        if name in _MARKS:
            words = f"{words} {value}" if words else value
        elif everything:
            continue
        elif name == "style":
            if _UNSEEN_STYLE.search(value):
                return None
        elif name == "hidden" or (name == "aria-hidden" and value.lower() == "true"):
            return None
    words = words[:_CSS_LENGTH].lower()
    unseen = not everything and ("hidden" in words or "sr-only" in words or "screen-reader" in words)
    return None if unseen and _UNSEEN_CLASS.search(words) else words


def cut_page(root: HtmlElement, dropped: Collection[HtmlElement] = (), *, everything: bool = False) -> Cut:
    """Cut what a reader sees of `root` into pieces, leaving out the elements `dropped`.

    `everything` reads navigation and hidden parts as well: for pages whose broken markup hides the article.
    """
    walk = _Walk(dropped, everything)
    events = etree.iterwalk(root, events=("start", "end"))
    skipped = False
    for event, node in events:
        element = cast("HtmlElement", node)
        tag = element.tag
        if event == "start":
            skipped = not walk.enter(element, tag)
            if skipped:
                events.skip_subtree()
            continue
        if skipped:
            skipped = False
        else:
            walk.leave(tag)
        if (tail := element.tail) and element is not root:
            walk.add(tail)
    walk.flush()
    return walk.cut
