"""Who owns a blog, edits a site or makes the claim that a page checks is not who wrote it."""

import pytest

from newscrawl.extract import extract
from newscrawl.extract.page import Page
from newscrawl.extract.people.marked.bylines import marked_authors
from newscrawl.extract.people.marked.nowriters import is_in_sidebar
from tests.extract.people.test_authors import authors

TEXT = f"<p>{'The ferry left the old quay at noon, and nobody was on board. ' * 3}</p>"
FOOT = "<p class='post-foot'><span class='post-author vcard'>Posted by <b class='fn'>{}</b></span></p>"
OWNER = "<a class='profile-name-link' rel='author' href='/profile/1'>Ben Lund</a>"
PROSE = (
    "<p>The harbour board of Lindmoor voted on Thursday to rebuild the old stone pier by the end of May,"
    " and its chair said that it will take long.</p>"
)


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
    assert [one.name for one in marked_authors(page, page.by_tag["h1"][0])] == ["Ada Moss"]
    others = Page(
        f"<h1>Pier</h1>{TEXT}<div class='columnists'><a href='/people/ada'>Ada Moss</a></div>".encode(), ""
    )
    assert marked_authors(others, others.by_tag["h1"][0]) == []


def people(above: str = "", below: str = "", after: str = "") -> list[str]:
    html = f"<title>Pier</title><div>{above}</div><main><h1>Pier</h1>{PROSE * 5}{below}</main>{after}"
    article = extract(html.encode(), "https://www.harbourpost.example/pier")
    assert article is not None
    return [author.name for author in article.authors]


@pytest.mark.parametrize("line", ["Editor: Ada Moss", "Redakteur: Ada Moss", "Edited by Ada Moss"])
def test_who_edits_the_site_wrote_no_article_of_it(line: str) -> None:
    assert people(above=f"<a href='/'>Harbour Post</a><p>{line}</p>") == []
    assert people(after=f"<footer><p>{line}</p></footer>") == []
    assert people(after=f"<div><p>{line}</p> © 2024 Harbour Post</div>") == []
    assert people(after=f"<table><tr><td>{line}</td></tr><tr><td>Copyright 2024</td></tr></table>") == []


def test_other_lines_there() -> None:
    assert people(below="<footer><p>Text: Ada Moss</p></footer>") == ["Ada Moss"]
    assert people(below="<div><p>Text: Ada Moss</p><p>Photo: © Harbour Post</p></div>") == ["Ada Moss"]
