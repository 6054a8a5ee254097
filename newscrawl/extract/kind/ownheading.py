"""Whether a page shows its headline as that of a story of its own.

The headline of a list is what else there was: the name of the site, that of a section ("Politics"), or the
title of one of its stories, which leads to that. None of these says that the page is a list: old systems set
the heading of a story in large print, and its title is the site's name. But a page with a heading of its own
needs stronger signs to be one.
"""

from __future__ import annotations

from newscrawl.extract.canonical import canonical_links
from newscrawl.extract.markup.addresses import leads_home, own_path
from newscrawl.extract.markup.element import Element
from newscrawl.extract.markup.text import element_text, letters
from newscrawl.extract.page import Page
from newscrawl.known.wordcount import count_words

_NAME = 3
"""Words of a heading that may be the name of a section."""
_HEADINGS, _LINKS, _INSIDE = 300, 300, 40
"""Headings and links of a page that are looked at, and elements in one."""


def is_name(headline: str) -> bool:
    """Whether a headline is as short as the name of a section."""
    return count_words(headline) <= _NAME


def own_heading(page: Page, headline: str) -> Element | None:
    """The heading that shows a headline and leads to no other page, be it a link to its own; None where that
    may be the name of the site or of a section, or there is none."""
    sought = letters(headline)
    heads = [head for head in page.headings[:_HEADINGS] if _shows(head, sought)] if sought else []
    for head in heads:
        link = _link_of(head)
        if link is None:
            if not is_name(headline):
                return None if _is_of_site(page, sought) else head
        elif _leads_here(page, link.attrib.get("href", "").strip(), sought):
            return head
    return None


def _shows(head: Element, sought: str) -> bool:
    said = letters(element_text(head, _INSIDE))
    return said == sought or (len(said) > len(sought) and sought in said)


def _link_of(head: Element) -> Element | None:
    around = head.parent if head.parent is not None and head.parent.tag == "a" else None
    return around if around is not None else next(head.iter("a"), None)


def _leads_here(page: Page, link: str, sought: str) -> bool:
    """Whether the link of a heading leads to the page that it is on; a title that begins with the heading
    says so, too, where the link is another name of the page."""
    if not link or link.startswith("#"):
        return True
    if leads_home(link):
        return False
    own = {own_path(address, page.url).rstrip("/") for address in (page.url, *canonical_links(page))}
    return own_path(link, page.url).rstrip("/") in own - {""} or letters(page.title).startswith(sought)


def _is_of_site(page: Page, sought: str) -> bool:
    """Whether a heading is what links to the home page show."""
    for link in page.by_tag["a"][:_LINKS]:
        if leads_home(link.attrib.get("href", "").strip()):
            if letters(element_text(link, _INSIDE)) == sought:
                return True
            if any(letters(picture.attrib.get("alt", "")) == sought for picture in link.iter("img")):
                return True
    return False
