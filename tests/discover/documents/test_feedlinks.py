"""Which page an item of a feed leads to."""

from __future__ import annotations

import pytest

from newscrawl.discover.documents.feeds import read_feed
from tests.discover.feedsamples import only, rss


@pytest.mark.parametrize(
    ("item", "link"),
    [
        ("<link>/a</link>", "https://example.org/a"),
        ("<link> \n https://example.org/a \n </link>", "https://example.org/a"),
        ("<link>https://example.org/a?x=1&amp;y=2</link>", "https://example.org/a?x=1&y=2"),
        ("<link>https://example.org/a?x=1&y=2</link>", "https://example.org/a?x=1&y=2"),
        ("<link><![CDATA[https://example.org/a?x=1&y=2]]></link>", "https://example.org/a?x=1&y=2"),
        ("<link>https://example.org/a?x=1&amp;amp;y=2</link>", "https://example.org/a?x=1&y=2"),
        ("<guid>https://example.org/a</guid>", "https://example.org/a"),
        ("<link></link><guid isPermaLink='true'>https://example.org/a</guid>", "https://example.org/a"),
        ("<guid isPermaLink='false'>https://example.org/b</guid><link>/a</link>", "https://example.org/a"),
        (
            "<link>https://c.example/1</link><f:origLink xmlns:f='x'>https://example.org/a</f:origLink>",
            "https://example.org/a",
        ),
        ("<feedburner:origLink>https://example.org/a</feedburner:origLink>", "https://example.org/a"),
        ("<atom:link href='/self.rss' rel='self'/><link>/a</link>", "https://example.org/a"),
        ("<atom:link href='/a' rel='self'/><guid isPermaLink='false'>7</guid>", "https://example.org/a"),
        ("<guid isPermaLink='1'>https://example.org/a</guid>", "https://example.org/a"),
        ("<guid isPermaLink='false'>https://example.org/?p=7</guid>", "https://example.org/?p=7"),
        (
            "<link>https://c.example/1</link><guid isPermaLink='false'>https://www.example.org/a</guid>",
            "https://www.example.org/a",
        ),
        (
            "<link>https://c.example/1</link><guid isPermaLink='false'>https://example.org/</guid>",
            "https://c.example/1",
        ),
        ("<link>https://c.example/1</link><guid>https://d.example/a</guid>", "https://c.example/1"),
        (
            "<link>https://news.example.org/a</link><guid>https://example.org/b</guid>",
            "https://news.example.org/a",
        ),
        (
            "<link>https://example.org/~r/1</link><feedburner:origLink>https://e.org/a</feedburner:origLink>",
            "https://e.org/a",
        ),
    ],
)
def test_the_address_of_an_item(item: str, link: str) -> None:
    assert only(rss(item)).url == link


@pytest.mark.parametrize(
    "link", ["<link/>https://example.org/a?x=1&amp;y=2", "<link>https://example.org/a?x=1&y=2"]
)
def test_a_link_that_is_written_as_in_html(link: str) -> None:
    items = (f"<title>One</title>{link}\n<pubDate>2026-11-27</pubDate>", f"{link}3\n<title>Two</title>")
    found = {one.url: one for one in read_feed(rss(*items), "https://example.org/rss").found}
    assert {url: one.title for url, one in found.items()} == {
        "https://example.org/a?x=1&y=2": "One",
        "https://example.org/a?x=1&y=23": "Two",
    }
    assert found["https://example.org/a?x=1&y=2"].date_published == "2026-11-27"


def test_what_stands_behind_a_link_without_an_address_may_be_none() -> None:
    item = "<link/>\n Rain <guid>https://example.org/a</guid> https://example.org/b"
    assert only(rss(item)).url == "https://example.org/a"


@pytest.mark.parametrize(
    ("url", "link", "taken"),
    [
        ("https://rss.example.org/all", "https://news.example.org/a-7", "https://news.example.org/a-7"),
        ("https://rss.example.org/all", "https://c.example/1", "https://www.example.org/id/7"),
        ("https://example.org/rss", "https://d.org/1", "https://www.example.org/id/7"),
        ("https://example.co.uk/rss", "https://d.co.uk/1", "https://www.example.co.uk/id/7"),
    ],
    ids=["beside the feed's host", "elsewhere", "of the same top level", "of the same second level"],
)
def test_a_link_beside_the_feed_is_no_other_sites(url: str, link: str, taken: str) -> None:
    own = taken if "/id/" in taken else "https://www.example.org/id/7"
    body = rss(f"<link>{link}</link><guid>{own}</guid>")
    assert [found.url for found in read_feed(body, url).found] == [taken]
