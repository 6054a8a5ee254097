"""Boxes amid a text that end in the link to where its reader gives or subscribes."""

import pytest

from newscrawl.extract.body.leftout.boxes.offers import offers
from tests.extract.body.cuts import cut

SAID = "<p>Journalism on the coast costs money. What you read here took three people a week.</p>"


def found(box: str) -> int:
    pieces = cut(f"<article><p>Before</p><div class='x'>{box}</div><p>After</p></article>")
    return len(offers(pieces, [one for one in pieces.boxes if one.css == "x"]))


@pytest.mark.parametrize(
    "href",
    [
        "/donate",
        "/steun/",
        "https://x.example/abo.html",
        "/en/support-us",
        "/?p=subscribe",
        "#newsletter",
        "#/portal",
    ],
)
def test_a_few_lines_and_the_link_to_give(href: str) -> None:
    assert found(f"<h4>For the coast</h4>{SAID}<a href='{href}'>Yes, I will</a>") == 1
    assert found(f"{SAID}<p><a href='{href}'>Yes, I will</a></p>") == 1


LETTER = "<p>All that matters on the islands, at six in the morning.</p>"
SERIAL = "<h4>Low Water</h4><p>Our podcast on ships and those who wait for them.</p>"


@pytest.mark.parametrize(
    "box",
    [
        f"{LETTER}<a href='/letters'>Sign up</a>",
        f"<div>Our letter</div>{LETTER}<div><a href='/letters'>Jetzt abonnieren</a></div>",
        f"{SERIAL}<a href='/low-water'>Listen</a>",
    ],
)
def test_a_few_lines_and_a_link_that_says_it(box: str) -> None:
    assert found(box) == 1


@pytest.mark.parametrize(
    "box",
    [
        f"{LETTER}<a href='/pier'>The pier</a>",
        f"{LETTER}<p><a href='/fish'>Sign up</a> was all that the board had to say.</p>",
        f"<p>{LETTER * 7}</p><a href='/letters'>Sign up</a>",
        f"<h4>Low Water</h4>{'<p>Her podcast on ships and those who wait.</p>' * 3}<a href='/low'>Low</a>"
        * 2,
        f"<h4>Low Water</h4><p>{'Her podcast tells of ships and their crews. ' * 6}</p><a href='/l'>Low</a>",
        f"{LETTER}<a href='/union'>How dockers sign up with the union</a>",
    ],
    ids=["elsewhere", "in a sentence", "many words", "many lines", "a chapter", "a headline"],
)
def test_other_lines_that_tell_of_letters_and_podcasts_are_none(box: str) -> None:
    assert found(box) == 0


@pytest.mark.parametrize(("count", "told"), [(2, 2), (3, 0)])
def test_several_are_a_list_of_what_there_is(count: int, told: int) -> None:
    shows = f"<div class='x'>{SERIAL}<a href='/low-water'>Listen</a></div>" * count
    pieces = cut(f"<article><p>Before</p>{shows}<p>After</p></article>")
    assert len(offers(pieces, [one for one in pieces.boxes if one.css == "x"])) == told


@pytest.mark.parametrize(
    "box",
    [
        f"{SAID}<a href='/pier'>At the pier</a>",
        f"{SAID}<p><a href='/donate'>Who gives</a> and who does not</p>",
        f"{SAID * 4}<a href='/donate'>Yes, I will</a>",
        f"<a href='/donate'>Yes, I will</a>{SAID}",
    ],
    ids=["elsewhere", "in a sentence", "a chapter", "above"],
)
def test_other_boxes_with_links_are_none(box: str) -> None:
    assert found(box) == 0


def lone(line: str) -> int:
    pieces = cut(f"<article><p>Before</p>{line}<p>After</p></article>")
    return len(offers(pieces, [one for one in pieces.boxes if one.css == "x"]))


