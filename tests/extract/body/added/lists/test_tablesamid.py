"""Tables and lists of terms amid a text, without a heading."""

import pytest

from newscrawl.extract.body.added.lists.tablesamid import with_tables_amid
from tests.extract.body.cuts import LONG, cut

P = f"<p>{LONG}</p>"
TABLE = "<table><tr><th>Winter<th>Ferries<tr><td>1962<td>2<tr><td>1986<td>0</table>"
TERMS = "<dl><dt>Length<dd>3.2 miles<dt>Built<dd>1931</dl>"


def added(html: str) -> int:
    """How many pieces are put back beside the paragraphs."""
    found = cut(f"<div>{html}</div>")
    kept = [at for at, piece in enumerate(found.pieces) if piece.text in (LONG, "It froze.")]
    return len(with_tables_amid(found, kept)) - len(kept)


@pytest.mark.parametrize(("box", "count"), [(TABLE, 3), (TERMS, 4), (f"<figure>{TABLE}</figure>", 3)])
def test_what_stands_between_two_paragraphs_of_one_text_is_part_of_it(box: str, count: int) -> None:
    assert added(f"{P}{box}{P}") == count
    assert added(f"{P}{box}<p>It froze.</p>") == count
    assert added(f"<section>{P}{P}</section><section>{box}{P}</section>") == count
    assert added(f"<b>{P}</b><b>{box}</b><b>{P}</b>") == count


def test_so_is_its_heading() -> None:
    assert added(f"{P}<h3>Ice</h3>{TABLE}{P}") == added(f"{P}<p><b>Ice</b></p>{TABLE}{P}") == 4
    assert added(f"{P}<h3><a href='/ice'>Ice</a></h3>{TABLE}{P}") == 0


@pytest.mark.parametrize(
    "box",
    [
        TABLE.replace("1986", "<a href='/1986'>1986</a>"),
        TABLE.replace("<tr><td>1986<td>0", ""),
        TABLE.replace("<td>2", "").replace("<td>0", ""),
        TERMS.replace("1931", "<a href='/1931'>1931</a>"),
        "<dl><dt>By<dd>Ada Moss</dl>",
        TERMS.replace("</dl>", "<p>Share</p></dl>"),
    ],
    ids=["a link", "two rows", "one cell", "a linked meaning", "one term", "something else"],
)
def test_what_may_be_furniture_stays_out(box: str) -> None:
    assert added(f"{P}{box}{P}") == 0


SHARE = "<div class='share'><p>Share</p><ul><li><a href='#'>Mail</a></li></ul></div>"


def test_a_line_of_something_else_beside_it_does_not_part_it_from_the_text_of_its_box() -> None:
    assert added(f"{P}{SHARE}{TABLE}{P}") == added(f"{P}{TABLE}<p>Most read</p>{P}") == 3
    assert added(f"{P}<p>It froze.</p>{TABLE}<p>It froze.</p>{P}") == 3
    assert added(f"{P}<p>Ice</p>{TABLE}{P}") == 3
    assert added(f"{P}{SHARE * 5}{TABLE}{P}") == 0


def test_a_text_may_end_with_one() -> None:
    assert added(f"{P}{P}{TABLE}") == 3
    assert added(f"{P}{P}<dl><dt>Ice<dd>{LONG[:-1]}, too.</dl>") == 2
    assert added(f"<div>{P}{P}</div>{TABLE}") == added(f"{P}{P}{SHARE}{TABLE}") == 0
    assert added(f"{P}{P}{TABLE}{SHARE}") == 0


def test_what_stands_above_a_text_or_beside_no_paragraph_stays_out() -> None:
    assert added(f"{TERMS}{P}{P}") == 0
    assert added(f"<p>It froze.</p>{TABLE}<p>It froze.</p>") == 0
    assert added(f"<section>{P}</section><section>{TABLE}</section><section>{P}</section>") == 3
    assert added(f"<section>{P}</section><section>{TABLE}<p>It froze.</p></section>") == 0
