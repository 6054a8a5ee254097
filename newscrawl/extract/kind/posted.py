"""Whether a page shows several posts of a blog, each of which leads to a page of its own.

Systems of blogs name the box of a post, on its own page and on the home page alike (`hentry`); there its
title leads to the page of the post. So a home page with few posts, each in full, is told from a story.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from newscrawl.extract.headline.seams import is_day
from newscrawl.extract.kind.fronts import count_linked, tells_day
from newscrawl.extract.markup.addresses import own_path
from newscrawl.extract.markup.element import Element, between
from newscrawl.extract.markup.tags import MAIN_HEADINGS
from newscrawl.extract.markup.text import element_text, letters
from newscrawl.extract.page import Page

_STEMS = ("hentry", "h-entry", "post-entry", "blog-post", "blogpost", "post-card", "entry", "post")
_POST = re.compile(r"(?<!\S)(?:h-?entry|post-entry|blog-?post|post-card|entry|post|blogbody)(?!\S)")
"""What the box of a post is named."""
_SEVERAL, _MOST, _LINKS = 2, 40, 12
"""Posts that a page shows at least, boxes that are looked at, and links of a box."""
_INTRODUCTION, _PARAGRAPH = 60, 200
"""Elements of a box before the posts that may introduce a blog, and letters of more than that."""
_SILENT = frozenset(("script", "style", "noscript", "title"))


def shows_posts(page: Page, name: str | None = None) -> bool:
    """Whether the first post on a page leads to another page, and so does a further one; no page has that
    whose first heading is its own. Of a list that is called by its `name` the first heading may be that, and
    nothing stands before its posts."""
    found: list[str] = []
    heads = page.by_tag["h1"][:1]
    if heads and not (_is_of_site(page, heads[0]) or (name and _says(heads[0]) == letters(name))):
        return False
    boxes = list(islice(_boxes(page), _MOST))
    if len(boxes) < _SEVERAL:
        return False
    begun = _first_paragraph(page)
    for box in boxes:
        path = _leads_to(page, box)
        is_long = name is not None or box.end - box.place > _INTRODUCTION
        # what follows on a story are others
        if not found and ((not path and is_long) or begun < box.place):
            return False
        if path and path not in found:
            found.append(path)
    return len(found) >= _SEVERAL


def _is_of_site(page: Page, head: Element) -> bool:
    """Whether a first heading is a link, or all of the title and without a day below it but in a heading."""
    if count_linked([head]):
        return True
    if not page.title or _says(head) != letters(page.title):
        return False
    further = between(page.headings, head.end)[:1]
    return any(is_day(element_text(one, _LINKS)) for one in further) or not tells_day(page, head)


def _says(head: Element) -> str:
    """The letters of a heading."""
    return letters(element_text(head, _LINKS))


def _first_paragraph(page: Page) -> int:
    """The place of the first element of a page that has a paragraph, or one behind it."""
    for one in page.elements:
        if one.tag not in _SILENT and (len(one.text or "") > _PARAGRAPH or len(one.tail or "") > _PARAGRAPH):
            return one.place
    return len(page.elements)


def _boxes(page: Page) -> Iterator[Element]:
    """The boxes of posts, none in another."""
    named = [box for words, box in page.named(*_STEMS) if _POST.search(words)]
    end = 0
    for box in sorted({*named, *page.by_tag["article"]}, key=lambda one: one.place):
        if box.place >= end and _heading_of(page, box) is not None:
            end = box.end
            yield box


def _heading_of(page: Page, box: Element) -> Element | None:
    heads = (between(page.by_tag[tag], box.place, box.end) for tag in MAIN_HEADINGS)
    return next((found[0] for found in heads if found), None)


def _leads_to(page: Page, box: Element) -> str:
    """The path of the page that a post leads to by its heading, or by a link without a text over it."""
    head = _heading_of(page, box)
    if head is None:
        return ""
    around = head.parent if head.parent is not None and head.parent.tag == "a" else None
    link = next(head.iter("a"), around)
    if link is None:
        bare = (one for one in islice(box.iter("a"), _LINKS) if not len(one) and not one.text)
        link = next(bare, None)
    path = own_path(link.attrib.get("href", ""), page.url).rstrip("/") if link is not None else ""
    return path if path != own_path(page.url, page.url).rstrip("/") else ""
