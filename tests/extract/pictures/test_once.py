"""Each picture of a page once, with what is said of it anywhere."""

from __future__ import annotations

from newscrawl.extract.pictures.once import each_once
from newscrawl.items import Image

SMALL, LARGE = "https://x.example/img/bridge-300x200.jpg", "https://x.example/img/bridge-1200x800.jpg"


def test_sizes_of_a_picture_are_one_with_what_is_said_of_any() -> None:
    (image,) = each_once([Image(url=SMALL), Image(url=LARGE, caption="The bridge", credit="Ada Moss")], ())
    assert (image.url, image.caption, image.credit) == (SMALL, "The bridge", "Ada Moss")


def test_a_caption_that_is_shown_comes_before_what_is_read_out() -> None:
    found = [Image(url=SMALL, caption="Planks"), Image(url=LARGE, caption="The bridge on Monday")]
    assert each_once(found, {"Planks"})[0].caption == "The bridge on Monday"
    found = [Image(url=SMALL, caption="The bridge on Monday"), Image(url=LARGE, caption="Planks")]
    assert each_once(found, {"Planks"})[0].caption == "The bridge on Monday"


def test_a_picture_that_is_called_an_advertisement_is_none() -> None:
    assert each_once([Image(url=SMALL), Image(url=LARGE, caption="Advertisement")], ()) == []
