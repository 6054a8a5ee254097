"""Markup put right: paragraphs in cells, pictures of AMP, boxes that were never closed."""

from __future__ import annotations

import pytest

from newscrawl.extract import extract
from newscrawl.extract.body.cutting.blocks import cut_page
from newscrawl.extract.page import Page
from newscrawl.extract.pictures.images import read_images
from newscrawl.items import Image
from tests.extract.facts import page


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


BRIDGE = "<p>The old bridge over the harbour will be closed for eleven weeks from Monday on.</p>" * 2


def test_an_element_of_amp_is_a_picture_in_its_place_among_the_others() -> None:
    first = "<amp-img src='/img/bridge.jpg' width='1200' height='675'><noscript></noscript></amp-img>"
    figures = f"<figure>{first}<figcaption>The bridge</figcaption></figure>{BRIDGE}"
    second = "<figure><img src='/img/ferry.jpg'><figcaption>The ferry</figcaption></figure>"
    found = page(f"<article><h1>Bridge</h1>{figures}{second}</article>")
    assert [image.attrib["src"] for image in found.by_tag["img"]] == ["/img/bridge.jpg", "/img/ferry.jpg"]
    root = "https://www.harbourpost.example/img/"
    assert read_images(found, [], found.by_tag["article"][0])[0] == [
        Image(url=f"{root}bridge.jpg", caption="The bridge"),
        Image(url=f"{root}ferry.jpg", caption="The ferry"),
    ]


TEXT = "".join(
    f"<p>The council voted {when} to build the bridge of Varno anew, for four million crowns.</p>"
    for when in ("on Monday", "once more", "at noon", "by show of hands", "after an hour")
)


def words(html: str) -> int:
    article = extract(html.encode(), "https://paper.example/news/bridge-of-varno-123")
    return (article and article.word_count) or 0


@pytest.mark.parametrize("tag", ["dialog", "figcaption", "aside", "nav", "header", "form", "button"])
def test_a_text_behind_an_open_box_is_read(tag: str) -> None:
    closed, heading = f"<{tag}><div>Your settings</div></{tag}>", "<h1>The bridge of Varno</h1>"
    page = "<html><body>{}<main>{}<div>{}</div></main><footer>About us</footer></body></html>"
    whole = words(page.format(closed, heading, TEXT))
    assert whole > 50
    assert words(page.format(closed.replace("</div>", ""), heading, TEXT)) == whole


def test_a_text_behind_a_caption_with_an_open_box_is_read() -> None:
    page = "<html><body><h1>The bridge of Varno</h1><div><p>It rained.</p>{}{}</div></body></html>"
    figure = "<figure><img src=a.jpg><figcaption><div>The bridge</figcaption></figure>"
    assert words(page.format(figure, TEXT)) > 50


def test_a_dialog_with_a_heading_of_its_own_is_no_text() -> None:
    page = (
        "<html><body><h1>The bridge of Varno</h1><div>{}</div><dialog><h1>Hello</h1>{}</dialog></body></html>"
    )
    vendors = "<div><p>Vendor of the harbour</p><p>We may read what is kept on your device.</p></div>" * 20
    assert words(page.format(TEXT, vendors)) == words(page.format(TEXT, ""))


def test_a_caption_of_two_paragraphs_is_one() -> None:
    page = "<html><body><h1>The bridge of Varno</h1><div>{}<figure><img src=a.jpg>{}</figure></div></body>"
    caption = "<figcaption><p>The bridge in 1990, before the ice.</p><p>Photo: Ada Moss</p></figcaption>"
    assert words(page.format(TEXT, caption)) == words(page.format(TEXT, ""))
