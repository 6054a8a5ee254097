"""Lines in boxes whose names tell what they are: captions, who wrote the text, how long it takes to read.

They are sentences now and then, and stand above or amid the text. Who said what is quoted is part of it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from newscrawl.extract.body.blocks import Box, Cut
from newscrawl.extract.body.inside import named_of
from newscrawl.extract.body.left import words_of

_CAPTION = re.compile(
    r"(?<!no)(?<!no-)caption(?!ed|ing)|cutline|bild(?:unterschrift|text|legende)|photo-?legend|legende-?photo"
    r"|pie-?(?:de-?)?foto|leyenda|didascalia|bijschrift|bildetekst|billedtekst|kuvateksti"
    r"|(?:image|img)-?(?:annotation|box|description|text)"
)
_CAPTION_STEMS = (
    *("caption", "cutline", "bild", "legend", "foto", "leyenda", "didascalia", "bijschrift", "billed"),
    *("kuvateksti", "image", "img"),
)
"""One of these has every name that the pattern before finds: they are looked for in a tenth of the time."""
_SIGNED = re.compile(
    r"^(?!.*(?:quot|zitat|cita))(?:.*[\s_-])?"
    r"(?:by-?lines?(?:-section)?|attribution|read(?:ing)?-?time|lesezeit"
    r"|(?:authors?|autor(?:en)?)(?:[-_]?(?:bio|box|card|description|details?|info|name))?)(?:\s.*)?$"
)
_SIGNED_STEMS = ("author", "autor", "byline", "by-line", "attribution", "time", "lesezeit")
_PICTURE = re.compile(r"(?:^|[\s_-])(?:\w*image|img|photo|picture|foto|bild)(?:$|[\s_-])")
_PICTURE_STEMS = ("image", "img", "photo", "picture", "foto", "bild")
_MOST_WORDS, _PICTURE_WORDS = 120, 30
"""Words over which a box holds more than such lines, whatever it is named; and one that has the picture."""
_LEVELS = 3
"""Boxes around a piece that may be named."""


def without_lines(cut: Cut, kept: Sequence[int], names: set[str], text: str) -> Sequence[int]:
    """`kept` without such lines, where more than those is left: a picture story may be all captions. `names`
    are those of the boxes around, joined in `text`."""
    lines = named_of(names, text, _CAPTION_STEMS, _CAPTION) | named_of(names, text, _SIGNED_STEMS, _SIGNED)
    pictures = named_of(names, text, _PICTURE_STEMS, _PICTURE)
    if not lines and not pictures:
        return kept
    boxes = {cut.pieces[index].box for index in kept}
    gone = {at for at in boxes if any(_is_line(cut, box, lines, pictures) for box in _around(cut, at))}
    left = [index for index in kept if cut.pieces[index].box not in gone]
    return left if gone and 2 * words_of(cut, left) > words_of(cut, kept) else kept


def _around(cut: Cut, at: int) -> list[Box]:
    """A box and those around it that may be named."""
    found = [cut.boxes[at]]
    while len(found) < _LEVELS and found[-1].parent >= 0:
        found.append(found[-1].outer)
    return found


def _is_line(cut: Cut, box: Box, lines: set[str], pictures: set[str]) -> bool:
    """Whether a box has few words and a name of `lines`, or has fewer, a picture and a name of `pictures`."""
    most = _MOST_WORDS if box.css in lines else 0
    if not most and box.css in pictures and box.place in cut.pictured:
        most = _PICTURE_WORDS
    return most >= box.end - box.first and words_of(cut, range(box.first, box.end)) <= most
