"""Bylines that nothing marks: lines near the heading, and a signed line further on."""

from __future__ import annotations

import re
from itertools import islice

from newscrawl.extract.bylines import is_elsewhere, is_profile, names_of
from newscrawl.extract.dates import read
from newscrawl.extract.easternbylines import is_eastern_byline
from newscrawl.extract.element import Element
from newscrawl.extract.marks import after
from newscrawl.extract.namekinds import is_full_name, is_whole_name
from newscrawl.extract.names import split_names
from newscrawl.extract.namewords import AND, AND_IN_SMALL, BYS
from newscrawl.extract.openings import is_label, may_be_byline, names_its_author, starts_byline
from newscrawl.extract.page import Page
from newscrawl.extract.text import element_text, has_digit, plain
from newscrawl.items import Author

_BESIDE = 150


def visible(
    page: Page,
    heading: Element | None,
    *,
    nicknames: bool = True,
    within: int = _BESIDE,
    dated: bool = True,
) -> list[Author]:
    """Names in a short line near the heading: after a word for "by", in a profile link, beside a date.

    Without `nicknames` only first and last names count, without `dated` no names that only stand beside a
    date; `within` is how many elements are looked at.
    """
    if heading is None:
        return []
    for step, element in enumerate(_around(page, heading, within)):
        linked = element.tag == "a"
        if linked and is_profile(element):
            lone = nicknames and element.get("rel") == "author"
            if found := names_of(element, page.url, nicknames=lone):
                return found
        own = element.text
        by_date = dated and step < _NEAR and not linked
        if not own or own.isspace() or not (by_date or _may_open(own)):
            continue
        if not (text := _opening(element, own)):
            continue
        names = _in_byline(element, text, nicknames) if may_be_byline(text) else None
        if names is None and by_date:
            names = _beside_date(element, text)
        if names and not is_elsewhere(page, element):
            return [Author(name=name) for name in names]
    return []


_LONGEST = 90
"""Letters of a line that may be a byline."""
_LEADING = "-–—•·~| （〔【\t\r\n"
_UNFINISHED = re.compile(rf"(?:,|\s(?:{AND}|{AND_IN_SMALL}))$")


def _may_open(own: str) -> bool:
    """Whether the text of an element may open a byline."""
    return may_be_byline(own.strip().lstrip(_LEADING))


def _opening(element: Element, own: str) -> str:
    """The text that an element begins with, where that is a line: its own, and of a list of names that goes
    on in links all."""
    text = own.strip()
    if len(text) >= _LONGEST:
        return ""
    if element and _UNFINISHED.search(text):
        text = element_text(element, 10)
    text = text.lstrip(_LEADING)
    return text if len(text) < _LONGEST else ""


_NEAR = 40
"""Elements after the heading in which a name beside a date is a byline."""
_NO_LABEL = frozenset(("a", "td", "th", "option"))


def _in_byline(element: Element, text: str, nicknames: bool) -> list[str] | None:
    """The names in a line that begins as a byline does; None where it does not."""
    if is_label(text):
        if element.tag in _NO_LABEL:
            return []
        text = f"Author: {_labelled(element)}"
    if not 4 < len(text) < _LONGEST:
        return None
    if names_its_author(text):
        lone = nicknames and text.count(" ") < 4
        found = split_names(text, nicknames=lone)
        return [name for name in found if is_whole_name(name) or (nicknames and " " not in name)]
    if starts_byline(text) or is_eastern_byline(text):
        return [name for name in split_names(text) if is_whole_name(name)]
    return None


def _beside_date(element: Element, text: str) -> list[str]:
    """The full names in a line with a date, or in an element that stands in a line with one."""
    if len(text) > 8 and has_digit(text):
        if not read(text):
            return []
        lone = _LONE.search(text)
        return [name for name in split_names(text) if is_full_name(name)] or ([lone[1]] if lone else [])
    name = plain(text).rstrip(" |•·,–-")
    if not 0 < name.count(" ") < 4 or not name[0].isupper() or not is_full_name(name):
        return []
    parent = element.getparent()
    line = element_text(parent, 12) if parent is not None else ""
    return [name] if len(line) < 90 and has_digit(line) and read(line) else []


_LONE = re.compile(rf"\d\s+(?:{BYS})\s+([^\W\d_a-z][^\W\d_]{{2,20}})$")
"""A first name after the time and a word for "by"."""
_SIGNED_IN = frozenset(("p", "div", "em", "strong", "i", "b", "span", "h4", "h5", "h6"))
_FURTHER = 5000


def signed(page: Page, heading: Element | None) -> list[Author]:
    """The names in the first line after the heading that is a byline and nothing else."""
    if heading is None:
        return []
    for element in after(page, heading, _FURTHER):
        own = element.text
        if not own or element.tag not in _SIGNED_IN or own.isspace() or not _may_open(own):
            continue
        text = _opening(element, own)
        if not 1 < len(text) < 70 or not may_be_byline(text):
            continue
        if is_label(text):
            text = f"Author: {_labelled(element)}"
        elif not starts_byline(text) and not is_eastern_byline(text):
            continue
        names = [name for name in split_names(text) if is_whole_name(name)]
        if names and len(text) < sum(map(len, names)) + _LABEL_ROOM and not is_elsewhere(page, element):
            return [Author(name=name) for name in names]
    return []


_LABEL_ROOM = 24
"""Letters that a byline may have beside its names."""


def _labelled(label: Element) -> str:
    """The text that the label of a byline stands before."""
    if len(label):
        return element_text(label, 10).removeprefix((label.text or "").strip()).strip()
    node: Element | None = label
    for _ in range(4):
        if node is None:
            break
        if text := (node.tail or "").strip():
            return text
        if (following := node.getnext()) is not None:
            return element_text(following, 10)
        node = node.getparent()
    return ""


def _around(page: Page, heading: Element, most: int) -> list[Element]:
    """The elements after a heading, nearest first, and before them the few that stand right before it."""
    before = islice(heading.itersiblings(preceding=True), 3)
    found = [part for sibling in before for part in islice(sibling.iter("*"), 10)]
    return found[:most] + after(page, heading, max(most - len(found), 0))
