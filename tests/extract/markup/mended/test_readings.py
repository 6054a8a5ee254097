"""Readings above words are no text."""

import pytest

from newscrawl.extract import extract
from newscrawl.extract.page import Page

PORT, OLD = "<ruby>漁港<rt>ぎょこう</rt></ruby>", "<ruby>古<rt>ふる</rt></ruby>"
SAID = "い桟橋は、冬の間閉鎖されることになったと港長は火曜日に記者団に語った。"


def test_a_text_and_its_headline_have_each_word_once() -> None:
    html = (
        f"<html lang=ja><head><title>漁港の古い桟橋を閉鎖</title></head><body><article>"
        f"<h1>{PORT}の{OLD}い桟橋を閉鎖</h1><p>{PORT}の{OLD}{SAID}</p>"
        f"<p>修理には四百万円かかり、春まで続くという。{OLD}{SAID}</p></article></body></html>"
    )
    article = extract(html.encode(), "https://port.example/news/pier-4811.html")
    assert article is not None
    assert article.headline == "漁港の古い桟橋を閉鎖"
    assert article.article_body is not None
    assert article.article_body.startswith(f"漁港の古{SAID}")
    assert "ふる" not in article.article_body


@pytest.mark.parametrize(
    ("ruby", "text"),
    [
        ("<ruby>漢<rt>かん</rt>字<rt>じ</rt></ruby>を", "漢字を"),
        ("<ruby>漢<rt>かん</ruby>を", "漢を"),
        (f"<ruby>漢<rt>かん{SAID * 3}", f"漢かん{SAID * 3}"),
        ("<ruby>漢<rt><b>かん</b></rt></ruby>", "漢かん"),
        ("<ruby>漢<rp>（</rp><rt>かん</rt><rp>）</rp></ruby>", "漢（かん）"),
    ],
    ids=["by letters", "closed with the word", "never closed", "with markup", "in brackets"],
)
def test_only_what_is_surely_a_reading_goes(ruby: str, text: str) -> None:
    page = Page(f"<p>{ruby}</p>".encode())
    assert "".join(page.by_tag["p"][0].itertext()) == text
