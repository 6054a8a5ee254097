"""Captions that nothing names but the credit that they end in."""

import pytest

from newscrawl.extract.pictures.images import read_images
from newscrawl.items import Image
from tests.extract.facts import page

TEXT = "<p>The old bridge over the harbour will be closed for eleven weeks from Monday on.</p>" * 2
URL = "https://www.harbourpost.example/img/bridge.jpg"
PICTURE = "<img src='/img/bridge.jpg'>"


def images(box: str) -> list[Image]:
    found = page(f"<article><h1>Bridge</h1>{box}<div class='text'>{TEXT}</div></article>")
    return read_images(found, [], found.by_tag["article"][0])[0]


@pytest.mark.parametrize(
    "box",
    [
        f"<figure>{PICTURE}<div>The last ferry. Foto: Ada Moss</div></figure>",
        f"<figure><a href='/img/bridge.jpg'>{PICTURE}</a><p>The last ferry. © Ada Moss</p></figure>",
        f"<div>{PICTURE}<div class='x4'>The last ferry. KUVA: Ada Moss</div></div>",
        f"<div><div>{PICTURE}</div><p class='podpis'>The last ferry. (fot. Ada Moss)</p></div>",
        f"<div>{PICTURE}<span>The last ferry. (فوٹو: Ada Moss)</span></div>",
    ],
)
def test_the_line_below_a_picture_that_ends_in_a_credit(box: str) -> None:
    assert images(box) == [Image(url=URL, caption="The last ferry.", credit="Ada Moss")]


@pytest.mark.parametrize(
    "line",
    ["<p>The last ferry.</p>", "<p>https://photos.example/photos/a7</p>"],
)
def test_other_lines_below_a_picture_are_no_caption(line: str) -> None:
    assert images(f"<figure>{PICTURE}{line}</figure>") == [Image(url=URL)]


@pytest.mark.parametrize(
    ("line", "credit"),
    [
        ("<p>2/28 Photo: Ada Moss</p>", "Ada Moss"),
        ("<div class='photo-author'>Фото: Ada Moss</div>", "Ada Moss"),
        ("<span class='article-credit'>© Ada Moss</span>", "Ada Moss"),
        ("<div class='img-credit'>Ada Moss</div>", "Ada Moss"),
        ("<p>Source: Ada Moss</p>", None),
        ("<p>Ada Moss</p>", None),
    ],
)
def test_a_line_below_a_picture_that_is_nothing_but_a_credit(line: str, credit: str | None) -> None:
    assert images(f"<figure>{PICTURE}{line}</figure>") == [Image(url=URL, credit=credit)]


def test_what_stands_below_a_figure_is_no_credit_of_it() -> None:
    assert images(f"<figure>{PICTURE}</figure><p>Photo: Ada Moss</p>")[0].credit is None


SAID = "The last ferry of the year leaves."
FOLD = "<b>hide caption</b><b>toggle caption</b>"


@pytest.mark.parametrize("who", ["Ada Moss", "Ada Moss/Harbour Post", "AFP", "County Archive"])
@pytest.mark.parametrize(
    "lines",
    [
        f"{PICTURE}<div class='x1'>{SAID}</div><div class='x2'>WHO</div>",
        f"<div>{PICTURE}</div><p>{SAID}</p><span>WHO</span>",
        f"<div>{PICTURE}<span class='x1'>WHO</span></div><figcaption><p>{SAID}</p></figcaption>",
        f"{PICTURE}<figcaption>{SAID}</figcaption><div data-testid='image-credit'>WHO</div>",
        f"{PICTURE}<figcaption>{SAID}{FOLD} <i class='credit'>WHO</i></figcaption>",
    ],
    ids=["two lines", "below a box", "above the caption", "named for tests", "behind buttons"],
)
def test_who_took_it_in_a_line_beside_the_caption_of_a_figure(lines: str, who: str) -> None:
    assert images(f"<figure>{lines.replace('WHO', who)}</figure>") == [
        Image(url=URL, caption=SAID, credit=who)
    ]


def test_what_is_called_a_caption_twice_is_no_credit_though_it_is_named_for_one_too() -> None:
    words = f"<div itemprop='caption' class='image__caption attribution'><span>{SAID}</span></div>"
    box = f"<div><div>{PICTURE}</div><div>{words}<b class='image__credit'>Ada Moss</b></div></div>"
    assert images(box) == [Image(url=URL, caption=SAID, credit="Ada Moss")]


def test_a_caption_that_is_named_for_an_embedded_picture() -> None:
    words = (
        f"<div class='Inline-imageEmbedCaption'>{SAID}</div><div class='Inline-imageEmbedCredit'>AFP</div>"
    )
    assert images(f"<div><div>{PICTURE}</div>{words}</div>") == [Image(url=URL, caption=SAID, credit="AFP")]


def test_a_credit_that_stands_twice_before_a_button_is_no_part_of_the_caption() -> None:
    words = f"<p>{SAID}<b class='credit'>Ada Moss</b><b><b>hide caption</b></b></p>"
    box = f"<div>{PICTURE}<div class='caption'>{words}<b>toggle caption</b></div></div>"
    assert images(box) == [Image(url=URL, caption=SAID, credit="Ada Moss")]


@pytest.mark.parametrize("line", ["Enlarge image", "Read the whole story", "It was late.", "01:32", "Ferry"])
def test_another_line_beside_a_caption_is_nobody(line: str) -> None:
    figure = f"<figure>{PICTURE}<span>{line}</span><figcaption>{SAID}</figcaption></figure>"
    assert images(figure) == [Image(url=URL, caption=SAID)]


def test_what_data_beside_a_picture_say_of_it() -> None:
    image = '<img src="/a.jpg" width="900" height="600" alt="A ferry">'
    said = f'<figure>{image}<div data-c-caption="The last ferry" data-c-credit="Ada Moss"></div></figure>'
    assert [(one.caption, one.credit) for one in images(said)] == [("The last ferry", "Ada Moss")]
    lone = f'<figure><a href="/a.jpg" data-caption="#note">{image}</a></figure>'
    assert [(one.caption, one.credit) for one in images(lone)] == [("A ferry", None)]


def test_a_work_beside_a_caption_is_whose_picture_it_is() -> None:
    lines = "<span><figcaption>The ferry.</figcaption><cite>Quay Post</cite></span>"
    said = f'<figure><img src="/a.jpg">{lines}</figure>'
    assert [(one.caption, one.credit) for one in images(said)] == [("The ferry.", "Quay Post")]
