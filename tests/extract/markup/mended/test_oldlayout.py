"""Headings in large print, and stories that a block quotation indents, on old pages."""

import pytest

from newscrawl.extract import extract
from newscrawl.extract.page import Page

TEXT = "The bus got stuck under the bridge on Tuesday, and trains were held for forty minutes."
ONE = "The council of Varno met at noon and voted by show of hands to mend the pier before the winter."


def head(html: str) -> str | None:
    found = Page(f"<body>{html}</body>".encode()).by_tag["h1"]
    return "".join(found[0].itertext()) if found else None


@pytest.mark.parametrize(
    "line",
    [
        "<font size=5><b>Bus hits the bridge</b></font><br>",
        "<b><font size='+2'>Bus hits the bridge</font></b><p>",
        "<td><font face=Arial size=4>Bus hits the bridge</font></td>",
        "News<br><font size=4>Bus hits the bridge</font><br>",
        "<font size=5>The Post</font><hr><font size=4>Bus hits the bridge</font><hr>",
        "<font size=4>News of this day</font><br><font size=5>Bus hits the bridge</font><br>",
    ],
)
def test_a_line_in_the_largest_print_is_the_heading_of_a_page_without_one(line: str) -> None:
    assert head(f"{line}<font size=2>{TEXT}</font>") == "Bus hits the bridge"


@pytest.mark.parametrize(
    "line",
    [
        "<h3>News</h3><font size=5>Bus hits the bridge</font><br>",
        "<font size=3>Bus hits the bridge</font><br>",
        "<font size=5>Bus hits</font><br>",
        "<a href=/1><font size=5>Bus hits the bridge</font></a><br>",
        "<font size=5><a href=/1>Bus hits the bridge</a></font><br>",
        "<font size=5>Bus hits the bridge</font> on Tuesday<br>",
        "On Tuesday a <b><font size=5>bus hit the bridge</font></b><br>",
        f"<font size=4>{TEXT}</font><br>" * 4,
    ],
)
def test_what_else_is_set_large_is_none(line: str) -> None:
    assert head(line) in (None, "")


def test_a_line_without_blanks_may_be_one() -> None:
    text = "<font size=2>湊町で閉校した小学校の図書室が住民の手で再び開いた。</font>"
    line = "<table><tr><td><font size=4><b>{}</b></font></td></tr></table>"
    assert head(line.format("廃校の図書室、再び開く") + text) == "廃校の図書室、再び開く"
    assert head(line.format("社会面") + text) is None


def test_an_old_page_has_its_headline_and_not_the_name_of_its_section() -> None:
    html = (
        "<title>The Post Online - Local</title><center><a href=/>Home</a> <a href=/a>Sport</a></center><hr>"
        "<font size=2>Thursday, 12 August 1999</font><p><font size=5><b>Bus hits the bridge</b></font><p>"
        f"<i>By Ada Moss</i><p>{TEXT}<br><br>{TEXT.replace('bus', 'tram')}<hr>"
    )
    article = extract(html.encode(), "http://post.example/1999/0812/s3.htm")
    assert article is not None
    assert article.headline == "Bus hits the bridge"
    assert [block.text for block in article.blocks] == [TEXT, TEXT.replace("bus", "tram")]


def test_the_line_that_most_of_the_title_is_goes_before_a_larger_one() -> None:
    lines = "<font size=6>The Harbour Civic Society</font><hr><font size=5>Bus hits the bridge</font><hr>"
    told = f"{lines}<font size=2>{TEXT}</font>"
    for title in ("Bus hits the bridge", "Bus hits the bridge - Society"):
        found = Page(f"<html><head><title>{title}</title></head><body>{told}</body></html>".encode())
        assert "".join(found.by_tag["h1"][0].itertext()) == "Bus hits the bridge"
    found = Page(f"<html><head><title>The Harbour Civic Society</title></head><body>{told}</body>".encode())
    assert "".join(found.by_tag["h1"][0].itertext()) == "The Harbour Civic Society"


def quotations(html: str) -> int:
    return len(Page(f"<body>{html}</body>".encode()).by_tag["blockquote"])


def test_a_story_in_a_quotation_has_paragraphs_and_headings() -> None:
    text = f"{ONE}<br><br>{ONE} It rained.<br><br><b>What comes next</b><br><br>{ONE} So?<br><br>{ONE} Yes."
    page = f"<body><blockquote><h3>A pier is mended</h3><i>By Ada Moss</i><br><br>{text}</blockquote>"
    article = extract(page.encode(), "https://tide.example/a-pier-is-mended")
    assert article is not None
    assert [block.type == "heading" for block in article.blocks] == [False, False, True, False, False]


def test_a_quotation_that_holds_a_page_is_none() -> None:
    text = f"<p>{ONE}</p>" * 6
    assert quotations(f"<blockquote><h2>A pier</h2>{text}</blockquote>") == 0
    assert quotations(f"<h1>A pier</h1><blockquote><h2>One</h2>{text}</blockquote>") == 1
    assert quotations(f"<h2>A pier</h2><blockquote>{text}</blockquote>") == 1
    assert quotations(f"<blockquote><h3>“{ONE}”</h3><p>Ada Moss</p></blockquote>{text}") == 1
    assert quotations(f"<blockquote><h2>A</h2>{text}<blockquote>{ONE}</blockquote></blockquote>") == 1
