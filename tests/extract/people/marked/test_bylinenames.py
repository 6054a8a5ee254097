"""The names in an element that is marked as a byline."""

import pytest

from newscrawl.extract.page import Page
from newscrawl.extract.people.marked.bylines import marked_authors
from tests.extract.people.test_authors import authors

URL = "https://www.harbourpost.example/news/1"


def named(byline: str) -> list[tuple[str, str | None]]:
    page = Page(f"<h1>Bridge</h1>{byline}<p>Text.</p>".encode(), URL)
    return [(author.name, author.url) for author in marked_authors(page, page.by_tag["h1"][0])]


@pytest.mark.parametrize(
    "byline",
    [
        '<div class="byline"><span class="byline-name">Ada Moss</span> <span>Lindmoor Quay</span></div>',
        '<p class="author vcard"><b class="fn">Ada Moss</b> <span>Senior Town Correspondent</span></p>',
        '<div class="byline">By <span class="name">Ada Moss</span> <b class="date">Tuesday, 5 May</b></div>',
        '<div class="byline"><span class="name">By Ada Moss</span> <b>Harbour News</b></div>',
    ],
)
def test_what_a_class_calls_the_name_is_all_of_it(byline: str) -> None:
    assert named(byline) == [("Ada Moss", None)]


def test_a_class_that_calls_something_else_a_name_tells_nothing() -> None:
    place = '<span class="place-name">Lindmoor</span>'
    assert named(f'<p class="byline">By Ada Moss, {place}</p>') == [("Ada Moss", None)]
    assert named('<p class="byline">By Ada Moss, <b class="name">admin</b></p>') == [("Ada Moss", None)]


def test_where_somebody_is_is_no_name() -> None:
    box = '<div class="author-line"><div>{}</div><span class="author-location">Lindmoor, Dunmore</span></div>'
    assert named(box.format("Ada Moss")) == [("Ada Moss", None)]
    assert named(box.format("প্রতিনিধি")) == []


@pytest.mark.parametrize("name", ["陈思远", "林若梅", "김하늘"])
def test_a_class_calls_a_name_without_a_blank_the_name_where_names_have_none(name: str) -> None:
    badge = '<span class="author-badge">Lv2</span>'
    assert named(f'<div class="author"><span class="name">{name}</span> {badge}</div>') == [(name, None)]
    assert named('<div class="author"><span class="name">新华社</span> <b>Lindmoor</b></div>') != [
        ("新华社", None)
    ]


def test_who_is_to_be_given_a_coffee_is_not_named_for_it() -> None:
    asks = '<div class="{}"><span>Buy Me a Coffee</span></div>'
    assert named(asks.format("reward-author-container")) == []
    assert named(asks.format("donation-author")) == []
    assert named('<div class="author">Ada Moss</div>' + asks.format("reward-author")) == [("Ada Moss", None)]


def test_a_name_keeps_the_link_that_it_lies_in_or_stands_beside() -> None:
    profile = "https://www.harbourpost.example/people/ada"
    around = '<div class="byline"><a href="/people/ada"><span class="fn">Ada Moss</span> Writer</a></div>'
    beside = '<div class="byline"><a href="/people/ada"><img src="a.jpg"></a><b class="fn">Ada Moss</b></div>'
    assert named(around) == [("Ada Moss", profile)]
    assert named(beside) == [("Ada Moss", profile)]


def test_who_is_named_before_the_last_link_is_an_author_without_one() -> None:
    linked = '<a href="/people/ben">Ben Lund</a>'
    ben = ("Ben Lund", "https://www.harbourpost.example/people/ben")
    assert named(f'<p class="byline">By Ada Moss, {linked}</p>') == [("Ada Moss", None), ben]
    assert named(f'<p class="byline">By {linked}, New Lindmoor</p>') == [ben]
    assert named(f'<p class="byline">Photo: Ada Moss<br>By {linked}</p>') == [ben]


