"""A table of contents amid a text."""

import pytest

from newscrawl.extract.body.leftout.lines.jumps import without_jumps
from tests.extract.body.cuts import LONG, cut

P = f"<p>{LONG}</p>"


def left(html: str) -> list[str]:
    found = cut(f"<main>{P * 2}{html}{P * 2}</main>")
    return [found.pieces[at].text for at in without_jumps(found, range(len(found.pieces)))]


def test_items_that_lead_to_places_on_the_page_are_no_text() -> None:
    items = "<li><a href='#a'>What it did</a></li><li> <a href='#b'>What it cost</a></li>"
    assert left(f"<ol>{items}</ol>") == [LONG] * 4


@pytest.mark.parametrize(
    "html",
    [
        "<ul><li><a href='#a'>What it did</a>, and why</li></ul>",
        "<ul><li><a href='/a'>What it did</a></li></ul>",
        "<ul><li><a href='#'>What it did</a></li></ul>",
        f"<ul><li><a href='#a'>What it did</a>{P}</li></ul>",
        "<p><a href='#a'>What it did</a></p>",
        "<h2><a href='#a'>What it did</a></h2>",
    ],
    ids=["words", "page", "button", "answer", "paragraph", "heading"],
)
def test_what_is_more_stays(html: str) -> None:
    assert any(text.startswith("What it did") for text in left(html))
