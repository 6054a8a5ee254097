"""Paragraphs that their place puts back into a text."""

import pytest

from newscrawl.extract.body.added.paragraphs import with_paragraphs
from tests.extract.body.cuts import LONG, cut

P = f"<p>{LONG}</p>"
LAST = "Nobody knows yet who will pay."


def read(html: str) -> list[str]:
    """What is read beside `LONG`, which is kept."""
    found = cut(f"<main>{html}</main>")
    kept = [at for at, piece in enumerate(found.pieces) if piece.text == LONG]
    return [found.pieces[at].text for at in with_paragraphs(found, kept) if at not in kept]


@pytest.mark.parametrize(
    ("html", "ends"),
    [
        (f"{P}{P}<p>{LAST}</p>", [LAST]),
        (f"{P}{P}<p>{LAST}</p><p>It rained all day.</p><p>Tags</p>", [LAST, "It rained all day."]),
        (f"<div class='t'>{LONG}</div><div class='t'>{LONG}</div><div class='t'>{LAST}</div>", [LAST]),
        (f"{P}<div class='col'>{P}</div><div class='col'>{P}</div><p>{LAST}</p>", [LAST]),
        (f"{P}{P}{LONG} More.", [f"{LONG} More."]),
    ],
    ids=["one", "two", "boxes", "behind columns", "without a tag"],
)
def test_a_text_goes_on_with_what_is_made_as_it_is(html: str, ends: list[str]) -> None:
    assert read(html) == ends


@pytest.mark.parametrize(
    "html",
    [
        f"{P}{P}<p>Tags: pier, town</p>",
        f"{P}{P}<p>It rained.</p>",
        f"{P}{P}<p class='note'>{LAST}</p>",
        f"{P}{P}<div>{LAST}</div>",
        f"{P}{P}<p><b>{LAST}</b></p>",
        f"{P}{P}<p>Write to us by <a href='/post'>post</a> or at the pier.</p>",
        f"{P}{P}<p>Sign up for our newsletter and read more of it.</p>",
        f"{P}{P}<p>Share</p><p>{LAST}</p>",
        f"<div>{P}{P}</div><p>{LAST}</p>",
        f"{P}{P}<h3>{LAST}</h3>",
    ],
    ids=["label", "few", "name", "tag", "bold", "link", "invitation", "behind a label", "outside", "heading"],
)
def test_what_follows_a_text_may_be_none_of_it(html: str) -> None:
    assert read(html) == []
