"""What is told of a text before any step that adds to it."""

import pytest

from newscrawl.extract.body.added import signs
from tests.extract.body.cuts import LONG, cut

FIRST, LAST = f"<p>A: {LONG}</p>", f"<p>B: {LONG}</p>"
ITEMS = "<ul><li>Bread</li><li>Salt</li></ul>"


def told(html: str, *kept: str) -> int:
    """What is told of the pieces of a page that begin with `kept`, or A and B."""
    found = cut(f"<main>{html}</main>")
    text = [at for at, piece in enumerate(found.pieces) if piece.text.startswith(kept or ("A:", "B:"))]
    return signs.signs_of(found, text)


@pytest.mark.parametrize(
    ("lost", "sign"),
    [
        ("<p>When does she sail?</p>", signs.QUESTION),
        ("<h2>The ferry</h2>", signs.HEADED | signs.HEADS | signs.APART),
        ("<p><b>The ferry</b></p>", signs.HEADED | signs.ONE | signs.PLAIN),
        (ITEMS, signs.ITEM | signs.APART),
        (f"<p>{LONG}</p>", signs.ONE | signs.SENTENCE),
        ("<p>Step 1</p>", signs.LABELS | signs.PLAIN),
        ("<ul><li><a href='/salt'>Salt</a></li></ul>", signs.LINKS),
        ("<p class='crosshead'>The ferry</p>", signs.HEADED),
        ("<table><tr><td>Rice</td><td>2</td></tr></table>", signs.ITEM | signs.APART),
        ("<h3>Inn</h3><p>Small.</p>" * 3, signs.WIDE),
    ],
)
def test_tells_what_was_lost(lost: str, sign: int) -> None:
    assert told(FIRST + lost + LAST) & sign == sign


@pytest.mark.parametrize(
    ("beside", "sign"),
    [
        (f"<h2>Sources</h2>{ITEMS}", signs.LISTED),
        (ITEMS, signs.LISTED),
        (f"<h2>Sources</h2><p>{LONG}</p>", signs.CHAPTER),
        (f"<p>{LONG}</p>", signs.BELOW),
        ("<p>– Bread</p>", signs.BELOW),
        ("<blockquote>All aboard</blockquote>", signs.BELOW),
        ("<h3>Inn</h3><p>Small.</p>" * 3, signs.WIDE),
    ],
)
def test_tells_what_is_below(beside: str, sign: int) -> None:
    assert told(FIRST + LAST + beside) & sign == sign


@pytest.mark.parametrize(
    ("beside", "sign"),
    [(f"<p>{LONG}</p>", signs.ABOVE), ("<p>Dear all,</p>", signs.ABOVE), ("<h2>Day one</h2>", signs.HEADS)],
)
def test_tells_what_is_above(beside: str, sign: int) -> None:
    assert told(beside + FIRST + LAST) & sign == sign


def test_the_headline_above_a_text_heads_no_part() -> None:
    assert not told(f"<h1>The ferry</h1>{FIRST}{LAST}") & signs.HEADS


def test_a_text_that_lost_nothing_has_no_sign_of_it() -> None:
    assert told(FIRST + LAST) == signs.ANY | signs.FEW


def test_what_was_lost_in_one_box_is_told() -> None:
    assert told(f"<div>A: {LONG}<p>Share</p>B: {LONG}</div>") & signs.SPLIT


def test_steps_see_what_those_before_them_added() -> None:
    page = cut(f"<main>{FIRST}<p>C: {LONG}</p>{LAST}<p>– Bread</p></main>")
    seen: list[list[int]] = []

    def added(text: list[int]) -> list[int]:
        seen.append(text)
        return [0, 1, 2]

    steps = ((signs.ITEM, added), (signs.ONE, added), (signs.ONE, added), (signs.BELOW, added))
    assert signs.with_all(page, [0, 2], steps) == [0, 1, 2]
    assert seen == [[0, 2], [0, 1, 2]]


def test_nothing_is_added_to_nothing() -> None:
    assert signs.with_all(cut(FIRST), [], ((signs.ANY | signs.FEW, lambda text: [*text, 0]),)) == []
