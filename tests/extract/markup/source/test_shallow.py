"""Tags in too many others are left out before libxml2 reads them; other pages stay as they are."""

from __future__ import annotations

import pytest

from newscrawl.extract import extract
from newscrawl.extract.markup.source.shallow import made_shallow
from tests.patience import no_hanging

TEXT = b"<p>The ferry sails again.</p>"


def test_tags_in_too_many_others_are_left_out_and_their_text_stays() -> None:
    page = b"<div class='a>b'>" * 12_000 + b"<i>deep</i>" + b"</x></div>" * 12_000 + b"<p>after</p>"
    assert made_shallow(page, 100) == b"<div class='a>b'>" * 100 + b"deep" + b"</div>" * 100 + b"<p>after</p>"


@pytest.mark.parametrize(
    "page",
    [
        b"<div>" * 4_000 + TEXT,
        b"<div><b>x</b></div><br></x>" * 6_000,
        b"<p>one<li>two<td>three" * 11_000,
        b"<!-- <div> -->" * 16_000,
        b"<a title='<div>'>x</a>" * 11_000,
    ],
    ids=["few tags", "none deep", "tags that the next ends", "in comments", "in attributes"],
)
def test_a_page_that_is_not_deep_stays_as_it_is(page: bytes) -> None:
    assert made_shallow(page + b"x" * 110_000, 100) == page + b"x" * 110_000


@pytest.mark.parametrize(
    "page",
    [
        b"<b>" * 60_000 + b"</x>" * 60_000,
        b"<b></x>" * 60_000,
        b"<div><html><body>" * 30_000,
        b"<div></input>" * 40_000,
        b"<!-- " * 60_000,
        b"<b " * 60_000 + b"'\"",
        b"<b '" * 60_001,
    ],
)
def test_no_page_takes_the_square_of_its_tags(page: bytes) -> None:
    with no_hanging():
        extract(b"<html><body><h1>The ferry sails</h1>" + TEXT * 9 + page, "https://post.example/ferry")
