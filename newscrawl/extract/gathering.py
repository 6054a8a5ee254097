"""Text gathered into pieces, and the boxes that the pieces stand in.

Most boxes of a page have no text. An element becomes a box only when a piece of text ends in it.
"""

from __future__ import annotations

from newscrawl.extract.element import Element
from newscrawl.extract.pieces import Box, Piece
from newscrawl.extract.tags import TYPES
from newscrawl.extract.words import LINE_BREAK, read_words
from newscrawl.items import BlockType
from newscrawl.wordcount import count_words

_CSS_LENGTH = 300
_FLOW = frozenset(("p", "div"))
_NONE: tuple[int, BlockType, str] = (-1, "paragraph", "")
_OUTER: frozenset[BlockType] = frozenset(("quote", "list_item"))


class Gathering:
    """The piece being gathered and the elements that are open.

    `open` has all block-level elements around; `made` the outer ones that are boxes already: the place of
    each, the type of the text right in it, and its tag. `shown` says how many of those open, from the
    outermost, are known to hold an image; `pictured` are the boxes that do. `text` are the parts of the
    piece, `LINE_BREAK` among them for a line break; `linked` those in a link, `strong` those in bold or
    italic; `in_link` and `in_strong` say how many such elements are open.
    """

    def __init__(self) -> None:
        self.pieces: list[Piece] = []
        self.boxes: list[Box] = []
        self.open: list[tuple[Element, str, str]] = []
        self.made: list[tuple[int, BlockType, str]] = []
        self.pictured: set[int] = set()
        self.shown = 0
        self.text: list[str] = []
        self.linked: list[str] = []
        self.strong: list[str] = []
        self.in_link = self.in_strong = self.links = 0

    def marked(self, text: str) -> None:
        """Take a text node in a link or in strong words."""
        if self.in_link:
            self.linked.append(text)
        if self.in_strong:
            self.strong.append(text)

    def line_break(self) -> None:
        """Two line breaks with nothing between them end a piece; one is a line of it."""
        for part in reversed(self.text):
            if part is LINE_BREAK:
                self.flush()
                return
            if not part.isspace():
                self.text.append(LINE_BREAK)
                return
        self.text.clear()

    def flush(self) -> None:
        """Close the piece being gathered."""
        links, self.links = self.links, 0
        gathered, linked, strong = self.text, self.linked, self.strong
        if gathered:
            text, words = read_words(gathered)
            if text:
                in_links = in_strong = 0
                if linked:
                    in_links = words if len(linked) == len(gathered) == 1 else _count(linked)
                if strong:
                    in_strong = words if len(strong) == len(gathered) == 1 else _count(strong)
                made = self.made
                box, type_, tag = made[-1] if len(made) == len(self.open) and made else self.innermost()
                self.pieces.append(Piece(text, type_, tag, box, words, in_links, links, in_strong))
            gathered.clear()
        if linked:
            linked.clear()
        if strong:
            strong.clear()

    def innermost(self) -> tuple[int, BlockType, str]:
        """The innermost box, made now where there was none, and the type of the text right in it."""
        made, boxes, pieces = self.made, self.boxes, len(self.pieces)
        parent, outer, _ = made[-1] if made else _NONE
        at, depth = len(boxes), len(made)
        for element, tag, css in self.open[depth:]:
            type_ = TYPES.get(tag)
            if type_ is None:
                type_ = outer if outer in _OUTER and tag in _FLOW else "paragraph"
            boxes.append(Box(element, tag, css[:_CSS_LENGTH], parent, depth, pieces))
            made.append((at, type_, tag))
            parent, outer = at, type_
            at += 1
            depth += 1
        return made[-1] if made else (0, "paragraph", "")

    def end(self) -> None:
        """Close the box that the innermost open element is, if it is one, as the element ends."""
        self.open.pop()
        depth = len(self.open)
        if depth < len(self.made):
            at = self.made.pop()[0]
            self.boxes[at].end = len(self.pieces)
            if depth < self.shown:
                self.pictured.add(at)
        self.shown = min(self.shown, depth)


def _count(parts: list[str]) -> int:
    return count_words(" ".join(parts))
