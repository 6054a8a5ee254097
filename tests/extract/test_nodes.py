"""Texts of JSON-LD values, whatever they are wrapped in."""

from typing import Any

import pytest

from newscrawl.extract import extract
from newscrawl.extract.nodes import strings

PAGE = "<body><h1>The pier opens</h1>" + (
    "<p>The pier in the harbour was opened on Monday after two years of work on its planks.</p>" * 8
)


@pytest.mark.parametrize(
    ("value", "texts"),
    [
        ("a &amp; b", ["a & b"]),
        ([["a"], "b", {"name": "c"}, {"@value": "d"}, {}, 7, None], ["a", "b", "c", "d"]),
        ({"name": ["a", {"name": "b"}]}, ["a", "b"]),
        ([[[[[[[["a"]]]]]]]], ["a"]),
    ],
)
def test_texts_are_found_in_lists_and_nodes(value: Any, texts: list[str]) -> None:
    assert strings(value) == texts


@pytest.mark.parametrize(("opening", "closing"), [("[", "]"), ('{"name":', "}"), ('[{"@value":', "}]")])
@pytest.mark.parametrize("deep", [50, 450, 900])
def test_no_nesting_is_too_deep_for_a_page_to_be_read(opening: str, closing: str, deep: int) -> None:
    value = opening * deep + '"x"' + closing * deep
    node = f'{{"@type": "NewsArticle", "keywords": {value}, "headline": {value}, "author": {value}}}'
    html = f'<script type="application/ld+json">{node}</script>{PAGE}'
    article = extract(html.encode(), "https://example.org/pier")
    assert article is not None
    assert article.headline == "The pier opens"
