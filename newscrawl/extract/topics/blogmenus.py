"""The categories of a blog's post that its menu marks.

WordPress names the entries of a menu for the categories of the post that is shown. It does so whatever else a
theme shows of them, and of nothing but categories.
"""

from __future__ import annotations

from newscrawl.extract.markup.text import letters
from newscrawl.extract.page import Page
from newscrawl.extract.topics.menusections import LINK, text_in
from newscrawl.extract.topics.nocategories import is_no_category
from newscrawl.extract.topics.trailwords import HOMES

_HOLDS, _DIRECT = b"current-post-ancestor", b"current-post-parent"
"""What the entries of categories are named, and in the same tag those of the post's own."""
_MOST, _ENTRY = 20, 1200
"""Entries that are looked at, and bytes of one up to its link."""


def marked_in_menu(page: Page) -> list[str]:
    """What the menu calls the categories of the post; those that it is filed in before wider ones."""
    source, own, wider = page.html, list[str](), list[str]()
    at = source.find(_HOLDS)
    for _ in range(_MOST):
        if at < 0:
            break
        begin = source.find(b"<a", at, at + _ENTRY)
        link = LINK.match(source, begin) if begin >= 0 else None
        name = text_in(page, link[2]).strip() if link is not None else ""
        if name and letters(name) not in HOMES and not is_no_category(name):
            (own if source.find(_DIRECT, at, begin) >= 0 else wider).append(name)
        at = source.find(_HOLDS, link.end() if link is not None else at + len(_HOLDS))
    return own + wider
