"""Lists and tables with which a text ends, under headings of their own."""

import pytest

from newscrawl.extract.body.added.lists.lastlists import headed_lists, with_last_list
from tests.extract.body.cuts import LONG, cut

ITEMS = "<li>Libraries: 17 speakers</li><li>Cycle paths: 9 speakers</li><li>The rest: 6</li>"
ROWS = "<tr><td>Energy</td><td>310 kcal</td></tr><tr><td>Fat</td><td>14 g</td></tr>"
BEFORE = f"<p>{LONG}</p>"
TWO = "<ul><li>Ada Finch 812</li><li>Jo Marsh 790</li></ul>"
GOOD = "<h4>Pros</h4><ul><li>Is fast</li><li>Takes bicycles</li></ul>"
BAD = "<h4>Cons</h4><ul><li>Is cold</li></ul>"
WHOLE = ["Pros", "Is fast", "Takes bicycles", "Cons", "Is cold"]


def last(html: str, kept: int = 1) -> int:
    """How many pieces are put to the first ones of a page."""
    return len(with_last_list(cut(html), [*range(kept)])) - kept


def test_so_is_the_last_one_under_a_heading_beside_the_text() -> None:
    listed = f"<h3>In short</h3><ul>{ITEMS}</ul><div>Share</div>"

    assert last(f"<main>{BEFORE}{listed}</main>") == 4
    assert last(f"<main>{LONG}{listed}</main>") == 4
    assert last(f"<main><div>{BEFORE}</div>{listed}</main>") == 0
    assert last(f"<main>{BEFORE}{listed.replace('<ul', '<ul class=tools')}</main>") == 0
    assert last(f"<main>{BEFORE}<h3>In short</h3><ul>{ITEMS}<li><a href='/x'>More</a></li></ul></main>") == 0
    assert last(f"<main>{BEFORE}<h3>In short</h3><ul><li>One</li><li>Two</li></ul></main>") == 0
    assert last(f"<main>{BEFORE}<h3>In short</h3><ul>{ITEMS * 12}</ul></main>") == 0


def test_so_are_those_below_a_list_under_a_heading_of_the_same_rank() -> None:
    ward = f"<h3>Mill ward</h3>{TWO}"
    assert last(f"<main>{BEFORE}{ward}{ward}{ward}<div>Share</div></main>", 4) == 6
    assert last(f"<main>{BEFORE}{ward}{ward.replace('h3', 'h4')}</main>", 4) == 0
    assert last(f"<main>{BEFORE}{TWO}{ward}</main>", 3) == 0
    assert last(f"<main>{BEFORE}{ward}<div>{ward}</div></main>", 4) == 0


def test_so_is_one_in_a_column_beside_that_of_a_known_one() -> None:
    column = "<div class='{}'><h4>{}</h4><ul><li>Ada Finch</li><li>Jo Marsh</li></ul></div>"
    both = column.format("home", "Lindmoor") + column.format("away", "Tarn")
    assert last(f"<main>{BEFORE}{BEFORE}<div>{both}</div></main>", 5) == 3
    assert last(f"<main>{BEFORE}{BEFORE}<div>{both.replace('<h4>Tarn', '<h3>Tarn')}</div></main>", 5) == 0
    assert last(f"<main>{BEFORE}{BEFORE}<div>{both}<p>Share</p></div></main>", 5) == 3
    assert (
        last(f"<main>{BEFORE}{BEFORE}<div>{both.replace('</ul>', '</ul><p>More</p>')}</div></main>", 5) == 0
    )


@pytest.mark.parametrize(
    "table",
    [
        f"<table>{ROWS}</table>",
        f"<figure class='wp-block-table'><table class='has-fixed-layout'>{ROWS}</table></figure>",
        f"<table class='table table-striped'>{ROWS}</table>",
    ],
)
def test_so_is_a_table(table: str) -> None:
    listed = f"<h3>In a portion</h3>{table}<div>Share</div>"
    assert last(f"<main>{BEFORE}{listed}</main>") == 3
    assert last(f"<main>{BEFORE}<ul>{ITEMS}</ul>{listed}</main>", 4) == 3
    assert last(f"<main><div>{BEFORE * 2}</div>{listed}</main>", 2) == 0


def test_a_table_named_for_something_else_or_that_leads_away_is_none() -> None:
    for table in (
        f"<table class='quotes'>{ROWS}</table>",
        f"<table>{ROWS}<tr><td><a href='/x'>More</a></table>",
    ):
        assert last(f"<main>{BEFORE}<h3>In a portion</h3>{table}</main>") == 0


def test_two_items_are_enough_where_they_are_sentences_below_a_quotation_too() -> None:
    notes = "<h2>Notes to editors</h2><ul><li>The lanes cost 12 crowns.</li><li>Work begins in May.</li></ul>"
    assert last(f"<main>{BEFORE}{notes}</main>") == 3
    assert last(f"<main>{BEFORE}<blockquote>{BEFORE}</blockquote>{notes}</main>", 2) == 3


def added(lists: str, below: str = "<p>Share</p>") -> list[str]:
    found = cut(f"<main><h1>The boat</h1><div><p>{LONG}</p><p>{LONG}</p>{lists}</div>{below}</main>")
    return [found.pieces[at].text for at in headed_lists(found, 3)]


@pytest.mark.parametrize(
    "lists",
    [
        GOOD + BAD,
        f"<div><div>{GOOD}</div><div>{BAD}</div></div>",
        f"{GOOD}{BAD}<p>Rated 7 of 10</p>",
        f"{GOOD}{BAD}<h4>More</h4>",
    ],
)
def test_what_is_good_and_what_is_not_is_read(lists: str) -> None:
    assert added(lists) == WHOLE


@pytest.mark.parametrize(
    "lists",
    [
        GOOD,
        GOOD.replace("Is fast", "<a href='/fast'>Is fast</a>") + BAD,
        f"<h4>Boats</h4>{GOOD}{BAD}",
        f"<p>Rated 7 of 10</p>{GOOD}{BAD}",
        BAD + BAD,
        "",
    ],
    ids=["one list", "a link", "a heading above another", "something else first", "two items", "nothing"],
)
def test_what_may_be_a_menu_is_not(lists: str) -> None:
    assert added(lists, GOOD + BAD) == []


def test_a_line_in_bold_leads_to_a_list_as_a_colon_does() -> None:
    for line, read in (("<b>Cons</b>", True), ("Cons:", True), ("Cons", False)):
        found = cut(f"<main><p>{LONG}</p><p>{line}</p><ul><li>Is cold</li><li>Is old</li></ul></main>")
        assert with_last_list(found, [0, 1]) == ([0, 1, 2, 3] if read else [0, 1])
