"""The page parsed once, from any bytes."""

import pytest

from newscrawl.extract.page import Page, json_path


def test_shares_one_tree_and_its_indexes() -> None:
    page = Page(
        b'<html><head><meta property="og:title" content=" A bridge ">'
        b'<meta name="Date" content="2019-01-18">'
        b'<script type="application/ld+json">{"@type": "NewsArticle"}</script>'
        b'<script id="__NEXT_DATA__" type="application/json">{"props": {"list": [{"a": "x"}]}}</script>'
        b"</head>"
        b'<body><h1>A bridge</h1><p class="Lead" itemprop="description">One<!-- x -->two</p></body></html>',
        "https://example.org/a",
    )
    assert page.meta == {"og:title": ["A bridge"], "date": ["2019-01-18"]}
    assert page.jsonld == [{"@type": "NewsArticle"}]
    assert json_path(page.script_json("__NEXT_DATA__"), "props.list.0.a") == "x"
    assert [(names, element.text) for names, element in page.named("lead")] == [
        ("lead description", "Onetwo")
    ]


@pytest.mark.parametrize("path", ["a.b", "a.0.x", "z", "list.7"])
def test_a_path_that_ends_early_is_nothing(path: str) -> None:
    assert json_path({"a": ["b"], "list": [1]}, path) is None


@pytest.mark.parametrize(
    "raw", [b"", b"   ", b"<!-- only -->", b"<?xml ?>", b"\x00", b"\xff\xfe", b"plain words"]
)
def test_whatever_comes_there_is_a_tree(raw: bytes) -> None:
    page = Page(raw)
    assert page.tree.tag == "html"
    assert page.jsonld == []
    assert page.meta == {}


def test_control_characters_and_lone_surrogates_are_gone() -> None:
    page = Page(b"<p>a\x00b\x01c &#xD800; &#0;</p>")
    text = "".join(page.tree.itertext())
    text.encode("utf-8")
    assert text.startswith("abc")


def test_deep_nesting_is_read_as_far_as_it_goes() -> None:
    page = Page(b"<p>first</p>" + b"<div>" * 10_000 + b"deep" + b"</div>" * 10_000)
    assert "first" in "".join(page.tree.itertext())
    assert sum(1 for _ in page.tree.iter()) < 5_000
