"""Whether a JSON-LD node without an address is that of a story to which the page only leads.

Lists of stories state the data of those that they show, some without an address. A headline that neither the
page's titles nor its first headings have, and a link or a linked heading has, is that of such a story.
"""

from __future__ import annotations

from itertools import islice

from newscrawl.extract.markup.addresses import address_parts, joined
from newscrawl.extract.markup.element import Element
from newscrawl.extract.markup.text import element_text, letters
from newscrawl.extract.page import Page

_HEADS, _LINKS, _INSIDE = 60, 300, 20
"""Headings and links that are looked at, and elements in one."""
_LEAST = 12
"""Letters from which a headline tells a story."""


def is_teased(page: Page, headline: str) -> bool:
    """Whether a heading or link of the page that says `headline` leads to another, and no title says it."""
    key = letters(headline)
    if len(key) < _LEAST or key in page.titles or any(key in title or title in key for title in page.titles):
        return False
    said = (*islice(page.headings, _HEADS), *islice(page.by_tag["a"], _LINKS))
    found = [one for one in said if letters(element_text(one, _INSIDE)) == key]
    return bool(found) and all(_leads_on(page, one) for one in found)


def _leads_on(page: Page, head: Element) -> bool:
    """Whether a heading, or a link, is one to another page, or lies in one."""
    around = head.parent
    link = next(head.iter("a"), around if around is not None and around.tag == "a" else None)
    there = joined(page.base, link.attrib.get("href", "")) if link is not None else None
    return there is not None and address_parts(there)[1:4] != address_parts(page.url)[1:4]
