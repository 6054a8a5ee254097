"""Texts that a template leaves where there is nothing to say."""

import json

import pytest

from newscrawl.extract import extract
from newscrawl.extract.unfilled import is_unfilled
from tests.extract.test_record import URL, page


@pytest.mark.parametrize(
    "text",
    ["{{description}}", " {{ entry.teaser | raw }} ", "undefined", "null", "[object Object]", "%%excerpt%%",
     "<%= text %>", "${text}", "{% block %}", "N/A", "Untitled", "Untitled document",
     "Article headline", "Title of a News Article", "2015-02-05T08:00:00+08:00"],
)  # fmt: skip
def test_what_is_all_of_a_template(text: str) -> None:
    assert is_unfilled(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Untitled works of Moss",
        "None of the ferries sails",
        "Null and void",
        "Article headlines of the year",
        "2015-02-05T08:00:00+01:00",
        "{Harbour}",
        "50 %",
        "{{a}} and {{b}}",
        "{" * 90,
    ],
)
def test_what_says_something(text: str) -> None:
    assert not is_unfilled(text)


def test_the_next_description_is_taken() -> None:
    said = '<meta property="og:description" content="{{ text }}"><meta name="description" content="{}">'
    for text, description in (("The pier is shut.", "The pier is shut."), ("undefined", None)):
        article = extract(page(head=said.replace("{}", text)), URL)
        assert article is not None
        assert article.description == description


@pytest.mark.parametrize("text", ["null", "{{ title }}", "[object Object]", "undefined"])
def test_no_field_of_a_record_has_it(text: str) -> None:
    person = {"@type": "Person", "name": text}
    node = {"@type": "NewsArticle", "headline": text, "alternativeHeadline": text, "author": person}
    node |= {"articleSection": text, "keywords": [text, "Harbour"]}
    node |= {"image": {"@type": "ImageObject", "url": "/img/a.jpg", "caption": text, "creditText": text}}
    head = f'<script type="application/ld+json">{json.dumps(node)}</script>'
    for name in ("og:title", "author", "keywords", "og:image:alt"):
        head += f'<meta name="{name}" content="{text}"><meta name="twitter:title" content="{text}">'
    article = extract(page(head=head), URL)
    assert article is not None
    assert article.headline not in (None, text)
    assert (article.alternative_headline, article.authors, article.article_section) == (None, [], None)
    assert article.keywords == ["Harbour"]
    assert [(image.caption, image.credit) for image in article.images] == [(None, None)]
