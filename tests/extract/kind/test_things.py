"""Pages that say that they show a thing, and hold a few words."""

from __future__ import annotations

import pytest

from newscrawl.extract.record import read

URL = "https://post.example/a/ferry-sails"
TEXT = "The ferry to the islands sails once more, after two weeks in the yard, its owner says today. "


def reason(head: str, count: int = 1) -> str | None:
    text = f"<p>{TEXT}</p>" * count
    html = f"<html><head>{head}</head><body><main><h1>Ferry sails</h1>{text}</main></body></html>"
    return read(html.encode(), URL).reason


def typed(name: str) -> str:
    return f'<script type="application/ld+json">{{"@type": "{name}", "name": "Ferry"}}</script>'


@pytest.mark.parametrize("name", ["Product", "JobPosting", "VideoObject", "MusicEvent"])
def test_a_few_words_on_a_thing_are_no_story(name: str) -> None:
    assert reason(typed(name)) == f"the page calls itself a {name}"
    assert reason(typed(name), 5) is None
    assert reason(typed(name) + "<meta property='article:published_time' content='2026-11-26'>") is None
    assert reason(typed(name) + "<meta property='og:type' content='article'>") is None
    assert reason(typed(name) + typed("NewsArticle")) is None


@pytest.mark.parametrize("name", ["video.other", "product", "restaurant.restaurant", "business:place"])
def test_open_graph_says_it_as_well(name: str) -> None:
    assert reason(f"<meta property='og:type' content='{name}'>") == f"the page calls itself a {name}"
    assert reason(f"<meta property='og:type' content='{name}'>", 5) is None


@pytest.mark.parametrize("head", ["", typed("Organization"), "<meta property='og:type' content='news'>"])
def test_others_are_none(head: str) -> None:
    assert reason(head) is None
