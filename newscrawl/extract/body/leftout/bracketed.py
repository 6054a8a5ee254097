"""Links in brackets at the end of a heading, which are for those who use a page and no part of what it says.

Wikis have one beside the heading of each chapter, to edit it ("History[edit | edit source]"). That they are
links, with no blank before them, tells them from brackets of the heading's own.
"""

from __future__ import annotations

from newscrawl.extract.body.cutting.pieces import Piece
from newscrawl.known.wordcount import count_words


def without_bracketed(piece: Piece) -> str:
    """The text of a piece; that of a heading without what it has in brackets at its end, if all of that and
    nothing else in it is links."""
    text = piece.text
    if piece.type != "heading" or not piece.linked or not text.endswith("]"):
        return text
    head, _, links = text.rpartition("[")
    told = sum(map(count_words, links[:-1].split("|")))
    glued = head and not head[-1].isspace()
    return head if glued and abs(told - piece.linked) < piece.links else text
