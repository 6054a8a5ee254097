"""Whether a JSON-LD node speaks of the site or of a section, and not of the article that the page shows.

Some systems put the data of their home page into every page: when the site began, and who keeps it. Such a
node has an address above the page's own, and is called as the site is, which the page's title puts beside its
heading.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable

from newscrawl.extract.data.jsonld import ARTICLE_TYPES, Node, types
from newscrawl.extract.markup.text import element_text, letters, plain
from newscrawl.extract.page import Page

_HEADS, _INSIDE = 3, 20
"""First headings that are looked at, and elements in one."""


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
