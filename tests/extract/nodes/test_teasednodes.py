"""Nodes of stories that a page only leads to."""

import pytest

from newscrawl.extract.nodes.nodes import article_nodes
from newscrawl.extract.nodes.teasednodes import is_teased
from tests.extract.facts import URL, page

NAME = "The old mill burns down"
TITLE = "<title>The pier opens | Harbour Post</title>"
STORY = "<h1>The pier opens</h1>"


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
