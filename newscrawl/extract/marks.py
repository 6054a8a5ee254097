"""The elements around a heading that are named for something: bylines and dates are looked for so.

How far an element stands from the heading is counted in named elements: bare ones between them tell nothing.
Names are searched for stems in one piece of text, which is much faster than asking each name.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection
from itertools import compress

from newscrawl.extract.element import Element
from newscrawl.extract.outline import BETWEEN
from newscrawl.extract.page import Page


class Marks:
    """The named elements of `page`, as seen from `heading`, or from its top where that is None."""

    def __init__(self, page: Page, heading: Element | None) -> None:
        self.outline = page.outline
        at = self.outline.elements.index(heading) if heading is not None else -1
        self.at = bisect_right(self.outline.places, at)

    def near(
        self, before: int, after: int, stems: Stems, also: Collection[Element] = frozenset()
    ) -> list[tuple[int, str, Element]]:
        """The elements with one of `stems` in their names, and those that are in `also`, in page order.

        Each has its distance, negative before the heading; `before` and `after` say how many named elements
        away they may stand.
        """
        named, elements, names = self.outline.places, self.outline.elements, self.outline.names
        first, last = max(self.at - before - 1, 0), self.at + after
        start = named[first] if first else 0
        end = named[last] if last < len(named) else len(elements)
        within = names[start:end]
        wanted = stems.among(set(within))
        places = list(compress(range(start, end), map(wanted.__contains__, within)))
        if also:
            others = compress(range(start, end), map(also.__contains__, elements[start:end]))
            places = sorted({*places, *others})
        return [(bisect_right(named, place) - self.at, names[place], elements[place]) for place in places]


def following(page: Page, start: Element) -> list[Element]:
    """An element of `page`, those in it, and all that come after it."""
    elements = page.elements
    return elements[elements.index(start) :]


def after(page: Page, start: Element) -> list[Element]:
    """The elements of `page` that come after one and all that is in it."""
    elements = page.elements
    inside = sum(1 for _ in start.iter())
    return elements[elements.index(start) + inside :]


class Stems:
    """Stems (lower case) to look for in names. What names were found to have is remembered: the pages of an
    outlet have the same names."""

    def __init__(self, *stems: str) -> None:
        self.stems = stems
        self._memory: tuple[set[str], set[str]] = set(), set()

    def among(self, names: set[str]) -> set[str]:
        """Those of `names` that have one of the stems in them."""
        known, having = self._memory
        if new := names - known:
            having |= _with(new, self.stems)
            known |= new  # after the other: threads that share the memory take nothing for known too early
            if len(known) > _MOST:
                self._memory = set(), set()
        return names & having


_MOST = 4096
"""Names that are remembered, and those of a page more."""


def _with(names: set[str], stems: Collection[str]) -> set[str]:
    """The names with one of `stems` in them."""
    text = BETWEEN.join(names)
    found: set[str] = set()
    for stem in stems:
        at = text.find(stem)
        while at >= 0:
            end = text.find(BETWEEN, at)
            end = end if end >= 0 else len(text)
            found.add(text[text.rfind(BETWEEN, 0, at) + 1 : end])
            at = text.find(stem, end)
    return found
