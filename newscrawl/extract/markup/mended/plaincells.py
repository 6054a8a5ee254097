"""Cells of tables of values whose value a system wraps in a paragraph (`<td><p>412</p></td>`).

A cell with a block in it lays out a page, as a rule, and each such block is a text of its own. In a table
with headings for its columns or rows it is not: manuals and wikis write every value so, and a row of them is
a row. Nor is it where every cell of a table is a few words in one such paragraph, as word processors have it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import islice

from newscrawl.extract.markup.element import Element

_LEVELS = 3
"""Elements from a cell to its table at the most."""
_LONG_VALUE = 160
"""Characters from which a text in a cell is prose."""
_FEW, _FEWEST = 60, 2
"""Characters of a value at the most in a table without headings, and rows and columns of one at the least."""


def with_plain_cells(by_tag: Mapping[str, Sequence[Element]]) -> None:
    """Make the paragraph that is all of a cell plain text, in tables with a heading that is written so."""
    tables = {_table_of(head) for head in by_tag["th"] if _lone(head) is not None} - {-1}
    tables |= _of_values(by_tag.get("td", ()))
    if not tables:
        return
    for tag in ("th", "td"):
        for cell in by_tag.get(tag, ()):
            value = _lone(cell)
            if value is not None and _table_of(cell) in tables:
                value.tag = "span"


def _of_values(cells: Sequence[Element]) -> set[int]:
    """The tables of which every cell is a few words in a paragraph, or empty, with as many in each row."""
    if not any(_lone(cell) is not None for cell in cells):
        return set()
    rows: dict[int, Counter[int]] = {}
    others = {-1}
    for cell in cells:
        table, value = _table_of(cell), _lone(cell)
        if table in others:
            continue
        if cell.end > cell.place + 1 if value is None else sum(map(len, value.itertext())) > _FEW:
            others.add(table)
        elif cell.parent is not None:
            rows.setdefault(table, Counter())[cell.parent.place] += 1
    return {table for table, row in rows.items() if table not in others and _is_grid([*row.values()])}


def _is_grid(row: Sequence[int]) -> bool:
    return len(row) >= _FEWEST and min(row) >= _FEWEST and min(row) == max(row)


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
