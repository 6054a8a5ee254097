"""What systems call the category of what has none is no section, wherever a page says it."""

import pytest

from newscrawl.extract import extract
from newscrawl.extract.topics.nocategories import is_no_category
from newscrawl.extract.topics.sectionnames import section_name

TEXT = "<p>The petition to keep the old pier was handed over to the harbour board on Monday evening.</p>" * 5


@pytest.mark.parametrize(
    "name", ["Allgemein", "Non classé", "Sin categoría", "Uncategorized", "Alle Beiträge"]
)
def test_a_name_that_says_none(name: str) -> None:
    assert is_no_category(name)
    assert section_name(name) == ""


@pytest.mark.parametrize("name", ["Sport", "Allgemeine Chirurgie", "All Blacks", "Tous à bord", "Alle Jahre"])
def test_a_name_that_says_one(name: str) -> None:
    assert not is_no_category(name)
    assert section_name(name) == name


def test_the_link_to_a_section_comes_before_the_statement_that_there_is_none() -> None:
    stated = "<meta property='article:section' content='Allgemein'>"
    link = "<span class='cat-links'><a href='/category/harbour/' rel='category tag'>Harbour</a></span>"
    page = "<html><title>The pier</title>{}<body><article><h1>The pier</h1>{}{}</article>"
    for links, section in ((link, "Harbour"), ("", None)):
        article = extract(page.format(stated, links, TEXT).encode(), "https://www.harbourpost.example/pier")
        assert article is not None
        assert article.article_section == section
