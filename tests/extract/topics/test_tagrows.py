"""Where a row of links stands that may be the article's tags."""

import pytest

from newscrawl.extract.page import Page
from newscrawl.extract.topics.tagrows import is_outside


@pytest.mark.parametrize(
    ("paragraph", "outside"),
    [
        ("Tags: <a href='/tag/rain'>Rain</a>", False),
        ("Tags: <a href='/tag/x'><img src='/x.png'></a> <a href='/tag/rain'>Rain</a>", False),
        ("It fell on <a href='/tag/rain'>Rain</a>", True),
        ("It fell on <a href='/tag/x'></a><a href='/tag/rain'>Rain</a>", True),
        ("It fell <a href='/tag/x'></a>", True),
        ("<a href='/tag/x'></a>", True),
    ],
    ids=["label", "label and picture", "sentence", "sentence and nothing", "no text in a link", "no text"],
)
def test_a_row_in_a_sentence_is_none_whatever_its_first_link_shows(paragraph: str, outside: bool) -> None:
    page = Page(f"<html><body><p>{paragraph}</p></body></html>".encode())
    assert is_outside(page.by_tag["a"][-1]) is outside
