"""Headings that an advertisement parts from what they head."""

import pytest

from newscrawl.extract.body.added.parts.subheadings import with_subheadings
from tests.extract.body.cuts import LONG, cut

P, AD = f"<p>{LONG}</p>", "<aside>Advertisement</aside>"
HEAD = "<h2>Three days by sea</h2>"


def added(html: str) -> list[str]:
    """What is added to the paragraphs."""
    found = cut(f"<main><h1>The pier</h1>{html}</main>")
    kept = [at for at, piece in enumerate(found.pieces) if piece.text == LONG]
    return [found.pieces[at].text for at in with_subheadings(found, kept, "the pier") if at not in kept]


def test_a_heading_may_end_a_box_of_a_text_that_goes_on_in_another() -> None:
    first, second = f"<div class='text'>{P}{HEAD}</div>", f"<div class='text'>{P}{P}</div>"
    assert added(first + second) == ["Three days by sea"]
    assert added(first + AD + second) == ["Three days by sea"]
    assert added(first + AD + AD + second) == ["Three days by sea"]


@pytest.mark.parametrize(
    "html",
    [
        f"<div class='text'>{P}{HEAD}</div>{AD}<div class='more'>{P}</div>",
        f"<div class='text'>{P}<h2>Related stories</h2></div>{AD}<div class='text'>{P}</div>",
        f"<div class='text'>{P}<h2><a href='/sea'>By sea</a></h2></div>{AD}<div class='text'>{P}</div>",
        f"<div class='text'>{P}<div>{HEAD}<p>Share</p></div></div>{AD}<div class='text'>{P}</div>",
        f"<div class='text'>{P}{HEAD}<p>Share</p></div>{AD}<div class='text'>{P}</div>",
    ],
    ids=["another make", "a label", "a link", "a box of its own", "not at the end"],
)
def test_other_headings_above_what_is_left_out_are_none_of_the_text(html: str) -> None:
    assert added(html) == []
