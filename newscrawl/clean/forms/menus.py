"""Menus: the sections and pages of a site, a line each, above an article or below it.

In one line they are a row, see `rows`. One below the other each may be a heading or an entry; so many that
are all of a site, before the first paragraph or after the last one, are none.
"""

from __future__ import annotations

from itertools import groupby

from newscrawl.clean.elements.amid import FURNITURE
from newscrawl.clean.elements.sorts import MARK, PROSE, Element
from newscrawl.clean.forms.rows import is_page
from newscrawl.clean.rule import known_by
from newscrawl.clean.text.fold import Folded

_MENU = known_by("form", "menu", "nav")
_FEWEST, _LONGEST = 4, 30
"""Lines of a menu, and characters of one at the most."""


def mark_menus(folded: Folded, elements: list[Element]) -> None:
    """Mark the lines of menus, where a text begins or ends with more short lines than a headline."""
    first = last = 0
    while first < len(elements) and elements[first].sort != PROSE:
        first += 1
    if first > _FEWEST:
        _mark(folded, elements[:first])
    while last < len(elements) - first and elements[-1 - last].sort != PROSE:
        last += 1
    if last >= _FEWEST:
        _mark(folded, elements[-last:])


def _mark(folded: Folded, lines: list[Element]) -> None:
    """Mark the runs of sections and pages among some lines, in which other furniture may stand. What a line
    announces is the article's."""
    pages = [line.own_line and is_page(_name(folded, line)) for line in lines]
    at_rest = [page or line.sort in FURNITURE for page, line in zip(pages, lines, strict=True)]
    announced = False
    for of_site, run in groupby(range(len(lines)), key=at_rest.__getitem__):
        numbers = [*run]
        named = [lines[at] for at in numbers if pages[at]] if of_site and not announced else []
        announced = folded.text[lines[numbers[-1]].end - 1] == ":"
        for line in named if len(named) >= _FEWEST else ():
            if line.sort != MARK:
                line.sort, line.rule = MARK, _MENU


def _name(folded: Folded, line: Element) -> str:
    return folded.shape[line.start : line.end] if line.end - line.start <= _LONGEST else ""
