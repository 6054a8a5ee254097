"""Where the links to other stories lead."""

import pytest

from newscrawl.extract.body.leftout.stories.leading import (
    addresses_in,
    first_address,
    is_of_story,
    leads_elsewhere,
    leads_to_story,
)
from tests.extract.body.cuts import cut

URL = "https://www.harbour.example/news/pier-to-close-for-years-401234.html"
TITLE = "What the wind did to the mill"


@pytest.mark.parametrize(
    ("address", "is_one"),
    [
        ("/news/the-roof-of-the-mill-401299.html", True),
        ("https://harbour.example/a/b/what-the-wind-did-to-the-mill", True),
        ("/people/mill", False),
        ("/news/2026/pages/the-roof-of-the-barn-401299.html", False),
        ("/news/what-the-wind-did-to-the-mill.pdf", False),
        ("https://other.example/news/what-the-wind-did-to-the-mill", False),
        ("#what-the-wind-did-to-the-mill", False),
        ("", False),
    ],
)
def test_the_address_of_a_story_spells_its_headline_or_is_made_as_the_own(address: str, is_one: bool) -> None:
    assert is_of_story(address, TITLE, URL) is is_one


def test_the_first_link_of_a_box_tells() -> None:
    links = f"<a>x</a><a href=' /people/mill '>M</a><a href='/news/what-the-wind-did-to-the-mill'>{TITLE}</a>"
    box = cut(f"<p>{links}</p>").boxes[-1]
    assert addresses_in(box) == ["/people/mill", "/news/what-the-wind-did-to-the-mill"]
    assert first_address(box) == "/people/mill"
    assert leads_elsewhere(box, URL)
    assert not leads_to_story(box, TITLE, URL)
    assert first_address(cut("<p>No link</p>").boxes[-1]) == ""
