"""Whether a page shows its headline as that of a story of its own.

The headline of a list is what else there was: the name of the site, that of a section ("Politics"), or the
title of one of its stories, which leads to that. None of these says that the page is a list: old systems set
the heading of a story in large print, and its title is the site's name. But a page with a heading of its own
needs stronger signs to be one.
"""

from __future__ import annotations

from enum import Enum

from newscrawl.extract.canonical import canonical_links
from newscrawl.extract.headline.signs import said_by_home_links
from newscrawl.extract.headline.titles import NAME_WORDS
from newscrawl.extract.markup.addresses import leads_home, own_path
from newscrawl.extract.markup.element import Element, between
from newscrawl.extract.markup.text import element_text, letters
from newscrawl.extract.page import Page
from newscrawl.known.wordcount import count_words

_NAME = 3
"""Words of a heading that may be the name of a section."""
_BRIEF = 15
"""Words of a short story at the least."""
_HEADINGS, _INSIDE = 300, 40
"""Headings of a page that are looked at, and elements in one."""


class Head(Enum):
    """What shows a headline: a heading of the page's own, what may be the name of a section, or nothing but
    the name of the site or a title that leads elsewhere."""

    OWN, NAME, NONE = range(3)


def is_name(headline: str) -> bool:
    """Whether a headline is as short as the name of a section."""
    return count_words(headline) <= _NAME


def head_of(page: Page, headline: str) -> Head:
    """What shows a headline. A heading that links to its own page is that page's, however short."""
    sought, short = letters(headline), is_name(headline)
    for head in page.headings[:_HEADINGS] if sought else ():
        said = letters(element_text(head, _INSIDE))
        if said != sought and (short or sought not in said):
            continue
        link = _link_of(head)
        if link is None:
            if count_words(headline) <= NAME_WORDS and sought in said_by_home_links(page):
                return Head.NONE
            return Head.NAME if short else Head.OWN
        if said == sought and _leads_here(page, link.attrib.get("href", "").strip(), sought, short=short):
            return Head.OWN
    return Head.NONE


def _link_of(head: Element) -> Element | None:
    around = head.parent if head.parent is not None and head.parent.tag == "a" else None
    return around if around is not None else next(head.iter("a"), None)


def _leads_here(page: Page, link: str, sought: str, *, short: bool) -> bool:
    """Whether the link of a heading leads to the page that it is on; a title that begins with the heading, or
    has one of some length, says so, too, where the link is another name of the page."""
    if not link or link.startswith("#"):
        return True
    if leads_home(link):
        return False
    own = {own_path(address, page.url).rstrip("/") for address in (page.url, *canonical_links(page))}
    if own_path(link, page.url).rstrip("/") in own - {""}:
        return True
    title = letters(page.title)
    return title.startswith(sought) or (not short and sought in title)


def tells_brief(page: Page, headline: str) -> bool:
    """Whether a text stands below a heading of some length, of the first rank or in the title, and a heading
    without a link parts it from those that lead on ("More news"): a short story, and others below it."""
    sought = letters(headline)
    if is_name(headline):
        return False
    shown = (one for one in page.headings[:_HEADINGS] if letters(element_text(one, _INSIDE)) == sought)
    head = next((one for one in shown if _link_of(one) is None), None)
    below = between(page.headings, head.end) if head is not None else ()
    label = None
    for one in below:
        if _link_of(one) is not None:
            break
        label = one
    else:
        return False
    if head is None or label is None or not (head.tag == "h1" or sought in letters(page.title)):
        return False
    said = page.elements[head.place + 1 : label.place]
    texts = [head.tail or "", *(text for one in said for text in (one.text, one.tail) if text)]
    return sum(map(count_words, texts)) >= _BRIEF
