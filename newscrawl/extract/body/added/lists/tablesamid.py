"""Tables and lists of terms amid a text without a heading of their own: figures by year, a bridge's length.

Rows of figures look like labels to the model, and so do terms of a word with their meaning. A table that
leads nowhere, whose rows have cells beside each other, and that stands alone between two pieces of one text
is a part of it: captions and other boxes' labels are no such rows. So is one that a few pieces of something
else part from the text, if its box has text above and below it, and one that the box of a text ends with.
"""

from __future__ import annotations

from collections import Counter
from itertools import accumulate

from newscrawl.extract.body.added.lists.tables import heads_table
from newscrawl.extract.body.added.makes import flow_around
from newscrawl.extract.body.cutting.blocks import Box, Cut, Piece
from newscrawl.extract.markup.element import Element

_TAGS = frozenset(("table", "dl"))
_ROW, _CELLS, _TERM = "table_row", ("td", "th"), ("dt", "dd")
_SENTENCE, _ROWS, _TERMS, _BESIDE = 12, 3, 2, 2
"""Words of a paragraph beside such a table, its rows or terms, and cells that stand beside each other, at the
least."""

_DEEPEST, _APART = 16, 8
"""Tables in tables in which a piece is looked at, and pieces between one and the text it is part of."""


def with_tables_amid(cut: Cut, kept: list[int]) -> list[int]:
    """`kept` with each table, and each list of terms, that stands between two pieces of it, and the
    heading of one."""
    of_text = {*kept}
    found: set[int] = set()
    tables = [box for box in cut.boxes if box.tag in _TAGS]
    sizes = accumulate(box.end - box.first for box in tables)
    for box, looked in zip(tables, sizes, strict=True):
        if looked > _DEEPEST * len(cut.pieces):
            break
        if not of_text.issuperset(range(box.first, box.end)):
            above = box.first - 1
            head = int(above > 0 and above not in of_text and heads_table(cut.pieces[above]))
            if _is_amid(cut, box, of_text, above - head):
                found.update(range(box.first - head, box.end))
    return sorted(of_text | found) if found else kept


def _is_amid(cut: Cut, table: Box, of_text: set[int], before: int) -> bool:
    """Whether a table without links stands between two pieces of the text, one of them `before` it, and
    beside a paragraph of it."""
    after = table.end
    rows = cut.pieces[table.first : table.end]
    if any(row.links for row in rows):
        return False
    if not (_are_terms(rows) if table.tag == "dl" else _are_rows(cut, rows)):
        return False
    around = table.whole().outer
    beside = [at for at in (before, after) if around.first <= at < around.end]
    if of_text.issuperset((before, after)) and any(cut.pieces[at].words >= _SENTENCE for at in beside):
        return True
    return _is_within(cut, around, of_text, before, after)


def _is_within(cut: Cut, around: Box, of_text: set[int], before: int, after: int) -> bool:
    """Whether a box has text above one of its tables and below it, or ends with that right below text of its
    own. A table under a heading of something else is not the text's."""
    near = range(max(around.first, before - _APART), min(around.end, after + _APART))
    text = [at for at in near if at in of_text]
    if not any(cut.pieces[at].words >= _SENTENCE for at in text):
        return False
    if after == around.end:
        return before in of_text and flow_around(cut, before) == around.place
    above = max([at for at in text if at <= before], default=-1)
    parted = any(piece.type == "heading" for piece in cut.pieces[above + 1 : before + 1])
    return above >= 0 and not parted and text[-1] >= after


def _are_terms(pieces: list[Piece]) -> bool:
    """Whether some pieces are terms and what they mean, were it one that takes a sentence."""
    tags = Counter([piece.tag for piece in pieces])
    terms = min(tags[tag] for tag in _TERM)
    said = all(piece.words >= _SENTENCE for piece in pieces if piece.tag == "dd")
    return terms >= (1 if said else _TERMS) and tags.total() == sum(tags[tag] for tag in _TERM)


def _are_rows(cut: Cut, rows: list[Piece]) -> bool:
    """Whether some pieces are rows, most of them of several cells."""
    if len(rows) < _ROWS or any(row.type != _ROW for row in rows):
        return False
    several = sum(_cells(cut.boxes[row.box].element) >= _BESIDE for row in rows)
    return several * 2 > len(rows)


def _cells(row: Element) -> int:
    return sum(cell.tag in _CELLS for cell in row)
