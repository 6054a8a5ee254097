"""Links that all show the same words ("Read more"), each below the headline of the story that it leads to.

Such a headline is no link itself, and where addresses say little ("/news/4811") nothing else tells that there
is a story. One that is a link has said so.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from lxml import html

HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_SAME, _WORDS = 3, 3
"""Addresses that links with the same words lead to, and how many words those are at the most."""


def headings_before(
    tree: html.HtmlElement, shown: Sequence[tuple[html.HtmlElement, str, str]]
) -> dict[html.HtmlElement, html.HtmlElement]:
    """The heading that each link is below which says nothing itself; a heading is one link's, the first after
    it. `shown` are the links of a page, with their addresses and texts.
    """
    pages: dict[str, set[str]] = defaultdict(set)
    for _, address, text in shown:
        pages[text].add(address)
    same = {text for text, there in pages.items() if len(there) >= _SAME and 0 < len(text.split()) <= _WORDS}
    mute = {anchor for anchor, _, text in shown if text in same}
    found: dict[html.HtmlElement, html.HtmlElement] = {}
    heading = None
    for element in tree.iter("a", "area", *HEADINGS) if mute else ():
        if element.tag in HEADINGS:
            heading = None if _is_linked(element) else element
        elif element in mute and heading is not None:
            found[element], heading = heading, None
    return found


def _is_linked(heading: html.HtmlElement) -> bool:
    """Whether a heading leads somewhere itself."""
    return next(heading.iter("a"), None) is not None or next(heading.iterancestors("a"), None) is not None
