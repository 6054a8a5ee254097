"""A picture for browsers without scripts is none beside the one that scripts load."""

from __future__ import annotations

import pytest

from newscrawl.extract.page import Page
from newscrawl.extract.pictures.images import read_images
from newscrawl.items import Image

SITE = "https://www.harbourpost.example"
BLANK = "src='data:image/gif;base64,R0lGODlh'"
COPY = "<noscript><img src='/img/pier.jpg' srcset='/img/pier.jpg 600w, /img/pier-l.jpg 1200w'></noscript>"
LATER = "<img class='lazy' src='/img/blank.gif' data-src='/img/pier.jpg'>"


def images(inside: str) -> list[Image]:
    found = Page(f"<main><h1>Pier</h1><p>Text.</p>{inside}</main>".encode(), f"{SITE}/news/1")
    return read_images(found, [], found.by_tag["main"][0])[0]


@pytest.mark.parametrize(
    "pictures",
    [
        f"{LATER}{COPY}",
        f"{COPY}{LATER}",
        f"<a href='/img/pier.jpg'>{LATER}</a>{COPY}",
        f"<amp-img src='/img/pier.jpg'>{COPY}</amp-img>",
    ],
)
def test_the_box_of_a_picture_and_its_copy_has_one_picture(pictures: str) -> None:
    (image,) = images(f"<div class='image'>{pictures}<p class='caption'>The old pier</p></div>")
    assert (image.url, image.caption) == (f"{SITE}/img/pier-l.jpg", "The old pier")


@pytest.mark.parametrize("given", [BLANK, "", f"{BLANK} data-id='7'"])
def test_a_picture_with_no_address_lies_where_its_copy_does(given: str) -> None:
    (image,) = images(f"<figure><img {given}>{COPY}<figcaption>The old pier</figcaption></figure>")
    assert image.url == f"{SITE}/img/pier-l.jpg"


def test_what_is_read_out_for_the_copy_is_read_out_for_the_picture() -> None:
    copy = "<noscript><img src='/img/pier.jpg' alt='Gulls on the old pier'></noscript>"
    assert [image.caption for image in images(f"<figure>{LATER}{copy}</figure>")] == ["Gulls on the old pier"]


def test_what_stands_right_below_a_picture_is_not_its_copy() -> None:
    figure = f"<figure>{LATER}{COPY}<div>The old pier. Photo: Ada Moss</div></figure>"
    assert [(image.caption, image.credit) for image in images(figure)] == [("The old pier.", "Ada Moss")]


@pytest.mark.parametrize(
    "inside",
    [
        f"<p>Text.</p>{COPY}",
        f"<p>{LATER} by the quay</p>{COPY}",
        f"{LATER}<noscript><img src='/img/a.jpg'><img src='/img/b.jpg'></noscript>",
        f"<div>{LATER}<img src='/img/b.jpg'></div>{COPY}",
    ],
    ids=["none beside", "one in a text", "two of them", "two beside"],
)
def test_pictures_that_are_no_copies_stay(inside: str) -> None:
    found = Page(f"<main>{inside}</main>".encode(), f"{SITE}/news/1")
    assert len(found.by_tag["img"]) == inside.count("<img")
