"""Scripts, styles, drawings and menus leave a page's source, and nothing else does."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newscrawl.extract.markup.source.unread import without_unread
from newscrawl.extract.page import Page


@pytest.mark.parametrize(
    "gone",
    [
        b"<select name='town'><option>Harbour</option><option>Market</option></select>",
        b"<template><p>{{ name }}</p></template>",
        b"<input type='hidden' value='a > b'><input name=q/><source srcset='/a.webp 2x'>",
        b"<link rel='stylesheet' href='/a.css'>\n<link rel=preload href='/b.js' as=script>",
        b"<script>if (a < b) { write('</p>') }</script>",
        b'<script src="/pier.js" async></script >',
        b'<script id="state">window.state = {}</script>',
        b"<style>p > a { color: red }</style>",
        b"<svg viewBox='0 0 1 1'><title>Icon</title><path d='M0'/></svg>",
        b"<script>a</script>\n  <script>b</script><style>c</style>",
        b"<script><!-- a --></script>",
        b"<nav class='main'><ul><li><a href='/a'>Harbour</a></li></ul></nav>",
        b"<script>a</script><nav><h2>Menu</h2><svg><path/></svg><a href='/b'>Sport</a></nav>",
    ],
)
def test_what_no_reader_reads_goes(gone: bytes) -> None:
    left = without_unread(b"<p>One</p>" + gone + b"<p>Two</p>")
    assert b"".join(left.split()) == b"<p>One</p><p>Two</p>"


@pytest.mark.parametrize(
    "source",
    [
        b'<p>a</p><script type="application/LD+JSON">{"a": 1}</script>',
        b'<p title="the <script> tag">One</p><p>Two</p><script type="application/ld&#43;json"></script>',
        b"<p>Write <script> and then</p><p>Two</p></script>",
        b"<!-- <b></b><script> --><p>One</p><script type=a/ld+json>a</script>",
        b"<p>a</p><svg><p>b</p>",
        b"<p>a</p><script>never closed <p>b</p>",
        b"<!--> <p>One</p> <script type=a/ld+json>a</script>-->",
        b"<p>a</p><nav class=breadcrumb><a href='/a'>Harbour</a></nav>",
        b"<p>a</p><nav class='article-tags'><a href='/a'>Harbour</a></nav>",
        b"<p>a</p><nav><a href='/a'>Harbour</a><p>" + b"The text of a broken page. " * 4 + b"</p></nav>",
        b"<p>a</p><nav><a href='/a'>Harbour</a><nav>b",
        b"<p>a</p><nav><div>" + b"The text of a broken page. " * 12 + b"</div></nav>",
        b"<p>a</p><nav><!-- </nav> <a href='/a'>Harbour</a></nav>",
        b"<p>a</p><select><option>b",
        b"<p>a</p><input value='b > c <d>'>",
        b"<p>a</p><div><template shadowrootmode=open><p>b</p></template></div>",
        b"<p>a</p><LINK rel=canonical href=/a><inputs>b</inputs>",
        b"<p>Write <input> and <link a> and then</p>",
        b"<p>a</p><nav>never closed <b>b</b>",
        b"<p>a</p><navy>b</navy>",
        b"<p>a</p><scripted>b</scripted><strong>c</strong>",
        b"",
    ],
)
def test_all_else_stays(source: bytes) -> None:
    assert without_unread(source) == source


def test_of_other_json_the_element_stays() -> None:
    left = without_unread(b'<p>a</p><script id="x" type="application/json">{"a": 1}</script ><ul><li>b</ul>')
    assert left == b'<p>a</p><script id="x" type="application/json"></script><ul><li>b</ul>'


def test_the_address_of_a_page_stays_among_its_links() -> None:
    links = (
        b'<link rel="icon" href="/i">\n<LINK a><link href="/a" rel="Canonical"><link itemprop=url href=/b>'
    )
    left = without_unread(b"<head>" + links.replace(b"<LINK a>", b"") + b"<link rel=preload href=/c></head>")
    assert left == b'<head><link href="/a" rel="Canonical"><link itemprop=url href=/b></head>'


_SCRAPS = st.sampled_from(
    b'<p> </p> <script> </script> <style> </style> <svg> </svg> <nav> </nav> <!-- --> w < > <script "'.split()
)


@settings(max_examples=200, deadline=None)
@given(st.lists(_SCRAPS, max_size=30))
def test_any_soup_is_cut_and_parsed(scraps: list[bytes]) -> None:
    source = b"".join(scraps)
    assert len(without_unread(source)) <= len(source)
    assert Page(source).tree.tag == "html"


@given(st.lists(st.sampled_from(["<b>bold</b>", "<i>x</i>", "words ", "<br>"]), max_size=10))
def test_the_text_of_a_page_is_the_same_without_them(parts: list[str]) -> None:
    plain, full = "<p>a</p>".join(parts), "<p>a</p><script>x</script><svg><g></g></svg>".join(parts)
    pages = [Page(f"<body>{text}</body>".encode()) for text in (plain, full)]
    assert len({"".join(page.tree.itertext()) for page in pages}) == 1


@pytest.mark.parametrize("wrong", ["</br>", "</BR>", "</br />", "<br></br>"])
def test_a_line_break_written_as_an_end_is_one(wrong: str) -> None:
    source = without_unread(f"<div>One pier{wrong}two boats</div><ul><li>x</li></ul>".encode())
    words = " ".join(Page(source).tree.itertext()).split()
    assert words == ["One", "pier", "two", "boats", "x"]
    assert len(Page(source).by_tag["br"]) == wrong.count("br") + wrong.count("BR")
