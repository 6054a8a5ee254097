"""Garbage is not looked for while a page is read, and is looked for afterwards as before."""

import gc
from collections.abc import Iterator

import pytest

from newscrawl.extract import extract
from newscrawl.gcpause import gc_paused

PAGE = b"<html><head><title>The pier opens</title></head><body><h1>The pier opens</h1>" + (
    b"<p>The pier in the harbour was opened on Monday after two years of work on its planks.</p>" * 20
)


@pytest.fixture(autouse=True)
def _collecting() -> Iterator[None]:
    was = gc.isenabled()
    yield
    (gc.enable if was else gc.disable)()


def test_collecting_goes_on_afterwards_even_after_an_error() -> None:
    def fail() -> None:
        with gc_paused():
            assert not gc.isenabled()
            raise ValueError("x")

    gc.enable()
    with pytest.raises(ValueError, match="x"):
        fail()
    assert gc.isenabled()


def test_who_collects_nothing_goes_on_collecting_nothing() -> None:
    gc.disable()
    with gc_paused():
        pass
    assert not gc.isenabled()


def garbage_of(page: bytes) -> int:
    """How many objects only the search for garbage can free once a page was read."""
    extract(page, "https://example.org/pier")
    while gc.collect():  # what earlier tests left behind may leave more behind as it goes
        pass
    gc.disable()
    assert extract(page, "https://example.org/pier") is not None
    return gc.collect()


def test_a_page_leaves_no_garbage_behind_however_long_it_is() -> None:
    assert garbage_of(PAGE) == garbage_of(PAGE * 10) == 0
