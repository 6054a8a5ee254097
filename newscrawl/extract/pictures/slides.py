"""Pictures of galleries: boxes of one make beside each other, each with one picture and little else.

A slide has no figure and its caption no name: what tells both is that the boxes around it have the same.
Where their box is named for a gallery, what a slide says is its picture's caption; elsewhere it may be the
text of a list, and the pictures alone are taken. What leads to another page is a card of another story.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from itertools import islice

from newscrawl.extract.markup.element import Element, between
from newscrawl.extract.markup.smallprint import is_captioned
from newscrawl.extract.markup.tags import HEADINGS
from newscrawl.extract.markup.text import element_text
from newscrawl.extract.page import Page
from newscrawl.extract.pictures.lone import OTHERS, SIGN, SMALL, is_shot
from newscrawl.extract.pictures.sources import leads_away

_GALLERY = re.compile(r"galler|slide|carousel|swiper|slick|splide|flickity|lightbox|photos|images")
_MOST, _DEEP, _LEVELS, _INSIDE = 60, 5, 3, 30
"""Pictures that are looked at, elements around one up to its slide, around the slides up to a name, and
elements of a slide, at the most."""
_FEWEST, _LONGEST = 2, 400
"""Slides of a gallery at the least, and letters of a caption at the most."""
_SLIDES = frozenset(("li", "div", "p", "section", "a", "span"))
_NO_SLIDE = HEADINGS | {"time", "article", "form", "button", "figure", "table"}
"""What stands in a card, or says more of a picture than a slide does."""


def slides(page: Page, within: Element) -> Iterator[tuple[Element, Element | None]]:
    """The pictures of the galleries in an element, each with what is its caption, where that can be told."""
    images = between(page.by_tag["img"], within.place, within.end)[:_MOST]
    rows = defaultdict[int, list[tuple[Element, Element]]](list)
    places = [within.place, *[image.place for image in images], within.end]
    for at, image in enumerate(images):
        slide = _slide_of(image, places[at], places[at + 2])
        if slide is not image and (box := slide.parent) is not None and box is not within:
            rows[box.place].append((image, slide))
    for row in rows.values():
        if len(row) >= _FEWEST and _is_row(row):
            is_gallery = _is_gallery(page, row[0][1], within)
            for image, slide in row if is_gallery is not None else ():
                yield image, slide if is_gallery and element_text(slide, _INSIDE) else None


def _slide_of(image: Element, before: int, behind: int) -> Element:
    """The largest box around a picture that holds no other: neither that `before` it nor that `behind`."""
    slide, above = image, image.parent
    for _ in range(_DEEP):
        if above is None or above.place <= before or above.end > behind:
            break
        slide, above = above, above.parent
    return slide


def _is_row(row: list[tuple[Element, Element]]) -> bool:
    """Whether boxes of one parent are slides, and all of it that says something."""
    slid = {slide.place: slide for _, slide in row}
    box = row[0][1].parent
    if box is None or len({slide.tag for slide in slid.values()}) > 1 or (box.text or "").strip():
        return False
    if not all(_is_slide(image, slide) for image, slide in row):
        return False
    parts = list(islice(box, _MOST))
    if any((part.tail or "").strip() for part in parts):
        return False
    return not any(element_text(part, _INSIDE) for part in parts if part.place not in slid)


def _is_slide(image: Element, box: Element) -> bool:
    """Whether a box has at most a short text beside its picture, which is a photograph, and leads nowhere."""
    if box.tag not in _SLIDES or box.end - box.place > _INSIDE or not is_shot(image, SMALL):
        return False
    inside = box.among[box.place : box.end]
    if not _NO_SLIDE.isdisjoint([part.tag for part in inside]) or is_captioned(image):
        return False
    if any(part.tag == "a" and leads_away(part) for part in inside):
        return False
    if SIGN.search(image.attrib.get("src", "").lower()):
        return False
    return len(element_text(box, _INSIDE)) <= _LONGEST


def _is_gallery(page: Page, slide: Element, within: Element) -> bool | None:
    """Whether a slide or a box around it is named for a gallery; `None` where for pictures of others."""
    around = (slide, *islice(slide.iterancestors(), _LEVELS))
    names = [page.outline.names[one.place] for one in around if within.holds(one)]
    return None if any(map(OTHERS.search, names)) else any(map(_GALLERY.search, names))
