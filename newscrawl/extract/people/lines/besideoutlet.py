"""Names beside the outlet's own, which is what the title of a page ends in."""

from __future__ import annotations

import re

from newscrawl.extract.markup.element import Element
from newscrawl.extract.markup.text import letters
from newscrawl.extract.page import Page
from newscrawl.extract.people.names.fullnames import is_full_name
from newscrawl.known.names.easternnames import is_han_name, is_medium

_LONGEST = 90
"""Letters of a title's end that may be the outlet's name."""
MARK = re.compile(r"[\s,،/](?:(?<=\s)[-–—|/]\s|(?<=[,،])\s|(?<=\s)\(|(?<=/)(?=[^\W\d_a-z]{2,8}$))")
"""What stands behind a name, before a place, an agency or what somebody does."""
_SEAM = re.compile(r"\s[-–—|·:]\s")


def name_and_outlet(text: str, page: Page) -> list[str]:
    """The full name before the outlet, which is what the page's title ends in ("Ada Moss - Harbour Post"), or
    behind it; a Chinese one before any paper."""
    person, _, paper = text.partition("/")
    if paper and is_han_name(person) and is_medium(paper):
        return [person]
    first, *rest = MARK.split(text, maxsplit=1)
    if rest and is_full_name(first) and ends_title(page, rest[0]):
        return [first]
    return rest if rest and is_full_name(rest[0]) and ends_title(page, first) else []


def before_outlet(page: Page, names: list[str], text: str) -> list[str]:
    """Some names in a text without those behind the outlet's, in which the page's title ends: there a place
    stands ("Ada Moss, Harbour Post — Lindmoor")."""
    *rest, outlet = _SEAM.split(page.title[-_LONGEST:])
    at = text.find(outlet) if rest else -1
    return [name for name in names if text.find(name) < at] if at > 0 else names


def ends_title(page: Page, name: str) -> bool:
    """Whether a page's title ends in a name, as it does in the outlet's, and is more than that."""
    title, key = letters(page.title[-_LONGEST:]), letters(name)
    return bool(key) and title != key and title.endswith(key)


def is_on_button(element: Element) -> bool:
    """Whether an element is what a button says: "Copy URL", beside the day."""
    return element.parent is not None and "button" in (element.tag, element.parent.tag)
