"""Whom a page tells of below its text as its author."""

import pytest

from newscrawl.extract import extract

URL = "https://www.harbourpost.example/news/new-bridge-opens"
FAR = f"<ul>{'<li>Weather</li>' * 8}</ul>"
TEXT = "<p>The ferry left the old quay at noon, and nobody was on board of it any more.</p>" * 3


def named(foot: str, text: str = TEXT) -> list[str]:
    title = "<title>New bridge opens | Harbour Post</title>"
    html = f"<html><head>{title}</head><body><article><h1>New bridge opens</h1>{text}</article>{foot}</body>"
    article = extract(html.encode(), URL)
    assert article is not None
    return [author.name for author in article.authors]


@pytest.mark.parametrize(
    "box",
    [
        '<div class="author-box"><h4>Anna Moss</h4><p>Anna Moss is a reporter at the Post.</p></div>',
        '<div class="post-author-bio"><p>Anna Moss covers the harbour.</p></div>',
        "<h3>About the author</h3><p><strong>Anna Moss</strong> covers the harbour.</p>",
        "<h3>About the Author:</h3><p>Anna Moss is a professor at the university.</p>",
        "<h3>About the author</h3><p>Anna Moss has written about the harbour for years.</p>",
        "<h3>Über die Autorin</h3><p>Anna Moss hat in Lindmoor studiert.</p>",
        "<b>Über die Autorin</b><div><i>Anna Moss</i></div>",
        "<h4>À propos de l’auteur</h4><p>Anna Moss</p>",
        "<p>\n            About Anna Moss\n    </p><div>Made boats.</div>",
    ],
)
def test_a_box_for_the_author_names_who_wrote(box: str) -> None:
    assert named(box) == ["Anna Moss"]
    assert named(box, f"<p>By Eva Thorn</p>{TEXT}") == ["Eva Thorn"]


@pytest.mark.parametrize(
    ("label", "name"),
    [("Об авторе", "Тамара Мельник"), ("作者简介", "李晓芸"), ("この記事を書いた人", "佐藤花子")],
)
def test_names_in_other_letters(label: str, name: str) -> None:
    assert named(f"<h3>{label}</h3><p>{name}</p>") == [name]


@pytest.mark.parametrize(
    "box",
    [
        '<div class="testimonial-author-info"><p>Anna Moss</p></div>',
        '<div class="comment-author-box"><p>Anna Moss</p></div>',
        "<h3>About Harbour Post</h3><p>Anna Moss</p>",
        "<h3>About the book</h3><p>Anna Moss</p>",
        "<h3>About the author</h3><p>More stories</p>",
    ],
)
def test_other_boxes_name_nobody(box: str) -> None:
    assert named(FAR + box) == []


def test_whom_the_text_speaks_of_did_not_write_it() -> None:
    text = TEXT + "<p>The mayor, Anna Moss, said that she would walk across the bridge.</p>"
    assert named("<h3>About Anna Moss</h3><p>Mayor since 2012.</p>", text) == []
