"""Headings that are no heading by their tag: a short line in bold, above a paragraph that is not.

Editors without a style for sub-headings set them so. A line that ends as a sentence does, or leads to what
follows with a colon, is text in bold, as are the questions of an interview.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from newscrawl.extract.body.cutting.blocks import Cut, Piece
from newscrawl.items import Block

_WORDS, _LONGEST = 12, 80
"""Words and letters of such a line, at the most."""
_BOLD = frozenset(("b", "strong"))
_ENDS = frozenset('.!?…:;,。！？：؟۔।)]"”»')
_DASHES = frozenset("-–—•(")
"""What no heading ends with, and none begins with: it is said in turn, or an entry of a list."""


def call_heads(cut: Cut, kept: Sequence[int], strong: Iterable[tuple[int, Block]]) -> None:
    """Call those blocks headings that are such, of some pieces set in bold or italics: neither the first nor
    the last of the pieces `kept` is one."""
    for at, block in strong:
        if _may_head(cut.pieces[at]) and kept[0] < at < kept[-1] and _is_bold(cut, at):
            place = kept.index(at)
            if _is_text(cut.pieces[kept[place - 1]]) and _is_text(cut.pieces[kept[place + 1]]):
                block.type = "heading"


def _may_head(piece: Piece) -> bool:
    text = piece.text
    if piece.type != "paragraph" or piece.linked or piece.words > _WORDS or len(text) > _LONGEST:
        return False
    return text[0] not in _DASHES and text[-1] not in _ENDS and "\n" not in text


def _is_text(piece: Piece) -> bool:
    return piece.type != "heading" and 2 * piece.strong < piece.words and piece.text[-1] in _ENDS


def _is_bold(cut: Cut, at: int) -> bool:
    """Whether a piece is set bold, and not in italics as a note is."""
    element = cut.boxes[cut.pieces[at].box].element
    return any(part.tag in _BOLD for part in element.among[element.place : element.end])
