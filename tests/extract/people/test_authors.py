"""Authors from markup and byline: who is a person, who an agency, who is left out."""

import json
from html import escape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscrawl.extract import extract
from newscrawl.extract.headline.titles import site_names
from newscrawl.extract.nodes.nodes import article_nodes
from newscrawl.extract.page import Page
from newscrawl.extract.people.authors import read_authors
from newscrawl.extract.people.credited import Credits
from newscrawl.items import Author
from tests.extract.dated import LONG

URL = "https://www.harbourpost.example/news/1"


def authors(body: str, author: object = None, head: str = "") -> tuple[list[tuple[str, str]], str]:
    found, source = objects(body, author, head)
    return [(author.name, author.type) for author in found], source


def objects(body: str, author: object = None, head: str = "") -> tuple[list[Author], str]:
    who = credited(body, author, head)
    return who.authors, who.source


def credited(body: str, author: object = None, head: str = "") -> Credits:
    node = {"@type": "NewsArticle", "headline": "Bridge", "author": author}
    script = f'<script type="application/ld+json">{json.dumps(node)}</script>' if author else ""
    page = Page(f"<html><head>{head}{script}</head><body><h1>Bridge</h1>{body}</body></html>".encode(), URL)
    return read_authors(page, article_nodes(page, set()), page.by_tag["h1"][0], site_names(page))


def test_json_ld_in_every_shape() -> None:
    ada = ([("Ada Moss", "Person")], "json-ld")
    assert authors("", "Ada Moss") == ada
    assert authors("", {"@type": "Person", "name": "Ada Moss"}) == ada
    assert authors("", [{"name": ["Ada Moss"]}]) == ada
    assert authors("", {"givenName": "Ada", "familyName": "Moss"}) == ada
    assert authors("", {"@type": "Person", "name": {"@value": "Ada Moss", "@language": "en"}}) == ada
    assert authors("", {"@value": "Ada Moss"}) == ada
    assert authors("", ["By Ada Moss and Ben Lund"])[0] == [("Ada Moss", "Person"), ("Ben Lund", "Person")]


@pytest.mark.parametrize("name", ["Di Wu", "Von Miller", "Par Svensson"])
def test_a_stated_person_keeps_a_first_name_that_is_a_word_for_by_elsewhere(name: str) -> None:
    assert authors("", {"@type": "Person", "name": name}) == ([(name, "Person")], "json-ld")
    assert authors("", {"@type": "Person", "name": "Von Ada Moss"})[0] == [("Ada Moss", "Person")]
    assert authors(f'<p class="byline">{name}</p>')[0] == [(name.split()[1], "Person")]


def test_references_are_followed_and_profiles_kept() -> None:
    graph = {
        "@graph": [
            {"@type": "NewsArticle", "headline": "Bridge", "author": {"@id": "#ada"}},
            {"@type": "Person", "@id": "#ada", "name": "Ada Moss", "url": "/people/ada"},
        ]
    }
    script = f'<script type="application/ld+json">{json.dumps(graph)}</script>'
    (ada,), _ = objects("", None, script)
    assert ada == Author(name="Ada Moss", url="https://www.harbourpost.example/people/ada")


def test_people_on_the_page_before_the_outlet_in_the_markup() -> None:
    body = '<p class="byline">By <a href="/author/ada">Ada Moss</a>, Political Editor</p>'
    found, source = objects(body, {"@type": "Organization", "name": "Harbourpost"})
    assert found == [Author(name="Ada Moss", url="https://www.harbourpost.example/author/ada")]
    assert source == "selector"


def test_a_byline_that_names_more_is_the_fuller_one() -> None:
    body = '<p class="byline">By Ada Moss and Ben Lund</p>'
    assert authors(body, "Ada Moss") == ([("Ada Moss", "Person"), ("Ben Lund", "Person")], "selector")


def test_the_byline_nearest_to_the_heading_and_none_of_the_comments() -> None:
    body = (
        '<div class="author">Ada Moss</div><p>text</p>'
        '<div id="comments"><div class="comment"><span class="author">Troll One</span></div></div>'
    )
    assert authors(body)[0] == [("Ada Moss", "Person")]


