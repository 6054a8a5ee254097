"""A page cut into pieces of text and the boxes they stand in, in one walk over its tree.

Everything the body is chosen by is gathered here in one pass, so that no later step asks the tree again:
pieces are what a reader sees as one paragraph, heading, list item, quotation or table row, whether the page
wrote `<p>`, a bare `<div>`, text between two `<br>` or loose text; boxes are the block-level elements around
them.
"""

from __future__ import annotations

from collections.abc import Collection

from newscrawl.extract.body.cutting.pieces import Box, Cut, Piece
from newscrawl.extract.body.cutting.walk import Walk
from newscrawl.extract.markup.element import Element
from newscrawl.extract.markup.names import BETWEEN
from newscrawl.extract.markup.outline import Outline

__all__ = ["Box", "Cut", "Piece", "cut_page"]


def cut_page(
    root: Element,
    dropped: Collection[Element] = (),
    *,
    everything: bool = False,
    captions: bool = False,
    outline: Outline | None = None,
) -> Cut:
    """Cut what a reader sees of `root` into pieces, leaving out the elements `dropped`.

    `everything` reads navigation and hidden parts as well: for pages whose broken markup hides the article.
    With `captions` it reads those of pictures, too.
    `outline` is that of `root`, where it is known already.
    """
    outline = outline or Outline(root)
    walk = Walk(everything, captions)
    walk.through(outline.elements, outline.shown(dropped, everything))
    walk.finish()
    return Cut(walk.pieces, walk.boxes, walk.pictured, BETWEEN.join({box.css for box in walk.boxes}))
