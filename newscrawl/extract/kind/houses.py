"""Whether on a page the publisher speaks of itself: its terms, who it is, what it sells.

A crawl meets these on every site: they are linked at the foot of each page, and stand in sitemaps beside the
stories. "Privacy policy" heads no story; "Careers" may, so there the page has to stand at the top of its site
as well. A heading counts that is nothing else: "Privacy policies nobody reads" is a story.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import unquote

from newscrawl.extract.headline.titles import site_names
from newscrawl.extract.kind.contact import TO_WRITE_HEADS
from newscrawl.extract.kind.shelves import DAYS_STATED
from newscrawl.extract.markup.addresses import address_parts
from newscrawl.extract.markup.text import letters
from newscrawl.extract.page import Page
from newscrawl.known.housewords import HOUSE, TERMS

OF_TERMS = "the page has the terms of its site"
OF_HOUSE = "the page is about its own house, or what that offers"
_LONGEST = 70
"""Letters of such a heading at the most."""
_TERMS, _HOUSE = frozenset(map(letters, TERMS)), frozenset(map(letters, (*HOUSE, *TO_WRITE_HEADS)))
_AT_TOP = re.compile(
    r"/(?:[a-z]{2}(?:[-_][a-z]{2})?/)?(?:(?:pages?|p|info|about|legal|help|service|static)/)?[^/]+/?"
)
"""The path of a page that stands in no section."""
_AND_NUMBER = re.compile(r"\d{4}|(?:[-_][^-_/]+){4}")
"""In the name of a story."""


def why_house(page: Page, headline: str | None) -> str | None:
    """The reason why a page whose data name no article is of the house itself, or None where it may be one:
    where it tells the day on which it was published."""
    if headline is None or len(headline) > _LONGEST:
        return None
    path = unquote(address_parts(page.url).path).lower()
    at_top = _AT_TOP.fullmatch(path) is not None and not _AND_NUMBER.search(path)
    heads = list(_without_site(page, headline)) if at_top else [letters(headline)]
    reason = OF_TERMS if not _TERMS.isdisjoint(heads) else None
    if at_top and not _HOUSE.isdisjoint(heads):
        reason = OF_HOUSE
    return reason if DAYS_STATED.isdisjoint(page.meta) else None


def _without_site(page: Page, headline: str) -> Iterator[str]:
    """The letters of a heading, without the name of the site, and with "us" in its place."""
    yield (heading := letters(headline))
    for name in site_names(page):
        if name in heading:
            yield heading.replace(f"the{name}", name).replace(name, "us")
            yield heading.replace(name, "")
