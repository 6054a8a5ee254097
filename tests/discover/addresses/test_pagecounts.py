"""How the address of a list's page counts."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscrawl.discover.addresses.pagecounts import asks_for_all, page_after, parted
from newscrawl.discover.addresses.urls import tidy

URL = "https://example.org/markets"


@pytest.mark.parametrize(
    ("path", "after"),
    [
        ("/api?cat=7&page=2", "/api?cat=7&page=3"),
        ("/api?PG=9", "/api?PG=10"),
        ("/api?cat=7", None),
        ("/api/2", None),
    ],
)
def test_the_page_after_one_whose_query_counts(path: str, after: str | None) -> None:
    assert page_after(f"https://example.org{path}") == (after and f"https://example.org{after}")


@given(st.from_regex(r"https://example\.org/[a-z/?&=0-9]{0,40}", fullmatch=True))
def test_any_address_has_one_number(url: str) -> None:
    address = tidy(url)
    assert address is not None
    base, number = parted(address)
    assert number >= 0
    assert base.startswith("example.org")


@pytest.mark.parametrize(
    ("query", "shown", "after"),
    [
        ("offset=20", 10, "offset=30"),
        ("offset=20&limit=12", 10, "offset=32&limit=12"),
        ("offset=20&page=3", 10, "offset=20&page=4"),
        ("offset=20", 0, None),
        ("since=20", 10, None),
    ],
)
def test_the_page_after_so_many_articles(query: str, shown: int, after: str | None) -> None:
    assert page_after(f"{URL}?{query}", shown) == (f"{URL}?{after}" if after else None)


@pytest.mark.parametrize(
    ("address", "other", "is_so"),
    [
        ("/list?page=2&total=90&cat=7", "/list?cat=7", True),
        ("/list?cat=7&page=3", "/list?cat=7&page=2", True),
        ("/list?page=2", "/list?cat=7", False),
        ("/town?cat=7&page=2", "/list?cat=7", False),
        ("/list?page=2&total=90", "/list", True),
    ],
)
def test_an_address_that_asks_for_all_that_another_does(address: str, other: str, is_so: bool) -> None:
    assert asks_for_all(f"https://example.org{address}", f"https://example.org{other}") is is_so
