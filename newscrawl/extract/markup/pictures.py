"""The pictures of AMP pages as those of others: AMP has an element of its own for them."""

from __future__ import annotations

from newscrawl.extract.markup.element import PLACE, Element


def with_pictures(by_tag: dict[str, list[Element]]) -> None:
    """Have the elements `amp-img` of a page be images, among its others."""
    found = by_tag.pop("amp-img")
    for element in found:
        element.tag = "img"
    by_tag["img"] = sorted([*by_tag["img"], *found], key=PLACE)
