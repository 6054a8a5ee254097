"""The picture between the headline and the text."""

import pytest

from newscrawl.extract.pictures.images import read_images
from newscrawl.items import Image
from tests.extract.facts import page

SAID = "The old bridge over the harbour will be closed for eleven weeks from Monday on, and nobody will "
TEXT = f"<p>{SAID}cross it but the fishermen, who never asked.</p>" * 2
URL = "https://www.harbourpost.example/img/bridge.jpg"
PICTURE = "<img src='/img/bridge.jpg' alt='The last ferry at the bridge'>"
SHOWN = [Image(url=URL, caption="The last ferry at the bridge")]


def images(above: str, head: str = "", below: str = "") -> list[Image]:
    found = page(f"<main><h1>Bridge</h1>{above}<div class='x'>{TEXT}</div>{below}</main>", head=head)
    return read_images(found, [], found.by_tag["div"][-1], writers=["Ada Moss"])[0]


def test_a_bare_picture_above_the_text_is_the_articles() -> None:
    assert images(PICTURE) == SHOWN
    assert images(f"<p>By Ada Moss</p><p class='photo'>{PICTURE}</p>") == SHOWN


def test_it_is_not_asked_where_the_page_states_one() -> None:
    stated = "<meta property='og:image' content='https://www.harbourpost.example/img/pier.jpg'>"
    assert [image.url[-8:] for image in images(PICTURE, stated)] == ["pier.jpg"]


@pytest.mark.parametrize(
    "above",
    [
        f"<a href='/offer'>{PICTURE}</a>",
        f"<div class='share-bar'>{PICTURE}</div>",
        f"<aside>{PICTURE}</aside>",
        "<img src='/img/ada-moss.jpg' alt='Ada Moss'>",
        "<img src='/img/print-logo.jpg'>",
        "<div class='x'><img src='/img/ada.jpg'><a href='/author/ada-moss'>Ada Moss</a></div>",
        "<img src='/img/pixel.png'>",
        "<img src='/img/bridge.jpg' width='40' height='40'>",
    ],
)
def test_other_pictures_above_it_are_none(above: str) -> None:
    assert images(above) == []
    assert images("", below=PICTURE) == []


SHORT = "<p>The old bridge over the harbour will be closed for eleven weeks.</p>" * 3


@pytest.mark.parametrize(
    ("body", "root"),
    [
        (f"<h1>Bridge</h1>{PICTURE}<div class='x'>{SHORT}</div>", "div"),
        (f"<h1>Bridge</h1>{PICTURE}{SHORT}", "main"),
        (
            f"<h1>Bridge</h1><h2>For eleven weeks, says the mayor, and for no day more.</h2>{PICTURE}{SHORT}",
            "main",
        ),
        (f"<h1>Bridge</h1><i>All is closed.</i>{PICTURE}<div>{SAID}cross.<br><br>{SAID}swim.</div>", "main"),
    ],
)
def test_short_paragraphs_are_a_text_as_well(body: str, root: str) -> None:
    found = page(f"<main>{body}</main>")
    assert read_images(found, [], found.by_tag[root][-1])[0] == SHOWN


def test_a_picture_below_the_first_of_them_is_none_above_the_text() -> None:
    found = page(f"<main><h1>Bridge</h1>{SHORT}{PICTURE}</main>")
    assert read_images(found, [], found.by_tag["main"][0])[0] == []


def test_the_line_below_it_may_end_in_an_agency() -> None:
    line = "<p class='did'>The last ferry. (Ansa)</p>"
    assert images(f"<div>{PICTURE}{line}</div>") == [Image(url=URL, caption="The last ferry.", credit="Ansa")]


def test_an_attribute_of_a_script_may_say_where_it_lies() -> None:
    late = "<img data-gl-src='/img/bridge.jpg' src='data:image/gif;base64,AA'>"
    assert [image.url for image in images(f"<figure>{late}</figure>")] == [URL]


def test_above_the_heading_it_is_the_articles_within_its_own_element() -> None:
    def above(picture: str, tag: str = "article") -> list[Image]:
        found = page(f"<{tag}>{picture}<div><h1>Bridge</h1></div><div class='x'>{TEXT}</div></{tag}>")
        return read_images(found, [], found.by_tag["div"][-1])[0]

    assert above(f"<div class='hero'>{PICTURE}</div>") == above(PICTURE) == SHOWN
    assert above(PICTURE, "div") == above(f"<a href='/'>{PICTURE}</a>") == []
    assert above(f"<div class='site-logo'>{PICTURE}</div>") == []


def test_a_name_that_the_heading_stands_in_as_well_is_that_of_any_part() -> None:
    parts = (
        f"<main><div class='x-widget'>{{}}</div><div class='x-widget'>{PICTURE}</div><div>{TEXT}</div></main>"
    )
    for heading, found in (("<h1>Bridge</h1>", SHOWN), ("", [])):
        seen = page(("" if heading else "<h1>Bridge</h1>") + parts.format(heading))
        assert read_images(seen, [], seen.by_tag["div"][-1])[0] == found
