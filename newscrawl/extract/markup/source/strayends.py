"""Stray end tags amid a text, left over by a writer's markup: they would close the box of the text, and all
that follows would stand outside of it.

A browser shows the same either way. Such an end is told by where it is, between two paragraphs made alike,
and by what the page has too many of.
"""

from __future__ import annotations

import re

from newscrawl.extract.markup.element import Element

_SEAM = re.compile(rb"(?<=</p>)\s*+</div>\s*+(?=<p[\s>])", re.IGNORECASE)
_END = re.compile(rb"</div\b", re.IGNORECASE)
_BOXES = frozenset(("body", "div", "li", "td", "img"))
"""What no box of paragraphs ends in; nearly all paragraphs stand behind another, or begin their box."""
_LONG, _PARAGRAPHS = 60, 2
"""Letters of a paragraph of text, and such paragraphs from which on their box holds a text."""


def without_stray_ends(raw: bytes, by_tag: dict[str, list[Element]]) -> bytes:
    """`raw` without such ends; only one where a paragraph follows a box of its like is looked through."""
    if not any(map(_follows_its_like, by_tag.get("p", ()))):
        return raw
    seams = [seam.span() for seam in _SEAM.finditer(raw) if _are_alike(raw, *seam.span())]
    if not 0 < len(seams) <= len(_END.findall(raw)) - len(by_tag["div"]):
        return raw
    starts = [0, *(end for _, end in seams)]
    ends = [*(start for start, _ in seams), len(raw)]
    return b"".join([raw[start:end] for start, end in zip(starts, ends, strict=True)])


def _follows_its_like(paragraph: Element) -> bool:
    """Whether a paragraph stands right behind a box of paragraphs that are made as it is."""
    before = paragraph.among[paragraph.place - 1]
    if before.tag in _BOXES or before.parent is paragraph.parent:  # mostly a paragraph in the same box
        return False
    box = paragraph.getprevious()
    if box is None or box.tag != "div" or not _is_long(paragraph):
        return False
    inside = list(box)
    alike = [one for one in inside if one.tag == "p" and one.attrib == paragraph.attrib]
    return sum(map(_is_long, alike)) >= _PARAGRAPHS and inside[-1].tag == "p"


def _is_long(paragraph: Element) -> bool:
    return len("".join(paragraph.itertext())) >= _LONG


def _are_alike(raw: bytes, end: int, start: int) -> bool:
    """Whether the paragraph that ends at one place of a page is made as that which begins at another."""
    before = raw.rfind(b"<p", 0, end)
    tags = [raw[at : raw.find(b">", at) + 1] for at in (before, start)]
    return tags[0] == tags[1]
