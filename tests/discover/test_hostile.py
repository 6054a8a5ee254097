"""Sources made to do harm: bounded in time and memory by what is read of them, each with its one line."""

from __future__ import annotations

import gzip
import tracemalloc
from collections.abc import Callable

import pytest

from newscrawl.discover.documents.feeds import read_feed
from newscrawl.discover.documents.sitemaps import read_sitemap
from newscrawl.discover.found import Reading
from newscrawl.discover.identity import UrlFacts
from newscrawl.discover.pages.listing import read_listing

URL = "https://example.org/x.xml"
ITEM = b"<item><title>A story</title><link>/a</link></item>"


def entity_bomb() -> bytes:
    levels = b"".join(b'<!ENTITY %c "%s">' % (98 + n, b"&%c;" % (97 + n) * 10) for n in range(9))
    return (
        b'<!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa">'
        + levels
        + b"]><rss><channel><item><title>&j;</title><link>/a</link></item></channel></rss>"
    )


def test_entities_are_not_expanded() -> None:
    reading = read_feed(entity_bomb(), URL)
    assert [found.title for found in reading.found] == ["&j;"]
    assert reading.fault == "declares entities, which are not expanded"


def test_files_are_not_read_in() -> None:
    body = b'<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/hostname">]><rss><channel>'
    body += b"<item><title>&x;</title><link>/a</link></item></channel></rss>"
    assert read_feed(body, URL).found[0].title == "&x;"


def test_entities_hidden_behind_other_text_are_not_expanded() -> None:
    for prolog in (b"<?xml version='1.0'?>junk", b"<?" + b"x" * 2000 + b"?>", b"<!-- x -->" * 50):
        reading = read_feed(prolog + entity_bomb(), URL)
        assert all(len(found.title or "") < 10 for found in reading.found)


MEBIBYTE = 1 << 20
BOMBS: dict[str, tuple[Callable[[], bytes], Callable[[bytes, str], Reading]]] = {
    "zeros": (lambda: gzip.compress(b"<urlset>" + bytes(100 * MEBIBYTE), 1), read_sitemap),
    "one endless address": (
        lambda: gzip.compress(b"<urlset><url><loc>" + b"a" * 100 * MEBIBYTE, 1),
        read_sitemap,
    ),
    "no tag": (lambda: gzip.compress(b"<rss>" + b"x" * 100 * MEBIBYTE, 1), read_feed),
    "comments that do not end": (lambda: gzip.compress(b"<rss>" + b"<!--" * 20 * MEBIBYTE, 1), read_feed),
    "sections that do not end": (
        lambda: gzip.compress(b"<rss>" + b"<![CDATA[" * 10 * MEBIBYTE, 1),
        read_feed,
    ),
    "ampersands": (lambda: gzip.compress(b"<rss>" + b"&" * 100 * MEBIBYTE, 1), read_feed),
    "no item": (lambda: gzip.compress(b"<rss>" + b"<x>x</x>" * 6 * MEBIBYTE, 1), read_feed),
    "no end tag": (lambda: gzip.compress(b"<rss>" + b"<item>" * 6 * MEBIBYTE, 1), read_feed),
    "mismatches": (lambda: gzip.compress(b"<rss>" + b"<a><b></a>" * 4 * MEBIBYTE, 1), read_feed),
    "document types": (lambda: gzip.compress(b"<!DOCTYPE " * 10 * MEBIBYTE, 1), read_feed),
}


@pytest.mark.parametrize("name", BOMBS)
def test_a_bomb_is_left_early_and_says_so(name: str) -> None:
    make, read = BOMBS[name]
    body = make()
    tracemalloc.start()
    reading = read(body, URL)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert reading.fault is not None
    assert reading.found == []
    assert peak < 60 * MEBIBYTE


def test_a_page_of_more_than_a_hundred_thousand_links() -> None:
    links = b"".join(b'<a href="/news/x-%d.html">link %d</a>' % (n, n) for n in range(100_500))
    tracemalloc.start()
    reading = read_listing(b"<html><body>" + links, URL, UrlFacts(hosts=("example.org",)))
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert reading.fault is not None
    assert "links, the rest was not taken" in reading.fault
    assert peak < 60 * MEBIBYTE


def test_what_came_before_the_bomb_is_kept() -> None:
    reading = read_feed(gzip.compress(b"<rss><channel>" + ITEM * 3 + b"x" * 50 * MEBIBYTE), URL)
    assert len(reading.found) == 3
    assert reading.fault is not None


@pytest.mark.parametrize(
    "inner",
    [
        b"<a>" * 50_000 + ITEM,
        b"<item " + b" ".join(b'a%d="x"' % n for n in range(20_000)) + b"><link>/a</link></item>",
        b"<item " + b" ".join(b'xmlns:a%d="x"' % n for n in range(5_000)) + b"><link>/a</link></item>",
        b"<item><title>" + b"<b>" * 200 + b"x</title><link>/a</link></item>",
        b"<item><title>" + b"&lt;b " * 50_000 + b"</title><link>/a</link></item>",
        b"<item><title>" + b"&amp;" * 50_000 + b"</title><link>/a</link></item>",
        b"<item><link>" + b"/" * 50_000 + b"</link></item>",
        b"<item><link>http://" + b"a." * 50_000 + b"</link></item>",
        b"<item><pubDate>" + b"1 " * 50_000 + b"</pubDate><link>/a</link></item>",
    ],
)
def test_odd_shapes_are_read_through(inner: bytes) -> None:
    reading = read_feed(b"<rss><channel>" + inner + ITEM + b"</channel></rss>", URL)
    assert all(found.url.startswith("https://example.org/") for found in reading.found)


def test_of_data_longer_than_an_address_none_is_looked_for() -> None:
    body = b'<div data-x="' + b"/list" * 200_000 + b'{"></div><div data-y="/api/list?page=1"></div>'
    reading = read_listing(body, URL, UrlFacts())
    assert [child.url for child in reading.children] == ["https://example.org/api/list?page=1"]


def test_a_list_in_one_article_is_no_teaser_of_each_of_its_links() -> None:
    body = "<article><h2>All stories</h2>" + '<a href="/a-story-of-rain-and-sun-7"><img></a>' * 2_000
    (found,) = read_listing(body.encode(), URL, UrlFacts()).found
    assert found.title is None
