"""The dates of elements that are marked as such, collected one after another; those in doubtful places are
ranked behind the others.
"""

from __future__ import annotations

from newscrawl.extract.dates.lines.places import Places
from newscrawl.extract.dates.lines.todays import LATER
from newscrawl.extract.dates.stated.indata import Stated
from newscrawl.extract.dates.stated.metanames import CHANGED
from newscrawl.extract.markup.element import Element

APART = 4.5
"""How far what stands in another place comes behind."""


class Seen:
    """The dates of marked elements so far. One that is said in elements in each other has its place where the
    innermost `<time>` is; of such elements the outermost is read up to its `end`, whatever it has been. Those
    `above` the heading have the place of their element."""

    def __init__(self, heading: Element | None) -> None:
        self.above: list[tuple[Stated, int]] = []
        self._at = -1 if heading is None else heading.place
        self.published: list[Stated] = []
        self.changed: list[Stated] = []
        self.end = 0
        self._first = 0
        self._around: Element | None = None
        self._told: list[tuple[Stated, Element]] = []

    def add(self, stated: Stated, element: Element) -> None:
        """Take in a date that `element` has."""
        self._told.append((stated, element))
        if element.place < self._at:
            self.above.append((stated, element.place))
        around, found, is_change = self._around, self.published, stated.rank >= CHANGED
        if around and element.place < around.end and found[-1].when.day == stated.when.day:
            self.end = around.end
            if stated.source == "time":
                found[self._first :] = [wide._replace(rank=wide.rank + 0.5) for wide in found[self._first :]]
        elif not is_change:
            self._first, self._around, self.end = len(found), element, 0
        (self.changed if is_change else found).append(stated)

    def are_below_text(self, places: Places) -> bool:
        """Whether the text has begun before all of them: they may be of comments, or what a list tells."""
        return all(places.is_below_text(element) for _, element in self._told)

    def put_off(self) -> None:
        """Set all of them last."""
        self.published = [stated._replace(rank=stated.rank + APART) for stated in self.published]

    def put_off_today(self, places: Places) -> None:
        """Set those last that stand above the heading, and days after a date between heading and text, or a
        change nearer to it: there a site says what day it is."""
        last = max([stated.when.day for stated, _ in self.above]) - LATER
        early = [(s, self._at) for s, one in self._told if s.when.day <= last and places.is_before_text(one)]
        early += [(stated, place) for stated, place in self.above if stated.rank >= CHANGED]
        late = [
            stated
            for stated, place in self.above
            if any(s.when.day <= stated.when.day - LATER and place < behind for s, behind in early)
        ]
        self.published = [
            stated._replace(rank=stated.rank + APART) if stated in late else stated
            for stated in self.published
        ]
