"""Paragraphs between line breaks that others of their box bring back into a text."""

from newscrawl.extract.body.added.untagged import with_untagged
from tests.extract.body.cuts import LONG, cut

MORE = [f"{word}: {LONG}" for word in ("First", "Second", "Last")]


def read(html: str) -> list[str]:
    """What is read beside `LONG`, which is kept."""
    found = cut(f"<main>{html}</main>")
    kept = [at for at, piece in enumerate(found.pieces) if piece.text == LONG]
    return [found.pieces[at].text for at in with_untagged(found, kept) if at not in kept]


def test_lines_go_on_before_and_behind_two_whatever_is_kept_below() -> None:
    html = f"<h2>Pier</h2>{MORE[0]}<br><br>{MORE[1]}<br><br>{LONG}<br><br>{LONG}<br><br>{MORE[2]}"
    assert read(f"{html}<p>Comments</p><div><p>{LONG}</p></div>") == MORE


def test_one_line_alone_brings_none_back() -> None:
    assert read(f"{MORE[0]}<br><br>{LONG}<br><br>{MORE[1]}") == []


def test_they_end_at_a_line_that_is_no_paragraph() -> None:
    html = f"{MORE[0]}<br><br>Share this<br><br>{LONG}<br><br>{LONG}<br><br>Comments (3)<br><br>{MORE[1]}"
    assert read(html) == []


def test_paragraphs_of_their_own_are_none() -> None:
    assert read(f"<p>{LONG}</p><p>{LONG}</p><p>{MORE[0]}</p>") == []
