"""Which patterns of addresses never come to an end on some address, by what is repeated in them."""

from __future__ import annotations

import re

import pytest

from newscrawl.outlets.endless import is_endless


@pytest.mark.parametrize(
    "pattern",
    [
        r"/([a-z]+-?)+\.html$",
        r"//example\.org/news/(a+)+$",
        r"/(?P<path>([a-z0-9]+[-_]?)*)-(?P<id>\d+)$",
        r"/(?:[^/]+/?)+/story$",
        r"/(?:[\w-]+-)+\d+\.html",
        r"/(?:ab|a|b)+$",
    ],
)
def test_what_is_repeated_and_repeated_again(pattern: str) -> None:
    assert is_endless(re.compile(pattern))


@pytest.mark.parametrize(
    "pattern",
    [
        r"//example\.org/(?:[a-z-]+/)+(?P<id>\d+)\.html",
        r"^https://example\.org(?:/[^/]+)+$",
        r"/[a-z0-9]+(?:-[a-z0-9]+)*-(?P<id>\d+)$",
        r"/(?:news|sport|world)/.*\.html$",
        r"/(?:[a-z]++-?)+\.html$",
        r".*/\d+/.*",
        "",
    ],
)
def test_what_is_told_apart_at_each_letter(pattern: str) -> None:
    assert not is_endless(re.compile(pattern))
