"""Addresses of copies in web archives are told by their form, and lead to the page that was copied."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscrawl.discover.addresses.urls import tidy
from newscrawl.known.mementos import memento_of, original

PAGE = "http://tide.example/a/b"
TAKEN = datetime(2013, 11, 10, 12, 10, 40, tzinfo=UTC)
COPIES = [
    "https://web.archive.org/web/20131110121040/http://tide.example/a/b",
    "https://web.archive.org/web/20131110121040id_/http://tide.example/a/b",
    "https://web.archive.org/web/20131110121040/tide.example/a/b",
    "https://web.archive.org/web/20131110121040/http:/tide.example/a/b",
    "https://web.archive.org/web/20131110121040/http://tide.example:80/a/b",
    "https://web.archive.org/web/20131110121040if_/HTTP%3A%2F%2Ftide.example%2Fa%2Fb",
    "https://arquivo.pt/wayback/20131110121040mp_/http://tide.example/a/b",
    "https://www.webarchive.org.uk/wayback/archive/20131110121040mp_/http://tide.example/a/b",
    "https://webarchive.loc.gov/all/20131110121040/http://tide.example/a/b",
    "http://localhost:8080/20131110121040/http://tide.example/a/b",
]
OTHERS = [
    "",
    PAGE,
    "https://tide.example/20131110121040/http-is-dead",
    "https://tide.example/20131110121040/story.html",
    "https://tide.example/20131110121040/",
    "https://tide.example/2013/11/10/http-is-dead",
    "https://tide.example/2013/other.example/a",
    "https://tide.example/20131340121040/http://other.example/a",
    "https://tide.example/1234567/http://other.example/a",
    "https://tide.example/share?u=/web/20131110121040/http://other.example/a",
    "https://tide.example/a#/web/20131110121040/http://other.example/a",
    "https://web.archive.org/web/*/http://tide.example/a/b",
    "/web/20131110121040/http://tide.example/a/b",
]


@pytest.mark.parametrize("address", COPIES)
def test_a_copy(address: str) -> None:
    memento = memento_of(address)
    assert memento is not None
    assert (memento.address, memento.url, memento.moment) == (address, PAGE, TAKEN)
    assert memento.beside("http://tide.example/c").endswith(
        "_/http://tide.example/c" if "_" in address else "40/http://tide.example/c"
    )


@pytest.mark.parametrize("address", COPIES[:5])
def test_a_copy_whose_address_was_tidied(address: str) -> None:
    assert original(tidy(address) or "") == PAGE


@pytest.mark.parametrize("digits", ["2013", "201311", "20131110", "201311101210"])
def test_an_address_that_does_not_tell_the_moment_to_the_second(digits: str) -> None:
    memento = memento_of(f"https://web.archive.org/web/{digits}/{PAGE}?q=1")
    assert memento is not None
    assert (memento.url, memento.moment, memento.until(TAKEN)) == (f"{PAGE}?q=1", None, TAKEN)


@pytest.mark.parametrize("address", OTHERS)
def test_any_other_address(address: str) -> None:
    assert (memento_of(address), original(address)) == (None, address)


def test_a_copy_of_a_copy() -> None:
    inner = COPIES[0]
    outer = f"https://arquivo.pt/wayback/20151110121040/{inner}"
    memento = memento_of(outer)
    assert memento is not None
    assert (memento.url, original(outer)) == (inner, PAGE)


def test_what_a_page_can_tell_of_ends_with_its_copy() -> None:
    memento = memento_of(COPIES[0])
    assert memento is not None
    earlier = datetime(2012, 1, 1, tzinfo=UTC)
    assert [memento.until(now) for now in (None, earlier, datetime(2020, 1, 1, tzinfo=UTC))] == [
        TAKEN, earlier, TAKEN,
    ]  # fmt: skip


PARTS = st.sampled_from(
    ["https://", "http:/", "web.archive.org", "tide.example", ":80", "/", "web", "20131110121040", "2013",
     "id_", "?", "#", "a.html", "%3A", "%2F", "www.", " ", "ö"]
)  # fmt: skip
ADDRESSES = st.lists(PARTS | st.text(max_size=3), max_size=14).map("".join)


@given(ADDRESSES)
def test_to_unwrap_twice_is_to_unwrap_once(address: str) -> None:
    once = original(address)
    assert original(once) == once
    assert memento_of(once) is None


@given(ADDRESSES, st.sampled_from(["https://web.archive.org/web", "http://localhost:8080/all"]))
def test_of_any_page_there_are_copies(path: str, archive: str) -> None:
    page = original(f"https://tide.example/{path}")
    assert original(f"{archive}/20131110121040/{page}") == page
