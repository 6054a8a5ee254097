"""Where pictures lie that are loaded later, or in several sizes."""

from __future__ import annotations

import pytest

from newscrawl.extract.page import Page
from newscrawl.extract.pictures.images import read_images
from newscrawl.extract.pictures.sources import told_width

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


@pytest.mark.parametrize(
    ("picture", "url"),
    [
        (
            "data-src='/a-600x400.jpg' data-srcset='/a-300x200.jpg 300w, /a-1200x800.jpg 1200w'",
            "a-1200x800.jpg",
        ),
        ("data-src='/7c2.jpg' data-srcset='/5af.jpg 300w, /7c2.jpg 600w, /9d1.jpg 1200w'", "9d1.jpg"),
        (
            "data-lazy-src='/a.jpg?w=600' data-lazy-srcset='/a.jpg?w=300 300w, /a.jpg?w=900 900w'",
            "a.jpg?w=900",
        ),
        ("data-src='/a.jpg?resize=600%2C400' data-srcset='/a.jpg?w=900 900w'", "a.jpg?w=900"),
        ("data-src='/a.jpg' data-srcset='/a.jpg?w=300 300w, /a.jpg?w=900 900w'", "a.jpg"),
        ("data-src='/a-600x400.jpg' data-srcset='/b-1200x800.jpg 1200w'", "a-600x400.jpg"),
        (
            "data-src='/a-1200x800.jpg' data-srcset='/a-300x200.jpg 300w, /a-900x600.jpg 900w'",
            "a-1200x800.jpg",
        ),
    ],
    ids=["another size", "one of the set", "set for later", "two numbers", "the whole", "another", "smaller"],
)
def test_the_largest_of_a_set_that_is_of_the_same_picture(picture: str, url: str) -> None:
    assert shown(f"<img src='data:image/gif;base64,R0lGOD' {picture}>") == [f"https://post.example/{url}"]


def test_a_set_may_have_each_picture_in_brackets() -> None:
    picture = "<img data-interchange='[/img/pier.jpg, small], [/img/pier-large.jpg, large]'>"
    assert shown(picture) == ["https://post.example/img/pier.jpg"]


@pytest.mark.parametrize(
    ("url", "width"),
    [
        ("https://x.example/a.jpg?resize=640%2C426&ssl=1", 640),
        ("https://x.example/a.jpg?crop=1xw:0.84xh;0,0&resize=640:*", 640),
        ("https://x.example/cdn-cgi/image/width=640,quality=75/media/a.jpg", 640),
        ("https://x.example/a.jpg?resize=true", 0),
    ],
)
def test_how_wide_a_picture_is_by_its_address(url: str, width: int) -> None:
    assert told_width(url) == width
