"""The posts that a WordPress site tells programs of, where it has no feed."""

from __future__ import annotations

import json
from typing import Any

import pytest

from newscrawl.discover.documents.feeds import read_feed
from newscrawl.discover.documents.sitemaps import kind_of
from newscrawl.discover.documents.wordpress import is_posts
from newscrawl.discover.found import Found
from newscrawl.discover.pages.autodiscover import explore

HOME = "https://example.org/"
URL = f"{HOME}wp-json/wp/v2/posts?per_page=100&page=1"


def post(number: int, **more: Any) -> dict[str, Any]:
    return {
        "id": number,
        "date_gmt": "2026-11-24T08:00:00",
        "slug": "mill",
        "link": f"{HOME}mill-{number}/",
    } | more


def test_a_post() -> None:
    told = post(7, modified_gmt="2026-11-24T09:30:00", title={"rendered": "Mill &amp; <i>bridge</i>"})
    body = json.dumps([told, {"id": 8}, "no post"]).replace("/", "\\/").encode()
    reading = read_feed(body, URL)
    assert (reading.fault, reading.older) == (None, None)
    assert reading.found == [
        Found(
            url=f"{HOME}mill-7/",
            kind="feed",
            source=URL,
            title="Mill & bridge",
            date_published="2026-11-24T08:00:00+00:00",
            lastmod="2026-11-24T09:30:00+00:00",
        )
    ]
    assert kind_of(body) == "feed"


def test_a_full_answer_goes_on() -> None:
    reading = read_feed(json.dumps([post(number) for number in range(100)]).encode(), URL)
    assert reading.older == f"{HOME}wp-json/wp/v2/posts?per_page=100&page=2"


@pytest.mark.parametrize(
    "body", [b"[]", b'[{"id":"a","link":"/a"}]', b'{"id":1,"link":"/a"}', b"<html>", b""]
)
def test_other_documents(body: bytes) -> None:
    assert not is_posts(body)


def test_what_is_cut_off_is_told() -> None:
    body = json.dumps([post(1), post(2)]).encode()[:-9]
    assert read_feed(body, URL).fault == "not a feed: JSON that cannot be read"


@pytest.mark.parametrize(
    ("api", "posts"),
    [
        ("/wp-json/", URL),
        (f"{HOME}?rest_route=/", f"{HOME}?rest_route=/wp/v2/posts&per_page=100&page=1"),
    ],
)
def test_where_a_page_has_them(api: str, posts: str) -> None:
    link = f'<link rel="https://api.w.org/" href="{api}">'
    assert explore(link.encode(), HOME).maybe_feeds == [posts]
    feed = '<link rel="alternate" type="application/rss+xml" href="/feed/">'
    assert explore((link + feed).encode(), HOME).maybe_feeds == []
