"""The elements around a heading that are named for something: bylines and dates are looked for so.

How far an element stands from the heading is counted in named elements: bare ones between them tell nothing.
Names are searched for stems in one piece of text, which is much faster than asking each name.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Collection

from lxml.html import HtmlElement

from newscrawl.extract.outline import BETWEEN
from newscrawl.extract.page import Page


class Marks:
    """The named elements of `page`, as seen from `heading`, or from its top where that is None."""

    def __init__(self, page: Page, heading: HtmlElement | None) -> None:
        self.outline = page.outline
        self.order = self.outline.order
        self.at = self.order[self.outline.elements.index(heading)] if heading is not None else 0

    def near(
        self, before: int, after: int, stems: Collection[str], tag: str | None = None
    ) -> list[tuple[int, str, HtmlElement]]:
        """The elements with one of `stems` in their names, or with `tag`, in page order.

        Each has its distance, negative before the heading; `before` and `after` say how many named elements
        away they may stand.
        """
        first = bisect_left(self.order, self.at - before)
        last = bisect_right(self.order, self.at + after)
        order, elements, names = self.order, self.outline.elements, self.outline.names
        wanted = _with(set(names[first:last]), stems)
        return [
            (order[place] - self.at, names[place], elements[place])
            for place in range(first, last)
            if names[place] in wanted or (tag and elements[place].tag == tag)
        ]


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
