"""The box that a page calls the content of its article."""

import pytest

from newscrawl.extract.body.body import read_body
from newscrawl.extract.body.cutting.blocks import cut_page
from newscrawl.extract.body.own import own_box, within_own
from newscrawl.extract.page import Page
from tests.extract.body.cuts import LONG

SHORT = "Tram 4 ends at the brewery on Sunday, as a sleeper has to be replaced."
HEAD = "<h4><a href='/other'>Another story of the town</a></h4>"
CARD = f"<div class='col'>{HEAD}<span>2 May</span><p>{LONG}…</p></div>"


def left(before: str, own: str, after: str, kept: str = "p", name: str = "entry-content") -> list[str]:
    html = f"<main><h1>Tram</h1>{before}<div class='{name}'>{own}</div>{after}</main>"
    page = Page(html.encode())
    cut = cut_page(page.tree, outline=page.outline)
    chosen = [at for at, piece in enumerate(cut.pieces) if piece.tag in kept.split()]
    return [cut.pieces[at].text for at in within_own(cut, chosen, own_box(page))]


@pytest.mark.parametrize(
    "name", ["entry-content", "entry-content more", "wp-block-post-content", "gh-content", "post e-content"]
)
def test_teasers_after_the_box_are_not_read_however_short_the_text_is(name: str) -> None:
    assert left("", f"<p>{SHORT}</p>", CARD + CARD, name=name) == [SHORT]
    assert left("", f"<p>{SHORT}</p>", CARD + CARD, "p h4") == [SHORT]
    assert left("", "<img src='/a.jpg'>", CARD) == []


def test_labels_around_the_box_are_not_read() -> None:
    assert left("<p>Written by</p><p>in</p>", f"<p>{SHORT}</p>", "<p>Posted</p>") == [SHORT]


def test_what_follows_a_long_text_is_none_of_it() -> None:
    assert left("", f"<p>{LONG}</p><p>{SHORT}</p>", f"<p>{SHORT} Ada Moss writes on trams.</p>") == [
        LONG,
        SHORT,
    ]


def test_a_standfirst_and_a_text_that_only_begins_in_the_box_stay() -> None:
    assert left(f"<p>{LONG}</p>", f"<p>{SHORT}</p>", "") == [LONG, SHORT]
    assert left("", f"<p>{SHORT}</p>", f"<p>{LONG}</p><p>{LONG}</p>") == [SHORT, LONG, LONG]
    assert left("", "", f"<h4>Why</h4><p>{LONG}</p>") == [LONG]


@pytest.mark.parametrize("name", ["content", "entry-contents", "no-entry-content", "entry"])
def test_other_names_tell_nothing(name: str) -> None:
    assert len(left("", f"<p>{SHORT}</p>", CARD, name=name)) == 2


def test_several_boxes_are_those_of_a_list() -> None:
    page = Page(f"<div class='entry-content'>{SHORT}</div><div class='entry-content'>{SHORT}</div>".encode())
    assert own_box(page) is None
    nested = Page(b"<div class='entry-content'><div class='wp-block-post-content'>x</div></div>")
    assert own_box(nested) is nested.by_tag["div"][0]


def test_teasers_in_the_box_go_by_the_name_of_theirs() -> None:
    related = f"<div id='jp-relatedposts' class='jp-relatedposts'><h3>Related</h3>{CARD}{CARD}</div>"
    page = Page(f"<h1>Tram</h1><div class='entry-content'><p>{SHORT} {LONG}</p>{related}</div>".encode())
    assert [block.text for block in read_body(page, headline="Tram").blocks] == [f"{SHORT} {LONG}"]