def test_an_element_with_related_things_beside_the_byline_is_no_other_article() -> None:
    byline = '<p class="byline">By Ada Moss</p>'
    assert named(f'<div class="with_related_topics">{byline}</div>') == [("Ada Moss", None)]
    assert named(f'<div class="related_topics">{byline}</div>') == []


@pytest.mark.parametrize(
    "byline",
    [
        '<span>By </span><a href="/a/ada">Ada Moss</a><a href="https://a.example/am">Follow @am there</a>',
        'Ada Moss <a href="mailto:am@post.example">Email the author</a> | <a>am@post.example</a>',
        '<a href="/a/ada">Ada Moss</a> <a href="/jobs">Senior Reporter</a>',
        '<a href="/a/ada">Ada Moss</a><a href="/x">Read more from Ada Moss</a>',
    ],
)
def test_what_a_link_beside_a_name_says_is_no_part_of_it(byline: str) -> None:
    assert authors(f'<p class="byline">{byline}</p>')[0] == [("Ada Moss", "Person")]


def test_links_right_after_each_other_name_one_each() -> None:
    links = '<a href="/a/ada">Ada Moss</a><a href="/a/ben">Ben Lund</a>'
    assert authors(f'<p class="byline">By {links} in Lindmoor</p>')[0] == [
        ("Ada Moss", "Person"),
        ("Ben Lund", "Person"),
    ]


def test_a_line_names_more_than_the_marked_link_in_it() -> None:
    link = '<a rel="author" href="/people/ada">Ada Moss</a>'
    line = f'<p class="byline">{link} and Ben Lund in Lindmoor</p>'
    assert [name for name, _ in authors(line)[0]] == ["Ada Moss", "Ben Lund"]
    assert [name for name, _ in authors(f'<p class="byline">{link}, Lindmoor</p>')[0]] == ["Ada Moss"]


def test_who_edited_a_text_is_not_named_beside_who_wrote_it() -> None:
    wrote, edited = '<a href="/authors/ada">Ada Moss</a>', '<a href="/authors/ben">Ben Lund</a>'
    byline = f'<div class="authorDetail"><span>By {wrote}</span> <span>Edited By: {edited}</span></div>'
    assert [name for name, _ in named(byline)] == ["Ada Moss"]
    alone = f'<div class="authorDetail"><span>Edited By: {edited}</span></div>'
    assert [name for name, _ in named(alone)] == ["Ben Lund"]


def test_a_box_for_the_signature_in_a_romance_language_is_a_byline() -> None:
    assert [name for name, _ in named('<div class="signatura">Ada Moss</div>')] == ["Ada Moss"]


def test_the_place_behind_a_signature_is_nobody() -> None:
    def signers(line: str) -> list[str]:
        return [name for name, _ in named(f'<p class="signature">{line}</p>')]

    assert signers("Ada Moss, Port Ellery") == ["Ada Moss"]
    assert signers("Ada Moss, Benjamin Lund") == [
        "Ada Moss",
        "Benjamin Lund",
    ]
    assert signers("Ada Moss and Vesna Tirel") == [
        "Ada Moss",
        "Vesna Tirel",
    ]


@pytest.mark.parametrize("name", ["signat", "autoria", "str-aut", "autorius"])
def test_further_names_of_boxes_for_who_wrote(name: str) -> None:
    assert [name for name, _ in named(f'<div class="{name}">Ada Moss</div>')] == ["Ada Moss"]


def test_the_link_of_who_edited_is_no_author() -> None:
    links = "<a href='/penulis/a'>Ada Moss</a> | Editor: <a href='/editor/b'>Ben Lund</a>"
    assert authors(f"<div class='author'>Penulis: {links}</div>")[0] == [("Ada Moss", "Person")]


