"""Each picture of a page once, with what is said of it anywhere."""

from __future__ import annotations

import pytest

from newscrawl.extract.pictures.duplicates import each_once
from newscrawl.extract.pictures.images import read_images
from newscrawl.items import Image
from tests.extract.facts import page

SMALL, LARGE = "https://x.example/img/bridge-300x200.jpg", "https://x.example/img/bridge-1200x800.jpg"


def test_sizes_of_a_picture_are_one_with_what_is_said_of_any() -> None:
    (image,) = each_once([Image(url=SMALL), Image(url=LARGE, caption="The bridge", credit="Ada Moss")], ())
    assert (image.url, image.caption, image.credit) == (LARGE, "The bridge", "Ada Moss")


@pytest.mark.parametrize(
    ("first", "second", "kept"),
    [
        ("bridge-150x150.jpg", "bridge.jpg", "bridge.jpg"),
        ("bridge.jpg?w=150", "bridge.jpg?w=1024", "bridge.jpg?w=1024"),
        ("bridge.jpg", "bridge-1200x800.jpg", "bridge.jpg"),
        ("bridge-1200x800.jpg", "bridge.jpg?quality=80", "bridge-1200x800.jpg"),
        ("984x0/bridge.jpg", "0x0:1265x623/640x0/bridge.jpg", "984x0/bridge.jpg"),
    ],
)
def test_the_largest_is_taken_where_the_first_tells_its_size(first: str, second: str, kept: str) -> None:
    folder = "https://x.example/img/"
    (image,) = each_once([Image(url=folder + first), Image(url=folder + second)], ())
    assert image.url == folder + kept


def test_a_caption_that_is_shown_comes_before_what_is_read_out() -> None:
    found = [Image(url=SMALL, caption="Planks"), Image(url=LARGE, caption="The bridge on Monday")]
    assert each_once(found, {"Planks"})[0].caption == "The bridge on Monday"
    found = [Image(url=SMALL, caption="The bridge on Monday"), Image(url=LARGE, caption="Planks")]
    assert each_once(found, {"Planks"})[0].caption == "The bridge on Monday"


def test_a_picture_that_is_called_an_advertisement_is_none() -> None:
    assert each_once([Image(url=SMALL), Image(url=LARGE, caption="Advertisement")], ()) == []


def test_meta_elements_may_name_several_sizes_of_the_main_picture() -> None:
    named = ("/img/bridge-400x300.jpg", "/img/bridge-1200x800.jpg", "/img/ferry-1600x900.jpg")
    head = "".join(f'<meta property="og:image" content="{name}">' for name in named)
    images, _ = read_images(page("<h1>Bridge opens</h1>", head=head), [], None)
    assert [image.url for image in images] == ["https://www.harbourpost.example/img/bridge-1200x800.jpg"]


def test_of_two_credits_the_one_that_says_more_of_the_same_is_kept() -> None:
    def credit(*said: str) -> str | None:
        (image,) = each_once([Image(url=SMALL, credit=said[0]), Image(url=LARGE, credit=said[1])], ())
        return image.credit

    assert credit("Getty Images", "Getty Images/Ada Moss") == "Getty Images/Ada Moss"
    assert credit("Ada Moss", "Photo by Ada Moss") == "Ada Moss"
    assert credit("Ada Moss", "Ben Lund") == "Ada Moss"
