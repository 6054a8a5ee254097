"""What the choice by scores leaves out of a text and its surroundings bring back."""

import pytest

from newscrawl.extract.body.added.lists.listrest import with_the_rest
from newscrawl.extract.body.added.paragraphs import with_paragraphs
from newscrawl.extract.body.added.parts.subheadings import with_subheadings
from newscrawl.extract.body.choice import choose
from newscrawl.extract.body.features import Hints
from newscrawl.extract.body.model import load_model
from tests.extract.body.cuts import LONG, cut

TABLE = "<table><tr><th>Line</th><th>Today</th></tr><tr><td>1</td><td>every 10 min</td></tr></table>"
ITEMS = f"<li>{LONG}</li><li>{LONG}</li>"
P = f"<p>{LONG}</p>"
SHORT = "It rained."


@pytest.mark.parametrize(
    ("html", "kept", "all_of_it"),
    [
        (TABLE, [1], [0, 1]),
        (f"<ul>{ITEMS}<li>Bring a coat.</li></ul>", [0, 1], [0, 1, 2]),
        (f"<ol>{ITEMS}<li><a href='/x'>Read about coats</a></li></ol>", [0, 1], [0, 1]),
        (f"<ul>{ITEMS}<li>One.</li><li>Two.</li></ul>", [0], [0, 1, 2, 3]),
        (f"<ol><li><b>1</b><p>{LONG}</p></li><li><b>2</b><p>Stir.</p></li></ol>", [1], [1, 3]),
        (f"<ul>{ITEMS}<li>One.</li><li><a href='/x'>Two</a> is not.</li></ul>", [0, 1], [0, 1]),
        (f"<p>{LONG}</p><ul><li>Share</li><li>Print</li></ul>", [0], [0]),
    ],
    ids=["head of a table", "short item", "link", "without links", "numbers", "half a list", "another list"],
)
def test_what_holds_most_of_a_table_or_list_holds_the_rest(
    html: str, kept: list[int], all_of_it: list[int]
) -> None:
    assert with_the_rest(cut(html), kept) == all_of_it


@pytest.mark.parametrize(
    ("html", "kept", "all_of_it"),
    [
        (f"<article>{P}<h2>Rust</h2>{P}</article>", [0, 2], [0, 1, 2]),
        (f"<article>{P}<h2>Rust</h2><h3>Cables</h3>{P}</article>", [0, 3], [0, 1, 2, 3]),
        (f"<ul><li>{LONG}</li><li>{LONG}</li></ul><h2>Rust</h2>{P}", [0, 1, 3], [0, 1, 2, 3]),
        (f"<section>{P}{P}</section><section><h2>Rust</h2>{P}</section>", [0, 1, 3], [0, 1, 2, 3]),
        (f"<div>{P}</div><div><h2>Rust</h2></div><div>{P}</div>", [0, 2], [0, 1, 2]),
        (
            f"<div class='text'>{P}</div><div class='title'><h2>Rust</h2></div><div class='text'>{P}</div>",
            [0, 2],
            [0, 1, 2],
        ),
        (f"{LONG}<h3>Rust</h3>{LONG}", [0, 2], [0, 1, 2]),
        (f"<h1>Piers</h1>{P}<h1>Rust</h1>{P}", [1, 3], [1, 2, 3]),
        (f"{P}<h2>Rust</h2><div class='qa'><div><h3>Why?</h3>{P}</div></div>", [0, 3], [0, 1, 2, 3]),
    ],
    ids=[
        "bare",
        "two",
        "after a list",
        "in its section",
        "each in a box",
        "in a box of its own",
        "loose text",
        "of the first rank",
        "above a box",
    ],
)
def test_a_heading_between_two_pieces_of_a_text_is_of_it(
    html: str, kept: list[int], all_of_it: list[int]
) -> None:
    assert with_subheadings(cut(html), kept, "") == all_of_it


