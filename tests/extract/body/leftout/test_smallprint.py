"""Captions that nothing names, below a picture in its own paragraph or table."""

import pytest

from newscrawl.extract.body.leftout.captions import without_small_print
from newscrawl.extract.pictures.images import read_images
from newscrawl.items import Image
from tests.extract.body.cuts import LONG, cut
from tests.extract.facts import page

SAID = "The old pier in February"
IMAGE = "<img src='/img/pier.jpg' width='200' height='140'>"
URL = "https://www.harbourpost.example/img/pier.jpg"
SMALL = [
    f"<p>{IMAGE}<br><small>{SAID}</small></p>",
    f"<p align='center'><a href='/img/pier-full.jpg'>{IMAGE}</a><br><em>{SAID}</em></p>",
    f"<center>{IMAGE}<br><font size='-1'>{SAID}</font></center>",
    f"<table align='right'><tr><td>{IMAGE}</td></tr><tr><td>{SAID}</td></tr></table>",
]


NAMED = [
    f"<div>{IMAGE}<p class='small text-muted'>{SAID}</p></div>",
    f"<div><a href='/img/pier-full.jpg'>{IMAGE}</a><div class='img_cap'>{SAID}</div></div>",
    f"<div><picture>{IMAGE}</picture><span class='image-desc'>{SAID}</span></div>",
    f"<div class='photo_r'>{IMAGE}<p>{SAID}</p></div>",
    f"<div class='foto'><a href='/img/pier-full.jpg'>{IMAGE}</a><br><span>{SAID}</span></div>",
]


@pytest.mark.parametrize("box", NAMED)
def test_a_line_below_that_is_named_for_small_letters_is_a_caption(box: str) -> None:
    found = page(f"<div class='page'><h1>Pier</h1><p>{LONG}</p>{box}<p>{LONG}</p></div>")
    assert read_images(found, [], found.by_tag["div"][0])[0] == [Image(url=URL, caption=SAID)]
    parts = cut(f"<main><p>{LONG}</p>{box}<p>{LONG}</p></main>")
    kept = range(len(parts.pieces))
    assert [parts.pieces[at].text for at in without_small_print(parts, kept)] == [LONG, LONG]


@pytest.mark.parametrize(
    "box",
    [
        f"<a href='/mill'>{IMAGE}</a><p class='small'>{SAID}</p>",
        f"<div class='author-box'>{IMAGE}<p class='small'>{SAID}</p></div>",
        f"<img src='/img/icon-pier.jpg'><p class='small'>{SAID}</p>",
        f"{IMAGE}<p class='smallest'>{SAID}</p>",
    ],
    ids=["another page", "a writer", "a sign", "another name"],
)
def test_pictures_that_stand_for_something_else(box: str) -> None:
    found = page(f"<div class='page'><h1>Pier</h1><p>{LONG}</p>{box}<p>{LONG}</p></div>")
    assert all(image.caption != SAID for image in read_images(found, [], found.by_tag["div"][0])[0])


@pytest.mark.parametrize("box", SMALL)
def test_it_is_no_text(box: str) -> None:
    found = cut(f"<main><p>{LONG}</p>{box}<p>{LONG}</p></main>")
    assert [piece.text for piece in found.pieces] == [LONG, SAID, LONG]
    assert without_small_print(found, [0, 1, 2]) == [0, 2]


@pytest.mark.parametrize("box", SMALL)
def test_it_is_the_picture_s_caption(box: str) -> None:
    found = page(f"<div class='page'><h1>Pier</h1><p>{LONG}</p>{box}<p>{LONG}</p></div>")
    assert read_images(found, [], found.by_tag["div"][0])[0] == [Image(url=URL, caption=SAID)]


@pytest.mark.parametrize(
    "box",
    [
        f"<p>{IMAGE}<br>{SAID}</p>",
        f"<p>{IMAGE}It was <em>{SAID}</em></p>",
        f"<p>{IMAGE}<font size='3'>{SAID}</font></p>",
        f"<p><small>{SAID}</small></p>",
        f"<p>{IMAGE}<br><small>{SAID}:</small></p>",
        f"<table><tr><td>{IMAGE}</td><td>{SAID}</td></tr><tr><td>Length</td><td>90 m</td></tr></table>",
    ],
    ids=["of the text's size", "a part of it", "larger", "no picture", "on what follows", "a table of more"],
)
def test_other_words_beside_a_picture_are_text(box: str) -> None:
    found = cut(f"<main><p>{LONG}</p>{box}<p>{LONG}</p></main>")
    kept = range(len(found.pieces))
    assert without_small_print(found, kept) == kept


def test_a_picture_in_a_box_of_its_own_may_lead_to_the_storys_pictures() -> None:
    box = f"<div class='foto'><a href='/gallery/12'>{IMAGE}</a><p>{SAID}{{}}</p></div>"
    for more, caption in (("", SAID), ("<a href='/story/13'>Read on</a>", None)):
        found = page(f"<div><h1>Pier</h1><p>{LONG}</p>{box.format(more)}<p>{LONG}</p></div>")
        shown = read_images(found, [], found.by_tag["div"][0])[0]
        assert shown == ([Image(url=URL, caption=caption)] if caption else [])
