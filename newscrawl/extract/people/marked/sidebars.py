"""Marks in a box beside the text: blogs have there who owns them, on every page alike, marked as its author
(`rel="author"`), whoever wrote what stands beside it."""

from __future__ import annotations

from itertools import islice

from newscrawl.extract.markup.element import Element
from newscrawl.extract.page import Page
from newscrawl.known.having import has_any

_NAMES, _AROUND = ("sidebar", "side-bar", "side_bar", "profile-data"), 10
"""What such boxes are named, and how many of the elements around a mark are looked at."""


def is_in_sidebar(page: Page, element: Element, heading: Element | None) -> bool:
    """Whether a mark stands in a box beside the text, that is not round the heading as well."""
    at = -1 if heading is None else heading.place
    for box in islice(element.iterancestors(), _AROUND):
        if box.place <= at < box.end:
            return False
        if has_any(page.outline.names[box.place], _NAMES):
            return True
    return False
