"""Where a row of links stands that may be the article's tags."""

import pytest

from newscrawl.extract.page import Page
from newscrawl.extract.topics.taglabels import is_behind_label
from newscrawl.extract.topics.tagrows import is_next_entry, is_outside


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


@pytest.mark.parametrize(
    ("said", "outside"),
    [
        ("<h3>Trending topics</h3>", True),
        ("<p>Beliebte Themen</p>", True),
        ("<h4>热门话题</h4>", True),
        ("<h3>Topics</h3>", False),
        ("<p>The top of the hill stayed dry, as the mayor said in the evening.</p>", False),
    ],
)
def test_what_all_readers_look_for_is_no_row_of_the_article(said: str, outside: bool) -> None:
    row = "<ul><li><a href='/topic/cup'>Cup final</a></li><li><a href='/topic/vote'>Vote</a></li></ul>"
    page = Page(f"<html><body><div><h1>Rain</h1><section>{said}{row}</section></div></body></html>".encode())
    assert is_outside(page.by_tag["a"][0]) is outside


@pytest.mark.parametrize(
    ("entries", "following"),
    [
        ("<li><a href='/a'>Rain</a></li> <li><a href='/b'>Vote</a></li>", True),
        ("<li><a href='/a'>Rain</a> and snow</li><li><a href='/b'><b>Vote</b></a></li>", True),
        ("<li><a href='/a'>Rain</a></li><li>Tags: <a href='/b'>Vote</a></li>", False),
        ("<li>Tags <a href='/a'>Rain</a></li><li><a href='/b'>Vote</a></li>", False),
        ("<li><a href='/a'>Rain</a></li>Tags:<li><a href='/b'>Vote</a></li>", False),
        ("<li><a href='/a'>Rain</a></li><li>Tags</li><li><a href='/b'>Vote</a></li>", False),
        ("<li><a href='/a'>Rain</a></li><li><b>New</b> <a href='/b'>Vote</a></li>", False),
        ("<li><a href='/a'>Rain</a><a href='/b'>Vote</a></li>", False),
    ],
)
def test_no_label_stands_between_entries_that_are_links(entries: str, following: bool) -> None:
    page = Page(f"<html><body><h1>Rain</h1><div>{entries}</div></body></html>".encode())
    before, link = page.by_tag["a"]
    assert is_next_entry(before, link) is following
    assert not following or not is_behind_label(link)
