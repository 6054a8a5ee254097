"""The walk over a page's elements that gathers its pieces of text and makes the boxes around them.

It goes along a list of all elements and asks each for its text, for what follows on it and for its parent:
that is all that reading a tree takes. What an element is, its tag says (`tags`); its names, the outline.
"""

from __future__ import annotations

from itertools import islice

from newscrawl.extract.element import Element
from newscrawl.extract.gathering import Gathering
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
    UNSURE,
    looked_into,
)

_READ_ANYWAY = frozenset(("nav", "noscript"))


class Walk(Gathering):
    """One walk. `everything` reads navigation and hidden parts as well."""

    def __init__(self, everything: bool) -> None:
        super().__init__()
        self.everything = everything

    # A call for each element costs as much as all that is done with it: this loop makes few.
    def through(  # noqa: C901 - see above
        self, elements: list[Element], names: list[str | None]
    ) -> None:
        """Take all elements of a tree in page order; those that are `names` None are not read."""
        top: Element = elements[0].parent  # type: ignore[assignment]  # not asked for anything
        kind = INLINE
        kinds: list[int] = []
        text, opened, boxes, made, kind_of = self.text, self.open, self.boxes, self.made, KINDS.get
        pieces, pictured, linked, strong = self.pieces, self.pictured, self.linked, self.strong
        steps = zip(elements, names, strict=True)
        for element, name in steps:
            parent = element.parent
            while top is not parent:
                if kind == BLOCK:
                    if text or self.links:
                        self.flush()
                    opened.pop()
                    if (depth := len(opened)) < len(made):
                        at = made.pop()[0]
                        boxes[at].end = len(pieces)
                        if depth < self.shown:
                            pictured.add(at)
                    if depth < self.shown:
                        self.shown = depth
                elif kind == LINK:
                    self.in_link -= 1
                elif kind == STRONG:
                    self.in_strong -= 1
                elif kind == CELL:
                    text.append(" ")
                tail = top.tail
                top, kind = top.parent, kinds.pop()  # type: ignore[assignment]  # as above
                if tail and (text or not tail.isspace()):
                    text.append(tail)
                    if self.in_link:
                        linked.append(tail)
                    if self.in_strong:
                        strong.append(tail)
            tag = element.tag
            kinds.append(kind)
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
            elif kind == STRONG:
                self.in_strong += 1
            elif kind == IMAGE:
                self.shown = len(opened)
            elif kind != INLINE:
                kind = self.enter(element, tag, kind, name)
            if kind == SILENT:
                if inside := element.end - element.place - 1:
                    next(islice(steps, inside, inside), None)
            elif (own := element.text) and (text or not own.isspace()):
                text.append(own)
                if self.in_link:
                    linked.append(own)
                if self.in_strong:
                    strong.append(own)
        self.out_of(kinds, top, kind)

    def out_of(self, kinds: list[int], top: Element, kind: int) -> None:
        """Leave the elements still open; what follows on the outermost is not the tree's."""
        while len(kinds) > 1:
            self.leave(kind)
            tail = top.tail
            top, kind = top.parent, kinds.pop()  # type: ignore[assignment]  # the outermost is left below
            if tail and (self.text or not tail.isspace()):
                self.text.append(tail)
                self.marked(tail)
        self.leave(kind)
        self.flush()

    def unread(self, kind: int) -> int:
        """Take an element that is not to be read: only a line break is one all the same."""
        if kind == BREAK:
            self.line_break()
        return SILENT

    def enter(self, element: Element, tag: str, kind: int, name: str) -> int:
        """Take the start of an element that its tag alone does not tell; the kind that it turns out to be."""
        if kind >= CELL:
            kind = looked_into(element, tag)
        if kind == SILENT and self.everything and tag in _READ_ANYWAY:
            kind = BLOCK
        if kind == BLOCK:
            self.flush()
            self.open.append((element, tag, name))
        elif kind == BREAK:
            self.line_break()
        elif kind == CELL:
            self.text.append(" ")
        return kind

    def leave(self, kind: int) -> None:
        """Take the end of an element of `kind`."""
        if kind == BLOCK:
            if self.text or self.links:
                self.flush()
            self.end()
        elif kind == LINK:
            self.in_link -= 1
        elif kind == STRONG:
            self.in_strong -= 1
        elif kind == CELL:
            self.text.append(" ")