@pytest.mark.parametrize(
    ("href", "read"),
    [
        ("https://inn.example/rooms", True),
        ("//inn.example/rooms", True),
        ("https://town.example/inn", False),
        ("https://travel.town.example/inn", False),
        ("/inn", False),
        ("#inn", False),
        ("https://[/", False),
    ],
)
def test_a_heading_may_lead_to_another_site(href: str, read: bool) -> None:
    found = cut(f"<article>{P}<h2><a href='{href}'>The Grey Gull</a></h2>{P}</article>")
    assert (with_subheadings(found, [0, 2], "", "https://www.town.example/inns") == [0, 1, 2]) is read


@pytest.mark.parametrize(("tag", "read"), [("h4", True), ("h3", False)])
def test_a_heading_with_a_link_is_one_where_three_others_have_one(tag: str, read: bool) -> None:
    heading = "<{0}>The last scene, <a href='/films/pier'>The Pier</a></{0}>"
    parts = [f"{heading.format('h4')}{P}"] * 3
    found = cut(f"<article>{P}{''.join(parts)}{heading.format(tag)}{P}</article>")
    kept = [at for at in range(len(found.pieces)) if at != 7]
    assert (len(with_subheadings(found, kept, "")) == 9) is read


@pytest.mark.parametrize("land", ["co.uk", "com.au", "co.jp", "org.br"])
def test_two_sites_of_a_country_are_two_though_both_have_a_name_that_all_share(land: str) -> None:
    for host, read in ((f"www.inn.{land}", True), (f"travel.town.{land}", False)):
        found = cut(f"<p>{LONG}</p><h2><a href='https://{host}/'>The Old Mill</a></h2><p>{LONG}</p>")
        kept = with_subheadings(found, [0, 2], "", f"https://www.town.{land}/inns")
        assert (kept == [0, 1, 2]) is read
    assert with_subheadings(found, [0, 2], "") == [0, 2]


@pytest.mark.parametrize(
    ("html", "kept"),
    [
        (f"{P}<h2>More on this</h2><p>A pier</p>{P}", [0, 3]),
        (f"{P}<h2><a href='/x'>A pier burns</a></h2>{P}", [0, 2]),
        (f"{P}<h1>Two piers</h1>{P}", [0, 2]),
        (f"<h1>Piers</h1>{P}<h1>The pier</h1>{P}", [1, 3]),
        (f"{P}<h2>THE PIER</h2>{P}", [0, 2]),
        (f"{P}<div class='video'><h2>Up next</h2><span></span></div>{P}", [0, 2]),
        (f"{P}<div class='video'><img src='/x.png'><h2>Up next</h2></div>{P}", [0, 2]),
        (f"<div class='text'>{P}{P}</div><div class='us'><h3>About us</h3>{P}{P}</div>", [0, 1, 3, 4]),
        (f"<div>{P}<h2>Comments</h2></div><div>{P}</div>", [0, 2]),
        (f"<div>{P}{P}</div><h2>Comments</h2><div class='them'>{P}{P}</div>", [0, 1, 3, 4]),
        (f"<h2>Rust</h2>{P}{P}<h2>More</h2>", [1, 2]),
    ],
    ids=[
        "of what goes",
        "link",
        "h1",
        "headline again",
        "headline",
        "box",
        "box with a picture",
        "other box",
        "below all",
        "last of box",
        "ends",
    ],
)
def test_a_heading_of_something_else_is_not_of_the_text(html: str, kept: list[int]) -> None:
    assert with_subheadings(cut(html), kept, "the pier") == kept


def test_short_subheadings_in_a_bare_article_are_read() -> None:
    heads = ("पृष्ठभूमि", "背景", "Rust")
    parts = "".join(f"<p>{LONG}</p><h2>{head}</h2>" for head in heads)
    found = cut(f"<article><h1>The pier</h1>{parts}<p>{LONG}</p></article>")
    kept = [found.pieces[index].text for index in choose(found, Hints("The pier"), load_model())]
    assert [text for text in kept if text != LONG] == [*heads]


