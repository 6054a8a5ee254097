"""JSON Feed beside RSS and Atom: its items, and what is none."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscrawl.discover.documents.feeds import read_feed
from newscrawl.discover.found import Found

URL = "https://example.org/feed.json"
VERSION = "https://jsonfeed.org/version/1.1"


def feed(*items: object) -> bytes:
    return json.dumps({"version": VERSION, "title": "Example", "items": items}).encode()


def test_an_item() -> None:
    item = {
        "id": "7", "url": "/a-7.html", "title": "Rain  stops\nplay",
        "date_published": "2026-11-24T08:00:00+01:00", "date_modified": "2026-11-24T09:00:00Z",
    }  # fmt: skip
    reading = read_feed(feed(item), URL)
    assert reading.fault is None
    assert reading.found == [
        Found(
            url="https://example.org/a-7.html",
            kind="feed",
            source=URL,
            title="Rain stops play",
            date_published="2026-11-24T08:00:00+01:00",
            lastmod="2026-11-24T09:00:00+00:00",
        )
    ]


@pytest.mark.parametrize(
    ("item", "address"),
    [
        ({"id": "https://example.org/b.html"}, "https://example.org/b.html"),
        ({"id": "b"}, None),
        ({"id": 7, "url": 8}, None),
        ({"url": "javascript:x"}, None),
        ("b", None),
    ],
)
def test_the_address_of_an_item(item: object, address: str | None) -> None:
    assert [found.url for found in read_feed(feed(item), URL).found] == ([address] if address else [])


@pytest.mark.parametrize(
    "body",
    [
        feed({"url": "/a.html"})[:-10],
        b'{"version": "https://jsonfeed.org/version/1", "items": ' + b"[" * 100_000,
    ],
    ids=["cut", "deep"],
)
def test_what_cannot_be_read_is_one_line(body: bytes) -> None:
    reading = read_feed(body, URL)
    assert not reading.found
    assert reading.fault
    assert reading.fault.startswith("not a feed: JSON that cannot be read")
    assert "\n" not in reading.fault


@pytest.mark.parametrize(
    "body",
    [
        json.dumps({"items": [{"url": "/a.html", "content_text": "x" * 3000}], "version": VERSION}).encode(),
        feed({"url": "/a.html", "title": "A|B"}).replace(b"|", b"\t\x0b"),
        feed({"url": "/a.html", "title": "A|B"}).replace(b"|", b"\xe9"),
        b"\xef\xbb\xbf" + feed({"url": "/a.html"}),
    ],
    ids=["its version last", "controls", "another charset", "a mark"],
)
def test_feeds_that_are_not_quite_json(body: bytes) -> None:
    reading = read_feed(body, URL)
    assert [found.url for found in reading.found] == ["https://example.org/a.html"]
    assert reading.fault is None


def test_where_it_goes_on() -> None:
    body = json.dumps({"version": VERSION, "next_url": "/feed.json?page=2", "items": []}).encode()
    assert read_feed(body, URL).older == "https://example.org/feed.json?page=2"


def test_other_json_is_no_feed() -> None:
    assert read_feed(b'{"items": [{"url": "/a.html"}]}', URL).fault


@given(st.recursive(st.none() | st.integers() | st.text(max_size=9), st.lists))
def test_any_items_are_read(items: object) -> None:
    read_feed(json.dumps({"version": VERSION, "items": items}).encode(), URL)


@pytest.mark.parametrize(
    ("told", "title"),
    [
        ("Rain stops play \ud83c", "Rain stops play"),
        ("Rain\x1b[31m stops\u0000 play", "Rain[31m stops play"),
        ("Rain can\x92t\x81 stop play\x85", "Rain can’t stop play…"),
        ("Rain" * 1000, "Rain" * 250),
        ("\ud83c\x00", None),
    ],
    ids=["half a letter", "controls", "another charset", "too long", "nothing"],
)
def test_a_title_is_one_line_of_letters(told: str, title: str | None) -> None:
    """Half an emoji is what a program leaves of a title that it cuts, and no ledger can hold it."""
    assert [found.title for found in read_feed(feed({"url": "/a", "title": told}), URL).found] == [title]