def test_marks_of_microdata_and_links() -> None:
    assert authors('<span itemprop="author"><span itemprop="name">Ada Moss</span></span>')[0] == [
        ("Ada Moss", "Person")
    ]
    assert authors('<a rel="author" href="/x">gizmo71</a>')[0] == [("gizmo71", "Person")]


def test_microdata_says_what_an_author_is() -> None:
    marks = '<div itemprop="author" itemtype="http://schema.org/{}"><i itemprop="name">{}</i></div>'
    assert authors(marks.format("Organization", "Quay"))[0] == [("Quay", "Organization")]
    assert authors(marks.format("Person", "Quay"))[0] == [("Quay", "Person")]
    assert authors(marks.format("Organization", "Ada Moss"))[0] == [("Ada Moss", "Person")]


def test_meta_and_lines_beside_the_heading() -> None:
    assert authors("", head='<meta name="author" content="Ada Moss">') == ([("Ada Moss", "Person")], "meta")
    assert authors("<p>Von Ada Moss</p><p>text</p>") == ([("Ada Moss", "Person")], "visible")
    assert authors("<p>11.12.2019 - Ada Moss</p>") == ([("Ada Moss", "Person")], "visible")
    assert authors("<p><b>By</b></p><p>Ada Moss</p>") == ([("Ada Moss", "Person")], "visible")


def test_links_side_by_side_are_a_writer_each() -> None:
    ada, ben = '<a href="/author/ada">Ada Moss</a>', '<a href="/author/ben">Ben Lund</a>'
    both = [("Ada Moss", "Person"), ("Ben Lund", "Person")]
    assert authors(f"<address>By {ada} {ben}</address>") == (both, "visible")
    for between in (" ", ", ", " and ", " und ", " &amp; "):
        assert authors(f"<p>{ada}{between}{ben}</p>") == (both, "visible")
    assert authors(f"<p>{ada} answers {ben}</p>")[0] == both[:1]
    assert authors(f'<p>{ada} <a href="/town">Town Hall</a></p>')[0] == both[:1]
    assert authors(f"<p>By {ada} in <a href='/c/town'>Town Hall</a></p>")[0] == both[:1]


def test_the_title_in_a_line_named_for_several_things_is_nobody() -> None:
    line = "<p class=titleAuthorDate>{}</p><p class=author>By Ada Moss</p>"
    assert authors(line.format("Bridge"))[0] == [("Ada Moss", "Person")]
    assert authors("<div class='credits reader-credits'>Ada Moss</div>")[0] == [("Ada Moss", "Person")]


def test_nobody() -> None:
    assert authors("<p>The harbour was quiet.</p>") == ([], "")


def test_a_stated_person_with_a_word_of_a_role_in_the_name() -> None:
    assert authors("", {"@type": "Person", "name": "Roving Reporter"})[0] == [("Roving Reporter", "Person")]
    assert authors("", {"@type": "Person", "name": "Staff Writer"})[0] == [("Staff Writer", "Organization")]


def test_a_lone_first_name_gives_way_to_the_full_name_on_the_page() -> None:
    ada = [("Ada Moss", "Person")]
    assert authors("<p>Eine Kolumne von Ada Moss</p>", "Ada") == (ada, "selector")
    assert authors('<p class="byline">By Ada Moss</p>', "Cleo") == (ada, "selector")
    assert authors("<p>text</p>", "Cleo") == ([("Cleo", "Person")], "json-ld")


@pytest.mark.parametrize("line", ["<p>Words by Ada Moss</p>", "<div>12 June 2023 | By Ada Moss</div>"])
def test_the_name_of_an_account_gives_way_to_a_byline_that_nothing_marks(line: str) -> None:
    assert authors(line, {"@type": "Person", "name": "amoss2"})[0] == [("Ada Moss", "Person")]
    assert authors(line, {"@type": "Person", "name": "Ketch"})[0] == [("Ketch", "Person")]
    assert authors("<p>Photo by Ada Moss</p>", {"@type": "Person", "name": "ketch"})[0] == [
        ("ketch", "Person")
    ]


def test_the_outlet_beside_people_in_a_byline_is_an_organisation() -> None:
    body = '<p class="author">By Ada Moss, Harbourpost Quay</p>'
    assert authors(body) == ([("Ada Moss", "Person")], "selector")


