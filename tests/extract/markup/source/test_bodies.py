"""Pages that leave out the tags of `html`, `head` and `body`, as HTML 5 lets them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscrawl.extract.markup.source.bodies import with_body
from newscrawl.extract.page import Page
from newscrawl.extract.record import read

TEXT = (
    "<p>The harbour board of Lindmoor voted on Thursday to rebuild the old stone pier that a winter storm "
    "broke in two places.</p><p>Fishermen had asked for the work since the spring, when the first boats came "
    "back with little catch.</p><p>The ferry to the islands sails once more, after weeks in the yard, its "
    "owner says.</p>"
)
HEAD = (
    '<meta charset=utf-8><title>Pier to be rebuilt</title><link rel=canonical href="https://x.example/pier">'
)


@pytest.mark.parametrize(
    "begin",
    [
        "<!doctype html><html lang=en>" + HEAD,
        HEAD,
        "<!DOCTYPE html><!-- <p>minified</p> --><head>" + HEAD,
        HEAD
        + "<script>document.write('<p>x</p>')</script><STYLE>a>b{}</STYLE><noscript><img src=x></noscript>",
        HEAD + '<meta name=description content="A pier <p>is rebuilt</p>">',
        HEAD + "<meta name=description content='What > is \"<b>\"'>\n\n",
    ],
)
@pytest.mark.parametrize("first", ["header", "main", "article", "section", "x-page", "div", "svg"])
def test_what_follows_the_head_is_read(begin: str, first: str) -> None:
    html = f"{begin}<{first}></{first}><main><h1>Pier to be rebuilt</h1>{TEXT}</main>"
    page = Page(html.encode())
    assert [element.tag for element in page.tree.iterchildren()] == ["head", "body"]
    assert [heading.parent.tag for heading in page.by_tag["h1"] if heading.parent] == ["main"]
    article = read(html.encode(), "https://x.example/pier").article
    assert article is not None
    assert [block.text[:11] for block in article.blocks] == ["The harbour", "Fishermen h", "The ferry t"]


@pytest.mark.parametrize(
    "html",
    [
        f"<html><head>{HEAD}</head><body class=a><p>x</p></body></html>",
        f"<HTML><HEAD>{HEAD}<BODY><P>x</P>",
        f"{HEAD}<frameset cols=2><frame src=a></frameset>",
        HEAD,
        "<!-- <p>x</p>",
        "<title>Pier <p>x</p>",
        '<meta content="Pier <p>x</p>',
        "A pier of stone",
        "",
        "<",
    ],
)
def test_other_pages_stay_as_they_are(html: str) -> None:
    assert with_body(html.encode()) == html.encode()


@given(st.binary(max_size=300) | st.text("<>!-/ =\"'titlescrpmab", max_size=300).map(str.encode))
def test_nothing_is_lost_nor_done_twice(raw: bytes) -> None:
    found = with_body(raw)
    assert found == raw or found.replace(b"<body>", b"", 1) == raw
    assert with_body(found) == found
