"""Parts under headings that count on."""

import pytest

from newscrawl.extract.body.added.parts.numberedparts import with_numbered_parts
from tests.extract.body.cuts import LONG, cut


def numbered(*heads: str, text: str = "Along the sea wall and back.") -> list[str]:
    """What is added to the first line of a page with parts under some headings."""
    cards = "".join(
        f"<div class='card'><h2>{head}</h2><p>{text}</p><a href='/m'>Map</a></div>" for head in heads
    )
    found = cut(f"<main><p>{LONG}</p>{cards}</main>")
    return [found.pieces[at].text for at in with_numbered_parts(found, [0])][1:]


def test_parts_that_count_on_below_the_head_of_a_text_are_text() -> None:
    text = "Along the sea wall and back."
    assert numbered("1. Pier", "2. Mill", "3. Inn") == ["1. Pier", text, "2. Mill", text, "3. Inn", text]
    assert numbered("3: Pier", "2: Mill", "1: Inn")[0] == "3: Pier"


@pytest.mark.parametrize(
    "heads",
    [
        ("1. Pier", "2. Mill"),
        ("1. Pier", "2. Mill", "4. Inn"),
        ("<a href='/1'>1. Pier</a>", "<a href='/2'>2. Mill</a>", "<a href='/3'>3. Inn</a>"),
        ("Pier", "Mill", "Inn"),
    ],
)
def test_other_parts_below_the_head_of_a_text_are_not(heads: tuple[str, ...]) -> None:
    assert numbered(*heads) == []
