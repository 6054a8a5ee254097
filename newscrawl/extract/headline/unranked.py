"""The headline of a page that has no first heading by its tag: a line that is a part of the title.

Pages of twenty years ago set it large and bold, and some templates of today in a `div`. What tells it is the
title, which has the site's name beside it: of two parts that the page shows, the longer one is no name. A
microformat needs no title: it says which line the page's only entry is called by.
"""

from __future__ import annotations

from itertools import chain, islice

from newscrawl.extract.headline.spelled import is_spelled
from newscrawl.extract.headline.texts import CELL, UNRANKED, Vote, entitled, is_entitled
from newscrawl.extract.headline.titles import MAX_TITLE, title_parts
from newscrawl.extract.markup.element import Element
from newscrawl.extract.markup.text import element_text, letters
from newscrawl.extract.page import Page
from newscrawl.extract.textstart import text_after

_LOOKED_AT, _INSIDE, _LEAST, _HEADINGS = 600, 12, 8, 6
"""Elements that are looked at, and in one of them; letters of a headline; and lower headings, none of which
may be a part of the title as well."""
_LABELLED, _LABEL_WORDS = ": ", 3
"""What parts a label from a headline, and words of one."""
_COLONS, _NO_NAME = 2, 5
"""How many of these part a headline from section and site, and blanks of one that is longer than a name."""
_LONG = 3
"""Blanks of a title that is a headline, also where it stands below the headings of a menu at the side."""
_LOW = frozenset(("h4", "h5", "h6"))
"""Ranks of headings that are no headlines but where the title says so."""
_TITLED, _ENTRY = frozenset(("entry-title", "p-name")), frozenset(("hentry", "h-entry"))
_NO_TITLE = frozenset(("h-card", "vcard", "h-cite", "e-content", "entry-content"))
_LINE, _STOPS = 150, frozenset(".:;,")
"""Letters of a line that is a headline, and what none ends with."""
_NONE = frozenset(("a", "button", "title", "li", "option", "script"))


def in_title(page: Page) -> Vote | None:
    """The longest part of the title that a page without a first heading shows as a line above all others, as
    a first heading is; either may have a label before it ("News: Bridge opens")."""
    parts = {letters(text): text for text in (page.title, *title_parts(page.title).values())}
    told = (text.partition(_LABELLED)[2] for text in [*parts.values()] if _LABELLED in text)
    parts |= {letters(text): text for text in (*told, before_colons(page.title)) if " " in text}
    heads = page.headings[:_HEADINGS]
    if any(letters(element_text(head, _INSIDE)) in parts for head in heads):
        return None
    end = heads[0].place if heads else len(page.elements)
    for key in sorted(parts, key=len, reverse=True):
        if (element := line_of(page, key, parts[key][:1])) is None:
            continue
        is_whole = parts[key] == page.title and page.title.count(" ") >= _LONG
        if element.place < end or (is_whole and element.place < text_after(page, -1)):
            return entitled(parts[key], element)
    return _below_label(page, parts, end) or _drawn(page, end)


def before_colons(title: str) -> str:
    """What a title has before the names of section and site, where nothing but colons stands between
    ("Bridge opens after years of work: Town: The Post"), and is longer than both and than any name."""
    head, _, rest = title.partition(_LABELLED) if title.count(_LABELLED) == _COLONS else ("", "", "")
    return head if len(head) > len(rest) and head.count(" ") >= _NO_NAME else ""


def _drawn(page: Page, end: int) -> Vote | None:
    """The picture of a headline: one that says all of the title to those who cannot see it."""
    for image in page.by_tag["img"][:_HEADINGS]:
        said = image.attrib.get("alt", "")
        if image.place < end and " " in said and letters(said) == letters(page.title):
            return entitled(page.title, image)
    return None


def _below_label(page: Page, parts: dict[str, str], end: int) -> Vote | None:
    """The part of the title that the first line with a label says behind that."""
    for element in page.elements[: min(end, _LOOKED_AT)]:
        text = element.text
        if text and _LABELLED in text and element.tag not in _NONE:
            label, _, said = text.strip().partition(_LABELLED)
            if label.count(" ") < _LABEL_WORDS and " " in said and (key := letters(said)) in parts:
                return entitled(parts[key], element)
    return None


def low_heading(page: Page) -> Vote | None:
    """The heading of a low rank with which most of the title begins."""
    title = letters(page.title)
    for head in page.headings[:_HEADINGS]:
        text = element_text(head, _INSIDE)
        if head.tag in _LOW and 2 * len(letters(text)) > len(title) and title.startswith(letters(text)):
            return entitled(text, head)
    return None


def in_microformat(page: Page) -> Vote | None:
    """What a microformat (hAtom, h-entry) calls the title of a page's only entry: nobody's name, and not the
    entry's text."""
    named = [element for words, element in page.named(*_TITLED) if not _TITLED.isdisjoint(words.split())]
    titles = [one for one in named[:_LOOKED_AT] if _is_of_entry(page, one)]
    text = element_text(titles[0], _INSIDE) if len(titles) == 1 else ""
    return entitled(text, titles[0]) if " " in text and len(text) <= MAX_TITLE else None


def by_role(page: Page) -> Vote | None:
    """What a role calls the page's heading of the first rank, as some have it in a `div`."""
    for place, role in page.outline.roles.items():
        element = page.elements[place]
        if role.strip() == "heading" and (element.get("aria-level") or "").strip() == "1":
            text = element_text(element, _INSIDE)
            return entitled(text, element) if " " in text and len(text) <= MAX_TITLE else None
    return None


def by_class(page: Page) -> Vote | None:
    """The first line that a class calls the headline, on a page that has no other text for one."""
    for words, element in page.named("title", "headline", "titel", "titulo", "titre", CELL):
        told = element.tag in UNRANKED and (CELL in words or is_entitled(words, element))
        if told and next(element.iter("a"), None) is None:
            text = element_text(element, _INSIDE)
            around = element.parent.tag if element.parent is not None else ""
            if " " in text and _LEAST < len(text) <= MAX_TITLE and around != "a":
                return entitled(text, element)
    return None


def by_address(page: Page) -> Vote | None:
    """The first line of its own that the address spells, on a page that has no other text for a headline."""
    for element in islice(page.elements, _LOOKED_AT):
        text = element.text
        if not text or element.tag not in UNRANKED or not _LEAST < len(text := text.strip()) <= _LINE:
            continue
        if text[-1] not in _STOPS and not element and is_spelled(page.url, text):
            return entitled(text, element)
    return None


def _is_of_entry(page: Page, element: Element) -> bool:
    """Whether a title or name is that of the entry it lies in, and of no person or comment."""
    names = (page.outline.names[one.place].split() for one in (element, *element.iterancestors()))
    around = set(chain.from_iterable(names))
    return not _ENTRY.isdisjoint(around) and _NO_TITLE.isdisjoint(around)


def line_of(page: Page, key: str, first: str) -> Element | None:
    """The first element of a page that says what has the letters `key` and the `first` character, and nothing
    else, or has it right behind an element in it; no link does."""
    if len(key) < _LEAST:
        return None
    for element in islice(page.elements, _LOOKED_AT):
        text, tail = element.text, element.tail
        if tail and first in tail and letters(tail) == key:
            return None if element.parent is None or element.parent.tag in _NONE else element.parent
        if not text or first not in text:
            continue
        own = text.lstrip()
        begins = own[:1] == first and element.tag not in _NONE and key.startswith(letters(own))
        if begins and letters(element_text(element, _INSIDE)) == key:
            return element
    return None
