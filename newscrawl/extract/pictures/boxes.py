"""Pictures that are no `<figure>`, as older templates have them: above a caption, or in a paragraph.

A caption is known by its name, and by the one picture that it shares its box with. Without a caption a
picture counts where a paragraph of the article's own box holds it and its stated size is a photograph's:
among those that are smaller, or lead elsewhere, there are icons, writers and adverts.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from newscrawl.extract.body.contentbox import own_box
from newscrawl.extract.markup.element import Element, between
from newscrawl.extract.markup.tags import HEADINGS
from newscrawl.extract.markup.text import element_text
from newscrawl.extract.page import Page
from newscrawl.extract.pictures.sources import is_as_large, leads_away, leads_to_page

_CAPTION = re.compile(
    r"[\s_-](?:(?=[a-z]{0,22}caption)"
    r"(?:[a-z]{0,12}(?:image|img|photo|pic(?:ture)?|media|foto|bild|story|content|article|fig|large|small|main|lead|embed))?"
    r"caption(?:[_-]?(?:text|body|content))?|cutline"
    r"|(?:image|img|photo|pic(?:ture)?|foto)[_-]cap"
    r"|(?:photo|image|img)-?legend|legend|legende|legenda|leyenda|pie(?:[_-]?(?:de[_-]?)?foto)?|didascalia|bild(?:unterschrift|text)"
    r"|bijschrift|bildetekst|billedtekst|kuvateksti|popisek)(?=\s|$)"
)
_ICON = re.compile(r"/(?:ico|icons?)[/_-]")
"""What the address of a sign before a caption has."""
_STEMS = ("caption", "-cap", "_cap", "cutline", "legend")
_STEMS_OF = {
    "es": ("leyenda", "pie"),
    "it": ("didascalia",),
    "de": ("bildunter", "bildtext"),
    "nl": ("bijschrift",),
    "sv": ("bildtext",),
    **dict.fromkeys(("no", "nb", "nn"), ("bildetekst",)),
    "da": ("billedtekst",),
    "fi": ("kuvateksti",),
    "cs": ("popisek",),
}
"""What captions are named in one language only, beside what they are named everywhere."""
_NO_CAPTION = HEADINGS | {"figure", "figcaption", "a", "table", "img"}
_NOT_IN = HEADINGS | {"img", "time", "label", "button", "ul", "ol"}
"""What stands in a card of a product or a writer, or in a notice, and in no caption."""
_GALLERY = re.compile(r"galler|slide|carousel|swiper")
_LARGE = (300, 150)
"""Width and height from which a picture is no icon."""
_AROUND = frozenset(("a", "span", "noscript", "picture", "strong", "em", "b"))
_MOST, _LEVELS, _INSIDE, _PARTS = 60, 6, 20, 2
"""Captions of a page, boxes around one in which a figure is looked for, and elements and boxes in one, at the
most."""
_UP, _AMONG, _CREDIT = 3, 30, 120
"""Boxes around a caption in which its picture is looked for, elements of one, and letters beside it there."""


def named_captions(page: Page) -> list[Element]:
    """The elements that are named for a caption, and may be one."""
    named = page.named(*_STEMS, *_STEMS_OF.get(page.language.partition("-")[0], ()))
    return [one for words, one in named if one.tag not in _NO_CAPTION and _CAPTION.search(f" {words}")]


def captioned_boxes(
    page: Page, named: Sequence[Element], within: Element
) -> Iterator[tuple[Element, Element]]:
    """The pictures in an element that stand beside one of `named` that is a caption, with it. One amid a
    gallery may show another story: who asks for those of the whole page knows the picture."""
    for caption in between(named, within.place, within.end)[:_MOST]:
        if _is_caption(caption):
            image = _image_beside(page, caption, known=within is page.tree)
            if image is not None and not _is_card(image, caption):
                yield image, caption


def _is_caption(element: Element) -> bool:
    """Whether an element named for a caption is one: short, with no heading and no picture in it."""
    inside = [part.tag for part in element.among[element.place + 1 : element.end]]
    if len(inside) > _INSIDE or not _NOT_IN.isdisjoint(inside) or inside.count("div") > _PARTS:
        return False
    around = [above for above in islice(element.iterancestors(), _LEVELS) if above.tag in ("a", "figure")]
    return not any(map(_holds_another, around))


def _holds_another(above: Element) -> bool:
    """Whether a link or a figure around a caption is a link, or has an element for its own caption."""
    return above.tag == "a" or "figcaption" in [part.tag for part in above.among[above.place : above.end]]


def _image_beside(page: Page, caption: Element, *, known: bool) -> Element | None:
    """The one picture of the box that a caption stands in, or of a small one around that which says no more
    than who took it, is not a writer's, and leads nowhere else."""
    inside: Sequence[Element] = ()
    for box in islice(caption.iterancestors(), _UP):
        inside = between(page.by_tag["img"], box.place, box.end)
        if inside or box.end - box.place > _INSIDE:
            break
    if len(inside) != 1 or _ICON.search(inside[0].attrib.get("src", "")):
        return None
    if box is not caption.parent:
        is_other = _is_of_other(page, box, inside[0]) or (not known and _is_slide(page, box))
        if is_other or not _says_little(box, caption):
            return None
    return inside[0]


def _says_little(box: Element, caption: Element) -> bool:
    """Whether a box with a picture is small, and hardly says more than its caption, which says something."""
    said = element_text(caption, _INSIDE) if box.end - box.place <= _AMONG else ""
    return bool(said) and len(element_text(box, _AMONG)) - len(said) <= _CREDIT


def _is_of_other(page: Page, box: Element, image: Element) -> bool:
    """Whether a box is named for a writer, or its picture leads elsewhere."""
    if any(name in page.outline.names[box.place] for name in ("author", "avatar")):
        return True
    return any(map(leads_to_page, islice(image.iterancestors("a"), 1)))


def _is_slide(page: Page, box: Element) -> bool:
    names = page.outline.names
    return any(_GALLERY.search(names[one.place]) for one in (box, *islice(box.iterancestors(), _PARTS)))


def _is_card(image: Element, caption: Element) -> bool:
    """Whether picture and caption both are links: a card of another page, a product or a writer. A picture
    may lead to itself, in full size."""
    if next(caption.iter("a"), None) is None:
        return False
    links = (above for above in islice(image.iterancestors(), _LEVELS) if above.tag == "a")
    return any(map(leads_to_page, islice(links, 1)))


def pictures_in_text(page: Page) -> list[Element]:
    """The large pictures in paragraphs of the article's own box."""
    if (own := own_box(page)) is None:
        return []
    inside = between(page.by_tag["img"], own.place, own.end)[:_MOST]
    return [image for image in inside if _is_large(image) and _is_in_text(image, own)]


def further_pictures(figures: Iterable[Element]) -> Iterator[Element]:
    """The large pictures of figures after the first of each: a gallery may be one figure."""
    for figure in figures:
        images = [part for part in figure.among[figure.place : figure.end] if part.tag == "img"]
        for image in images[1:_MOST]:
            if _is_large(image) and next(image.iterancestors("figure")) is figure:
                yield image


def _is_large(image: Element) -> bool:
    """Whether a picture states its size, and is no icon."""
    given = image.attrib
    return bool(given.get("width") and given.get("height")) and is_as_large(image, _LARGE)


def _is_in_text(image: Element, own: Element) -> bool:
    """Whether a picture stands right in a paragraph, or in a link to itself there."""
    above = image.parent
    while above is not None and above is not own and above.tag in _AROUND:
        if leads_away(above):
            return False
        above = above.parent
    return above is not None and (above is own or above.tag == "p")