@pytest.mark.parametrize(
    "byline",
    [
        '<div class="author"><a href="/people/ada">Ada Moss</a><span>Reporterin</span></div>',
        '<div class="author"><span>Ada Moss</span><span>Lindmoor</span></div>',
        '<div class="author"><p><b>Ada Moss</b><i>redaktorka</i></p></div>',
    ],
)
def test_what_stands_right_behind_a_part_of_several_words_is_a_line_of_its_own(byline: str) -> None:
    assert [name for name, _ in named(byline)] == ["Ada Moss"]


def test_a_word_in_pieces_is_one_word() -> None:
    assert named('<div class="author">By <b>A</b><span>da Moss</span></div>') == [("Ada Moss", None)]


def test_who_is_said_in_brackets_to_have_taken_the_pictures_is_left_out() -> None:
    links = ["<a href='/autor/ada'>Ada Moss</a>", "<a href='/autor/ben'>Ben Lund</a>"]
    assert [
        name for name, _ in named(f'<p class="byline">{links[0]} (texto) e {links[1]} (fotografia)</p>')
    ] == ["Ada Moss"]
    both = [name for name, _ in named(f'<p class="byline">{links[0]} e {links[1]} (em Lindmoor)</p>')]
    assert both == ["Ada Moss", "Ben Lund"]


def test_a_link_in_a_script_without_blanks_is_a_name_by_itself() -> None:
    post = "<span>林德穆尔大学海港研究院执行院长</span>"
    byline = f'<div class="author"><p><a href="/WangWen">王文</a>{post}</p></div>'
    assert [name for name, _ in named(byline)] == ["王文"]


@pytest.mark.parametrize("rel", ["author", "nofollow author", "author noopener"])
def test_the_link_of_who_wrote_may_be_more(rel: str) -> None:
    assert named(f'<p><a rel="{rel}" href="/team/ada">Ada Moss</a></p>') == [
        ("Ada Moss", "https://www.harbourpost.example/team/ada")
    ]


def test_with_whom_somebody_wrote_stands_in_brackets_behind_the_link() -> None:
    linked = '<p class="author">Par <a href="/auteur/ada-moss">Ada Moss</a> (avec Bea Lund)</p>'
    assert [name for name, _ in named(linked)] == ["Ada Moss", "Bea Lund"]


def test_whose_name_a_word_for_a_photographer_follows_wrote_nothing() -> None:
    one = "<div class='byline'><span class='name'>{}</span><span class='role'>{}</span></div>"
    pair = one.format("Ada Moss", "Journalist") + one.format("Ben Lund", "Fotograf")
    assert authors(f"<div class='bylines'>{pair}</div>") == ([("Ada Moss", "Person")], "selector")
    assert authors(one.format("Ben Lund", "Fotograf"))[0] == [("Ben Lund", "Person")]


@pytest.mark.parametrize(
    "line",
    [
        "<a rel='author' href='/author/1'>Anna Moss</a> and Peter Lund",
        "<a rel='author' href='/author/1'>Anna Moss</a>, and Peter Lund in Lindmoor",
        "<a href='/author/1'>Anna Moss</a> in Lindmoor and Peter Lund in Rome",
        "von <a rel='author' href='/autor/1'>Anna Moss</a> und Peter Lund",
    ],
)
def test_a_name_behind_the_link_of_a_profile_and_a_word_for_and(line: str) -> None:
    assert [name for name, _ in authors(f"<p>{line}</p>")[0]] == ["Anna Moss", "Peter Lund"]


@pytest.mark.parametrize(
    "behind",
    [
        ", Lindmoor",
        " and agencies",
        " Harbour and Rivers Editor",
        " and the crew of the ferry met Peter Lund",
        " and Peter Lund told her so.",
    ],
)
def test_what_else_stands_behind_the_link_names_nobody(behind: str) -> None:
    line = f"<p><a rel='author' href='/author/1'>Anna Moss</a>{behind}</p>"
    assert [name for name, _ in authors(line)[0]] == ["Anna Moss"]
