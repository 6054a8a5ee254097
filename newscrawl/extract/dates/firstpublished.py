"""The date of first publication that a line states behind the date of a change."""

from __future__ import annotations

import re

from newscrawl.extract.dates.moments.when import When, read
from newscrawl.known.having import has_any

_FIRST = re.compile(
    r"\b(?:first|originally|initially)\spublished|\b(?:zuerst|erstmals)\sveröffentlicht", re.IGNORECASE
)
_STEMS = ("ublish", "UBLISH", "öffentlicht")
"""What each of them has one of."""


def first_published(text: str, language: str) -> list[tuple[When, bool]]:
    """The dates of such a line, and of each whether it is one of a change."""
    found = _FIRST.search(text) if has_any(text, _STEMS) else None
    changed = read(text[: found.start()], language) if found else None
    published = read(text[found.end() :], language) if found and changed else None
    if changed is None or published is None or changed.day < published.day:
        return []
    return [(changed, True), (published, False)]
