"""Pages are told in the order in which they were named, and as soon as that allows."""

from newscrawl.pages.inorder import InOrder
from newscrawl.pages.single import Page

A, B = "https://quay.example/a", "https://quay.example/b"


def order(*names: str) -> tuple[InOrder, list[str | None]]:
    told: list[str | None] = []
    named = [Page(name=name, fault="not fetched" if "://" in name else name) for name in names]
    return InOrder(named, {A, B}, lambda page: told.append(page.fault)), told


def test_an_address_is_told_once_those_before_it_are() -> None:
    pages, told = order(A, B)
    pages.settle(Page(name=B, fault="b"))
    assert told == []
    pages.settle(Page(name=A, fault="a"))
    assert told == ["a", "b"]


def test_what_never_comes_is_told_at_the_end() -> None:
    pages, told = order(A, B)
    pages.settle(Page(name=B, fault="b"))
    pages.finish()
    assert told == ["not fetched", "b"]


def test_files_are_read_before_and_after_what_is_fetched() -> None:
    pages, told = order("first", A, "last", B)
    pages.go_on()
    assert told == ["first"]
    pages.settle(Page(name=A, fault="a"))
    pages.settle(Page(name=B, fault="b"))
    assert told == ["first", "a"]
    pages.finish()
    assert told == ["first", "a", "last", "b"]


def test_an_address_that_is_named_twice_is_told_twice() -> None:
    pages, told = order(A, B, A)
    pages.settle(Page(name=A, fault="a"))
    assert told == ["a"]
    pages.settle(Page(name=B, fault="b"))
    assert told == ["a", "b", "a"]