@pytest.mark.parametrize(
    "lost",
    [
        LONG,
        f"<p>{LONG}</p>",
        f"<div>{LONG}</div>",
        f"<p>{LONG} See <a href='/'>the plan</a>.</p>",
        "<p><strong>Old stones</strong></p>",
    ],
    ids=["no tag", "a paragraph", "a box", "a link", "bold"],
)
def test_a_paragraph_between_two_of_one_text_is_read(lost: str) -> None:
    found = cut(f"<div><p>{SHORT}</p>{lost}<p>{SHORT}</p></div>")
    assert with_paragraphs(found, [0, 2]) == [0, 1, 2]


def test_a_heading_behind_a_box_that_is_left_out() -> None:
    box = f"<aside><h4>The pier</h4><p>{LONG}</p><p>{LONG}</p></aside>"
    found = cut(f"<article><h1>The pier</h1><p>{LONG}</p>{box}<h2>Old stones</h2><p>{LONG}</p></article>")
    assert with_subheadings(found, [1, 6], "the pier") == [1, 5, 6]
    linked = f"{box}<h2><a href='/x'>Old stones</a></h2>"
    found = cut(f"<article><h1>The pier</h1><p>{LONG}</p>{linked}<p>{LONG}</p></article>")
    assert with_subheadings(found, [1, 6], "the pier") == [1, 6]


def test_a_line_between_two_without_an_element_may_be_a_heading() -> None:
    found = cut(f"<div>{LONG}<br><br>Old stones<br><br>{LONG}<br><br>{LONG}</div>")
    assert with_paragraphs(found, [0, 2, 3]) == [0, 1, 2, 3]
    for other in ("Tags", "Old stones.", "<a href='/x'>Old stones</a>", "Sign up for our newsletter"):
        found = cut(f"<div>{LONG}<br><br>{other}<br><br>{LONG}</div>")
        assert with_paragraphs(found, [0, 2]) == [0, 2]


@pytest.mark.parametrize(
    "html",
    [
        f"<div><p>{SHORT}</p><p class='note'>{LONG}</p><p>{SHORT}</p></div>",
        f"<div><p>{SHORT}</p><p>{LONG[:40]}.</p><p>{SHORT}</p></div>",
        f"<div><p>{SHORT}</p><p>{LONG[:-1]}:</p><p>{SHORT}</p></div>",
        f"<div><p>{SHORT}</p><p><a href='/'>{LONG}</a></p><p>{SHORT}</p></div>",
        f"<div><p>{SHORT}</p><h2>{LONG}</h2><p>{SHORT}</p></div>",
        f"<div><p>{SHORT}</p><ul><li>{LONG}</li></ul><p>{SHORT}</p></div>",
        f"<div><p>{SHORT}</p><p><b>Also read:</b> old stones</p><p>{SHORT}</p></div>",
        f"<div><p>{SHORT}</p><p><b><a href='/'>Old stones</a></b></p><p>{SHORT}</p></div>",
        f"<div><p>{SHORT}</p></div><p>{LONG}</p><div><p>{SHORT}</p><p>{SHORT}</p></div>",
    ],
    ids=[
        "named",
        "short",
        "no sentence",
        "a link",
        "heading",
        "item",
        "partly bold",
        "a bold link",
        "another box",
    ],
)
def test_what_else_stands_between_two_paragraphs_is_left_to_the_scores(html: str) -> None:
    assert with_paragraphs(cut(html), [0, 2]) == [0, 2]


def test_of_two_lost_pieces_none_is_read() -> None:
    found = cut(f"<div><p>{SHORT}</p><p>{LONG}</p><p>{LONG}</p><p>{SHORT}</p></div>")
    assert with_paragraphs(found, [0, 3]) == [0, 3]


@pytest.mark.parametrize(
    "lost", [f"<p>{LONG}</p>", f"<p><b>{LONG}</b></p>", LONG], ids=["plain", "bold", "no tag"]
)
def test_the_paragraph_that_begins_the_box_of_a_text_is_of_it(lost: str) -> None:
    found = cut(f"<p>{SHORT}</p><div>{lost}<h2>Rust</h2><p>{SHORT}</p></div>")
    assert with_paragraphs(found, [2, 3]) == [1, 2, 3]


