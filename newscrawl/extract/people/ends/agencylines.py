"""The agency that a line at the text names as its source, beside whoever is its author.

Papers sign a dispatch with the name of who went over it and say below the heading or the text where it is
from: "Šaltinis: BNS", "Izvor: Tanjug", "(MTI)". Behind a word for the source an agency counts at both ends of
a text, without one in the link of a profile, and below the text in brackets or, in capitals, as all of a
line. A line at a picture says whose that is.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

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
    named = _agencies(right_above(page, heading), alone=False)
    links = between(page.by_tag["a"], heading.end, heading.end + _NEAR)
    named += _agencies(links, sourced=False)  # of a profile, as any link that it takes
    for block in reversed(blocks[-_LAST:]):
        named += _agencies(right_below(page, heading, block.text))
        if len(block.text) > _LONGEST:  # a shorter one may be no text, and go in cleaning
            break
    return next((name for name in named if letters(name) not in site), None)


def _agencies(lines: Iterable[Element], *, sourced: bool = True, alone: bool = True) -> list[str]:
    """The agency that each of some lines names behind a word for the `sourced`, or that is `alone` in it."""
    found: list[str | None] = []
    for one in lines:
        if not (own := one.text):
            continue
        if sourced and has_any(own, _COLONS) and may_be_of_agency(text := element_text(one, _PARTS)):
            found.append(_sourced(one, text))
        if alone and 0 < len(own.strip()) <= _BARE:
            whole = one.parent if one.tag in _INLINE and one.parent is not None else one
            text = element_text(whole, _PARTS)
            if 0 < len(text) <= _BARE and agency_of(text.strip(_SIGNS)):
                found.append(_bare(one, text))
    return list(filter(None, found))


def _sourced(element: Element, text: str) -> str | None:
    """The agency behind a word for the source in the `text` of a line, or in one of its parts."""
    if len(text) > _LONGEST or _is_of_picture(element):
        return None
    told = ((part, without_source(part)) for part in _BETWEEN.split(text))
    return next((name for part, name in told if name != part and agency_of(name)), None)


def _bare(element: Element, text: str) -> str | None:
    """The agency that is all of a line, perhaps in brackets or between strokes."""
    if element.tag in _LINKED and not is_profile(element):
        return None
    name = text.strip(_SIGNS)
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
