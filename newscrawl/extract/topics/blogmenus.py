"""The categories of a blog's post that its menu marks.

WordPress names the entries of a menu for the categories of the post that is shown. It does so whatever else a
theme shows of them, and of nothing but categories.
"""

from __future__ import annotations

from collections.abc import Iterator

from newscrawl.extract.markup.text import letters
from newscrawl.extract.page import Page
from newscrawl.extract.topics.menusections import LINK, text_in
from newscrawl.extract.topics.nocategories import is_no_category
from newscrawl.extract.topics.trailwords import HOMES

_OF_POST = (b"current-post-parent", b"current-post-ancestor")
"""What the entry of a category is named, and that of one which holds such."""
_MOST, _ENTRY = 20, 1200
"""Entries that are looked at, and bytes of one up to its link."""


def marked_in_menu(page: Page) -> Iterator[str]:
    """What the menu calls the categories of the post; those that the post is filed in before wider ones."""
    source = page.html
    for mark in _OF_POST:
        at = source.find(mark)
        for _ in range(_MOST):
            if at < 0:
                break
            begin = source.find(b"<a", at, at + _ENTRY)
            link = LINK.match(source, begin) if begin >= 0 else None
            name = text_in(page, link[2]).strip() if link is not None else ""
            if name and letters(name) not in HOMES and not is_no_category(name):
                yield name
            at = source.find(mark, link.end() if link is not None else at + len(mark))
