"""Lines that say who edits a site: they begin as bylines of many languages do ("Editor: Ada Moss")."""

from __future__ import annotations

import re
from itertools import islice

from newscrawl.extract.markup.element import Element
from newscrawl.extract.markup.text import element_text
from newscrawl.extract.page import Page
from newscrawl.extract.people.names.segments import is_of_editor
from newscrawl.extract.textstart import is_after_text

_COPYRIGHT = re.compile(r"(?:©|\(c\)|copyright)\s?(?:19|20)\d\d", re.IGNORECASE)
_INSIDE, _LEVELS = 12, 3
"""Elements in a line, and in what it stands in with a notice of copyright; how far around it that may be."""


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
