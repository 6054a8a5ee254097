"""Which JSON-LD nodes are those of the article, and the texts of their values, however wrapped."""

import json
from typing import Any

import pytest

from newscrawl.extract import extract
from newscrawl.extract.headline.titles import site_names
from newscrawl.extract.markup.addresses import address_key
from newscrawl.extract.nodes.nodes import article_nodes, by_id, strings
from newscrawl.extract.page import Page
from tests.extract.facts import page

PAGE = "<body><h1>The pier opens</h1>" + (
    "<p>The pier in the harbour was opened on Monday after two years of work on its planks.</p>" * 8
)


@pytest.mark.parametrize(
    ("value", "texts"),
    [
        ("a &amp; b", ["a & b"]),
        ([["a"], "b", {"name": "c"}, {"@value": "d"}, {}, 7, None], ["a", "b", "c", "d"]),
        ({"name": ["a", {"name": "b"}]}, ["a", "b"]),
        ([[[[[[[["a"]]]]]]]], ["a"]),
    ],
)
def test_texts_are_found_in_lists_and_nodes(value: Any, texts: list[str]) -> None:
    assert strings(value) == texts


@pytest.mark.parametrize(("opening", "closing"), [("[", "]"), ('{"name":', "}"), ('[{"@value":', "}]")])
@pytest.mark.parametrize("deep", [50, 450, 900])
def test_no_nesting_is_too_deep_for_a_page_to_be_read(opening: str, closing: str, deep: int) -> None:
    value = opening * deep + '"x"' + closing * deep
    node = f'{{"@type": "NewsArticle", "keywords": {value}, "headline": {value}, "author": {value}}}'
    html = f'<script type="application/ld+json">{node}</script>{PAGE}'
    article = extract(html.encode(), "https://example.org/pier")
    assert article is not None
    assert article.headline == "The pier opens"


URL = "https://post.example/news/pier-opens-12345"
TITLE = "The pier opens after two years"
OTHER = "Ferry company orders two more boats"


def is_own(address: str, headline: str, said: str = TITLE, title: str = TITLE) -> bool:
    """Whether the lone node of a page is taken for the page's own."""
    node = {"@type": "NewsArticle", "url": address, "headline": headline}
    told = f"<meta property='og:title' content='{said}'>" if said else ""
    html = (
        f"<html><head><title>{title} | Post</title>{told}</head><body>"
        f"<h1>{TITLE}</h1><script type='application/ld+json'>{json.dumps(node)}</script></body></html>"
    )
    return bool(article_nodes(Page(html.encode(), URL), {address_key(URL)}))


def test_a_lone_node_of_another_article_is_not_the_pages_own() -> None:
    assert not is_own("https://www.post.example/town/ferry-boats", OTHER)
    assert not is_own("https://www.post.example/town/ferry-boats", OTHER, said="")
    assert is_own("https://www.post.example/town/ferry-boats", TITLE, said="")
    article = extract(
        b"<head><meta property='og:title' content='The pier opens'><script type='application/ld+json'>"
        b'{"@type": "NewsArticle", "headline": "Two more boats", "url": "https://post.example/x/two-boats", '
        b'"author": "Olga Zed"}</script></head>' + PAGE.encode(),
        URL,
    )
    assert article is not None
    assert (article.headline, article.authors) == ("The pier opens", [])


@pytest.mark.parametrize(
    "address",
    [
        "https://post.example/",
        "https://post.example/12345",
        "https://post.example/en/town/pier-opens-12345.html",
        "https://post.example/amp/news/pier-opens-12345/",
        "https://post.example/news/pier-opens-12345?page=2",
        "https://cdn.example/ferry-boats",
        "ferry-boats",
        "https://post.example/node/8812",
        "https://post.example/print/1234",
        "https://post.example/a/x7-Kq2",
        "https://post.example/?p=8812",
        "https://post.example/0b1c-44d2-9e",
        "https://post.example/town/pier-reopens",
    ],
)
def test_an_address_that_may_be_the_pages_leaves_it_its_node(address: str) -> None:
    assert is_own(address, OTHER)


@pytest.mark.parametrize(
    ("headline", "said", "title"),
    [
        ("After two years, the pier opens", TITLE, TITLE),
        ("Pier opens", TITLE, TITLE),
        ("", TITLE, TITLE),
        (OTHER, "Westhaven Post", TITLE),
        (OTHER, TITLE, OTHER),
    ],
)
def test_a_headline_that_may_be_the_pages_leaves_it_its_node(headline: str, said: str, title: str) -> None:
    assert is_own("https://post.example/town/ferry-boats", headline, said, title)


def test_who_checked_a_claim_says_when() -> None:
    node = {"@type": "ClaimReview", "datePublished": "2022-08-09T15:00:00-03:00", "claimReviewed": "No pier"}
    html = f"<script type='application/ld+json'>{json.dumps(node)}</script>{PAGE}"
    assert article_nodes(Page(html.encode(), URL), set()) == [node]


@pytest.mark.parametrize(
    ("url", "own"),
    [
        ("https://x.example/story.php?id=4811", 1),
        ("https://x.example/story.php?id=4811&utm_source=letter", 1),
        ("https://x.example/story.php?id=4790", 0),
        ("https://x.example/story.php?id=4700", 0),
        ("https://x.example/story.php", 0),
    ],
)
def test_articles_that_are_numbered_in_the_query_are_not_each_other(url: str, own: int) -> None:
    made = [
        {"@type": "NewsArticle", "url": f"https://x.example/story.php?id={number}", "headline": headline}
        for number, headline in ((4790, "Mill burns"), (4811, "Bridge opens"))
    ]
    page = Page(f'<script type="application/ld+json">{json.dumps(made)}</script>'.encode(), url)
    assert article_nodes(page, {address_key(url)})[0] == made[own]


def test_a_reference_is_followed_to_what_says_more_than_an_id() -> None:
    made = {
        "@graph": [
            {"@type": "NewsArticle", "mainEntityOfPage": {"@id": "#page"}, "publisher": {"@id": "#us"}},
            {"@type": "WebPage", "@id": "#page", "name": "Bridge opens"},
            {"@type": "Organization", "@id": "#us", "name": "Lindmoor Weekly"},
        ]
    }
    page = Page(f'<script type="application/ld+json">{json.dumps(made)}</script>'.encode(), "")
    assert by_id(page)["#page"] == made["@graph"][1]
    assert "lindmoorweekly" in site_names(page)


def test_the_node_of_a_page_without_a_first_heading_is_told_by_the_second() -> None:
    other = {"@type": "NewsArticle", "headline": "Ferry sinks off Carrow", "datePublished": "2024-04-01"}
    own = {"@type": "NewsArticle", "headline": "The pier opens", "datePublished": "2024-05-03"}
    data = f'<script type="application/ld+json">{json.dumps([other, own])}</script>'
    page = Page(f"{data}{PAGE}".replace("h1>", "h2>").encode(), "https://www.harbourpost.example/pier")
    assert article_nodes(page, {address_key(page.url)})[0] == own


def test_the_node_that_names_the_page_is_its_own() -> None:
    other = {"@type": "NewsArticle", "headline": "Other", "url": "https://www.harbourpost.example/news/2"}
    mine = {"@type": "NewsArticle", "headline": "Mine", "mainEntityOfPage": {"@id": f"{URL}?utm_source=x"}}
    found = page(node={"@graph": [other, mine]})
    assert [node["headline"] for node in article_nodes(found, {address_key(URL)})] == ["Mine"]
