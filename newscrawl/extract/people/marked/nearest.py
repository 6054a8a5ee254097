"""The nearest of a page's bylines, taken in one after another."""

from __future__ import annotations

from dataclasses import replace

from newscrawl.extract.markup.element import Element
from newscrawl.extract.people.marked.bylinenames import not_led_to
from newscrawl.extract.people.names.fullnames import is_full_name
from newscrawl.items import Author

_NICKNAME = 20
"""How much nearer a single word must stand than a full name."""


class Nearest:
    """The nearest byline so far; one of the same make in another entry of the same list is a part of it."""

    def __init__(self) -> None:
        self.authors: list[Author] = []
        self.rank = 1e9
        self.start = self._end = 0
        self.words = ""
        self.box: Element | None = None

    def take(self, authors: list[Author], rank: float, words: str, element: Element, *, beside: bool) -> None:
        """Take in the authors that an element has, where it is nearer, or `beside` the nearest."""
        if element.place < self._end and _are_of(authors, self.authors):
            return
        if not any(" " in author.name for author in authors):
            rank += _NICKNAME
        if rank >= self.rank and not beside:
            return
        if (element.get("itemtype") or "").endswith("Organization"):
            authors = [replace(a, type="Person" if " " in a.name else "Organization") for a in authors]
        if beside:
            self.authors = self.authors + not_led_to(authors, self.authors)
            return
        self.authors, self.rank, self.start, self._end = authors, rank, element.place, element.end
        self.words, self.box = words, box_of(element)


def box_of(element: Element) -> Element | None:
    """What holds the entry of a list that an element is in."""
    return element.parent.parent if element.parent is not None else None


def _are_of(authors: list[Author], best: list[Author]) -> bool:
    """Whether a byline names these authors and more, each by a full name."""
    names = {author.name for author in best}
    fewer = len(authors) < len(best) and all(author.name in names for author in authors)
    return fewer and all(map(is_full_name, names))
