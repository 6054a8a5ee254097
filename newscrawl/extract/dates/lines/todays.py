"""The day that it is, which a site says at the head of its pages, in a line without a mark."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection

from newscrawl.extract.markup.element import Element

LATER = dt.timedelta(2)
"""One day may be the clock of another country."""


def is_today(
    days: Collection[dt.date], below: Collection[dt.date], element: Element, heading: Element
) -> bool:
    """Whether the days of an element above a heading, and outside of its box, are later than all of those
    `below`, of which a story has one where it has a day."""
    box = heading.parent
    if not (days and below) or box is None or box.holds(element):
        return False
    return min(days) - max(below) >= LATER
