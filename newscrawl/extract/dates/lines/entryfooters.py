"""The time of day in the last line of an entry of an old blog: "posted by Ada Moss at 10:24 PM".

The day stands above the entry there, in a heading or the address, and the line below it has the time alone,
or both once more. What such a line stands in is named for it.
"""

from __future__ import annotations

import re

from newscrawl.extract.dates.entries import names_others
from newscrawl.extract.dates.labels import is_of_change
from newscrawl.extract.dates.moments.when import read
from newscrawl.extract.dates.stated.indata import SHOWN, Stated
from newscrawl.extract.markup.element import Element
from newscrawl.extract.markup.text import element_text
from newscrawl.extract.page import Page

_STEMS = (
    "posted", "timestamp", "postmetadata", "postfooter", "post-footer", "entryfooter", "entry-footer",
    "newsfooter", "news-footer",
)  # fmt: skip
_FOOT = re.compile(
    r"(?:^|[\s_-])(?:posted|postmetadata|(?:post-?)?timestamp(?:-link)?|(?:post|entry|news)-?footer(?:s|-info)?)(?:$|\s)"
)
_CLOCK = re.compile(r"(?<![\d:.])\d\d?:\d\d(?::\d\d)?(?!\d|:)(?:\s?[ap]\.?m\b)?", re.IGNORECASE)
_DAYS = frozenset((*SHOWN, "url"))
"""Where such a day is told."""
_LONGEST, _PARTS, _MOST = 500, 30, 6
"""Letters and elements of such a line, and lines that are looked at."""


def with_time_below(
    page: Page, heading: Element | None, published: Stated, language: str, time_zone: str | None
) -> Stated:
    """A day that the page shows or its address has, with the time that the first such line below the heading
    tells of it, in the zone `time_zone` (IANA) where it is in none."""
    day = published.when.day
    if published.when.time is not None or published.source not in _DAYS:
        return published
    at = heading.place if heading is not None else 0
    lines = [(names, one) for names, one in page.named(*_STEMS) if one.place > at and _FOOT.search(names)]
    for names, line in lines[:_MOST]:
        text = element_text(line, _PARTS)
        clock = _CLOCK.search(text) if len(text) < _LONGEST and not names_others(names) else None
        if clock is None or is_of_change(text, language):
            continue
        told = read(text, language) or read(f"{day.isoformat()} {clock[0]}", language)
        if told is None or told.time is None or told.day != day:
            break
        return published._replace(when=told._replace(raw=published.when.raw).in_zone(time_zone))
    return published
