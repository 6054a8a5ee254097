"""A row of details that a text begins with: what kind of text it is, the day, an office, minutes.

By their words such rows are like nothing else on the page, and so hardly told from a dateline. By their form
they are: several elements in one line, all of them short, and one of them a day.
"""

from __future__ import annotations

from newscrawl.extract.body.cutting.blocks import Cut
from newscrawl.extract.body.firstlook import ends_sentence
from newscrawl.extract.dates.moments.when import read
from newscrawl.extract.markup.element import Element
from newscrawl.extract.markup.text import element_text, has_digit

ROW_WORDS, _PARTS, _INSIDE, _PART, _FEW = 30, range(3, 9), 4, 60, 2
"""Words of such a row, its parts, elements in one of them, letters, and blanks of what is no sentence."""
_MARKS = " \t\r\n|·•/,–—-\xa0"
"""What parts them, beside elements."""


def without_detail_row(cut: Cut, kept: list[int]) -> list[int]:
    """`kept` without a first piece that is a row of details above a text."""
    if len(kept) <= 1:
        return kept
    piece = cut.pieces[kept[0]]
    if piece.type != "paragraph" or piece.words > ROW_WORDS or not has_digit(piece.text):
        return kept
    box = cut.boxes[piece.box]
    return kept[1:] if box.end - box.first == 1 and _is_row(box.element) else kept


def _is_row(element: Element) -> bool:
    """Whether an element consists of short elements, of which one has a day."""
    parts = list(element)
    if len(parts) not in _PARTS or (element.text or "").strip(_MARKS):
        return False
    if any((part.tail or "").strip(_MARKS) or part.end - part.place > _INSIDE for part in parts):
        return False
    said = [element_text(part, _INSIDE) for part in parts]
    if not all(0 < len(text) <= _PART and not _is_sentence(text) for text in said):
        return False
    return any(has_digit(text) and read(text) is not None for text in said)


def _is_sentence(text: str) -> bool:
    """Whether a text ends in a stop, and has more words than what is shortened ("Lesezeit: 3 Min.")."""
    return text.count(" ") > _FEW and ends_sentence(text)
