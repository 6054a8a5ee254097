"""The heading of a page that has none by its tag: pages of the nineties set a line of their own large.

Of several sizes the largest is taken, and of that the first line: the site's name has a word or two, or is a
picture, and what leads elsewhere is no heading of the page.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from newscrawl.extract.markup.element import Element, retag

_RANKS = ("h1", "h2", "h3", "h4", "h5", "h6")
_SIZES = {"4": 4, "5": 5, "6": 6, "7": 7, "+1": 4, "+2": 5, "+3": 6, "+4": 7}
_INLINE = frozenset(("b", "i", "strong", "em", "font", "span", "u"))
_MOST, _WORDS, _AROUND, _FEW = 200, range(3, 31), 6, 3
"""Elements for letters that are looked at, words of a heading, elements around one that may be a link, and
lines of one size up to which it is not that of the text."""


def with_large_print(by_tag: dict[str, list[Element]]) -> None:
    """Make a heading of the first line of the largest print, on a page without any heading."""
    if any(by_tag.get(rank) for rank in _RANKS):
        return
    sized = [(_SIZES.get(font.attrib.get("size", "").strip(), 0), font) for font in by_tag["font"][:_MOST]]
    lines = [(size, font) for size, font in sized if size and _is_line(font)]
    largest = max((size for size, _ in lines), default=0)
    found = [font for size, font in lines if size == largest]
    retag(by_tag, "font", "h1", found[:1] if len(found) <= _FEW else ())


def _is_line(font: Element) -> bool:
    words = len("".join(font.itertext()).split())
    around = islice(font.iterancestors(), _AROUND)
    if words not in _WORDS or any(one.tag == "a" for one in (*font.iter(), *around)):
        return False
    return not any(text and text.strip() for text in _beside(font))


def _beside(element: Element) -> Iterator[str | None]:
    """The text right before and behind an element, and behind those that it is all of."""
    while True:
        before, above = element.getprevious(), element.parent
        yield element.tail
        yield before.tail if before is not None else above.text if above is not None else None
        if above is None or above.tag not in _INLINE:
            return
        element = above
