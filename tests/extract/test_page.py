"""The page parsed once, from any bytes."""

import pytest

from newscrawl.extract.page import Page, json_path
from newscrawl.extract.pictures.images import read_images
from newscrawl.items import Image


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


@pytest.mark.parametrize(
    "tag", ["id=state", "async ID = 'state' type=text/javascript", 'data-id="x" id="state" type=a/json']
)
def test_the_data_of_a_script_are_found_by_its_id(tag: str) -> None:
    source = f"""<script id="estate">[1]</script><p>a</p><script {tag}>window.a = {{"b": "Über"}}</script>"""
    page = Page(source.encode("latin-1"), encoding="latin-1")
    assert page.script_json("state") == {"b": "Über"}
    assert page.script_json("other") is None


def test_many_scripts_without_the_end_of_a_tag_are_gone_over_once() -> None:
    assert Page(b"<p>a</p>" + b"<script " * 200_000).script_json("state") is None


def test_the_content_of_an_element_is_told_once_by_each_of_its_names() -> None:
    page = Page(
        b'<meta name="og:title" property="OG:title" itemprop=name content="A bridge">'
        b'<meta property="article:tag" content="Bridges"><meta property="article:tag" content="Bridges">'
        b'<meta name="" content="nothing"><meta name="robots">'
    )
    assert page.meta.get("og:title") == page.meta.get("name") == ["A bridge"]
    assert page.meta.get("article:tag") == ["Bridges", "Bridges"]
    assert "robots" not in page.meta


def test_a_script_is_no_element_that_is_named() -> None:
    page = Page(b'<script id="paywall" type="a/json">{"wall": 1}</script><div id="Paywall">Subscribe</div>')
    assert [(names, element.tag) for names, element in page.named("wall")] == [("paywall", "div")]


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


def test_tags_that_a_page_has_not_have_no_elements() -> None:
    page = Page(b"<h2>a</h2><p>b</p><h2>c</h2>")
    assert [heading.text for heading in page.by_tag["h2"]] == ["a", "c"]
    assert page.by_tag["h1"] == []


def test_what_is_invalid_in_a_script_does_not_settle_the_charset() -> None:
    script = b"<script>'" + b"\xfc" * 99 + b"'</script>"
    page = Page("<p>Grüße</p>".encode() + script + "<p>aus Öhr</p>".encode())
    assert (page.encoding, "".join(page.tree.itertext())) == ("utf-8", "Grüßeaus Öhr")


@pytest.mark.parametrize("charset", ["utf-16", "utf-16-le", "utf-32"])
def test_scripts_leave_wide_charsets_too(charset: str) -> None:
    page = Page("<p>Grüße an alle</p><script>a</script><p>b</p>".encode(charset))
    assert [element.tag for element in page.elements] == ["html", "body", "p", "p"]


@pytest.mark.parametrize(
    ("base", "expected"),
    [
        ("", "https://www.x.example/news/1/"),
        ("<base target=_blank>", "https://www.x.example/news/1/"),
        ("<base href='/'>", "https://www.x.example/"),
        ("<base href=' //cdn.example/a/ '><base href='/b/'>", "https://cdn.example/a/"),
        ("<base href='http://['>", "https://www.x.example/news/1/"),
        ("<base href='javascript:void(0)'>", "https://www.x.example/news/1/"),
        ("<base href='data:,'>", "https://www.x.example/news/1/"),
    ],
)
def test_addresses_are_parts_of_that_of_the_base(base: str, expected: str) -> None:
    text = "<h1>Pier</h1><figure><img src='pier.jpg'></figure><p>It opens today.</p>"
    html = f"<html><head>{base}</head><body>{text}</body></html>"
    page = Page(html.encode(), "https://www.x.example/news/1/")
    assert page.base == expected
    images, _ = read_images(page, [], page.tree)
    assert [image.url for image in images] == [f"{expected}pier.jpg"]


def test_an_element_of_amp_is_a_picture_in_its_place_among_the_others() -> None:
    first = "<amp-img src='/img/bridge.jpg' width='1200' height='675'><noscript></noscript></amp-img>"
    text = "<p>The old bridge over the harbour will be closed for eleven weeks from Monday on.</p>" * 2
    figures = f"<figure>{first}<figcaption>The bridge</figcaption></figure>{text}"
    second = "<figure><img src='/img/ferry.jpg'><figcaption>The ferry</figcaption></figure>"
    html = f"<article><h1>Bridge</h1>{figures}{second}</article>"
    found = Page(html.encode(), "https://www.harbourpost.example/bridge")
    assert [image.attrib["src"] for image in found.by_tag["img"]] == ["/img/bridge.jpg", "/img/ferry.jpg"]
    root = "https://www.harbourpost.example/img/"
    assert read_images(found, [], found.by_tag["article"][0])[0] == [
        Image(url=f"{root}bridge.jpg", caption="The bridge"),
        Image(url=f"{root}ferry.jpg", caption="The ferry"),
    ]
