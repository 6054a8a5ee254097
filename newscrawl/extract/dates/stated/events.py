"""Days on which something takes place, as pages that announce it tell in JSON-LD.

A page has no day of publication for telling when a concert is.
"""

from __future__ import annotations

import datetime as dt

from newscrawl.extract.data.jsonld import types
from newscrawl.extract.dates.moments.when import parse
from newscrawl.extract.nodes.nodes import strings
from newscrawl.extract.page import Page

_EVENT, _MOST = "Event", 20
"""What the types of events end in, and nodes that are looked at."""


def days_of_events(page: Page) -> frozenset[dt.date]:
    """The days on which events begin or end that a page tells of."""
    if not page.jsonld:
        return frozenset()
    found = (node for node in page.jsonld[:_MOST] if any(name.endswith(_EVENT) for name in types(node)))
    told = [text for node in found for key in ("startDate", "endDate") for text in strings(node.get(key))[:1]]
    return frozenset(when.day for text in told if (when := parse(text)) is not None)
