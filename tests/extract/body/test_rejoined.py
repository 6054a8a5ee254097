"""Sentences that a box parts."""

import pytest

from newscrawl.extract.body.body import read_body
from newscrawl.extract.body.cutting.blocks import cut_page
from newscrawl.extract.body.rejoined import rejoined
from newscrawl.extract.page import Page
from tests.extract.body.cuts import LONG
from tests.patience import no_hanging

BOX = "<div><h2>Related stories</h2><ul><li><a href='/mill'>The mill is for sale</a></li></ul></div>"


def joined(text: str, without: str = "Related stories") -> list[str]:
    page = Page(f"<main><div>{text}</div></main>".encode())
    cut = cut_page(page.tree, outline=page.outline)
    kept = [at for at, piece in enumerate(cut.pieces) if piece.text != without]
    return [cut.pieces[at].text for at in rejoined(cut, kept)]


@pytest.mark.parametrize("end", ["of the", "of Varno,", 'of the "old"'])
def test_a_sentence_that_a_box_parts_is_one(end: str) -> None:
    assert joined(f"The pier {end}<p>Related stories</p>harbour is shut.") == [
        f"The pier {end} harbour is shut."
    ]


def test_of_several_parts_all_are_joined() -> None:
    text = "The pier<p>Related stories</p>of the harbour<p>Related stories</p>is shut."
    assert joined(text) == ["The pier of the harbour is shut."]


def test_a_sentence_in_very_many_parts_takes_neither_time_nor_memory() -> None:
    with no_hanging():
        assert len(joined("pier<p>Related stories</p>" * 40_000)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "The pier is shut.<p>Related stories</p>it stays so.",
        "The pier of the<p>Related stories</p>Harbour is shut.",
        "The pier of the<br><br>harbour is shut",
        "The pier of the<p>Related stories</p><p>harbour is shut.</p>",
        "<ul><li>pier<p>Related stories</p>mill</li></ul>",
    ],
)
def test_other_parts_stay_as_they_are(text: str) -> None:
    assert len(joined(text)) == 2


def test_the_body_has_the_whole_sentence() -> None:
    story = f"{LONG} There were different versions of what had led to the {BOX} closing of the pier. {LONG}"
    html = f"<article><h1>Pier</h1><div class='text'>{story}<p>{LONG}</p></div></article>"
    first, *rest = read_body(Page(html.encode())).blocks
    assert "what had led to the closing of the pier." in first.text
    assert [block.text for block in rest] == [LONG]
