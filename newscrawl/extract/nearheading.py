"""The named elements around a heading, among which bylines and dates are looked for.

How far an element stands from the heading is counted in named elements: bare ones between them tell nothing.
Names are searched for stems in one piece of text, which is much faster than asking each name.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Collection
from itertools import compress, islice

from newscrawl.extract.markup.element import Element
from newscrawl.extract.markup.names import BETWEEN, names_with
from newscrawl.extract.page import Page

_PART_LEVELS = 3
"""Elements around a heading that make it a part of the page."""
_DAY = re.compile(
    r"\d(?:(?<!\w.)\d?(?:\D+(?:19|20)\d\d(?!\d)|([./-])\d\d?\1\d\d\b)"
    r"|(?<!\d.)(?:(?<=1)9|(?<=2)0)\d\d\D+\d{1,2}(?!\d))"
)
"""A day of a year, in whatever order and language."""
_BELOW, _LINE = 12, 80
"""Elements below a heading, and letters of a line."""


class Marks:
    """The named elements of `page`, as seen from `heading`, or from its top where that is None."""

    def __init__(self, page: Page, heading: Element | None) -> None:
        self.outline = page.outline
        self.place = -1 if heading is None else heading.place
        self.at = bisect_right(self.outline.places, self.place)

    def near(
        self, before: int, after: int, stems: Stems, also: Collection[Element] = frozenset()
    ) -> list[tuple[int, str, Element]]:
        """The elements whose names `stems` finds, and those that are in `also`, in page order.

        Each has its distance, negative before the heading; `before` and `after` say how many named elements
        away they may stand.
        """
        named, elements, names = self.outline.places, self.outline.elements, self.outline.names
        first, last = max(self.at - before - 1, 0), self.at + after
        start = named[first] if first else 0
        end = named[last] if last < len(named) else len(elements)
        within = names[start:end]
        wanted = stems.among(set(within))
        places = list(compress(range(start, end), map(wanted.__contains__, within))) if wanted else []
        if also:
            places = sorted({*places, *(one.place for one in also if start <= one.place < end)})
        here = named[self.at - 1] if self.at else self.place  # a heading without a name is not among them
        return [
            (
                -1 if here <= place < self.place else bisect_right(named, place) - self.at,
                names[place],
                elements[place],
            )
            for place in places
        ]


def following(page: Page, start: Element) -> list[Element]:
    """An element of `page`, those in it, and all that come after it."""
    return page.elements[start.place :]


def after(page: Page, start: Element, most: int) -> list[Element]:
    """The first elements of `page` that come after one and all that is in it."""
    return page.elements[start.end : start.end + most]


def has_day_below(page: Page, head: Element, end: int | None = None) -> bool:
    """Whether a short line right below a heading, and before the place `end`, tells a day."""
    near = page.elements[head.place + 1 : head.place + _BELOW][: end and max(end - head.place - 1, 0)]
    texts = (text for element in near for text in (element.text, element.tail))
    return any(text and len(text) <= _LINE and not text.isspace() and _DAY.search(text) for text in texts)


class Stems:
    """Stems (lower case) to look for in names, and `judge`, which says of a name with one of them whether it
    is meant."""

    def __init__(self, *stems: str, judge: Callable[[str], bool] = bool) -> None:
        self.stems, self.judge = stems, judge

    def among(self, names: set[str]) -> set[str]:
        """Those of `names` that have one of the stems in them and are meant."""
        return set(filter(self.judge, names_with(self.stems, BETWEEN.join(names))))


def is_of_heading(heading: Element | None, name: str) -> bool:
    """Whether what a page's heading stands in has such a name as well: what makes pages of parts calls all of
    them so ("widget")."""
    around = islice(heading.iterancestors(), _PART_LEVELS) if heading is not None else ()
    return any(name in above.attrib.get("class", "").lower() for above in around)
