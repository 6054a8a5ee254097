"""Captions that no figure holds, and nobody names: lines that end in a credit, and words set small.

Editors write "The pier. © A. Moss" below a picture as they write a paragraph. What tells it is its end: it
has no stop, and says whose the picture is. Others set the words small in the picture's paragraph or table.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from newscrawl.extract.body.cutting.blocks import Box, Cut, Piece
from newscrawl.extract.body.firstlook import ENDS
from newscrawl.extract.body.leftout.left import without
from newscrawl.extract.markup.element import Element
from newscrawl.extract.markup.smallprint import caption_below
from newscrawl.extract.markup.unnamedprint import is_centred
from newscrawl.known.agencies import agency_of

MOST_WORDS = 40
"""Words of a caption, and of its credit, at the most."""
_MARKS = "©:：=＝"
"""What a credit begins with, or stands behind its first word."""
_BEFORE, _LONGEST = 16, 81
"""Characters of the word before the last mark that begins a credit, and of the credit with it."""
_CREDIT = re.compile(
    r"(?:©|(?<!\w)(?:(?:Photo|Image|Foto)[ -]?[Cc]redits?|Photos?|Fotos?|Images?|Pictures?"
    r"|Bild(?:er|quelle|rechte|nachweis)?|Symbol(?:bild|foto|grafik)|PHOTOS?|FOTOS?|BILD"
    r"|Fotoğraf|Фото|تصوير|الصورة|عکس|फोटो) ?[:：]"
    r"|(?<![^\W\d_])(?:写真|撮影|摄影|攝影|[图圖]片?[来來]源|사진(?: ?(?:제공|출처))?)\s?[:：=＝])"
    r"[^:：;!?…]{2,80}\Z"
)
CREDITED = (
    "©", "oto", "OTO", "mage", "icture", "ild", "BILD", "ymbol",
    "ото", "تصوير", "الصورة", "عکس", "फोटो", "写真", "撮影", "影", "来源", "來源", "사진",
)  # fmt: skip
"""One of these has every credit."""
_CELLS, _LEVELS, _PAIR = frozenset(("td", "th", "tr")), 3, 2
"""Boxes around a caption of which one has the picture: a cell, its row, the table, which may have its credit
as well."""


def without_credited(cut: Cut, kept: Sequence[int]) -> Sequence[int]:
    """`kept` without lines that end in the credit of a picture, where most of it is left."""
    pieces = cut.pieces
    credited = {
        at
        for at in kept
        if (text := pieces[at].text)[-1] not in ENDS
        and any(mark in text for mark in _MARKS)
        and _is_credited(pieces[at])
        and not (at == kept[-1] and _is_of_agency(text))
    }
    return without(cut, kept, credited)


def _is_of_agency(text: str) -> bool:
    """Whether a text ends in the sign of an agency whose it is: "It rained. (©NTB)"."""
    told, _, sign = text.rpartition("(©")
    return told.rstrip()[-1:] in ENDS and agency_of(sign.rstrip(") ")) is not None


def _is_credited(piece: Piece) -> bool:
    if piece.words > MOST_WORDS or piece.tag == "pre":
        return False
    text = piece.text
    last = max(map(text.rfind, _MARKS))
    return len(text) - last <= _LONGEST and _CREDIT.search(text, max(last - _BEFORE, 0)) is not None


def without_small_print(cut: Cut, kept: Sequence[int]) -> Sequence[int]:
    """`kept` without such captions, where most of it is left."""
    if not cut.pictured or not kept:
        return kept
    near = near_pictures(cut, [at for at in kept if cut.pieces[at].words <= MOST_WORDS])
    bold = {
        at
        for at in near
        if cut.pieces[at].strong >= cut.pieces[at].words or _is_set_apart(cut.box_of(at).element)
    }
    gone = {at for at in near if _is_caption(cut, at) or (at in bold and _is_below_picture(cut, at))}
    return without(cut, kept, gone) if gone else kept


def _is_set_apart(line: Element) -> bool:
    """Whether a line is set amid the page, or begins in small letters."""
    return is_centred(line) or next((part.tag for part in line), "") == "small"


def near_pictures(cut: Cut, lines: Sequence[int]) -> list[int]:
    """Those of some pieces of which one of the boxes around has a picture."""
    pieces, boxes, pictured = cut.pieces, cut.boxes, cut.pictured
    return [
        at
        for at in lines
        if (box := boxes[pieces[at].box]).place in pictured
        or box.parent in pictured
        or (box.tag in _CELLS and boxes[box.parent].parent in pictured)
    ]


def _is_caption(cut: Cut, at: int) -> bool:
    box: Box | None = cut.box_of(at)
    for _ in range(_LEVELS):
        if box is None or box.end - box.first > (_PAIR if box.tag == "table" else 1):
            return False
        image = next(box.element.iter("img"), None) if box.place in cut.pictured else None
        if image is not None:
            return caption_below(image) is not None
        box = cut.boxes[box.parent] if box.parent >= 0 else None
    return False


def _is_below_picture(cut: Cut, at: int) -> bool:
    """Whether a line is the caption of the picture that is all of the paragraph before it."""
    line = cut.box_of(at).element
    before = line.getprevious()
    image = next(before.iter("img"), None) if before is not None else None
    return image is not None and caption_below(image) is line