@pytest.mark.parametrize(
    "html",
    [
        f"<div><p class='note'>{LONG}</p><h2>Rust</h2><p>{SHORT}</p></div>",
        f"<div><p>By Ada Lind</p><h2>Rust</h2><p>{SHORT}</p></div>",
        f"<div><p><a href='/'>{LONG}</a></p><h2>Rust</h2><p>{SHORT}</p></div>",
        f"<div><p>{LONG}</p></div><div><h2>Rust</h2><p>{SHORT}</p></div>",
        f"<div><p>By Ada Lind</p><p>{LONG}</p><h2>Rust</h2><p>{SHORT}</p></div>",
        f"<div><p>{LONG}</p><h2>Rust</h2></div><p>{SHORT}</p>",
    ],
    ids=["named", "a byline", "a link", "another box", "not the first", "of one only"],
)
def test_what_else_stands_before_a_text_is_left_to_the_scores(html: str) -> None:
    found = cut(html)
    kept = [at for at, piece in enumerate(found.pieces) if piece.text in ("Rust", SHORT)]
    assert with_paragraphs(found, kept) == kept


@pytest.mark.parametrize("lost", [LONG, f"{LONG}<br><br>{LONG}"])
def test_a_text_that_goes_on_without_a_tag_is_read_to_its_end(lost: str) -> None:
    found = cut(f"<div><p>{SHORT}</p><p>{SHORT}</p>{lost}<div>{LONG}</div></div>")
    assert with_paragraphs(found, [0, 1]) == [*range(len(found.pieces) - 1)]


@pytest.mark.parametrize(
    "html",
    [
        f"<div><p>{SHORT}</p><p>{SHORT}</p><div>{LONG}</div></div>",
        f"<div><p>{SHORT}</p><p>{SHORT}</p>By Ada Lind</div>",
        f"<div><p>{SHORT}</p><p>{SHORT}</p><a href='/'>{LONG}</a></div>",
        f"<div><div><p>{SHORT}</p><p>{SHORT}</p></div>{LONG}</div>",
        f"<div><p>{SHORT}</p><p>{SHORT}</p><p>By Ada Lind</p>{LONG}</div>",
        f"<div><div><p>{SHORT}</p><p>Map</p></div><p>{SHORT}</p>{LONG}</div>",
    ],
    ids=["another tag", "a byline", "a link", "another box", "after something else", "after one only"],
)
def test_what_else_follows_a_text_is_left_to_the_scores(html: str) -> None:
    kept = [at for at, piece in enumerate(cut(html).pieces) if piece.text == SHORT]
    assert with_paragraphs(cut(html), kept) == kept


OFFER = "<div><b>Pier 1000</b><p><a href='/a'>$900 here</a></p><p><a href='/b'>$800</a></p></div>"


@pytest.mark.parametrize(("css", "read"), [("head", True), ("more", False)])
def test_a_heading_above_an_offer_is_of_the_text_where_others_are_made_as_it_is(css: str, read: bool) -> None:
    parts = "".join(f"<h2 class='head'>Pier {n}</h2>{P}" for n in range(2))
    found = cut(f"<main>{parts}<div><h2 class='{css}'>Longest pier</h2></div>{OFFER}{P}</main>")
    kept = [0, 1, 2, 3, len(found.pieces) - 1]
    assert (4 in with_subheadings(found, kept, "")) is read


@pytest.mark.parametrize("link", ["", " <a href='/x'>all</a>"])
def test_a_heading_that_begins_a_box_of_the_text_behind_others_is_of_it(link: str) -> None:
    other = (
        "<div><h4><a href='/y'>Ferry</a></h4><p><a href='/y'>more</a></p><p><a href='/z'>Boats</a></p></div>"
    )
    found = cut(f"<main>{P}{P}{other}<div><h3>Stone{link}</h3><div>{P}</div><div>{P}</div></div></main>")
    kept = [0, 1, *(at for at in range(6, len(found.pieces)))]
    assert (5 in with_subheadings(found, kept, "")) is (not link)
