"""Tables amid a text that have no heading of their own: figures by year, places by name.

Rows of figures look like labels to the model. A table that leads nowhere, whose rows have cells beside each
other, and that stands alone between two pieces of one text is a part of it: captions and other boxes' labels
are no such rows.
"""

from __future__ import annotations

from collections.abc import Sequence

from newscrawl.extract.body.cutting.blocks import Box, Cut
from newscrawl.extract.markup.element import Element

_ROW, _CELLS = "table_row", ("td", "th")
_SENTENCE, _FEWEST, _BESIDE = 12, 3, 2
"""Words of a paragraph beside such a table, its rows, and cells that stand beside each other, at the least."""


def with_tables_amid(cut: Cut, kept: list[int]) -> list[int]:
    """`kept` with each table that stands between two pieces of it."""
    if "tr" not in cut.boxes[0].element.among.by_tag:
        return kept
    of_text = {*kept}
    found: set[int] = set()
    for box in cut.boxes:
        rows = range(box.first, box.end)
        if box.tag == "table" and not of_text.issuperset(rows) and _is_amid(cut, box, kept, of_text):
            found.update(rows)
    return sorted(of_text | found) if found else kept


def _is_amid(cut: Cut, table: Box, kept: Sequence[int], of_text: set[int]) -> bool:
    before, after = table.first - 1, table.end
    if before not in of_text or after not in of_text or not _is_plain(cut, table):
        return False
    around = table.whole().outer
    beside = [at for at in (before, after) if around.first <= at < around.end]
    return any(cut.pieces[at].words >= _SENTENCE for at in beside)


def _is_plain(cut: Cut, table: Box) -> bool:
    """Whether a table has nothing but rows of several cells without links."""
    rows = cut.pieces[table.first : table.end]
    if len(rows) < _FEWEST or any(row.type != _ROW or row.links for row in rows):
        return False
    several = sum(_cells(cut.boxes[row.box].element) >= _BESIDE for row in rows)
    return several * 2 > len(rows)


def _cells(row: Element) -> int:
    return sum(cell.tag in _CELLS for cell in row)
