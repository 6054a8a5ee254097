"""Tables under headings amid a text, and at its end."""

import pytest

from newscrawl.extract.body.added.lists.tables import with_tables
from tests.extract.body.cuts import LONG, cut

ROWS = "<tr><td>Ada Moss</td><td>412</td></tr><tr><td>Tom Reekie</td><td>398</td></tr>"
HEADED = f"<h3>Harbour board</h3><table class='results'>{ROWS}</table>"


def added(html: str) -> int:
    """How many pieces are put back beside the paragraphs."""
    found = cut(f"<div>{html}</div>")
    kept = [at for at, piece in enumerate(found.pieces) if piece.text in (LONG, "Crowd: 214")]
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


FIGURES = "".join(f"<tr><td>{n}.</td><td>Carrow {n}</td><td>{60 - n}</td></tr>" for n in range(1, 5))


@pytest.mark.parametrize(
    ("box", "pieces"),
    [
        (f"<p>Crowd: 214</p><table class='standings'>{FIGURES}</table>", 4),
        (f"<p>Crowd: 214</p><table><caption>Standings</caption>{FIGURES}</table>", 5),
        (f"<div class='box'><div class='box-title'>Standings</div><table>{FIGURES}</table></div>", 5),
        (f"<div class='scroll'><table>{FIGURES}</table></div><p><a href='/all'>All results</a></p>", 4),
    ],
    ids=["below a short line", "with a name", "in a box with a title", "in a box"],
)
def test_a_table_of_figures_right_below_a_text_is_part_of_it(box: str, pieces: int) -> None:
    assert added(f"<p>{LONG}</p><p>{LONG}</p>{box}") == pieces


@pytest.mark.parametrize(
    "box",
    [
        f"<table>{FIGURES.replace('Carrow 2', '<a>Carrow</a>').replace('<a>', '<a href=/c>')}</table>",
        "<table><tr><td>Print</td></tr><tr><td>Send</td></tr><tr><td>Share</td></tr></table>",
        f"<p>{LONG[:20]}</p><p>More</p><p>Less</p><table>{FIGURES}</table>",
        f"<div><p>Most read</p><table>{FIGURES}</table><p>See all</p></div>",
    ],
    ids=["a link", "no figures", "lines between", "more in its box"],
)
def test_other_tables_below_a_text_stay_out(box: str) -> None:
    assert added(f"<p>{LONG}</p><p>{LONG}</p>{box}") == 0


def test_so_does_one_below_a_single_sentence_or_outside_the_box_of_the_text() -> None:
    assert added(f"<p>{LONG}</p><table>{FIGURES}</table>") == 0
    assert added(f"<section><p>{LONG}</p><p>{LONG}</p></section><table>{FIGURES}</table>") == 0


def test_the_heading_may_be_a_line_in_bold_and_each_a_box_of_its_own() -> None:
    bold = HEADED.replace("<h3>", "<p><b>").replace("</h3>", "</b></p>")
    assert added(f"<p>{LONG}</p>{bold}<p>{LONG}</p>") == 3
    boxes = [f"<div class='text part'><p>{LONG}</p></div>", "<div class='table part'>{}</div>"]
    head, table = HEADED.split("</h3>")
    apart = boxes[1].format(head + "</h3>") + boxes[1].format(table)
    assert added(f"{boxes[0]}{apart}{boxes[0]}") == 3
    assert added(f"{boxes[0]}{apart}{boxes[0].replace('text part', 'note')}") == 0
    assert added(f"{boxes[0]}{apart.replace('Harbour board', '<a href=/b>Board</a>')}{boxes[0]}") == 0
