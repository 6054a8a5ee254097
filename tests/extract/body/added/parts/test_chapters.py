"""Paragraphs below headings that were lost between two pieces of a text."""

import pytest

from newscrawl.extract.body.added.parts.chapters import with_chapters
from tests.extract.body.cuts import LONG, cut


def added(between: str, name: str = "") -> list[str]:
    """What is added of what stands between two paragraphs."""
    text = f"<div class='{name}'>A: {LONG}</div>{between}<div class='{name}'>B: {LONG}</div>"
    found = cut(f"<section>{text}</section>")
    kept = [at for at, piece in enumerate(found.pieces) if piece.text[:2] in ("A:", "B:")]
    return [found.pieces[at].text[:2] for at in with_chapters(found, kept) if at not in kept]


def test_a_paragraph_below_a_heading_that_is_made_as_those_around_is_the_texts() -> None:
    assert added(f"<h2>After the storm</h2><div>C: {LONG}</div>") == ["C:"]
    assert added(f"<div>C: {LONG}</div><h2>After the storm</h2><div>D: {LONG}</div>") == ["C:", "D:"]


@pytest.mark.parametrize(
    "between",
    [
        f"<h2>Our letter</h2><div class='x'>C: {LONG}</div>",
        f"<h2>Our letter</h2><p>C: {LONG}</p>",
        f"<h2><a href='/a'>Mill to close</a></h2><div>C: {LONG}</div>",
        f"<div><h2>Our letter</h2></div><div><div>C: {LONG}</div></div>",
        "<h2>Our letter</h2><div>C: all in one mail</div>",
        f"<div>Our letter</div><div>C: {LONG}</div>",
    ],
    ids=["name", "tag", "link", "boxes", "few words", "no heading"],
)
def test_what_is_made_otherwise_stays_out(between: str) -> None:
    assert added(between) == []
