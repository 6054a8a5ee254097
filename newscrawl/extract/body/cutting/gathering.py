"""Text gathered into pieces, and the boxes that the pieces stand in.

Most boxes of a page have no text. An element becomes a box only when a piece of text ends in it.
"""

from __future__ import annotations

from newscrawl.extract.body.cutting.pieces import Box, Piece
from newscrawl.extract.markup.element import Element
from newscrawl.extract.markup.neat import LINE_BREAK, is_blank, letters_of, tidied
from newscrawl.extract.markup.tags import TYPES
from newscrawl.items import BlockType
from newscrawl.known.legible import composed
from newscrawl.known.wordcount import spaceless

_CSS_LENGTH = 300
_FLOW = frozenset(("p", "div", "footer", "cite"))
_OUTER: frozenset[BlockType] = frozenset(("quote", "list_item"))


def _outside() -> Box:
    box = Box()
    box.element = Element()
    box.place, box.depth, box.type, box.tag, box.css = 0, -1, "paragraph", "", ""
    return box


_OUTSIDE = _outside()
"""What is around the outermost boxes, and around text that is in none."""


class Gathering:
    """The piece being gathered and the elements that are open.

    `open` has the block-level elements around that are no boxes yet, with their tags and names; `inner` is
    the innermost that is one, as all around it are. `image` is the place of the last image; `pictured` are
    the boxes that hold one. `text` are the parts of the piece, `LINE_BREAK` among them for a line break;
    `linked` those in a link, `strong` those in bold or italic. `wide` has of such parts the texts that may
    have words which no blanks tell apart: the piece, the name of the count, and the text.
    """

    def __init__(self) -> None:
        self.pieces: list[Piece] = []
        self.boxes: list[Box] = []
        self.open: list[tuple[Element, str, str]] = []
        self.inner = _OUTSIDE
        self.pictured: set[int] = set()
        self.image = -1
        self.text: list[str] = []
        self.linked: list[str] = []
        self.strong: list[str] = []
        self.wide: list[tuple[Piece, str, str]] = []
        self.links = 0

    def line_break(self) -> None:
        """Two line breaks with nothing between them end a piece; one is a line of it."""
        for part in reversed(self.text):
            if part is LINE_BREAK:
                self.flush()
                return
            if not part.isspace() and (part[:1].isalnum() or not is_blank(part)):
                self.text.append(LINE_BREAK)
                return
        self.text.clear()

    def flush(self) -> None:
        """Close the piece being gathered."""
        gathered, linked, strong = self.text, self.linked, self.strong
        if gathered:
            text = "".join(gathered).strip()
            # What Python calls printable has no white space but blanks, and no marks that nobody sees. To ask
            # each letter takes long: in ASCII, pages have no others that are not printable than these.
            blank = (
                "\n" in text or LINE_BREAK in text or "\t" in text or "\r" in text or "\f" in text
                if text.isascii()
                else not text.isprintable()
            )
            if blank or "  " in text:
                text, words = tidied(text)
                text = text if text[:1].isalnum() or not is_blank(text) else ""
            else:
                words = text.count(" ") + 1
            if text:
                if self.open:
                    self._make_boxes()
                piece, box = Piece(), self.inner
                piece.text, piece.words, piece.links = text, words, self.links
                piece.box, piece.type, piece.tag = box.place, box.type, box.tag
                piece.linked = self._count(piece, "linked", linked) if linked else 0
                piece.strong = self._count(piece, "strong", strong) if strong else 0
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
        letters = letters_of("\n".join([piece.text for piece in pieces]))
        if letters.unsettled:
            for piece in pieces:
                piece.text = composed(piece.text)
            letters = letters_of("\n".join([piece.text for piece in pieces]))
        if letters.wide:
            for piece in pieces:
                piece.words += spaceless(piece.text)
            for piece, name, text in self.wide:
                setattr(piece, name, getattr(piece, name) + spaceless(text))

    def _make_boxes(self) -> None:
        """Make boxes of the open elements that are none, as a piece ends in the innermost. In one loop, as
        each page has hundreds of them."""
        boxes, box, type_of = self.boxes, self.inner, TYPES.get
        depth, place, first = box.depth + 1, len(boxes), len(self.pieces)
        parent = box.place if depth else -1
        for element, tag, css in self.open:
            outer, box = box, Box()
            box.element = element
            box.tag = tag
            box.outer = outer
            box.parent, parent = parent, place
            box.place = place
            box.depth = depth
            box.css = css if len(css) <= _CSS_LENGTH else css[:_CSS_LENGTH]
            box.first = first
            type_ = type_of(tag)
            if type_ is None:
                type_ = outer.type
                if type_ != "paragraph" and (type_ not in _OUTER or tag not in _FLOW):
                    type_ = "paragraph"
            box.type = type_
            boxes.append(box)
            depth += 1
            place += 1
        self.open.clear()
        self.inner = box

    def end(self, element: Element) -> None:
        """Close the innermost open element, and the box that it is, if it is one, as it ends."""
        if self.open:
            self.open.pop()
            return
        box = self.inner
        box.end = len(self.pieces)
        if self.image > element.place:
            self.pictured.add(box.place)
        self.inner = box.outer
