import pytest

from newscrawl.extract.headline import Headline, cut_site, read_headline, site_names
from newscrawl.extract.nodes import article_nodes
from newscrawl.extract.page import Page


def headline(body: str, head: str = "", url: str = "https://www.harbourpost.example/news/1") -> Headline:
    page = Page(f"<html><head>{head}</head><body>{body}</body></html>".encode(), url)
    return read_headline(page, article_nodes(page, set()), site_names(page))


def test_heading_and_title_without_the_name_of_the_site() -> None:
    found = headline(
        "<h1>New bridge opens at last</h1>", "<title>New bridge opens at last | Harbour Post</title>"
    )
    assert (found.text, found.source) == ("New bridge opens at last", "visible")


def test_title_alone_loses_the_name_of_the_site() -> None:
    head = '<meta property="og:site_name" content="The Harbour Post">'
    head += "<title>New bridge opens - The Harbour Post</title>"
    assert headline("<p>text</p>", head).text == "New bridge opens"


def test_masthead_as_first_heading_is_not_the_headline() -> None:
    found = headline(
        "<h1>Tales of a Harbour</h1><h2 class='entry-title'>New bridge opens</h2>",
        "<title>New bridge opens | Tales of a Harbour</title>",
    )
    assert found.text == "New bridge opens"
    assert found.element is not None
    assert found.element.tag == "h2"


def test_news_markup_wins_over_a_search_title() -> None:
    found = headline(
        "<h1>Bridge: all you need to know</h1>",
        '<title>Bridge: all you need to know</title><script type="application/ld+json">'
        '{"@type": "NewsArticle", "headline": "New bridge opens after three years"}</script>',
    )
    assert found.text == "New bridge opens after three years"
    assert "Bridge: all you need to know" in found.others


def test_a_short_headline_that_stands_alone_is_the_editors() -> None:
    said = '{"@type": "NewsArticle", "headline": "Three years late: New bridge opens in the harbour"}'
    found = headline(
        "<h1>Three years late: New bridge opens in the harbour</h1>",
        f"<title>Three years late: New bridge opens in the harbour</title>"
        f'<meta property="og:title" content="New bridge opens in the harbour">'
        f'<script type="application/ld+json">{said}</script>',
    )
    assert found.text == "New bridge opens in the harbour"
    assert found.others == ("Three years late: New bridge opens in the harbour",)


def test_spellings_of_one_headline_vote_together() -> None:
    found = headline(
        "<h1><span class='kicker'>Late</span><span class='head'>New bridge opens</span></h1>",
        '<meta property="og:title" content="Late: New bridge opens"><title>Late: New bridge opens</title>',
    )
    assert found.text == "Late: New bridge opens"


def test_a_line_of_a_heading_that_others_state_is_the_headline() -> None:
    found = headline(
        "<h1><div>New bridge opens</div><div>posted by Ada Moss</div></h1>",
        "<title>New bridge opens</title>",
    )
    assert found.text == "New bridge opens"


@pytest.mark.parametrize("body", ["", "<p>text</p>", "<h1></h1>", "<h1>Harbourpost</h1>"])
def test_no_headline(body: str) -> None:
    assert headline(body).text is None


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("New bridge opens | Harbour Post", "New bridge opens"),
        ("Harbour Post: New bridge opens", "Harbour Post: New bridge opens"),
        ("Harbour Post - New bridge opens", "New bridge opens"),
        ("Bridges - a history", "Bridges - a history"),
        ("New bridge opens | News | Harbour Post", "New bridge opens | News"),
    ],
)
def test_only_the_name_of_the_site_is_cut(title: str, expected: str) -> None:
    assert cut_site(title, {"harbourpost"}) == expected
