"""The agency that a line at the text names as its source, beside whoever is its author.

Papers sign a dispatch with the name of who went over it and say below the heading or the text where it is
from: "Šaltinis: BNS", "Izvor: Tanjug", "(MTI)". Behind a word for the source an agency counts at both ends of
a text, without one in the link of a profile, and below the text in brackets or, in capitals, as all of a
line. A line at a picture says whose that is.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from newscrawl.extract.markup.element import Element, between
from newscrawl.extract.markup.text import element_text, letters
from newscrawl.extract.page import Page
from newscrawl.extract.people.ends.aroundtext import right_above, right_below
from newscrawl.extract.people.names.fullnames import is_full_name
from newscrawl.extract.people.names.names import split_names
from newscrawl.extract.people.names.roles import without_source
from newscrawl.extract.people.words.openings import starts_byline
from newscrawl.extract.profiles import is_profile
from newscrawl.items import Block
from newscrawl.known.agencies import agency_of, may_be_of_agency
from newscrawl.known.having import has_any
from newscrawl.known.staffed import staffed

_LONGEST, _BARE, _PARTS = 120, 30, 8
"""Letters of a line that names a source and of one that is an agency, and elements of either."""
_NEAR, _LAST = 40, 3
"""Elements below the heading among which a profile is a byline's, and blocks of which one may be the last of
the text."""
_LEVELS = 2
"""Elements around a line in which a picture makes it the picture's."""
_COLONS = ":："
_BETWEEN = re.compile(r"\s*[|•·]\s*")
_SHORTEST = 3
"""Letters of an agency in capitals without a sign: any other may be a word or a shelf."""
_SIGNS, _OPENING = "()[]/<>–—- .", "([/<"
_INLINE = frozenset(("b", "strong", "em", "i", "span", "small"))
_LINKED = frozenset(("a", "li", "option", "button", "h1", "h2", "h3", "h4", "label"))
_PICTURES = frozenset(("img", "figure", "picture", "figcaption", "video", "amp-img"))
_TEXT = frozenset(("p", "article", "main", "body", "section"))
_LAST_BLOCKS = 4
"""Pieces of a text of which one may say so: below it stand sources and pictures."""


def agency_at_text(
    page: Page, heading: Element | None, blocks: Sequence[Block], site: set[str]
) -> str | None:
    """The agency that a line right above the text of these `blocks` or right below it is from."""
    if heading is None or not blocks:
        return None
    named = [_sourced(one) for one in right_above(page, heading) if has_any(one.text or "", _COLONS)]
    links = between(page.by_tag["a"], heading.end, heading.end + _NEAR)
    named += map(_bare, filter(_is_short, links))  # of a profile, as any link that it takes
    for block in reversed(blocks[-_LAST:]):
        for one in right_below(page, heading, block.text):
            source = _sourced(one) if has_any(one.text or "", _COLONS) else None
            named.append(source or (_bare(one) if _is_short(one) else None))
        if len(block.text) > _LONGEST:  # a shorter one may be no text, and go in cleaning
            break
    return next((name for name in named if name and letters(name) not in site), None)


def _is_short(element: Element) -> bool:
    """Whether the text that an element begins with may be all of a line, and an agency's name."""
    return 0 < len((element.text or "").strip()) <= _BARE


def _sourced(element: Element) -> str | None:
    """The agency behind a word for the source in a line that has a colon, or in one of its parts."""
    text = element_text(element, _PARTS)
    if len(text) > _LONGEST or not may_be_of_agency(text) or _is_of_picture(element):
        return None
    told = ((part, without_source(part)) for part in _BETWEEN.split(text))
    return next((name for part, name in told if name != part and agency_of(name)), None)


def _bare(element: Element) -> str | None:
    """The agency that is all of a line, perhaps in brackets or between strokes."""
    whole = element.parent if element.tag in _INLINE and element.parent is not None else element
    text = element_text(whole, _PARTS)
    name = text.strip(_SIGNS)
    if not 0 < len(text) <= _BARE or not agency_of(name):
        return None
    if element.tag in _LINKED and not is_profile(element):
        return None
    is_sign = name.isupper() and len(name) >= _SHORTEST
    told = is_sign or text[0] in _OPENING or element.tag == "a"
    return name if told and not _is_of_picture(element) else None


def _is_of_picture(element: Element) -> bool:
    """Whether a line stands in or right behind a figure, or in a small box with a picture."""
    box = element
    for _ in range(_LEVELS):
        before = box.getprevious()
        if box.tag in _PICTURES or (before is not None and _shows(before)):
            return True
        around = box.parent
        if around is None or around.tag in _TEXT:
            return False
        box = around
    return box.tag in _PICTURES


def _shows(element: Element) -> bool:
    pictures = element.iter(*_PICTURES) if element.tag not in _TEXT else iter(())
    return element.tag in _PICTURES or next(pictures, None) is not None


def agency_writers(blocks: Sequence[Block], language: str) -> list[str]:
    """Who wrote a dispatch by what its agency says below it ("AGERPRES/(A - autor: Ana Pop, editor: …)")."""
    for block in blocks[-_LAST_BLOCKS:]:
        for label, names in staffed(block.text):
            if starts_byline(f"{label.capitalize()}: {names}"):
                return list(filter(is_full_name, split_names(names, language)))
    return []