def test_bylines_of_pictures_and_media_are_passed_over() -> None:
    body = '<figure><span class="author">Ben Lund</span></figure>'
    body += '<div class="media-box"><p class="author">Cleo Marsh</p></div>'
    assert authors(body) == ([], "")
    assert authors(f'{body}<p class="author">Ada Moss</p>')[0] == [("Ada Moss", "Person")]


def test_a_meta_element_with_a_person_comes_before_one_with_the_outlet() -> None:
    head = '<meta name="author" content="Harbourpost"><meta property="article:author" content="Ada Moss">'
    assert authors("", head=head) == ([("Ada Moss", "Person")], "meta")
    head = '<meta name="author" content="Ben Lund - http://themes.example">'
    assert authors("", head=head) == ([], "")


def test_a_user_name_gives_way_to_a_full_name_in_a_byline() -> None:
    body = '<p class="submitted">by <span class="username">gizmo</span></p>'
    assert authors(body)[0] == [("gizmo", "Person")]
    assert authors(f"{body}<p>Blog Beitrag von Ada Moss</p>")[0] == [("Ada Moss", "Person")]


def test_a_profile_with_a_broken_address_has_none() -> None:
    (ada,), _ = objects("", {"@type": "Person", "name": "Ada Moss", "url": "http://[quay/"})
    assert ada == Author(name="Ada Moss")


def test_a_row_of_sections_marked_as_authors_is_no_byline() -> None:
    tags = "".join(
        f'<span class="author">{word}</span>' for word in ("Quay", "Harbour", "Weather", "Quay News")
    )
    assert authors(f"<p>{tags}</p>") == ([], "")


def test_the_profile_of_a_photographer_is_no_byline() -> None:
    body = '<p><a href="/profile/photographers/ben-lund">Ben Lund</a></p>'
    desk = {"@type": "Person", "name": "Special Correspondent"}
    assert authors(body, desk)[0] == [("Special Correspondent", "Organization")]
    assert authors(body.replace("photographers/", ""), "Harbourpost")[0] == [("Ben Lund", "Person")]


def test_lines_that_name_somebody_else_are_no_bylines() -> None:
    for line in (
        "<p>Foto: Ben Lund</p>",
        "<p>Photo by Ben Lund on a ladder</p>",
        "<p class='tagline'>22/11/2020 - 04:30 - Foto: Ben Lund</p>",
        "<p>She met <a href='/topics/people/ben-lund'>Ben Lund</a> there.</p>",
        "<table><tr><td>Di</td><td>Mi</td></tr></table>",
        "<ul><li><a href='/c'>Kolumne</a></li><li><a href='/o'>Open Quay</a></li></ul>",
        "<div class='comments'><p>Kommentar von Ben Lund</p></div>",
        "<p><a href='/2'>Ben Lund am 01.07.2017</a></p>",
        "<div class='license-info'><span class='author-name'>Ben Lund</span></div>",
        "<div class='testimonial-author'>Ben Lund</div>",
        "<ul><li class='my_firma-list'>Ben Lund</li></ul>",
        f"<a href='/2'><p>{'The ferry left. ' * 6}</p><h6>By Ben Lund</h6></a>",
    ):
        assert authors(line) == ([], ""), line


@pytest.mark.parametrize(("between", "found"), [(50, ["Ben Lund"]), (70, [])])
def test_a_byline_far_before_the_heading_is_of_another_article(between: int, found: list[str]) -> None:
    menu = '<p class="item">Ferries</p>' * between
    page = Page(f'<p class="byline">By Ben Lund</p>{menu}<h1>Bridge</h1><p>It opens.</p>'.encode(), URL)
    authors = read_authors(page, [], page.by_tag["h1"][0], set()).authors
    assert [author.name for author in authors] == found


@given(st.text(max_size=80), st.text(max_size=80), st.text(max_size=80))
def test_any_texts_give_short_names(said: str, line: str, meta: str) -> None:
    head = f'<meta name="author" content="{escape(meta)}">'
    found, source = objects(f'<p class="byline">{escape(line)}</p><p>{escape(line)}</p>', said, head)
    assert bool(found) == bool(source)
    assert all(0 < len(author.name) <= 60 for author in found)


