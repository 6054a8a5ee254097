"""Bylines of several parts of a text, each below a heading of its own."""

import pytest

from newscrawl.extract import extract

BOOKS = [("Salt and Rope", "Helen Marsh"), ("The Long River", "Walter Pym"), ("Low Water", "John Pike")]
PROSE = (
    "A family drifts apart along the river over four decades of mud, trade and silence, and nobody sells it."
)


def authors(part: str, above: str = "", books: list[tuple[str, str]] = BOOKS) -> list[str]:
    text = "".join(part.format(*book) + f"<p>{PROSE}</p>" for book in books)
    html = f"<title>Books for winter</title><h1>Books for winter</h1>{above}<p>{PROSE} {PROSE}</p>{text}"
    article = extract(html.encode(), "https://www.harbourpost.example/books/winter")
    assert article is not None
    return [author.name for author in article.authors]


PARTS = [
    "<h3>{0}</h3><p>By {1}</p>",
    "<h3>{0}</h3><p><em>by {1}</em></p>",
    "<h3>{0}</h3><p>Author: {1}</p>",
    "<h3>{0}</h3><p><b>Author:</b> {1}</p>",
    "<div class='book'><h3>{0}</h3><div class='author'>{1}</div></div>",
    "<div class='book'><h3>{0}</h3><div class='book-author'>By {1}</div></div>",
    "<p><strong>{0}</strong><br>By {1}<br>Carrow, 240 pages</p>",
    "<h3>{0}</h3><dl><dt>Author</dt><dd>{1}</dd><dt>Year</dt><dd>2024</dd></dl>",
]


@pytest.mark.parametrize("part", PARTS)
def test_who_wrote_what_the_parts_tell_of_did_not_write_the_page(part: str) -> None:
    assert authors(part) == []
    assert authors(part, "<p>By Ada Moss</p>") == ["Ada Moss"]
    assert authors(part, "<div class='byline'>Ada Moss</div>") == ["Ada Moss"]


@pytest.mark.parametrize("part", PARTS[:4])
def test_one_byline_below_a_heading_is_the_pages(part: str) -> None:
    assert authors(part, books=BOOKS[:1]) == ["Helen Marsh"]
    assert authors(part, books=[(title, "Helen Marsh") for title, _ in BOOKS])[:1] == ["Helen Marsh"]
