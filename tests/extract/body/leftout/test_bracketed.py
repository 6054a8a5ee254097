"""Headings with links in brackets at their end, and links that say where they open."""

import pytest

from newscrawl.extract.body.cutting.blocks import cut_page
from newscrawl.extract.body.leftout.bracketed import without_bracketed
from newscrawl.extract.record import extract
from tests.extract.facts import page

EDIT = "<span>[<a href='/e?v=1'>edit</a> | <a href='/e'>edit source</a>]</span>"


@pytest.mark.parametrize(
    ("heading", "text"),
    [
        (f"<h2>Ferries every ten minutes{EDIT}</h2>", "Ferries every ten minutes"),
        (f"<h3>1987 [draft]{EDIT}</h3>", "1987 [draft]"),
        (
            "<h2>部品を探して<span>[<a href='/e'>編集</a> | <a href='/f'>ソースを編集</a>]</span></h2>",
            "部品を探して",
        ),
        ("<h2>The mill<span>[<a href='/e'>Bearbeiten</a>]</span></h2>", "The mill"),
        ("<h2>[<a href='/e'>edit</a>] The mill</h2>", "The mill"),
        ("<h2>[In German] The mill [<a href='/e'>1</a>]</h2>", "[In German] The mill [1]"),
        ("<h2>[Film] The <a href='/m'>old mill</a></h2>", "[Film] The <a>"),
        ("<h2>The mill [<a href='/e'>pictures</a>]</h2>", "The mill [pictures]"),
        ("<h2>The mill [in German]</h2>", "The mill [in German]"),
        ("<h2>The <a href='/m'>old mill</a> [in German]</h2>", "The <a> [in German]"),
        ("<h2>[<a href='/e'>edit</a>]</h2>", "[edit]"),
        ("<p>The mill stands [<a href='/e'>edit</a>]</p>", "The mill stands [edit]"),
        ("<h2><a href='/m'>The old mill [1936]</a></h2>", "The old mill [1936]"),
    ],
)
def test_links_in_brackets_behind_a_heading_are_none_of_it(heading: str, text: str) -> None:
    cut = cut_page(page(heading).tree)
    assert [without_bracketed(piece) for piece in cut.pieces] == [text.replace("<a>", "old mill")]


@pytest.mark.parametrize(
    "note",
    [
        *("(opens in new tab)", "(link opens in a new window)", "(external link)", "[new window]"),
        *("(öffnet im neuen Fenster)", "(externer Link, öffnet neues Fenster)", "(nouvelle fenêtre)"),
        *("(se abre en una nueva ventana)", "(abre em nova janela)", "(si apre in una nuova finestra)"),
        *(
            "(opent in nieuw venster)",
            "(öppnas i nytt fönster)",
            "(откроется в новом окне)",
            "（新しいタブで開く）",
        ),
    ],
)
def test_where_a_link_opens_is_no_part_of_a_text(note: str) -> None:
    inner = (
        f"<p>Read <a href='/r'>the report<span class='x-vh'>{note}</span></a> and (perhaps) <a>more</a>.</p>"
    )
    cut = cut_page(page(inner).tree)
    assert [without_bracketed(piece) for piece in cut.pieces] == ["Read the report and (perhaps) more."]
    spaced = cut_page(page(inner.replace("<span", " <span")).tree)
    assert [without_bracketed(piece) for piece in spaced.pieces] == ["Read the report and (perhaps) more."]


def test_brackets_of_the_writers_own_stay() -> None:
    inner = "<p>They want <a href='/w'>windows</a> (a new door, too) and (in March) a new window.</p>"
    cut = cut_page(page(inner).tree)
    assert [without_bracketed(piece) for piece in cut.pieces] == [cut.pieces[0].text]
    plain = "<p>The shop (with a new window) opens, <a href='/w'>they say</a>.</p>"
    assert "(with a new window)" in without_bracketed(cut_page(page(plain).tree).pieces[0])


def test_a_record_has_none_of_them() -> None:
    line = "<p>The old swing bridge over the harbour will close to all traffic on Monday morning.</p>"
    html = f"<h1>Bridge closes for weeks</h1>{line * 3}<h2>Ferries sail{EDIT}</h2>{line.upper() * 3}"
    article = extract(f"<main>{html}</main>".encode(), "https://www.harbourpost.example/Bridge_closes")
    assert article is not None
    assert [block.text for block in article.blocks if block.type == "heading"] == ["Ferries sail"]
