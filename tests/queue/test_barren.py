"""Folders in which nothing is an article."""

from __future__ import annotations

import pytest

from newscrawl.answers.verdicts import Verdict
from newscrawl.queue.barren import Barren

NONE = Verdict("skipped", "the page is a list of articles", "answered", 200)
MANY = 12


def seen(*urls: str, verdict: Verdict = NONE, held: str = "") -> set[str]:
    barren = Barren(lambda address: bool(held) and held.startswith(address))
    for url in urls:
        barren.see(url, verdict)
    return barren.folders


def tags(folder: str, count: int = MANY) -> list[str]:
    return [f"https://example.org{folder}/old-mill-of-the-valley-{n}" for n in range(count)]


def test_a_folder_of_which_enough_is_no_article() -> None:
    assert seen(*tags("/people-and-places")) == {"example.org/people-and-places"}
    assert seen(*(f"{url}/" for url in tags("/world/people"))) == {"example.org/world/people"}


def test_there_are_only_so_many_of_them() -> None:
    assert len(seen(*(url for number in range(120) for url in tags(f"/people-{number}")))) == 100


@pytest.mark.parametrize("held", ["/people/mill", "/people/2026/mill"])
def test_a_folder_that_ever_held_an_article_is_none(held: str) -> None:
    assert seen(*tags("/people"), held=f"https://example.org{held}") == set()
    assert seen(*tags("/people"), held="https://example.org/world/mill") == {"example.org/people"}


@pytest.mark.parametrize(
    ("urls", "verdict"),
    [
        (tags("/people", MANY - 1), NONE),
        (tags(""), NONE),
        ([f"https://example.org/people/show?id={n}" for n in range(MANY)], NONE),
        (tags("/people"), Verdict("gone", "404", "answered", 404)),
        (tags("/people"), Verdict("failed", "one page at several addresses", "door", 200)),
    ],
    ids=["few", "no folder", "a query", "gone", "a door"],
)
def test_what_tells_nothing_of_a_folder(urls: list[str], verdict: Verdict) -> None:
    assert seen(*urls, verdict=verdict) == set()
