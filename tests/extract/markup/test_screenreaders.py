"""Initials that are hidden from who has a page read out are read as everybody else sees them."""

from __future__ import annotations

import pytest

from newscrawl.extract import extract

REST = "<p>The town of Varno has a new pier since May, and its boats sail again to the islands.</p>" * 4


def first(paragraph: str) -> str:
    html = f"<html lang=en><h1>The pier is open</h1><p>{paragraph}</p>{REST}</html>"
    article = extract(html.encode(), "https://harbourpost.example/news/the-pier-is-open-812")
    assert article is not None
    return article.blocks[0].text


@pytest.mark.parametrize(
    "said",
    [
        '<span aria-hidden="true" class="dropcap">T</span>he boats',
        '<span aria-hidden="true">T</span><span class="sr-only">T</span>he boats',
        '<span aria-hidden="true"><b>T</b>he</span><span class="visually-hidden">The</span> boats',
    ],
    ids=["a letter", "a letter with its copy", "a word with its copy"],
)
def test_an_initial_is_read(said: str) -> None:
    whole = f"{said} sail again at nine, as they did before the old pier was closed in the winter."
    assert first(whole).startswith("The boats sail again")


@pytest.mark.parametrize(
    "said",
    [
        '<span aria-hidden="true">•</span> The boats',
        '<span aria-hidden="true">T</span> The boats',
        '<span aria-hidden="true" style="display:none">Text</span><span class="sr-only">Text</span>The boats',
        '<span aria-hidden="true">Icon</span><span class="sr-only">Text</span>The boats',
        '<span class="visuallyhidden">Text</span>The boats',
    ],
    ids=["a mark", "a letter by itself", "hidden from all", "another text", "not to see"],
)
def test_other_parts_that_are_hidden_are_not(said: str) -> None:
    whole = f"{said} sail again at nine, as they did before the old pier was closed in the winter."
    assert first(whole).startswith("The boats sail again")


def test_the_words_that_were_translated_are_not_read() -> None:
    text = (
        "<p><span class=notranslate><span class=google-src-text>Der Kai ist zu.</span> {}</span></p>".format
    )
    said = [
        f"The quay of Varno was shut {when}, as the storm had broken it."
        for when in ("today", "at noon", "again")
    ]
    article = extract(
        f"<h1>A quay is shut</h1>{''.join(map(text, said))}".encode(), "https://tide.example/a-quay-is"
    )
    assert article is not None
    assert [block.text for block in article.blocks] == said


def headline(heading: str) -> str | None:
    html = f"<html lang=en><h1>{heading}</h1>{REST}</html>"
    article = extract(html.encode(), "https://harbourpost.example/news/the-pier-is-open-812")
    assert article is not None
    return article.headline


@pytest.mark.parametrize(
    "heading",
    [
        '<span class="sr-only">Top story</span> The pier of Varno is open',
        'The pier of Varno is open <span class="visually-hidden">Premium</span>',
        "The pier of Varno is open",
    ],
)
def test_a_label_that_is_only_read_out_is_no_part_of_the_headline(heading: str) -> None:
    assert headline(heading) == "The pier of Varno is open"


@pytest.mark.parametrize(
    "heading",
    [
        '<span class="sr-only">The pier of Varno is open</span> <span aria-hidden="true">The pier</span>',
        '<span class="sr-only">The pier of</span> Varno',
    ],
)
def test_a_headline_that_is_read_out_itself_stays(heading: str) -> None:
    assert str(headline(heading)).startswith("The pier of")