@pytest.mark.parametrize("href", ["/donate", "#/portal/signup", "/en/support-us/"])
def test_a_line_with_a_name_that_ends_in_the_link_to_give(href: str) -> None:
    assert lone(f"<div class='x'>The Post is free, as you pay. <a href='{href}'>Join us.</a></div>") == 1
    assert lone(f"<p class='x'>The Post is free. <a href='{href}'>Join them</a>.</p>") == 1
    assert lone(f"<div class='x'><a href='{href}'>Yes, I will</a></div>") == 1


@pytest.mark.parametrize("name", ["x", "css-1x2"])
def test_a_line_with_the_name_of_those_beside_it_is_a_line_of_the_text(name: str) -> None:
    told = f"<p class='{name}'>Help can be had at the <a href='/support'>office</a>.</p>"
    for beside, count in ((f"<p class='{name}'>Before.</p>", 0), ("<p class='other'>Before.</p>", 1)):
        for html in (beside + told, told + beside):
            pieces = cut(f"<article><p>Begin.</p>{html}<p>After.</p></article>")
            boxes = [
                one for one in pieces.boxes if one.css == name and "office" in pieces.pieces[one.first].text
            ]
            assert len(offers(pieces, boxes)) == count


@pytest.mark.parametrize(
    "line",
    [
        "<div class='x'>Who gives <a href='/donate'>gives</a> twice.</div>",
        "<div class='x'>The ferry needs help, and you can <a href='https://ferry.example/donate'>give</a></div>",
        "<div class='x'>The pier is free. <a href='/pier'>More on it</a></div>",
        "<p>The Post is free. <a href='/donate'>Join them.</a></p>",
        f"<div class='x'>{'The ferry left the quay at noon. ' * 8}<a href='/donate'>Join them.</a></div>",
    ],
    ids=["in a sentence", "another site", "elsewhere", "no name", "long"],
)
def test_other_lines_with_links_are_none(line: str) -> None:
    assert lone(line) == 0


@pytest.mark.parametrize(
    ("said", "link"),
    [
        ("The Post has a new app. It is free.", "Download"),
        ("Nachrichten von der Küste in unserer App.", "Jetzt herunterladen"),
        ("Lleva el puerto contigo con nuestra aplicación.", "Descargar"),
    ],
)
def test_a_few_lines_and_the_link_to_load_an_app(said: str, link: str) -> None:
    assert found(f"<p>{said}</p><a href='https://store.example/id1'>{link}</a>") == 1
    assert found(f"<p>{said.replace('pp', 'tt').replace('apl', 'abl')}</p><a href='/1'>{link}</a>") == 0
    assert found(f"<p>{said}</p><a href='https://store.example/id1'>Its terms</a>") == 0


CROSSING = "<h3>Book your crossing</h3><p>Save a tenth when you book by Friday.</p>"


@pytest.mark.parametrize(("link", "told"), [("class='btn btn-big'", 1), ("class='more'", 0), ("", 0)])
def test_a_few_lines_that_end_in_a_button_are_what_the_site_wants(link: str, told: int) -> None:
    assert found(f"{CROSSING}<a {link} href='/book'>Book now</a>") == told


def test_parts_of_a_page_that_end_in_a_button_each_are_its_text() -> None:
    button = "<a class='btn' href='/book'>Book now</a>"
    assert found(f"{CROSSING}{button}</div><div class='x'>{CROSSING}") == 0
    assert found(f"{CROSSING}<p>{'The crossing takes an hour in fair weather. ' * 6}</p>{button}") == 0


@pytest.mark.parametrize(
    ("box", "told"),
    [
        (f"<h4>Our boats</h4>{LETTER}<a class='btn' href='/boats'>To the boats</a>", 1),
        (f"{LETTER}<a class='btn' href='/boats'>To the boats</a>", 0),
        (f"<h4>Our boats</h4>{LETTER}<a href='/boats'>To the boats</a>", 0),
    ],
    ids=["a button below a heading", "no heading", "no button"],
)
def test_so_does_one_that_a_text_ends_in_below_a_heading(box: str, told: int) -> None:
    pieces = cut(f"<article><p>Before</p><p>After</p><div class='x'>{box}</div></article>")
    assert len(offers(pieces, [], [one for one in pieces.boxes if one.css == "x"])) == told
