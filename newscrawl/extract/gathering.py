"""Text gathered into pieces, and the boxes that the pieces stand in.

Most boxes of a page have no text. An element becomes a box only when a piece of text ends in it.
"""

from __future__ import annotations

import unicodedata

from newscrawl.extract.element import Element
from newscrawl.extract.pieces import Box, Piece
from newscrawl.extract.tags import TYPES
from newscrawl.extract.words import LINE_BREAK, is_wide, tidied
from newscrawl.items import BlockType
from newscrawl.wordcount import spaceless

_CSS_LENGTH = 300
_FLOW = frozenset(("p", "div"))
_NONE: tuple[int, BlockType, str] = (-1, "paragraph", "")
_LOOSE: tuple[int, BlockType, str] = (0, "paragraph", "")
"""What is around the outermost boxes, and around text that is in none."""
_OUTER: frozenset[BlockType] = frozenset(("quote", "list_item"))


class Gathering:
    """The piece being gathered and the elements that are open.

    `open` has all block-level elements around; `made` the outer ones that are boxes already: the place of
    each, the type of the text right in it, and its tag. `shown` says how many of those open, from the
    outermost, are known to hold an image; `pictured` are the boxes that do. `text` are the parts of the
    piece, `LINE_BREAK` among them for a line break; `linked` those in a link, `strong` those in bold or
    italic; `in_link` and `in_strong` say how many such elements are open. `wide` has of such parts the texts
    that may have words which no blanks tell apart: the piece, the name of the count, and the text.
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
        self.wide: list[tuple[Piece, str, str]] = []
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
        gathered, linked, strong = self.text, self.linked, self.strong
        if gathered:
            text = "".join(gathered).strip()
            # What Python calls printable has no white space but blanks, and no marks that nobody sees.
            if text.isprintable() and "  " not in text:
                words = text.count(" ") + 1
            else:
                text, words = tidied(text)
            if text:
                piece = Piece()
                piece.text, piece.words, piece.links = text, words, self.links
                piece.linked = self._count(piece, "linked", linked) if linked else 0
                piece.strong = self._count(piece, "strong", strong) if strong else 0
                made = self.made
                piece.box, piece.type, piece.tag = (
                    made[-1] if len(made) == len(self.open) and made else self.innermost()
                )
                self.pieces.append(piece)
            gathered.clear()
        self.links = 0
        if linked or strong:
            linked.clear()
            strong.clear()

    def _count(self, piece: Piece, name: str, parts: list[str]) -> int:
        """The words of those parts of a piece that are in links, or in bold or italic."""
        if len(parts) == len(self.text) == 1:
            text, words = piece.text, piece.words
        else:
            text = " ".join(parts)
            words = len(text.split())
        if not text.isascii():
            self.wide.append((piece, name, text))
        return words

    def finish(self) -> None:
        """Do for all pieces what few pages ask for, which one look at their texts tells: compose letters, and
        count the words that no blanks tell apart."""
        pieces = [piece for piece in self.pieces if not piece.text.isascii()]
        texts = "\n".join([piece.text for piece in pieces])
        composed = unicodedata.normalize("NFC", texts)
        if composed != texts:
            for piece in pieces:
                piece.text = unicodedata.normalize("NFC", piece.text)
        if is_wide(composed):
            for piece in pieces:
                piece.words += spaceless(piece.text)
            for piece, name, text in self.wide:
                setattr(piece, name, getattr(piece, name) + spaceless(text))

    def innermost(self) -> tuple[int, BlockType, str]:
        """The innermost box, made now where there was none, and the type of the text right in it."""
        made, boxes, pieces, type_of = self.made, self.boxes, len(self.pieces), TYPES.get
        parent, outer, _ = made[-1] if made else _NONE
        at, depth = len(boxes), len(made)
        for element, tag, css in self.open[depth:]:
            box = Box()
            box.element = element
            box.tag = tag
            box.parent = parent
            box.depth = depth
            box.css = css if len(css) <= _CSS_LENGTH else css[:_CSS_LENGTH]
            box.first, box.end = pieces, 0
            boxes.append(box)
            type_ = type_of(tag)
            if type_ is None:
                type_ = outer if outer in _OUTER and tag in _FLOW else "paragraph"
            made.append((at, type_, tag))
            parent, outer = at, type_
            at += 1
            depth += 1
        return made[-1] if made else _LOOSE

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
