"""Nodes of JSON-LD that speak of the site or a section, or of a story that a page only leads to."""

import json
from typing import Any

import pytest

from newscrawl.extract import extract
from newscrawl.extract.nodes.nodes import article_nodes
from newscrawl.extract.nodes.othernodes import is_teased
from tests.extract.facts import URL, page

PIER = "https://www.harbourpost.example/news/pier-opens"
TEXT = "<p>The pier in the harbour was opened on Monday after two years of work on its planks.</p>" * 8
SITE = {
    "@type": "WebPage",
    "name": "The Harbour Post",
    "datePublished": "2011-02-03",
    "author": {"@type": "Person", "name": "Olga Zed"},
}
NAME = "The old mill burns down"
TITLE = "<title>The pier opens | Harbour Post</title>"
STORY = "<h1>The pier opens</h1>"


def read(
    node: dict[str, Any], title: str = "The pier opens - The Harbour Post"
) -> tuple[list[str], str | None]:
    html = (
        f"<title>{title}</title><script type='application/ld+json'>{json.dumps(node)}</script>"
        f"<h1>The pier opens</h1><p>By Ada Moss</p><p>March 5, 2024</p>{TEXT}"
    )
    article = extract(html.encode(), PIER)
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
        {"url": PIER},
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
    article = extract(html.encode(), PIER)
    assert article is not None
    assert ([author.name for author in article.authors], article.date_published) == (
        ["Olga Zed"],
        "2011-02-03",
    )


def linked(address: str) -> str:
    return f"{STORY}<h3><a href='{address}'>{NAME}</a></h3>"


def test_a_headline_that_a_linked_heading_has() -> None:
    assert is_teased(page(linked("/news/2"), head=TITLE), NAME)
    assert is_teased(page(f"{STORY}<a href='/news/2'><h3>{NAME}</h3></a>", head=TITLE), NAME.upper())
    assert is_teased(page(f"{STORY}<ul><li><a href='/news/2'>{NAME}</a></li></ul>", head=TITLE), NAME)


@pytest.mark.parametrize(
    ("body", "title"),
    [
        (linked(URL), TITLE),  # the page's own, in a list of what is read most
        (linked("#top"), TITLE),
        (f"{STORY}<p><a href='{URL}'>{NAME}</a></p><p><a href='/news/2'>{NAME}</a></p>", TITLE),
        (f"{STORY}<h3>{NAME}</h3>", TITLE),
        (f"<h1>{NAME}</h1><h3><a href='/news/2'>{NAME}</a></h3>", TITLE),
        (linked("/news/2"), f"<title>{NAME} | Harbour Post</title>"),
        (linked("https://["), TITLE),
        (STORY, TITLE),
    ],
)
def test_a_headline_that_may_be_the_page_s_own(body: str, title: str) -> None:
    assert not is_teased(page(body, head=title), NAME)


def test_a_name_of_few_letters_tells_no_story() -> None:
    assert not is_teased(page(f"{STORY}<h3><a href='/town'>Town</a></h3>", head=TITLE), "Town")
    assert not is_teased(page(head=TITLE), "")


def test_a_node_without_an_address_that_is_teased_is_not_the_page_s() -> None:
    node = {"@type": "NewsArticle", "headline": NAME, "author": {"name": "Ada Moss"}}
    assert article_nodes(page(linked("/news/2"), node, head=TITLE), set()) == []
    assert article_nodes(page(STORY, node, head=TITLE), set()) == [node]
