"""Pictures with a caption below them in a box that is no `<figure>`, as older templates have them.

The caption is known by its name, and by the one picture that it shares its box with.
"""

from __future__ import annotations

import re
from itertools import islice

from newscrawl.extract.markup.element import Element
from newscrawl.extract.page import Page

_CAPTION = re.compile(r"(?:^|[\s_-])caption(?:[_-]?(?:text|body|content))?(?:\s|$)")
_STEM = "caption"
_FILE = re.compile(r"\.(?:jpe?g|png|gif|webp|avif)(?:$|[?#])", re.IGNORECASE)
_NO_CAPTION = frozenset(("figure", "figcaption", "a", "h1", "h2", "h3", "h4", "h5", "h6", "table"))
_NOT_IN = frozenset(("h1", "h2", "h3", "h4", "h5", "h6", "img", "time", "label", "button", "ul", "ol"))
"""What stands in a card of a product or a writer, or in a notice, and in no caption."""
_MOST, _LEVELS, _INSIDE, _PARTS = 60, 6, 20, 2
"""Captions of a page, boxes around one in which a figure is looked for, and elements and boxes in one, at the
most."""


def captioned_boxes(page: Page, within: Element) -> list[tuple[Element, Element]]:
    """The pictures in an element that stand beside a caption, with it."""
    if _STEM not in page.outline.text:
        return []
    named = ((words, one) for words, one in page.named(_STEM) if within.place <= one.place < within.end)
    captions = [one for words, one in islice(named, _MOST) if _is_caption(words, one)]
    pairs = ((_image_beside(caption), caption) for caption in captions)
    return [
        (image, caption) for image, caption in pairs if image is not None and not _is_card(image, caption)
    ]


def _is_caption(words: str, element: Element) -> bool:
    """Whether an element is a caption: named so, short, with no heading and no picture in it."""
    if element.tag in _NO_CAPTION or _CAPTION.search(words) is None:
        return False
    inside = [part.tag for part in element.among[element.place + 1 : element.end]]
    if len(inside) > _INSIDE or not _NOT_IN.isdisjoint(inside) or inside.count("div") > _PARTS:
        return False
    return not any(above.tag in ("figure", "a") for above in islice(element.iterancestors(), _LEVELS))


def _image_beside(caption: Element) -> Element | None:
    """The one picture of the box that a caption stands in."""
    box = caption.getparent()
    images = [] if box is None else [*islice(box.iter("img"), 2)]
    return images[0] if len(images) == 1 else None


def _is_card(image: Element, caption: Element) -> bool:
    """Whether picture and caption both are links: a card of another page, a product or a writer. A picture
    may lead to itself, in full size."""
    if next(caption.iter("a"), None) is None:
        return False
    links = (above for above in islice(image.iterancestors(), _LEVELS) if above.tag == "a")
    link = next(links, None)
    return link is not None and _FILE.search(link.attrib.get("href", "")) is None
