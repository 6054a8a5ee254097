"""In folders where hardly anything but articles stands, two words are enough."""

from __future__ import annotations

import re

import pytest

from newscrawl.discover.addresses.induce import induce_pattern

SITE = "https://www.example.org"
TOPICS = ("mill", "bridge", "tower", "ferry", "library", "chapel")
ARTICLES = [f"{SITE}/{form.format(topic)}" for form in (
    "en/news/old-{}-of-the-valley-opens", "fr/actualites/la-{}-de-la-ville-ouvre"
) for topic in TOPICS]  # fmt: skip
SHORT = [f"{SITE}/en/news/mill-reopens", f"{SITE}/fr/actualites/la-{TOPICS[0]}-ouvre"]


@pytest.mark.parametrize("ending", ["", "/", ".html"])
def test_short_slugs_count_where_articles_stand(ending: str) -> None:
    pattern = induce_pattern([url + ending for url in ARTICLES], [f"{SITE}/en/events/night-market{ending}"])
    assert pattern is not None
    assert all(re.search(pattern, url + ending) for url in [*ARTICLES, *SHORT])
    for path in (
        "en/events/night-market",
        "about-us",
        "en/news",
        "en/news/page-2",
        "en/news/rss",
        "en/a-b/c",
    ):
        assert not re.search(pattern, f"{SITE}/{path}{ending}"), path


def test_a_short_headline_that_was_not_known_for_one_spoils_no_folder() -> None:
    articles = [url.replace("old", f"{n}-old") for url in ARTICLES[:6] for n in (1, 2)]
    pattern = induce_pattern(articles, [SHORT[0]])
    assert pattern is not None
    assert re.search(pattern, SHORT[0])


def test_long_ones_count_in_any_folder() -> None:
    pattern = induce_pattern(ARTICLES, [])
    assert pattern is not None
    assert re.search(pattern, f"{SITE}/en/sport/the-team-of-the-valley-wins")
    assert not re.search(pattern, f"{SITE}/en/sport/team-wins")


@pytest.mark.parametrize(
    ("articles", "others"),
    [
        (ARTICLES[:6], [f"{SITE}/en/news/our-history"]),
        ([url.replace("/en/news", "").replace("/fr/actualites", "") for url in ARTICLES], []),
        ([url.replace("/news", f"/{n}") for n, url in enumerate(ARTICLES[:6])], []),
    ],
    ids=["other pages stand there", "no folder", "one each"],
)
def test_what_tells_no_folder_of_articles_gives_no_pattern(articles: list[str], others: list[str]) -> None:
    """The number of words alone would keep "Mill reopens" out, even where a feed lists it."""
    assert induce_pattern(articles, others) is None


def test_a_folder_of_one_year_is_none_of_articles() -> None:
    assert induce_pattern([url.replace("/news", "/2026") for url in ARTICLES[:6]]) is None
