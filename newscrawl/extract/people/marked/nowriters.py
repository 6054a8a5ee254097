"""Who is named as writers are and wrote nothing of the page: a blog's owner, the editor, whose claim is
checked.

A blog has its owner in a box beside the text on every page alike, marked as its author (`rel="author"`).
Lines on who edits a site begin as bylines of many languages do ("Editor: Ada Moss"). And the data of a fact
check name beside who wrote it whose claim it is (`itemReviewed`,
https://developers.google.com/search/docs/appearance/structured-data/factcheck).
"""

from __future__ import annotations

import re
from itertools import islice
from typing import Any

from newscrawl.extract.markup.element import Element
from newscrawl.extract.markup.text import element_text, letters
from newscrawl.extract.nodes.nodes import strings
from newscrawl.extract.page import Page
from newscrawl.extract.people.names.segments import is_of_editor
from newscrawl.extract.textstart import is_after_text
from newscrawl.items import Author
from newscrawl.known.having import has_any

_NAMES, _AROUND = ("sidebar", "side-bar", "side_bar", "profile-data"), 10
"""What such boxes are named, and how many of the elements around a mark are looked at."""
_COPYRIGHT = re.compile(r"(?:©|\(c\)|copyright)\s?(?:19|20)\d\d", re.IGNORECASE)
_INSIDE, _LEVELS = 12, 3
"""Elements in a line, and in what it stands in with a notice of copyright; how far around it that may be."""
_CLAIMS = 20
"""Claims and claimants of one that are looked at."""


def is_in_sidebar(page: Page, element: Element, heading: Element | None) -> bool:
    """Whether a mark stands in a box beside the text, that is not round the heading as well."""
    at = -1 if heading is None else heading.place
    for box in islice(element.iterancestors(), _AROUND):
        if box.place <= at < box.end:
            return False
        if has_any(page.outline.names[box.place], _NAMES):
            return True
    return False


def is_of_house(page: Page, element: Element, at: int) -> bool:
    """Whether a line says who edits the site: above the place `at` of the heading, in the foot of the page,
    or beside the notice of copyright."""
    if not is_of_editor(element_text(element, _INSIDE)):
        return False
    if element.place < at:
        return True
    if next(element.iterancestors("footer"), None) is not None and is_after_text(page, at, element.place):
        return True
    around = (box for box in islice(element.iterancestors(), _LEVELS) if box.end - box.place <= _INSIDE)
    return any(_COPYRIGHT.search(element_text(box, _INSIDE)) for box in around)


def without_claimants(page: Page, authors: list[Author]) -> list[Author]:
    """Some authors without those whose name is, or begins, that of somebody whose claim the page's JSON-LD
    says is checked."""
    reviewed = [node["itemReviewed"] for node in page.jsonld if "itemReviewed" in node] if authors else ()
    if not reviewed:
        return authors
    names = [letters(name) for claim in reviewed for name in _claimants(claim)]
    return [one for one in authors if not any(name.startswith(letters(one.name)) for name in names)]


def _claimants(claim: Any) -> list[str]:
    claims = claim[:_CLAIMS] if isinstance(claim, list) else [claim]
    return [name for one in claims if isinstance(one, dict) for name in strings(one.get("author"))[:_CLAIMS]]
