"""Where pictures lie that are loaded later, or in several sizes."""

from __future__ import annotations

import pytest

from newscrawl.extract.page import Page
from newscrawl.extract.pictures.images import read_images

STANDS_IN = ("src='data:image/gif;base64,R0lGOD'", "src='/img/placeholder.gif'", "src='/lazy-load.png'", "")


def shown(picture: str) -> list[str]:
    figure = f"<figure>{picture}<figcaption>The old bridge in autumn.</figcaption></figure>"
    page = Page(f"<article><p>Text.</p>{figure}</article>".encode(), "https://post.example/1")
    return [image.url for image in read_images(page, [], None)[0]]


@pytest.mark.parametrize("stands_in", STANDS_IN)
@pytest.mark.parametrize(
    "later",
    [
        "data-lazy='/news/bridge.jpg'",
        "data-echo='/news/bridge.jpg?w=900'",
        "data-large-file='https://post.example/news/bridge.jpeg'",
        "nitro-lazy-src='/news/bridge.webp'",
        "data-sizes-set='/news/bridge.jpg 900w, /news/small.jpg 300w'",
    ],
)
def test_an_attribute_of_any_name_says_where_a_picture_lies_that_is_loaded_later(
    later: str, stands_in: str
) -> None:
    (url,) = shown(f"<img {stands_in} {later} alt='A bridge'>")
    assert url.startswith("https://post.example/news/bridge.")


def test_a_picture_that_is_there_is_not_looked_for_in_other_attributes() -> None:
    assert shown("<img src='/bridge.jpg' data-thumb='/a/small.jpg'>") == ["https://post.example/bridge.jpg"]


@pytest.mark.parametrize(
    "other", ["title='Bridge.jpg'", "data-icon='/a/sign.png'", "data-url='/a/7_${id}.jpg'", "data-to='/a'"]
)
def test_what_is_no_address_of_a_photograph_is_none(other: str) -> None:
    assert shown(f"<img {other}>") == []
