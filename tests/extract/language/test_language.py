"""The language of a page as it declares it, and as its tags are written."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscrawl.extract.language.language import bcp47, checked, read_language
from newscrawl.extract.nodes.nodes import article_nodes
from tests.extract.facts import page


@given(st.text(max_size=60), st.text(max_size=200))
def test_any_text_has_a_tag_or_none(declared: str, text: str) -> None:
    tag = bcp47(declared)
    assert tag is None or bcp47(tag) == tag
    language, _ = checked(tag, text)
    assert language is None or bcp47(language) == language


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        ("en_gb", "en-GB"),
        ("zh-hant-tw", "zh-Hant-TW"),
        ("en-UK", "en-GB"),
        ("en-Post", "en"),
        ("sr_latn_rs", "sr-Latn-RS"),
        ("zh-cmn-Hans-CN", "zh-Hans-CN"),
        ("cmn-hans", "zh-Hans"),
        ("DE", "de"),
        ("English", "en"),
        ("", None),
        ("??", None),
    ],
)
def test_language_tags(text: str, tag: str | None) -> None:
    assert bcp47(text) == tag


def test_language_of_the_article_before_that_of_the_page() -> None:
    found = page(lang="en", node={"@type": "NewsArticle", "inLanguage": "hi-IN"})
    assert read_language(found, article_nodes(found, set())) == ("hi-IN", "json-ld")
    assert read_language(page(lang="fr-ca"), []) == ("fr-CA", "html")


def test_where_nothing_else_is_declared_the_data_of_the_site_tell_it() -> None:
    site = {"@type": "WebSite", "inLanguage": "pt-BR"}
    assert read_language(page(lang="", node=site), []) == ("pt-BR", "json-ld")
    assert read_language(page(lang="pt", node=site), []) == ("pt", "html")


def test_a_language_in_three_letters_has_two_where_there_are_two() -> None:
    assert (bcp47("eng"), bcp47("ENG-GB"), bcp47("ger")) == ("en", "en-GB", "de")
    assert (bcp47("gsw"), bcp47("yue")) == ("gsw", "yue")


@pytest.mark.parametrize(
    ("text", "tag"), [("in_ID", "id-ID"), ("iw", "he"), ("cz", "cs"), ("dk-DK", "da-DK"), ("vn", "vi")]
)
def test_older_codes_and_those_of_countries_are_of_a_language(text: str, tag: str) -> None:
    assert bcp47(text) == tag


@pytest.mark.parametrize("text", ["und", "mul", "zxx"])
def test_that_no_language_is_known_declares_none(text: str) -> None:
    found = page(lang=text, head='<meta property="og:locale" content="fr_FR">')
    assert (bcp47(text), read_language(found, [])) == (None, ("fr-FR", "meta"))


@pytest.mark.parametrize("code", ["xx", "us", "zz-DE", "on"])
def test_two_letters_that_are_no_languages_tell_none(code: str) -> None:
    assert bcp47(code) is None
