"""The page's own address below its text."""

from __future__ import annotations

import pytest

from newscrawl.extract.body.leftout.lines.ownaddress import without_own_address
from tests.extract.body.cuts import cut

TEXT = "<p>The pier of Varno was opened on Monday, a year late, and all of the town came to see it.</p>"
URL = "http://www.tide.example/news/pier?id=7"


def left(end: str, url: str = URL) -> list[str]:
    found = cut(f"<div>{TEXT * 3}{end}</div>")
    return [found.pieces[at].text for at in without_own_address(found, [*range(len(found.pieces))], url)][3:]


@pytest.mark.parametrize(
    "end",
    [
        "<p>Find this story at:<br>http://www.tide.example/news/pier?id=7</p>",
        "<p>Adresse:</p><p>www.tide.example/news/pier?id=7</p>",
        "<p>https://tide.example/news/pier?id=7</p>",
    ],
)
def test_the_address_below_a_text_goes_with_what_introduces_it(end: str) -> None:
    assert left(end) == []
    assert left(f"{end}<p>Copyright 2003 The Tide</p>") == ["Copyright 2003 The Tide"]


@pytest.mark.parametrize("line", [URL, f"URL: {URL}", f"Quelle: {URL}"])
def test_above_a_text_it_goes_too(line: str) -> None:
    found = cut(f"<div><p>{line}</p>{TEXT * 3}</div>")
    assert without_own_address(found, [0, 1, 2, 3], URL) == [1, 2, 3]
    assert without_own_address(found, [0, 1, 2, 3], "http://www.harbour.example/") == [0, 1, 2, 3]


def test_the_address_of_a_page_for_print_is_another() -> None:
    end = "<p>http://www.tide.example/story.php?id=7</p>"
    assert left(end, "http://www.tide.example/print.php?id=7") == []
    assert left(end) == ["http://www.tide.example/story.php?id=7"]


@pytest.mark.parametrize(
    "end",
    [
        "<p>http://www.tide.example/</p>",
        "<p>http://www.harbour.example/news/pier?id=7</p>",
        "<p>It is told at http://www.tide.example/news/pier?id=7</p>",
        f"<p>http://www.tide.example/news/pier?id=7</p>{TEXT * 3}",
    ],
)
def test_other_addresses_stay(end: str) -> None:
    assert len(left(end)) == end.count("<p>")
