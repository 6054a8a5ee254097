"""The pictures that a page's data name: JSON-LD first, then meta elements."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from newscrawl.extract.data.jsonld import Node
from newscrawl.extract.markup.text import plain
from newscrawl.extract.nodes.nodes import by_id, first
from newscrawl.extract.page import Page
from newscrawl.extract.pictures.captions import is_filler
from newscrawl.extract.pictures.creditsapart import with_credit_apart
from newscrawl.extract.pictures.renditions import picture_key
from newscrawl.extract.pictures.saidelsewhere import SaidElsewhere
from newscrawl.extract.pictures.sources import absolute, told_width
from newscrawl.items import Image

_NAMES = ("og:image", "og:image:secure_url", "og:image:url", "twitter:image", "twitter:image:src")
_MAKERS = ("creditText", "copyrightHolder", "creator", "author", "copyrightNotice")
"""What says whose a picture is."""
_MAX, _LONGEST = 20, 600
"""Pictures that data name, and letters of what they say of one, at the most."""


def stated_images(page: Page, nodes: list[Node], elsewhere: SaidElsewhere) -> Iterator[Image]:
    """The pictures that data name, with what they say of them."""
    for node in nodes[:1]:
        for image in _of_value(node.get("image"), page, 0) if "image" in node else ():
            if image.caption and is_filler(image.caption, image.url, elsewhere.titles):
                image.caption = None
            yield with_credit_apart(image, elsewhere.is_own) if image.caption or image.credit else image
    alt = plain(page.meta["og:image:alt"][0])[:_LONGEST] if "og:image:alt" in page.meta else ""
    for key in filter(page.meta.__contains__, _NAMES):
        for url in _sizes(page.meta[key], page.base):
            caption = alt if alt and not is_filler(alt, url, elsewhere.titles) else None
            elsewhere.alts.add(alt)
            yield Image(url=url, caption=caption)


def _sizes(texts: Sequence[str], base: str) -> Iterator[str]:
    """The first of several addresses, with those of the same picture: the others are of any."""
    first = absolute(texts[0], base) if texts else None
    if first:
        yield first
        for text in texts[1:_MAX]:
            url = absolute(text, base)
            if url and told_width(url) and picture_key(url) == picture_key(first):
                yield url


def _of_value(value: Any, page: Page, depth: int) -> Iterator[Image]:
    if depth > 3:
        return
    if isinstance(value, str):
        if url := absolute(value, page.base):
            yield Image(url=url)
    elif isinstance(value, list):
        for item in value[:_MAX]:
            yield from _of_value(item, page, depth + 1)
    elif isinstance(value, dict):
        told = value.get("url") or value.get("contentUrl")
        full = value if told else by_id(page).get(str(value.get("@id")), value)
        if url := absolute(first([full], "contentUrl", "url") or "", page.base):
            caption = first([full], "caption", "description")
            credit = first([full], *_MAKERS)
            yield Image(url=url, caption=caption and caption[:_LONGEST], credit=credit and credit[:_LONGEST])
