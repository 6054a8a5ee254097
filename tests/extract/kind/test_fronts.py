"""Home pages, told from stories that have a host of their own."""

from __future__ import annotations

import pytest

from newscrawl.extract.data.jsonld import Node
from newscrawl.extract.kind.kind import why_no_article
from newscrawl.extract.kind.reasons import FRONT
from newscrawl.extract.page import Page
from newscrawl.items import Block, BlockType

SITE = "https://www.harbourpost.example"
WEBSITE = "<meta property='og:type' content='website'>"
DATED = "<meta property='article:published_time' content='2026-03-05'>"
LIST = '<script type="application/ld+json">{"@type": "ItemList"}</script>'
NAMED = '<script type="application/ld+json">{"@type": "WebSite", "name": "Harbour Post"}</script>'
STORY: Node = {"@type": "NewsArticle", "headline": "The ferry sails"}


def heads(linked: int, plain: int = 0) -> str:
    links = "".join(f"<h3><a href='/{n}'>Story {n}</a></h3>" for n in range(linked))
    return links + "<h2>A part of the story</h2>" * plain


def why(path: str, body: str = "", head: str = "", words: int = 200, *nodes: Node) -> str | None:
    html = f"<html><head>{head}</head><body>{body}</body></html>"
    return why_no_article(Page(html.encode(), f"{SITE}{path}"), [*nodes], words, "The ferry sails")


@pytest.mark.parametrize(
    ("path", "body", "words", "is_home"),
    [
        ("/", heads(5), 200, True),
        ("", heads(9, 8), 200, True),
        ("///", heads(5), 200, True),
        ("/?utm_source=app&utm_medium=push", heads(5), 200, True),
        ("/?_ga=1.2", "", 20, True),
        ("/", "", 20, True),
        ("/", "<a href='/story'><h3>The old mill</h3></a>" * 5, 200, True),
        ("/", heads(4), 200, False),
        ("/", heads(5, 6), 200, False),  # a company's text, and five links at its end
        ("/", heads(9), 1400, False),  # a long read that has a host of its own
        ("/?p=123", "", 20, False),
        ("/?id=the-ferry-sails", heads(5), 200, False),
        ("/news/ferry-sails-again-7", heads(9), 200, False),
    ],
)
def test_a_home_page_is_told_by_its_address(path: str, body: str, words: int, is_home: bool) -> None:
    assert (why(path, body, "", words) == FRONT) is is_home


@pytest.mark.parametrize(
    ("head", "words", "is_home"),
    [
        (LIST, 400, True),
        (NAMED, 200, True),
        (WEBSITE, 200, True),
        ("", 200, False),
        (NAMED, 400, False),  # a story with a host of its own, made with what makes sites
        (WEBSITE, 400, False),
        (WEBSITE + DATED, 200, False),
        (LIST + DATED, 400, False),
        (LIST, 1400, False),
    ],
)
def test_a_home_page_may_say_so(head: str, words: int, is_home: bool) -> None:
    assert (why("/", heads(2), head, words) == FRONT) is is_home
    assert why("/news/ferry-sails-again-7", heads(2), head, words) is None


def test_a_front_page_that_is_one_dated_story_is_an_article() -> None:
    assert why("/", heads(9), DATED) is None
    assert why("/", heads(9), DATED + LIST) == FRONT  # the day is that of a story on it


def test_a_home_page_may_have_the_data_of_a_story() -> None:
    assert why("/", heads(9), WEBSITE + LIST, 200, STORY) == FRONT
    assert why("/", heads(9), LIST, 200, STORY) is None
    assert why("/", heads(9), WEBSITE, 200, STORY) is None
    assert why("/", heads(2, 9), WEBSITE + LIST, 200, STORY) is None
    assert why("/", heads(9), WEBSITE + LIST, 1400, STORY) is None


def test_the_address_of_a_story_that_is_gone_may_show_the_home_page() -> None:
    path, front = "/news/ferry-sails-again-7", f"<link rel='canonical' href='{SITE}/'>"
    assert why(path, heads(9), WEBSITE + LIST + front, 200, STORY) == FRONT
    assert why(path, heads(9), WEBSITE + LIST + front.replace("/'", f"{path}'"), 200, STORY) is None
    assert why(path, heads(9), WEBSITE + LIST + "<link rel='canonical' href=''>", 200, STORY) is None
    assert why(path, heads(2, 9), WEBSITE + LIST + front, 200, STORY) is None  # a site that says it of all


@pytest.mark.parametrize(
    ("canonical", "is_home"), [("", False), (f"{SITE}/news/ferry-7", False), (f"{SITE}/", True), ("/", True)]
)
@pytest.mark.parametrize(("words", "head"), [(20, ""), (200, WEBSITE), (200, NAMED), (200, LIST)])
def test_without_an_address_a_page_is_where_it_says(
    canonical: str, is_home: bool, words: int, head: str
) -> None:
    head += f"<link rel=canonical href='{canonical}'>" if canonical else ""
    page = Page(f"<html><head>{head}</head><body>{heads(5)}</body></html>".encode())
    assert (why_no_article(page, [], words, "The ferry sails") == FRONT) is is_home


@pytest.mark.parametrize(
    ("path", "kind", "is_home"),
    [("/", "list_item", True), ("/", "paragraph", False), ("/the-ferry-sails", "list_item", False)],
)
def test_a_portal_has_nothing_but_items_of_lists_however_many(
    path: str, kind: BlockType, is_home: bool
) -> None:
    page = Page(b"<html><body>x</body></html>", f"{SITE}{path}")
    blocks = [Block(type=kind, text="The ferry to the islands sails again from the south quay.")] * 120
    assert (why_no_article(page, [], 1320, "The ferry sails", blocks) == FRONT) is is_home
