"""Tables under headings amid a text, and at its end."""

import pytest

from newscrawl.extract.body.added.tables import with_tables
from tests.extract.body.cuts import LONG, cut

ROWS = "<tr><td>Ada Moss</td><td>412</td></tr><tr><td>Tom Reekie</td><td>398</td></tr>"
HEADED = f"<h3>Harbour board</h3><table class='results'>{ROWS}</table>"


def added(html: str) -> int:
    """How many pieces are put back beside the paragraphs."""
    found = cut(f"<div>{html}</div>")
    kept = [at for at, piece in enumerate(found.pieces) if piece.text == LONG]
    return len(with_tables(found, kept)) - len(kept)


@pytest.mark.parametrize("box", [HEADED, f"<div class='widget'>{HEADED}{HEADED}</div>"])
@pytest.mark.parametrize("after", [f"<p>{LONG}</p>", ""], ids=["amid", "at the end"])
def test_tables_under_headings_of_their_own_are_part_of_a_text(box: str, after: str) -> None:
    assert added(f"<p>{LONG}</p>{box}{after}") == 3 * box.count("<h3>")


def test_so_they_are_among_paragraphs_in_boxes_of_their_own_and_in_none() -> None:
    boxed = f"<div class='part'><p>{LONG}</p></div>"
    assert added(f"{boxed * 3}{HEADED}{boxed}") == 3
    assert added(f"{boxed * 3}{HEADED}") == 3
    assert added(f"{LONG}<br><br>{LONG}{HEADED}{LONG}") == 3
    assert added(f"<section>{LONG}<br><br>{LONG}{HEADED}</section><aside>Share</aside>") == 3
    assert added(f"<section>{LONG}<br><br>{LONG}</section>{HEADED}") == 0


@pytest.mark.parametrize(
    "box",
    [
        HEADED.replace("Ada Moss", "<a href='/moss'>Ada Moss</a>"),
        HEADED.replace("Harbour board", "<a href='/board'>Harbour board</a>"),
        HEADED.replace("Harbour board", LONG),
        f"{HEADED}<p>All votes are counted</p>",
        f"<h3>Harbour board</h3><table>{ROWS[: len(ROWS) // 2]}</table>",
        f"<h3>Harbour board</h3>{HEADED}<h3>Most read</h3>",
    ],
    ids=["a link", "a linked heading", "a long heading", "another line", "one row", "a heading without any"],
)
def test_what_may_be_furniture_stays_out(box: str) -> None:
    assert added(f"<p>{LONG}</p>{box}<p>{LONG}</p>") == 0


def test_so_do_tables_beside_a_line_and_between_boxes() -> None:
    assert added(f"<p>{LONG}</p>{HEADED}<p>So it goes.</p>") == 0
    assert added(f"<section><p>{LONG}</p></section>{HEADED}<section><p>{LONG}</p></section>") == 0
    assert added(HEADED) == 0
