"""Captions that are no figure's: a few words below a picture, in its own paragraph or its own small table.

Editors without a style for captions set them small, in italics or in a second row, and the paragraph or the
table has nothing else; or the line below the picture is named for small letters, or set amid the page as the
picture is. A line beside a picture in the size of the text is the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from newscrawl.extract.markup.element import Element
from newscrawl.extract.markup.floated import is_floated
from newscrawl.extract.markup.mended.silentcopies import SILENT
from newscrawl.extract.markup.unnamedprint import (
    LINE_TAGS,
    centred_below,
    is_centred,
    is_line,
    says,
    says_beside,
    unnamed_below,
)

_SMALL = frozenset(("small", "em", "i", "font"))
_SIZES = frozenset(("1", "-1", "-2", "-3"))
_AROUND = frozenset(("p", "div", "center", "td"))
SMALL = ("small", "muted", "cap", "desc")
"""What the line below a picture is named has one of these."""
_NAMED = re.compile(r"[\s_-](?:small|muted|cap|caption|desc|description)(?:$|[\s_-])")
_PICTURED = frozenset((
    "photo", "photos", "foto", "fotos", "image", "images", "img", "pic", "picture", "pictures", "bild",
    "bilder", "fotografia", "kuva", "obraz", "obrazek", "resim",
))  # fmt: skip
"""What a box is named that holds a picture, in a few languages."""
_LEVELS, _MOST_WORDS, _LEAST = 3, 60, 8
"""Elements around a picture and words of the line below it at the most; letters of that at the least."""
_CELLS, _PAIR, _GRID, _INSIDE = frozenset(("td", "th")), 2, 4, 30
"""The parts of a table, how many one of a picture and its caption has, how many with a credit or empty ones
beside, and elements in it or in such a paragraph at the most."""


def caption_below(image: Element) -> Element | None:
    """What holds the words below a picture, where the paragraph or table around it has no others, or where
    it is named for small letters."""
    if is_captioned(image):
        return None
    line = right_below(image)
    below = _called_small(line, image) if line is not None and line.attrib.get("class") else None
    if below is None and line is not None and line.tag in LINE_TAGS:
        below = unnamed_below(line, image)
        if below is None and is_centred(line) and centred_below(line, image):
            below = line
    box = image.parent
    while box is not None and box.tag not in _AROUND:
        box = box.parent
    if below is None and box is not None and box.end - box.place <= _INSIDE:
        if says(box):
            below = _set_small(box, image)
            below = _called_for(box, image) if below is None else below
            below = _set_aside(box, image) if below is None else below
        elif box.tag in _CELLS:
            below = _in_cell_of_its_own(box)
    return None if below is None or _announces(below) else below


def is_captioned(image: Element) -> bool:
    """Whether a picture is a figure's that has an element for its caption."""
    above = image.parent if image.among.by_tag.get("figcaption") else None
    for _ in range(_LEVELS):
        if above is None:
            break
        if above.tag == "figure":
            return "figcaption" in [one.tag for one in above.among[above.place : above.end]]
        above = above.parent
    return False


def _announces(element: Element) -> bool:
    """Whether an element ends in a colon: that is a line on what follows, not on the picture."""
    return next((text for text in reversed([*element.itertext()]) if text.strip()), "").rstrip()[-1:] == ":"


def _set_small(box: Element, image: Element) -> Element | None:
    """The one element that all the words of a paragraph are set small by, behind its picture."""
    small = [part for part in box.among[image.end : box.end] if part.tag in _SMALL and _is_small(part)]
    first = small[0] if small else None
    if first is None or not says(first) or says_beside(box, first):
        return None
    return first


def _called_for(box: Element, image: Element) -> Element | None:
    """A small box that is named for the picture in it, whose words are a caption."""
    name = box.attrib.get("class")
    words = name.lower().replace("_", " ").replace("-", " ").split() if name else ()
    if _PICTURED.isdisjoint(words) or not is_line(box, image):
        return None
    said = " ".join(box.itertext()).split()
    letters = sum(map(str.isalpha, "".join(said)))
    return box if len(said) <= _MOST_WORDS and letters >= _LEAST else None


def _set_aside(box: Element, image: Element) -> Element | None:
    """A narrow box at the side, or the only cell of one, with a picture and words below it."""
    around = next(box.iterancestors("table"), box) if box.tag == "td" else box
    if not is_floated(around):
        return None
    alone = sum(part.tag in _CELLS for part in around.among[around.place : around.end]) < _PAIR
    return box if alone and is_line(box, image) and _is_above(image, box) else None


def _is_above(image: Element, box: Element) -> bool:
    """Whether a picture stands above all words of a box, and in no line with them."""
    said = " ".join(box.itertext()).split()
    before = "".join(text for part in box.among[box.place : image.place] for text in (part.text or "",))
    line = (image.tail or "").strip() or before.strip()
    return not line and len(said) <= _MOST_WORDS and sum(map(str.isalpha, "".join(said))) >= _LEAST


def _called_small(below: Element, image: Element) -> Element | None:
    """The line right below a picture, or what holds nothing else, that is named for small letters."""
    if not _NAMED.search(f" {below.attrib['class'].lower()}"):
        return None
    before = image.getprevious()
    return below if (before is None or before.tag != "img") and is_line(below) else None


def right_below(image: Element, box: str = "") -> Element | None:
    """The element right below a picture, or below what it is all of, in its own `box` if it has one."""
    part: Element | None = image
    for _ in range(_LEVELS):
        if part is None or part.tag == box or (part.tail or "").strip():
            return None
        if (above := part.parent) is not None and part.end < above.end:
            below = part.among[part.end]
            if below.tag != SILENT:
                return below
            part = below
            continue
        part = above
    return None


def _is_small(part: Element) -> bool:
    return part.tag != "font" or part.attrib.get("size", "") in _SIZES


def _in_cell_of_its_own(cell: Element) -> Element | None:
    """The one cell with words of the table whose only picture stands in another cell; of two below it, as
    one may have the credit, that with more words."""
    table = next(cell.iterancestors("table"), None)
    if table is None or table.end - table.place > _INSIDE:
        return None
    parts = list(_parts(table))
    pictures = sum(part.tag == "img" for part in table.among[table.place : table.end])
    told = [part for part in parts if says(part)]
    if pictures != 1 or not 0 < len(told) <= _PAIR or len(parts) > _GRID:
        return None
    if len(parts) > _PAIR and (
        told[0].place < cell.place or any(part.parent is cell.parent for part in told)
    ):
        return None
    return max(told, key=lambda part: sum(map(len, part.itertext())))


def _parts(table: Element) -> Iterator[Element]:
    return (part for part in table.among[table.place + 1 : table.end] if part.tag in _CELLS)
