"""Addresses joined to a page's own: the short way leads where the general way leads."""

import re
from urllib.parse import quote, urljoin, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscrawl.extract.markup.addresses import (
    address_key,
    address_parts,
    host_of,
    is_root,
    joined,
    web_address,
)

BASES = ("https://www.harbourpost.example/news/bridge.html?x=1", "http://a.example:8080/", "", "not a page")
PARTS = st.sampled_from(
    ["https://", "http://", "HTTP://", "//", "/", "a", "b.example", ":80", ":", ".", "..", "?", "#", ";", "&",
     "=", "x y", "ä", "\n", "%20", "[", "]", "@", "data:", "mailto:"]
)  # fmt: skip


def by_the_book(base: str, link: str) -> str | None:
    try:
        return re.sub(r'[\s"<>]', lambda found: quote(found[0]), urljoin(base, link.strip()))
    except ValueError:
        return None


@given(st.sampled_from(BASES), st.lists(PARTS, max_size=8).map("".join))
def test_the_short_way_leads_where_the_general_way_leads(base: str, link: str) -> None:
    full = by_the_book(base, link)
    assert joined(base, link) == full
    if (found := web_address(base, link)) is not None:
        assert found == full
        assert urlsplit(found).scheme in ("http", "https")


@pytest.mark.parametrize(
    ("link", "written"),
    [
        ("/ada moss", "/ada%20moss"),
        ('https://a.example/"><b>', "https://a.example/%22%3E%3Cb%3E"),
        ("/a\x1b[31m", "/a%1B[31m"),
        ("/a\x9b\u202egpj.exe", "/a%C2%9B%E2%80%AEgpj.exe"),
        ("/räder/ラジオ", "/räder/ラジオ"),
        (" \n/a\n", "/a"),
    ],
)
def test_what_an_address_cannot_hold_is_escaped(link: str, written: str) -> None:
    whole = urljoin("http://b.example/", written)
    assert joined("http://b.example/", link) == whole
    assert joined("http://b.example/", whole) == whole


@pytest.mark.parametrize(
    ("link", "expected"),
    [
        ("https://img.example/a.jpg?w=1", "https://img.example/a.jpg?w=1"),
        ("/a/b.jpg", "https://www.harbourpost.example/a/b.jpg"),
        ("/a/../b.jpg", "https://www.harbourpost.example/b.jpg"),
        ("c.jpg", "https://www.harbourpost.example/news/c.jpg"),
        ("//img.example/a.jpg", "https://img.example/a.jpg"),
        ("data:image/gif;base64,xyz", None),
        ("https://[broken/a.jpg", None),
    ],
)
def test_addresses_of_the_web(link: str, expected: str | None) -> None:
    assert web_address(BASES[0], link) == expected


@given(st.lists(PARTS, max_size=8).map("".join))
def test_the_parts_that_are_seen_at_once_are_those_of_the_general_way(address: str) -> None:
    try:
        parts = urlsplit(address)
    except ValueError:
        parts = urlsplit("")
    assert address_parts(address) == parts
    assert host_of(address) == (parts.hostname or "").lower().removeprefix("www.")


@pytest.mark.parametrize(
    "copy", ["http://post.example/pier/", "//m.post.example/Pier#top", "https://amp.post.example/pier/amp"]
)
def test_copies_of_a_page_for_phones_have_one_key(copy: str) -> None:
    assert address_key(copy) == address_key("https://www.post.example/pier?utm_source=feed")
    assert address_key(copy) != address_key("https://www.post.example/piers")


@pytest.mark.parametrize(
    ("url", "is_home"),
    [
        ("https://a.example", True),
        ("https://a.example/?utm_source=feed&fbclid=1", True),
        ("https://a.example/?p=123", False),
        ("https://a.example/pier", False),
        ("https://[broken", False),
        ("", False),
    ],
)
def test_the_address_of_a_home_page(url: str, is_home: bool) -> None:
    assert is_root(url) is is_home
