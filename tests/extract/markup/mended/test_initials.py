"""A text whose first letter is a picture, or stands in a box of its own, begins with it."""

from __future__ import annotations

import pytest

from newscrawl.extract import extract
from newscrawl.extract.page import Page

REST = "<p>The council of Varno met at noon, and voted by show of hands to mend it before the winter.</p>" * 3


def first(begin: str, tag: str = "p") -> str:
    """How the text of a page begins whose first paragraph begins so."""
    page = (
        f"<body><h1>A pier opens</h1><div><{tag}>{begin} of Varno was opened on Monday, a year late.</{tag}>"
    )
    article = extract(f"{page}{REST}</div></body>".encode(), "https://tide.example/news/a-pier-opens")
    return article.blocks[0].text if article else ""


@pytest.mark.parametrize(
    ("begin", "said"),
    [
        ("<img src=t.gif align=left alt=T>he pier", "The pier"),
        ("<img src=t.gif align=left alt=T>HE PIER", "THE PIER"),
        ("<span class=cap><img src=a.gif alt=A></span> pier", "A pier"),
        ("<img src=l.gif alt=L>’arche", "L’arche"),
        ("<img src=a.gif alt=A> Pier", "Pier"),
        ("<img src=t.gif alt=T>The pier", "The pier"),
        ("<img src=b.gif alt=b>the pier", "the pier"),
        ("<img src=pier.jpg alt='The pier'>he pier", "he pier"),
    ],
)
def test_a_first_letter_that_is_a_picture_is_read(begin: str, said: str) -> None:
    assert first(begin).startswith(f"{said} of Varno")


def test_a_first_letter_in_a_box_is_read() -> None:
    assert first("<div style='float:left'>T</div>he pier", "div").startswith("The pier of Varno")


@pytest.mark.parametrize(
    "box", ["<div>A</div>Pier", "<div>A</div><b>the</b>", "<div>7</div>piers", "<div>AB</div>c"]
)
def test_a_box_of_one_letter_is_one(box: str) -> None:
    assert len(Page(f"<body><p>x</p>{box}</body>".encode()).by_tag["div"]) == 1
