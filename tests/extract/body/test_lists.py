"""Plain lists between two paragraphs of a text."""

import pytest

from newscrawl.extract.body.lists import with_lists
from tests.extract.body.cuts import LONG, cut

ITEMS = "<li>Libraries: 17 speakers</li><li>Cycle paths: 9 speakers</li><li>The rest: 6</li>"
BEFORE = AFTER = f"<p>{LONG}</p>"


def kept(html: str) -> int:
    found = cut(f"<div>{html}</div>")
    own = [at for at, piece in enumerate(found.pieces) if piece.text == LONG]
    return len(with_lists(found, own)) - len(own)


@pytest.mark.parametrize("tag", ["ul", "ol", "ul class='wp-block-list'"])
def test_a_list_between_two_paragraphs_is_part_of_their_text(tag: str) -> None:
    listed = f"<{tag}>{ITEMS}</{tag[:2]}>"
    assert kept(BEFORE + listed + AFTER) == 3
    assert kept(LONG + listed + LONG) == 3
    assert kept(f"{BEFORE}<ul><li><p>One fact</p></li><li><p>Two facts</p></li></ul>{AFTER}") == 2


def test_so_is_a_table() -> None:
    rows = "<tr><th>Town</th><th>Price</th></tr><tr><td>Ostra</td><td>28</td></tr>"
    assert kept(f"{BEFORE}<table>{rows}</table>{AFTER}") == 2
    assert kept(f"{BEFORE}<table class='infobox'>{rows}</table>{AFTER}") == 0


@pytest.mark.parametrize(
    "html",
    [
        f"{BEFORE}<ul class='share'>{ITEMS}</ul>{AFTER}",
        f"{BEFORE}<ul>{ITEMS}<li><a href='/more'>More</a></li></ul>{AFTER}",
        f"{BEFORE}<div class='box'><ul>{ITEMS}</ul></div>{AFTER}",
        f"{BEFORE}<ul>{ITEMS}</ul><ul>{ITEMS}</ul>{AFTER}",
        f"{BEFORE}<h3>Facts</h3><ul>{ITEMS}</ul>{AFTER}",
        f"<section>{BEFORE}</section><ul>{ITEMS}</ul>{AFTER}<p>More</p>",
        f"{BEFORE}<ul>{ITEMS}</ul>",
        f"<ul>{ITEMS}</ul>{AFTER}",
    ],
)
def test_a_list_that_may_be_something_else_is_left_to_the_choice(html: str) -> None:
    assert kept(html) == 0


def test_after_a_line_a_list_may_be_anything() -> None:
    found = cut(f"<div><p>Share this story:</p><ul>{ITEMS}</ul>{AFTER}</div>")
    assert with_lists(found, [0, 4]) == [0, 4]


def test_nothing_is_made_of_nothing() -> None:
    assert with_lists(cut(""), []) == []
