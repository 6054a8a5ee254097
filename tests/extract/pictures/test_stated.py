"""What data say of the pictures that they name."""

from __future__ import annotations

from typing import Any

import pytest

from newscrawl.extract.pictures.images import read_images
from tests.extract.facts import page


def credit(said: dict[str, Any]) -> str | None:
    picture = {"@type": "ImageObject", "url": "/img/bridge.jpg", "caption": "The bridge", **said}
    (image,) = read_images(page("<h1>Bridge opens</h1>"), [{"image": picture}], None)[0]
    return image.credit


@pytest.mark.parametrize(
    "said",
    [
        {"creditText": "Ada Moss"},
        {"copyrightHolder": {"@type": "Organization", "name": "Ada Moss"}},
        {"creator": {"@type": "Person", "name": "Ada Moss"}},
        {"author": "Ada Moss"},
        {"copyrightNotice": "© Ada Moss"},
        {"copyrightNotice": "Harbour Post", "creditText": "Ada Moss"},
    ],
)
def test_whose_a_picture_is(said: dict[str, Any]) -> None:
    assert credit(said) == "Ada Moss"


def test_who_published_a_picture_did_not_take_it() -> None:
    assert credit({"publisher": {"name": "Harbour Post"}, "contributor": "Ben Lund"}) is None
