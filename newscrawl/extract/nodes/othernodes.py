"""Whether a JSON-LD node speaks of the site, of a section or of another story, and not of the page's article.

Some systems put the data of their home page into every page: when the site began, and who keeps it. Such a
node has an address above the page's own, and is called as the site is, which the page's title puts beside its
heading. And lists of stories state the data of those that they show, some without an address.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from itertools import islice

from newscrawl.extract.data.jsonld import ARTICLE_TYPES, Node, types
from newscrawl.extract.markup.addresses import address_parts, joined
from newscrawl.extract.markup.element import Element
from newscrawl.extract.markup.text import element_text, letters, plain
from newscrawl.extract.page import Page

_HEADS, _INSIDE = 3, 20
"""First headings that are looked at, and elements in one."""
_HEADINGS, _LINKS, _INSIDE_HEAD = 60, 300, 20
"""Headings and links that are looked at, and elements in one."""
_LEAST = 12
"""Letters from which a headline tells a story."""


def is_of_site(page: Page, node: Node, theirs: Iterable[str], ours: Collection[str]) -> bool:
    """Whether a node with these addresses is of a page above all of `ours`: one of an article called as the
    site or the folder is, any other where it is not called as the page is."""
    above = list(theirs)
    if not above or not ours or not all(own.startswith(f"{one}/") for one in above for own in ours):
        return False
    called = letters(plain(str(node.get("headline") or node.get("name") or "")))
    if called and (_is_beside_heading(page, called) or called in {letters(_last_name(one)) for one in above}):
        return True
    named = bool(called) and any(title.startswith(called) for title in page.titles)
    return not named and ARTICLE_TYPES.isdisjoint(types(node))


def _last_name(address: str) -> str:
    """What the last folder of an address is called."""
    return address.partition("/")[2].rpartition("/")[2]


def _is_beside_heading(page: Page, name: str) -> bool:
    """Whether the page's title begins with a heading and ends in this name, or the other way round."""
    title = letters(page.title)
    heads = (letters(element_text(head, _INSIDE)) for head in page.headings[:_HEADS])
    pairs = ((one, two) for head in heads if head for one, two in ((head, name), (name, head)))
    return any(
        title.startswith(one) and title.endswith(two) and len(one) + len(two) <= len(title)
        for one, two in pairs
    )


def is_teased(page: Page, headline: str) -> bool:
    """Whether a node without an address is of a story that the page only leads to: a heading or link of the
    page that says its `headline` leads to another, and no title says it."""
    key = letters(headline)
    if len(key) < _LEAST or key in page.titles or any(key in title or title in key for title in page.titles):
        return False
    said = (*islice(page.headings, _HEADINGS), *islice(page.by_tag["a"], _LINKS))
    found = [one for one in said if letters(element_text(one, _INSIDE_HEAD)) == key]
    return bool(found) and all(_leads_on(page, one) for one in found)


def _leads_on(page: Page, head: Element) -> bool:
    """Whether a heading, or a link, is one to another page, or lies in one."""
    around = head.parent
    link = next(head.iter("a"), around if around is not None and around.tag == "a" else None)
    there = joined(page.base, link.attrib.get("href", "")) if link is not None else None
    return there is not None and address_parts(there)[1:4] != address_parts(page.url)[1:4]
