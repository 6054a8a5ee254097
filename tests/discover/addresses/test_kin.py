"""Addresses that say little are known by those of articles in the same folder."""

from __future__ import annotations

import pytest

from newscrawl.discover.addresses.kin import kin_of

SITE = "https://example.org"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("/town/mill-burns-down", "/town/the-ferry-sails-again-in-may"),
        ("/town/5755", "/town/481123"),
        ("/town/a/36db30ba8201", "/town/a/259533b1df93"),
        ("/town/mill-burns-down.html", "/town/the-ferry-sails-again.html"),
        ("/town/河岸大桥今天早上开始通车了", "/town/渡船从五月起再次每天都开航"),
        ("/2026/town/5755", "/2025/town/5756"),
    ],
)
def test_articles_of_a_folder_are_of_a_kind(one: str, other: str) -> None:
    assert kin_of(SITE + one) == kin_of(SITE + other) is not None


@pytest.mark.parametrize(
    "other",
    ["/sport/mill-burns-down", "/town/5755", "/town/mill-burns-down.html", "/town/mill/mill-burns-down"],
)
def test_those_of_another_folder_or_another_end_are_not(other: str) -> None:
    assert kin_of(SITE + other) != kin_of(f"{SITE}/town/mill-burns-down")


@pytest.mark.parametrize(
    "path",
    [
        "/mill-burns-down",
        "/town/mill-burns",
        "/town/7",
        "/town/about",
        "/tag/mill-burns-down",
        "/town/?p=4811",
        "/events/mill-burns-down",
        "/",
    ],
)
def test_what_has_nothing_of_an_article_or_no_folder_is_of_no_kind(path: str) -> None:
    assert kin_of(SITE + path) is None
