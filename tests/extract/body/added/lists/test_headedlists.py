"""Lists under a few words each, below a text."""

import pytest

from newscrawl.extract.body.added.lists.headedlists import lists_at
from newscrawl.extract.body.added.lists.lastlists import with_last_list
from tests.extract.body.cuts import LONG, cut

GOOD = "<h4>Pros</h4><ul><li>Is fast</li><li>Takes bicycles</li></ul>"
BAD = "<h4>Cons</h4><ul><li>Is cold</li></ul>"
WHOLE = ["Pros", "Is fast", "Takes bicycles", "Cons", "Is cold"]


def added(lists: str, below: str = "<p>Share</p>") -> list[str]:
    found = cut(f"<main><h1>The boat</h1><div><p>{LONG}</p><p>{LONG}</p>{lists}</div>{below}</main>")
    return [found.pieces[at].text for at in lists_at(found, 3)]


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
