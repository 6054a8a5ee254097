"""When a page was last edited, where that is all that its foot tells: wikis and old static pages state it.

Such a line counts on a page that has no other date, and only in what wikis name for it or in an `<address>`:
in the foot of other sites it speaks of the site.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from newscrawl.extract.dates.labels import is_of_change
from newscrawl.extract.dates.marks import CHANGED, Stated, line_of
from newscrawl.extract.dates.stated import parse
from newscrawl.extract.markup.text import has_digit
from newscrawl.extract.page import Page

_STEMS = ("lastmod", "docinfo", "pageinfo")
"""MediaWiki, DokuWiki and MoinMoin."""
_RANK = CHANGED + 2
_MOST, _LONGEST = 3, 250
"""Elements that are looked at, and letters of a line in one."""


def last_edited(page: Page, language: str) -> Iterator[Stated]:
    """The date of the last change in the foot of a page."""
    named = [element for _, element in page.named(*_STEMS)[:_MOST]]
    for element in chain(named, page.by_tag["address"][-1:]):
        text = line_of(element)
        when = parse(text, language) if len(text) < _LONGEST and has_digit(text) else None
        if when and (element in named or is_of_change(text, language)):
            yield Stated(when, "visible", _RANK)
