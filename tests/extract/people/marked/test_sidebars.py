"""Marks in a box beside the text are of who owns a blog."""

from newscrawl.extract.page import Page
from newscrawl.extract.people.marked.bylines import marked
from newscrawl.extract.people.marked.sidebars import is_in_sidebar
from tests.extract.people.test_authors import authors

TEXT = f"<p>{'The ferry left the old quay at noon, and nobody was on board. ' * 3}</p>"
FOOT = "<p class='post-foot'><span class='post-author vcard'>Posted by <b class='fn'>{}</b></span></p>"
OWNER = "<a class='profile-name-link' rel='author' href='/profile/1'>Ben Lund</a>"


def test_the_line_below_the_text_counts_before_the_owner_beside_it() -> None:
    aside = f"<div class='sidebar'><dl><dt class='profile-data'>{OWNER}</dt></dl></div>"
    assert authors(f"{TEXT}{FOOT.format('Ada Moss')}{aside}")[0] == [("Ada Moss", "Person")]
    assert authors(f"{TEXT}{aside}")[0] == [("Ben Lund", "Person")]


def test_a_sidebar_that_holds_all_of_the_page_is_none() -> None:
    page = Page(f"<div class='sidebar-right'><h1>Pier</h1>{TEXT}<p>{OWNER}</p></div>".encode(), "")
    heading, link = page.by_tag["h1"][0], page.by_tag["a"][0]
    assert not is_in_sidebar(page, link, heading)
    assert is_in_sidebar(page, link, None)


def test_the_poster_of_an_entry_goes_by_an_account() -> None:
    poster = "<div class='entry-poster'><span><a href='/'><b>harbourmoss</b></a></span></div>"
    assert authors(f"{poster}{TEXT}")[0] == [("harbourmoss", "Person")]
    assert authors(f"<div class='film-poster'>harbourmoss</div>{TEXT}")[0] == []


def test_who_the_columnist_is_may_stand_above_the_headline() -> None:
    box = "<div class='columnist'><a class='columnist__name' href='/people/ada'>Ada Moss</a></div>"
    page = Page(f"<main>{box}<article><h1>Pier</h1>{TEXT}</article></main>".encode(), "")
    assert [one.name for one in marked(page, page.by_tag["h1"][0])] == ["Ada Moss"]
    others = Page(
        f"<h1>Pier</h1>{TEXT}<div class='columnists'><a href='/people/ada'>Ada Moss</a></div>".encode(), ""
    )
    assert marked(others, others.by_tag["h1"][0]) == []
