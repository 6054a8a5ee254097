"""Which pieces lie in boxes of some names: of comments, of dialogs, of teasers.

A box that holds the headline is none of these, whatever it is named. Nor is a thread's post, though most are
called comments: the first one, which begins the text, is made like the others, or stands alone above them and
has its text in a box like theirs. So are the parts of an opinion that a site calls a comment.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from itertools import islice

from newscrawl.extract.body.cutting.blocks import Box, Cut
from newscrawl.extract.cachedproperty import cached_property
from newscrawl.extract.markup.names import names_with
from newscrawl.known.having import has_any

_NAME_LIMIT = 200
"""Characters of class and id over which an element is the page's shell, not a box of it."""
_LOOKED_AT = 30
"""Boxes in one that are looked at for a thread's posts."""
_SEVERAL = 2
"""Boxes beside the one that a text begins in, made as it is, from which all are the text's."""


def named_of(names: str, stems: Collection[str], pattern: re.Pattern[str]) -> set[str]:
    """Those of some names, joined in one text, that `pattern` finds: each has one of the `stems`."""
    return {*filter(pattern.search, likely_of(names, stems))}


def likely_of(names: str, stems: Collection[str]) -> list[str]:
    """Those of some names, joined in one text, that have one of the `stems`; most have none."""
    if not has_any(names, stems):
        return []
    return [name for name in names_with(stems, names) if len(name) <= _NAME_LIMIT]


class Beside:
    """Which boxes lie in those of some names: asked for the boxes of what is kept, each answered once.

    Where the text begins at `first` in a box that lies beside them and has their classes, they are a thread's
    posts: the first of them is called a comment no more than an article is.
    """

    def __init__(self, cut: Cut, named: set[str], first: int) -> None:
        self.pieces, self.boxes, self.named, self.first = cut.pieces, cut.boxes, named, first
        self.own = [box for box in cut.box_of(first).outward() if box.parent >= 0]
        self.known: dict[int, bool] = {-1: False}

    @cached_property
    def headline(self) -> int:
        """The first `h1`, or -1."""
        return next((index for index, piece in enumerate(self.pieces) if piece.tag == "h1"), -1)

    @cached_property
    def posts(self) -> set[tuple[int, str, str]]:
        """How the boxes around the first piece are made."""
        return set(map(_make, self.own))

    def around(self, index: int) -> bool:
        """Whether a box, or one around it, is named so and does not hold the headline."""
        way: list[int] = []
        while index not in self.known:
            way.append(index)
            index = self.boxes[index].parent
        answer = self.known[index]
        for step in reversed(way):
            answer = answer or self._names(self.boxes[step])
            self.known[step] = answer
        return answer

    def left_of(self, kept: Sequence[int]) -> list[int]:
        """The pieces `kept` that lie in none of these boxes."""
        return [at for at in kept if not self.around(self.pieces[at].box)]

    def _names(self, box: Box) -> bool:
        if box.css not in self.named or box.tag in ("html", "body"):
            return False
        if box.first <= self.headline < box.end:
            return False
        if box.first <= self.first < box.end:
            return not self._begins_posts(box)
        if self._holds_posts(box):
            return False
        return not box.element.attrib.get("class") or _make(box) not in self.posts

    def _begins_posts(self, own: Box) -> bool:
        """Whether a box that the text begins in lies beside several made as it is."""
        make = _make(own)
        beside = islice(self.boxes, own.place + 1, own.place + _LOOKED_AT)
        return make[2] != "" and sum(_make(box) == make for box in beside) >= _SEVERAL

    @cached_property
    def text(self) -> tuple[Box, Box] | None:
        """The innermost two boxes around the first piece that have classes."""
        found = list(islice(filter(_classes, self.own), 2))
        return (found[0], found[1]) if len(found) == 2 else None

    def _holds_posts(self, outer: Box) -> bool:
        """Whether the first boxes in a box are like the two that the first piece's text stands in."""
        if self.text is None or not (post := _classes(self.text[1])):
            return False
        text = _classes(self.text[0])
        for box in self.boxes[outer.place + 1 : outer.place + _LOOKED_AT]:
            if box.first >= outer.end:
                break
            if _classes(box) == text and post & _classes(self.boxes[box.parent]):
                return True
        return False


def _classes(box: Box) -> frozenset[str]:
    return frozenset(box.element.attrib.get("class", "").split())


def _make(box: Box) -> tuple[int, str, str]:
    """Where a box lies, and its tag and classes."""
    return box.parent, box.tag, box.element.attrib.get("class", "")
