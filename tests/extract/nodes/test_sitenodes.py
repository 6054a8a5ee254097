"""Nodes of JSON-LD that speak of the site or a section, in every page of it."""

import json
from typing import Any

import pytest

from newscrawl.extract import extract

URL = "https://www.harbourpost.example/news/pier-opens"
TEXT = "<p>The pier in the harbour was opened on Monday after two years of work on its planks.</p>" * 8
SITE = {
    "@type": "WebPage",
    "name": "The Harbour Post",
    "datePublished": "2011-02-03",
    "author": {"@type": "Person", "name": "Olga Zed"},
}


def read(
    node: dict[str, Any], title: str = "The pier opens - The Harbour Post"
) -> tuple[list[str], str | None]:
    html = (
        f"<title>{title}</title><script type='application/ld+json'>{json.dumps(node)}</script>"
        f"<h1>The pier opens</h1><p>By Ada Moss</p><p>March 5, 2024</p>{TEXT}"
    )
    article = extract(html.encode(), URL)
    assert article is not None
    assert article.headline == "The pier opens"
    return [author.name for author in article.authors], article.date_published


@pytest.mark.parametrize(
    "stated",
    [
        {"url": "https://www.harbourpost.example/"},
        {"@id": "https://www.harbourpost.example/#webpage"},
        {"mainEntityOfPage": "https://harbourpost.example"},
        {"url": "https://www.harbourpost.example/news/", "name": "News"},
        {"@type": "Article", "headline": "The Harbour Post", "url": "https://www.harbourpost.example/"},
        {"@type": "Article", "headline": "News", "url": "https://www.harbourpost.example/news/"},
    ],
)
@pytest.mark.parametrize(
    "title", ["The pier opens - The Harbour Post", "The Harbour Post | News | The pier opens"]
)
def test_what_data_say_of_the_site_is_not_of_the_article(stated: dict[str, Any], title: str) -> None:
    assert read({**SITE, **stated}, title) == (["Ada Moss"], "2024-03-05")


@pytest.mark.parametrize(
    "stated",
    [
        {"url": URL},
        {"url": "https://www.harbourpost.example/", "name": "The pier opens"},
        {"url": "https://www.harbourpost.example/news/", "name": "The pier opens - The Harbour Post"},
        {"@type": "Article", "headline": "The pier opens", "url": "https://www.harbourpost.example/"},
        {"@type": "Article", "headline": "A pier at last", "url": "https://www.harbourpost.example/"},
        {"url": "https://www.harbourpost.example/new"},
    ],
)
def test_what_is_called_as_the_page_or_lies_elsewhere_may_be_of_the_article(stated: dict[str, Any]) -> None:
    node = {**SITE, **stated}
    html = (
        "<title>The pier opens - The Harbour Post</title><script type='application/ld+json'>"
        f"{json.dumps(node)}</script><h1>The pier opens</h1>{TEXT}"
    )
    article = extract(html.encode(), URL)
    assert article is not None
    assert ([author.name for author in article.authors], article.date_published) == (
        ["Olga Zed"],
        "2011-02-03",
    )
