"""The elements of a page as plain objects.

They answer by the names that lxml's have, as far as readers ask, and cost less than those: nothing of them is
asked from a tree in C. Only a selector that is not matched on these objects (`selectors`) wants lxml's tree,
which is made when it is looked for (`Among.by_wrapped`).

An element knows its parent and the list of all elements of its page: what lies in it is a part of that list.
Who closes a page breaks that ring (`Among.part`), so that its elements do not wait for the collector.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, KeysView, Sequence
from functools import cached_property
from itertools import accumulate
from operator import attrgetter

from lxml import etree
from lxml.html import HtmlElement, HTMLParser

PLACE = attrgetter("place")
"""Where an element stands among those of its page."""


class Among(list["Element"]):
    """All elements of a page in page order; `source` is what they were read from, in UTF-8, and `by_tag` the
    elements of each tag."""

    __slots__ = ("__dict__", "by_tag", "source")

    def __init__(self, source: bytes) -> None:
        super().__init__()
        self.source = source
        self.by_tag: dict[str, list[Element]] = defaultdict(list)

    def cut(self, end: int) -> None:
        """Leave out the elements from the place `end` on: they stand beside the root."""
        del self[end:]
        for tag, found in self.by_tag.items():
            self.by_tag[tag] = [element for element in found if element.place < end]

    def flatten(self, deepest: int) -> None:
        """Of elements within `deepest` others leave the text only, as that of the one around them."""
        depths: list[int] = []
        for element in self:
            depths.append(1 if element.parent is None else depths[element.parent.place] + 1)
        if max(depths) <= deepest:
            return
        kept = [element for element, depth in zip(self, depths, strict=True) if depth <= deepest]
        for element in kept:
            if depths[element.place] == deepest and element:
                element.text = "".join(element.itertext()) or None
        before = list(accumulate((depth <= deepest for depth in depths), initial=0))
        for tag, found in self.by_tag.items():
            self.by_tag[tag] = [element for element in found if depths[element.place] <= deepest]
        for element in kept:
            element.place, element.end = before[element.place], before[element.end]
        self[:] = kept

    def part(self) -> None:
        """Let the elements go: they know this list, and it them, so that neither would go by itself.

        The list comes last: it lets them go in the order in which they lie in memory.
        """
        self.by_tag.clear()
        self.clear()
        self.source = b""

    @cached_property
    def by_wrapped(self) -> tuple[HtmlElement, dict[HtmlElement, int]]:
        """The same page as a tree of lxml's, and the place of each of its elements."""
        parser = HTMLParser(encoding="utf-8", huge_tree=True, remove_comments=True, remove_pis=True)
        root = etree.fromstring(self.source, parser)
        return root, {element: place for place, element in enumerate(root.iter(etree.Element))}


class Element:
    """One element: `tag` in lower case, `attrib`, its `text` up to the first child, and the `tail` after it.

    `place` is its place in `among`, all elements of the page in page order; `end` that after the last one in
    it; `parent` is None for the root.
    """

    __slots__ = ("among", "attrib", "end", "parent", "place", "tag", "tail", "text")

    among: Among
    attrib: dict[str, str]
    end: int
    parent: Element | None
    place: int
    tag: str
    tail: str | None
    text: str | None

    def holds(self, other: Element) -> bool:
        """Whether another element is this one or lies in it."""
        return self.place <= other.place < self.end

    def get(self, name: str, default: str | None = None) -> str | None:
        """The value of an attribute."""
        return self.attrib.get(name, default)

    def keys(self) -> KeysView[str]:
        """The names of its attributes."""
        return self.attrib.keys()

    def __len__(self) -> int:
        """How many children it has."""
        return sum(1 for _ in self) if self.place + 1 < self.end else 0

    def __bool__(self) -> bool:
        return self.place + 1 < self.end

    def __iter__(self) -> Iterator[Element]:
        among, at, end = self.among, self.place + 1, self.end
        while at < end:
            child = among[at]
            yield child
            at = child.end

    def __reversed__(self) -> Iterator[Element]:
        return reversed([one for one in self.among[self.place + 1 : self.end] if one.parent is self])

    def iterchildren(self, *tags: str) -> Iterator[Element]:
        """Its children, those with `tags` or all."""
        return (child for child in self if not tags or child.tag in tags)

    def iter(self, *tags: str) -> Iterator[Element]:
        """It and all that lies in it in page order: those with `tags`, or all for none or `*`."""
        inside = self.among[self.place : self.end]
        if not tags or tags == ("*",):
            return iter(inside)
        return (element for element in inside if element.tag in tags)

    def iterdescendants(self) -> Iterator[Element]:
        """All that lies in it, in page order."""
        return iter(self.among[self.place + 1 : self.end])

    def iterancestors(self, *tags: str) -> Iterator[Element]:
        """The elements around it, the nearest first: those with `tags`, or all."""
        above = self.parent
        while above is not None:
            if not tags or above.tag in tags:
                yield above
            above = above.parent

    def getnext(self) -> Element | None:
        """The sibling after it."""
        above = self.parent
        return self.among[self.end] if above is not None and self.end < above.end else None

    def getprevious(self) -> Element | None:
        """The sibling before it."""
        above = self.parent
        if above is None or self.place == above.place + 1:
            return None
        before = self.among[self.place - 1]
        while before.parent is not None and before.parent is not above:
            before = before.parent
        return before

    def itersiblings(self, *, preceding: bool = False) -> Iterator[Element]:
        """The siblings after it, or those before it, the nearest first."""
        step = Element.getprevious if preceding else Element.getnext
        sibling = step(self)
        while sibling is not None:
            yield sibling
            sibling = step(sibling)

    def itertext(self) -> Iterator[str]:
        """Its text and that of all in it, in page order."""
        around: list[Element] = []
        for element in self.iter():
            while around and element.parent is not around[-1]:
                if tail := around.pop().tail:
                    yield tail
            if element.text:
                yield element.text
            around.append(element)
        for element in reversed(around[1:]):
            if element.tail:
                yield element.tail


def between(elements: Sequence[Element], start: int, end: int | None = None) -> Sequence[Element]:
    """Those of some elements, which are in page order, from a place on up to another, or up to the last."""
    first = bisect_left(elements, start, key=PLACE)
    return elements[first : None if end is None else bisect_left(elements, end, first, key=PLACE)]


def retag(by_tag: dict[str, list[Element]], old: str, new: str, found: Sequence[Element]) -> None:
    """Give some elements of a tag another one, in their places among those that have it."""
    for element in found:
        element.tag = new
    if found:
        by_tag[old] = [one for one in by_tag[old] if one.tag == old]
        by_tag[new] = sorted([*by_tag[new], *found], key=PLACE)
