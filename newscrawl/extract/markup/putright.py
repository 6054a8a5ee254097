"""Elements put right before anybody reads them, for all readers at once.

Dialogs, captions and buttons in which the rest of a page stands, as a box in them was never closed: a browser
ends `<dialog><div>…</dialog>` at its end tag whatever is open in it. libxml2 does not where a `div` is, so
that all that follows would be the dialog's, and nobody reads those. What holds most of a page and what heads
it, or paragraph after paragraph, is neither.

Cells of tables of values whose value a system wraps in a paragraph (`<td><p>412</p></td>`): a cell with a
block in it lays out a page, as a rule, and each such block is a text of its own. In a table with headings for
its columns or rows it is not: manuals and wikis write every value so, and a row of them is a row.

The pictures of AMP pages, which has an element of its own for them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import islice

from newscrawl.extract.markup.element import PLACE, Element

_HEADS = ("h1", "main", "article")
"""One of these stands where the text of a page does."""
_PARAGRAPHS = 4
"""Paragraphs from which on a caption is none."""
_LEVELS = 3
"""Elements from a cell to its table at the most."""
_LONG_VALUE = 160
"""Characters from which a text in a cell is prose."""


def without_open(by_tag: dict[str, list[Element]], tag: str) -> None:
    """Have an element of a tag that nobody reads be a box where it holds the page."""
    half = len(by_tag[tag][0].among) / 2
    large = [one for one in by_tag[tag] if one.end - one.place > half]
    _as_boxes(by_tag, tag, [one for one in large if _holds_head(one, by_tag)])


def without_open_captions(by_tag: dict[str, list[Element]]) -> None:
    """Have a caption be a box where it holds the page or a text."""
    without_open(by_tag, "figcaption")
    large = [one for one in by_tag["figcaption"] if one.end - one.place > _PARAGRAPHS]
    _as_boxes(by_tag, "figcaption", [one for one in large if _count(one, "p") >= _PARAGRAPHS])


def _holds_head(element: Element, by_tag: dict[str, list[Element]]) -> bool:
    heads = (head for tag in _HEADS for head in by_tag.get(tag, ())[:1])
    return any(element.place < head.place < element.end for head in heads)


def _count(element: Element, tag: str) -> int:
    return sum(part.tag == tag for part in element.among[element.place + 1 : element.end])


def _as_boxes(by_tag: dict[str, list[Element]], tag: str, found: list[Element]) -> None:
    for element in found:
        element.tag = "div"
    if found:
        by_tag[tag] = [one for one in by_tag[tag] if one.tag == tag]
        by_tag["div"] = sorted([*by_tag["div"], *found], key=PLACE)


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


def with_pictures(by_tag: dict[str, list[Element]]) -> None:
    """Have the elements `amp-img` of a page be images, among its others."""
    found = by_tag.pop("amp-img")
    for element in found:
        element.tag = "img"
    by_tag["img"] = sorted([*by_tag["img"], *found], key=PLACE)
