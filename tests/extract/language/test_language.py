"""The language of a page as it declares it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscrawl.extract.language.bcp47 import bcp47
from newscrawl.extract.language.language import checked, read_language
from newscrawl.extract.nodes.nodes import article_nodes
from tests.extract.facts import page


@given(st.text(max_size=60), st.text(max_size=200))
def test_any_text_has_a_tag_or_none(declared: str, text: str) -> None:
    tag = bcp47(declared)
    assert tag is None or bcp47(tag) == tag
    language, _ = checked(tag, text)
    assert language is None or bcp47(language) == language


def test_language_of_the_article_before_that_of_the_page() -> None:
    found = page(lang="en", node={"@type": "NewsArticle", "inLanguage": "hi-IN"})
    assert read_language(found, article_nodes(found, set())) == ("hi-IN", "json-ld")
    assert read_language(page(lang="fr-ca"), []) == ("fr-CA", "html")


def test_where_nothing_else_is_declared_the_data_of_the_site_tell_it() -> None:
    site = {"@type": "WebSite", "inLanguage": "pt-BR"}
    assert read_language(page(lang="", node=site), []) == ("pt-BR", "json-ld")
    assert read_language(page(lang="pt", node=site), []) == ("pt", "html")


@pytest.mark.parametrize("text", ["und", "mul", "zxx"])
def test_that_no_language_is_known_declares_none(text: str) -> None:
    found = page(lang=text, head='<meta property="og:locale" content="fr_FR">')
    assert (bcp47(text), read_language(found, [])) == (None, ("fr-FR", "meta"))
