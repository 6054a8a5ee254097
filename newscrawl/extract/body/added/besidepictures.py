"""Sentences that stand beside pictures, in a box with each, as page builders set a story told in both.

The model takes a sentence below a picture for its caption, and keeps the longer ones. But a caption stands in
a box that is named for the picture, in a figure or right below it. Where several boxes of one make stand in
the box of the text, each with a picture and a sentence or two and no such name, they are the text: under a
heading or in a box of their own beside the picture, or one part right below the other.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from itertools import islice, takewhile

from newscrawl.extract.body.classwords import invites
from newscrawl.extract.body.cutting.blocks import Box, Cut, Piece
from newscrawl.extract.body.firstlook import ends_sentence
from newscrawl.extract.markup.addresses import PICTURE
from newscrawl.extract.markup.element import Element

PARTS, _PIECES, _WORDS = 3, 3, 6
"""Boxes of one make at the least, pieces of one at the most, and words of a sentence at the least."""
_LEVELS, _MOST = 8, 60
"""Boxes that may be around a sentence, sentences that are looked at, and pieces below a text."""
_OTHER = re.compile(
    r"photo|image|img|pict|galler|caption|slide|figure|carousel|credit|author|bio|team|card|person|people|staff"
    r"|member|profile|teaser|relat|recommend|promo|product|offer|shop|buy|sponsor|thumb"
)
"""Names of boxes whose sentences are of a picture, or tell of somebody, another story or what is for sale."""
_APART = frozenset(("figure", "figcaption", "aside", "li", "td"))


def with_beside_pictures(cut: Cut, kept: list[int]) -> list[int]:
    """`kept` with the sentences that stand so beside pictures, between its pieces or with some of it."""
    images = cut.boxes[0].element.among.by_tag.get("img", ())
    if not kept or len(images) < PARTS:
        return kept
    known, first = frozenset(kept), kept[0] + 1
    near = enumerate(cut.pieces[first : kept[-1] + _MOST], first)
    lost = [at for at, piece in near if at not in known and _is_sentence(piece)]
    pictures = [image.place for image in images] if lost else []
    found, asked = set[int](), set[int]()
    for at in lost[:_MOST]:
        part = _part(cut, at, pictures)
        if part is None or part.place in asked or not _has_text(cut, part, known):
            continue
        parts = _beside(cut, part)
        asked.update(box.place for box in parts)
        amid = part.first < kept[-1] or not known.isdisjoint(range(parts[0].first, parts[-1].end))
        if amid and len(parts) >= PARTS and all(_is_part(cut, box, pictures) for box in parts):
            in_row = parts[-1].end - parts[0].first == sum(box.end - box.first for box in parts)
            told = (box for box in parts if in_row or _is_column(cut, box, pictures))
            found.update(inside for box in told for inside in range(box.first, box.end))
    return kept if found <= known else sorted(known | found)


def _is_sentence(piece: Piece) -> bool:
    said = piece.type == "paragraph" and piece.words >= _WORDS and not piece.links
    return said and ends_sentence(piece.text)


def _part(cut: Cut, at: int, pictures: Sequence[int]) -> Box | None:
    """The box around a sentence that has a picture, and whatever holds no more."""
    for box in islice(cut.box_of(at).outward(), _LEVELS):
        if box.end - box.first > _PIECES or box.parent < 0:
            return None
        if _has_picture(box.element, pictures):
            return box.whole()
    return None


def _has_text(cut: Cut, part: Box, known: frozenset[int]) -> bool:
    """Whether what a part stands in has a paragraph of the text above it that is right in it."""
    inside = (at for at in range(cut.boxes[part.parent].first, part.first) if at in known)
    return any(cut.box_of(at).whole().parent == part.parent for at in inside)


def _beside(cut: Cut, part: Box) -> Sequence[Box]:
    """The boxes of one make beside a part."""
    around = cut.boxes[part.parent]
    inside = takewhile(lambda box: box.first < around.end, islice(cut.boxes, around.place + 1, None))
    return [box for box in inside if (box.parent, box.tag, box.css) == (part.parent, part.tag, part.css)]


def _is_part(cut: Cut, box: Box, pictures: Sequence[int]) -> bool:
    """Whether a box is a picture and a sentence or two, perhaps under a heading, named for neither, and leads
    nowhere."""
    *heads, last = cut.pieces[box.first : box.end]
    if len(heads) >= _PIECES or not _is_sentence(last) or not _has_picture(box.element, pictures):
        return False
    if not all(_is_sentence(piece) or (piece.type == "heading" and not piece.links) for piece in heads):
        return False
    around = takewhile(lambda one: one.place >= box.place, cut.box_of(box.end - 1).outward())
    if any(one.tag in _APART or _OTHER.search(one.css) for one in around):
        return False
    links = (link.attrib.get("href", "") for link in box.element.iter("a"))
    if any(href[:1] not in ("", "#") and not PICTURE.search(href) for href in links):
        return False
    return not any(invites(piece.text.lower()) for piece in (*heads, last))


def _is_column(cut: Cut, box: Box, pictures: Sequence[int]) -> bool:
    """Whether the sentence of a part stands under a heading, or in a box without its picture: one right below
    that may be its caption."""
    if cut.pieces[box.first].type == "heading":
        return True
    inner = cut.box_of(box.first).element
    around = inner if inner.tag != "p" else inner.parent
    return around is not None and around.place > box.element.place and not _has_picture(around, pictures)


def _has_picture(element: Element, pictures: Sequence[int]) -> bool:
    """Whether one of the pictures of a page, by their places, is in an element."""
    first = bisect_left(pictures, element.place)
    return first < len(pictures) and pictures[first] < element.end
