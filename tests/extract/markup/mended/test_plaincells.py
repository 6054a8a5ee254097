"""Paragraphs that are all of a cell, in tables of values and in others."""

from __future__ import annotations

import pytest

from newscrawl.extract.body.cutting.blocks import cut_page
from newscrawl.extract.page import Page


def texts(table: str) -> list[str]:
    page = Page(f"<html><body><table>{table}</table></body></html>".encode())
    return [piece.text for piece in cut_page(page.tree, outline=page.outline).pieces]


def test_a_row_of_values_is_a_row() -> None:
    head = "<thead><tr><th><p>Place</p></th><th><p>Bolts</p></th></tr></thead>"
    rows = "<tr><td><p>Corrin</p></td> <td> <p>4<b>12</b></p> </td></tr>"
    rows += "<tr><td>Pelham</td><td><p>96</p></td></tr>"
    assert texts(f"{head}<tbody>{rows}</tbody>") == ["Place Bolts", "Corrin 412", "Pelham 96"]


@pytest.mark.parametrize(
    "cell",
    [
        "<p>One.</p><p>Two.</p>",
        "One: <p>two.</p>",
        "<p>One.</p> two.",
        f"<p>{'One and two. ' * 20}</p>",
        "<div><p>One.</p></div>",
    ],
    ids=["two", "text before", "text after", "long", "box"],
)
def test_a_cell_with_more_in_it_is_a_text(cell: str) -> None:
    read = texts(f"<tr><th><p>Place</p></th><td>Lees</td><td>{cell}</td></tr>")
    assert len(read) > 1
    assert read[0] == "Place Lees"


def test_without_headings_cells_may_lay_out_the_page() -> None:
    assert texts("<tr><td><p>Menu</p></td><td><p>Text</p></td></tr>") == ["Menu", "Text"]
    assert texts("<tr><th>Menu</th><td><p>Text</p></td></tr>") == ["Menu", "Text"]


def test_another_table_has_no_say_in_it() -> None:
    inner = "<table><tr><td><p>One</p></td><td><p>Two</p></td></tr></table>"
    read = texts(f"<tr><th><p>Place</p></th><th><p>Bolts</p></th></tr><tr><td>{inner}</td></tr>")
    assert read == ["Place Bolts", "One", "Two"]


def test_a_cell_alone_is_in_no_table() -> None:
    page = Page(b"<html><body><div><th><p>Place</p></th></div></body></html>")
    assert [piece.text for piece in cut_page(page.tree, outline=page.outline).pieces] == ["Place"]


CELL = "<td><p>{}</p></td>"


def test_a_table_of_nothing_but_values_in_paragraphs_is_one_of_rows() -> None:
    rows = [["Place", "Bolts"], ["Corrin", "412"], ["Pelham", ""]]
    table = "".join(f"<tr>{''.join(map(CELL.format, row))}</tr>" for row in rows)
    assert texts(table) == ["Place Bolts", "Corrin 412", "Pelham"]


@pytest.mark.parametrize(
    "row",
    [
        CELL.format("Pelham"),
        CELL.format("Pelham")
        + CELL.format("No bolt was ever found in Pelham, and nobody there looked for one."),
        CELL.format("Pelham") + "<td><p>96</p><p>97</p></td>",
    ],
    ids=["a cell less", "a sentence", "two paragraphs"],
)
def test_a_table_with_anything_else_in_it_is_none(row: str) -> None:
    first = f"<tr>{CELL.format('Corrin')}{CELL.format('412')}</tr>"
    assert texts(f"{first}<tr>{row}</tr>")[:2] == ["Corrin", "412"]
