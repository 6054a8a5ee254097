"""Parts of an article that only attributes for tests name."""

from __future__ import annotations

import pytest

from newscrawl.extract import extract
from newscrawl.extract.markup.testnames import TELLING
from newscrawl.extract.page import Page

TEXT = "<p class='c9'>The ferry to the outer islands was late again on Monday, and nobody was told why.</p>"


@pytest.mark.parametrize("attribute", [*TELLING, "data-component"])
def test_writer_caption_and_credit_are_told_by_them(attribute: str) -> None:
    article = extract(
        "<html><head><meta property='og:type' content='article'></head><body><main class='c1'>"
        f"<h1 class='c2'>Ferry is late again</h1><div {attribute}='Byline'><a href='/u/7'>Ada Moss</a>"
        "</div><div class='c4'><div><img src='/a.jpg' alt=''></div>"
        f"<p {attribute}='caption'>The quay on Monday.</p><p {attribute}='photo-credit'>Bo Lund</p>"
        f"</div>{TEXT * 5}</main></body></html>".encode(),
        "https://post.example/news/ferry-is-late-again-7311",
    )
    assert article is not None
    assert [author.name for author in article.authors] == ["Ada Moss"]
    assert [(image.caption, image.credit) for image in article.images] == [("The quay on Monday.", "Bo Lund")]
    assert len(article.blocks) == 5


def test_so_they_are_by_the_tags_of_elements_that_a_site_made() -> None:
    article = extract(
        "<html lang=he><head><meta property='og:type' content='article'></head><body><news-article>"
        "<h1>המעבורת איחרה שוב</h1><article-byline>נועה ברקוביץ</article-byline><story-body>"
        "<div><img src='/a.jpg' alt=''><photo-caption>הרציף ביום שני.</photo-caption></div>"
        f"{'<p>המעבורת אל האיים איחרה שוב ביום שני, ואיש לא הסביר לנוסעים שחיכו לה על הרציף מדוע.</p>' * 5}"
        "</story-body></news-article></body></html>".encode(),
        "https://post.example/news/7311",
    )
    assert article is not None
    assert [author.name for author in article.authors] == ["נועה ברקוביץ"]
    assert len(article.blocks) == 5


@pytest.mark.parametrize(
    "box",
    [
        "<ul data-component='Article:byline'><li class='byline'>Ada Moss</li><li>The Post</li></ul>",
        f"<div data-qa='author'>{'<p>Ada Moss</p>' * 90}</div>",
        "<div data-qa='related'>Ada Moss</div>",
    ],
    ids=["named within", "large", "something else"],
)
def test_a_box_that_holds_more_is_not_named_by_them(box: str) -> None:
    outline = Page(f"<main>{box}</main>".encode()).outline
    assert outline.parts == {}
    assert outline.names[outline.elements.index(outline.by_tag["main"][0]) + 1] == ""


def test_the_choice_of_the_body_knows_nothing_of_them() -> None:
    outline = Page(b"<main><p class='x1' data-qa='byline'>Ada Moss</p></main>").outline
    place = outline.by_tag["p"][0].place
    assert outline.names[place] == "x1 byline"
    assert outline.shown((), everything=False)[place] == "x1"
