"""The walk over a page's elements that gathers its pieces of text and makes the boxes around them.

It goes along a list of all elements and asks each for its text, for what follows on it and for its parent:
that is all that reading a tree takes. What an element is, its tag says (`tags`); its names, the outline.
"""

from __future__ import annotations

from itertools import islice

from newscrawl.extract.body.cutting.gathering import Gathering
from newscrawl.extract.markup.element import Element
from newscrawl.extract.markup.tags import (
    BLOCK,
    BREAK,
    CELL,
    IMAGE,
    INLINE,
    KINDS,
    LINK,
    SILENT,
    STRONG,
    UNSURE,
    looked_into,
)

_READ_ANYWAY = frozenset(("nav", "noscript"))
_CAPTION = "figcaption"


class Walk(Gathering):
    """One walk. `everything` reads navigation and hidden parts as well, with `captions` those of pictures."""

    def __init__(self, everything: bool, captions: bool = False) -> None:
        super().__init__()
        self.read = _READ_ANYWAY.union((_CAPTION,) if captions else ()) if everything else frozenset[str]()

    # A call for each element costs as much as all that is done with it: this loop makes few.
    def through(  # noqa: C901, PLR0915 - see above
        self, elements: list[Element], names: list[str | None]
    ) -> None:
        """Take all elements of a tree in page order; those that are `names` None are not read."""
        top: Element = elements[0].parent  # type: ignore[assignment]  # not asked for anything
        block, link, strong, image, silent, line_break = BLOCK, LINK, STRONG, IMAGE, SILENT, BREAK
        kind, kind_of = INLINE, KINDS.get
        kinds: list[int] = []
        text, opened, pieces, pictured = self.text, self.open, self.pieces, self.pictured
        linked, in_link, bold, in_strong = self.linked, 0, self.strong, 0
        pictured_at, read = -1, self.read
        steps = zip(elements, names, strict=True)
        for element, name in steps:
            parent = element.parent
            while top is not parent:
                if kind == block:
                    if text:
                        self.flush()
                    elif self.links:
                        self.links = 0  # of pictures, or of nothing that anybody sees
                        linked.clear()
                        bold.clear()
                    if opened:
                        opened.pop()
                    else:
                        box = self.inner
                        box.end = len(pieces)
                        if pictured_at > top.place:
                            pictured.add(box.place)
                        self.inner = box.outer
                elif kind == link:
                    in_link -= 1
                elif kind == strong:
                    in_strong -= 1
                elif kind == CELL:
                    text.append(" ")
                tail = top.tail
                top, kind = top.parent, kinds.pop()  # type: ignore[assignment]  # as above
                if tail is not None and (text or not tail.isspace()):
                    text.append(tail)
                    if in_link:
                        linked.append(tail)
                    if in_strong:
                        bold.append(tail)
            tag = element.tag
            kinds.append(kind)
            top, kind = element, kind_of(tag, UNSURE)
            if kind == block and name is not None:
                if text:
                    self.flush()
                elif self.links:
                    self.links = 0
                    linked.clear()
                    bold.clear()
                opened.append((element, tag, name))
            elif kind > block or name is None:
                if name is None and kind != line_break:
                    kind = silent
                elif kind != silent or read:
                    kind = self.enter(element, tag, kind, name)
                if kind == silent:
                    if inside := element.end - element.place - 1:
                        next(islice(steps, inside, inside), None)
                    continue
            elif kind == link:
                in_link += 1
                self.links += 1
            elif kind == strong:
                in_strong += 1
            elif kind == image:
                pictured_at = element.place
            own = element.text
            if own is not None and (text or not own.isspace()):
                text.append(own)
                if in_link:
                    linked.append(own)
                if in_strong:
                    bold.append(own)
        self.image = pictured_at
        self.out_of(kinds, top, kind, in_link, in_strong)

    def out_of(self, kinds: list[int], top: Element, kind: int, in_link: int, in_strong: int) -> None:
        """Leave the elements still open; what follows on the outermost is not the tree's."""
        while kinds:
            if kind == BLOCK:
                self.flush()
                self.end(top)
            elif kind == LINK:
                in_link -= 1
            elif kind == STRONG:
                in_strong -= 1
            elif kind == CELL:
                self.text.append(" ")
            tail = top.tail
            top, kind = top.parent, kinds.pop()  # type: ignore[assignment]  # the outermost is the last
            if kinds and tail is not None and (self.text or not tail.isspace()):
                self.text.append(tail)
                if in_link:
                    self.linked.append(tail)
                if in_strong:
                    self.strong.append(tail)
        self.flush()

    def enter(self, element: Element, tag: str, kind: int, name: str | None) -> int:
        """Take the start of an element that its tag alone does not tell, or that is not to be read: of those
        only a line break is one all the same. The kind that it turns out to be."""
        if kind >= CELL and name is not None:
            kind = looked_into(element, tag)
        if kind == SILENT and tag in self.read:
            kind = BLOCK
        if kind == BREAK:
            self.line_break()
        if name is None:
            return SILENT
        if kind == BLOCK:
            self.flush()
            self.open.append((element, tag, name))
        elif kind == CELL:
            self.text.append(" ")
        return kind
