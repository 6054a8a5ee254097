"""Portions of a list that a script loads: which articles an answer in JSON names, and what comes after it."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from newscrawl.discover.identity import UrlFacts
from newscrawl.discover.pages.portions import is_portion, read_portion

HOST = "https://example.org"
URL = f"{HOST}/api/list?section=7&page=2"
FACTS = UrlFacts(hosts=("example.org",))
LONG, SHORT = "/news/old-mill-at-the-lake-opens-again-48211", "/a/mill"
ITEM = {"url": SHORT, "title": "Old mill at the lake opens again"}


def read(told: Any, url: str = URL, facts: UrlFacts = FACTS) -> tuple[list[str], list[str]]:
    body = json.dumps(told).encode()
    assert is_portion(body)
    reading = read_portion(body, url, facts)
    assert reading.fault is None
    return [one.url for one in reading.found], [child.url for child in reading.children]


@pytest.mark.parametrize(
    ("told", "path"),
    [
        ([LONG], LONG),
        ({"data": {"items": [{"link": LONG, "img": "/i/mill-at-the-lake-48211.jpg"}]}}, LONG),
        ({"items": [ITEM, {"url": "/about", "title": "About us"}]}, SHORT),
        ({"html": f'<li><a href="{SHORT}">{ITEM["title"]}</a></li>'}, SHORT),
        ([{"url": f"https://example.net{LONG}"}, {"url": f"{HOST}{LONG}?utm_source=api"}], LONG),
    ],
    ids=["a list", "objects", "a title", "markup", "another site"],
)
def test_articles_by_their_address_or_their_title(told: Any, path: str) -> None:
    assert read(told)[0] == [HOST + path]


def test_a_known_form_of_addresses_decides_alone() -> None:
    facts = UrlFacts(article=r"-(?P<id>\d{5})$", hosts=("example.org",))
    assert read([LONG, ITEM], facts=facts)[0] == [HOST + LONG]


@pytest.mark.parametrize(
    ("told", "after"),
    [
        ({"items": [LONG], "next": "/api/list?section=7&page=3"}, "/api/list?section=7&page=3"),
        ({"items": [LONG], "nextUrl": f"{HOST}/api/list/x9"}, "/api/list/x9"),
        ({"items": [LONG], "next": "https://example.net/list"}, "/api/list?section=7&page=3"),
        ({"items": [LONG]}, "/api/list?section=7&page=3"),
        ({"items": [LONG], "next": None}, None),
        ({"items": [LONG], "hasMore": False}, None),
        ({"items": []}, None),
    ],
)
def test_the_portion_after_it(told: Any, after: str | None) -> None:
    assert read(told)[1] == ([HOST + after] if after else [])


def test_an_address_that_does_not_count_has_none_after_it() -> None:
    assert read([LONG], f"{HOST}/api/list")[1] == []


@pytest.mark.parametrize("body", [b"<html>", b"", b"  text {", b"<rss>{}</rss>"])
def test_pages_are_none(body: bytes) -> None:
    assert not is_portion(body)


@pytest.mark.parametrize("body", [b"{", b"[" * 100_000, b'{"a": }'], ids=["cut", "nested", "broken"])
def test_what_cannot_be_read_is_told(body: bytes) -> None:
    assert read_portion(body, URL, FACTS).fault == "JSON that cannot be read"


@example({"url": "http://[x", "html": "<a href='/mill'>\ud83d</a>", "next": "//[/"})
@given(st.recursive(st.none() | st.text(), lambda some: st.lists(some) | st.dictionaries(st.text(), some)))
def test_any_json_is_read(told: Any) -> None:
    read_portion(json.dumps(told).encode(), URL, FACTS)


@pytest.mark.parametrize(
    ("query", "told", "after"),
    [
        ("cursor=a1", {"cursor": "b2"}, "cursor=b2"),
        ("after=a1&size=3", {"page": {"startCursor": "a1", "endCursor": "b2"}}, "after=b2&size=3"),
        ("pageToken=a1", {"nextPageToken": "b2"}, "pageToken=b2"),
        ("cursor=17", {"next_cursor": 34}, "cursor=34"),
        ("cursor=a1", {"cursor": "a1"}, None),
        ("cursor=a1", {"cursor": None}, None),
        ("cursor=a1", {"prevCursor": "b2"}, None),
        ("key=a1", {"cursor": "b2"}, None),
    ],
)
def test_the_portion_that_begins_at_a_mark(query: str, told: Any, after: str | None) -> None:
    address = f"{HOST}/api/list?{query}"
    expected = [f"{HOST}/api/list?{after}"] if after else []
    assert read({"items": [LONG], **told}, address)[1] == expected
