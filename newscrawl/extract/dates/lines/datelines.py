"""The date of a dateline, behind a place: what a paragraph after the heading may open with."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from newscrawl.extract.dates.labels import is_of_other
from newscrawl.extract.dates.lines.agendas import is_in_agenda
from newscrawl.extract.dates.lines.places import Places
from newscrawl.extract.dates.moments.periods import tells_period
from newscrawl.extract.dates.moments.tokens import month_of
from newscrawl.extract.dates.moments.when import read
from newscrawl.extract.dates.stated.indata import Stated
from newscrawl.extract.markup.element import Element
from newscrawl.extract.markup.text import has_digit
from newscrawl.extract.nearheading import following
from newscrawl.extract.page import Page

_DATELINE = re.compile(
    r"\(?(?:[^\W\d_][\w.'’-]{0,30}(?:\s[^\W\d_][\w.'’-]{0,30}){0,2}\s?(?:[,/:–-]|\((?![A-Z]{3}))\s?){0,3}"
    r"(?:-?\([A-Z ]{3,25}\)\s?--?\s?)?"
    r"[(\s]{0,2}(?:(?:den|le|am)\s)?(?=(\w+))"
)
"""A place, perhaps with the country it is in and "(BUSINESS WIRE)" behind it, and a day behind these."""
_OPENING, _PARAGRAPHS = 60, 60
"""Letters of an opening, and paragraphs of which one may have it."""
_OPENED = frozenset(("p", "strong", "b", "em", "div"))


def _is_of_other(text: str) -> bool:
    return is_of_other(text) or tells_period(text)


def dateline_dates(page: Page, heading: Element | None, language: str) -> Iterator[Stated]:
    """The date that a paragraph after the heading, if there is one, opens with: "Berlin, 3. Mai 2021 - ",
    "(03.05.2021) ".

    A date further on in a sentence is one that the article tells of, and one in the box of another story is
    that story's.
    """
    after = following(page, page.tree if heading is None else heading)
    paragraphs = (element for element in after if element.tag in _OPENED)
    for element in islice(paragraphs, _PARAGRAPHS):
        whole = (element.text or "").strip()
        text = whole[:_OPENING]
        if element.tag == "div" and len(whole) <= _OPENING:  # a line by itself, as of other stories
            continue
        opening = _DATELINE.match(text) if has_digit(text) and not _is_of_other(text) else None
        if opening is None or not (opening[1].isdecimal() or month_of(opening[1], language)):
            continue
        when = read(text[opening.end() :], language)
        if (
            when
            and read(text[opening.end(1) :], language) is None
            and not is_in_agenda(when, element, language)
            and not Places(page, heading).is_elsewhere(element)
        ):
            yield Stated(when, "visible", 8.0)
            return