def test_a_byline_right_at_the_heading_is_believed_against_the_owner_in_meta_elements() -> None:
    head = '<meta name="author" content="Ben Lund, Cleo Marsh">'
    line = '<p>Posted by <a href="/author/ada/">Ada Moss</a> on Monday</p>'
    assert authors(line, head=head) == ([("Ada Moss", "Person")], "visible")
    assert authors("<p>The ferry left.</p>" * 20 + line, head=head)[1] == "meta"
    assert authors(line.replace("Ada Moss", "Cleo Marsh"), head=head)[1] == "meta"


def test_a_byline_further_on_is_believed_where_it_has_whom_a_meta_element_names_and_more() -> None:
    head = '<meta name="author" content="Ada Moss">'
    line = "<p>by <i><a href='/author/ada/'>Ada Moss</a></i> and <i><a href='/author/ben/'>{}</a></i></p>"
    above = "<p>What it means for <b>the</b> <i>town</i>.</p><p><img src='/ada.jpg'></p>" * 3
    both = [("Ada Moss", "Person"), ("Ben Lund", "Person")]
    assert authors(above + line.format("Ben Lund"), head=head) == (both, "visible")
    other = line.replace("Ada Moss", "Cy Dunn").format("Ben Lund")
    assert authors(above + other, head=head) == (both[:1], "meta")


def test_a_reference_with_a_name_is_completed_by_the_node_it_names() -> None:
    script = '{"@type": "Person", "@id": "#ada", "name": "Roving Reporter"}'
    found = authors(
        "",
        {"@id": "#ada", "name": "Roving Reporter"},
        f'<script type="application/ld+json">{script}</script>',
    )
    assert [name for name, _ in found[0]] == ["Roving Reporter"]


def test_the_profile_of_who_wrote_a_comment_is_no_byline() -> None:
    profile = "<a href='/profile/ada'>Ada Moss</a>"
    assert authors(f"<div class='comment-author'>{profile} wrote:</div>") == ([], "")
    assert authors(f"<div class='head'>{profile}</div>")[0] == [("Ada Moss", "Person")]


def test_who_wrote_what_a_page_offers_beside_its_article_is_no_author_of_it() -> None:
    offered = '<div><a href="/2">Mill</a><span class="article-offer-author">Ben Lund</span></div>'
    assert authors(f"<p>Text.</p>{offered}") == ([], "")
    assert authors(offered.replace("-offer", ""))[0] == [("Ben Lund", "Person")]


def test_the_address_of_another_site_is_nobody() -> None:
    assert authors("", head='<meta name="author" content="www.themes.example">') == ([], "")
    head, foot = '<meta name="author" content="www.themes.example">', "<p>© 2012 Anna Moss</p>"
    assert authors(foot, head=head) == ([("Anna Moss", "Person")], "visible")


def test_a_profile_that_is_linked_twice_is_of_one_author() -> None:
    link = "<b><a class='author' href='/{}/ada'>{} Ada Moss</a></b>"
    for folder, box in (("a", "<div>{}</div>"), ("author", "<div class='byline'>{}</div>")):
        links = link.format(folder, "") + link.format(folder, "About")
        assert authors(box.format(links))[0] == [("Ada Moss", "Person")]


def test_a_marked_name_behind_the_label_of_a_picture_is_of_its_maker() -> None:
    assert authors("<div><b>Foto:</b> <p class=autor>Ben Lund</p></div>") == ([], "")
    assert authors("<div><b>Text:</b> <p class=autor>Ben Lund</p></div>")[0] == [("Ben Lund", "Person")]


def test_a_last_name_may_be_the_outlets() -> None:
    people = [{"@type": "Person", "name": "Anna Harbourpost"}, {"@type": "Person", "name": "Ben Lund"}]
    assert authors("", people)[0] == [("Anna Harbourpost", "Person"), ("Ben Lund", "Person")]


def test_who_signs_below_the_text_comes_before_a_desk_at_the_heading() -> None:
    text = f"<p>The harbour board voted to rebuild the old pier, and its chair said so.</p>{LONG * 2}"
    line = "<div>Par <a href='/author/mw'>Rédaction</a> - <span>5 mars 2026</span></div>"
    desk = f"<html lang=fr><h1>Pier to be rebuilt</h1>{line}{text}"
    found = [extract(page.encode(), URL) for page in (desk, f"{desk}<p><b>Antje Rohwer</b></p>")]
    assert [one and one.get("authors") for one in found] == [["Rédaction"], ["Antje Rohwer"]]
