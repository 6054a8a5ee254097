"""Cells of tables of values whose value a system wraps in a paragraph (`<td><p>412</p></td>`).

A cell with a block in it lays out a page, as a rule, and each such block is a text of its own. In a table
with headings for its columns or rows it is not: manuals and wikis write every value so, and a row of them is
a row.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import islice

from newscrawl.extract.markup.element import Element

_LEVELS = 3
"""Elements from a cell to its table at the most."""
_LONG_VALUE = 160
"""Characters from which a text in a cell is prose."""


def with_plain_cells(by_tag: Mapping[str, Sequence[Element]]) -> None:
    """Make the paragraph that is all of a cell plain text, in tables with a heading that is written so."""
    headed = {_table_of(head) for head in by_tag["th"] if _lone(head) is not None} - {-1}
    if not headed:
        return
    for tag in ("th", "td"):
        for cell in by_tag.get(tag, ()):
            value = _lone(cell)
            if value is not None and _table_of(cell) in headed:
                value.tag = "span"


def _lone(cell: Element) -> Element | None:
    """The paragraph that is all of a cell, where it is short."""
    if cell.end <= cell.place + 1:
        return None
    inside = cell.among[cell.place + 1]
    if (
        inside.tag != "p"
        or inside.end != cell.end
        or (cell.text or "").strip()
        or (inside.tail or "").strip()
    ):
        return None
    return inside if sum(map(len, inside.itertext())) <= _LONG_VALUE else None


def _table_of(cell: Element) -> int:
    """The place of the table around a cell, or -1."""
    around = islice(cell.iterancestors(), _LEVELS)
    return next((above.place for above in around if above.tag == "table"), -1)
