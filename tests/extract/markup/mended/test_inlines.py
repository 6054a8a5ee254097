"""Terms, the numbers of notes and readings in a sentence."""

from __future__ import annotations

import pytest

from newscrawl.extract import extract
from newscrawl.extract.body.cutting.blocks import cut_page
from newscrawl.extract.markup.mended.inlines import with_whole_sentences
from newscrawl.extract.page import Page

PORT, OLD = "<ruby>漁港<rt>ぎょこう</rt></ruby>", "<ruby>古<rt>ふる</rt></ruby>"
SAID = "い桟橋は、冬の間閉鎖されることになったと港長は火曜日に記者団に語った。"


def said(line: str) -> list[str]:
    page = Page(f"<main>{line}</main>".encode())
    with_whole_sentences(page.outline)
    return [piece.text for piece in cut_page(page.tree, outline=page.outline).pieces]


@pytest.mark.parametrize(
    ("line", "text"),
    [
        (
            "<p>The stone is filled with <button type='button'>grout</button>, a thin mortar.</p>",
            "The stone is filled with grout, a thin mortar.",
        ),
        (
            "<p>A <button>crew</button><b role='tooltip'>M</b> was told of it on the first of the days.</p>",
            "A crew was told of it on the first of the days.",
        ),
        (
            "<p>The stone is filled with <button><span>thin grout</span></button> from a raft.</p>",
            "The stone is filled with thin grout from a raft.",
        ),
        (
            "<p>The stone is filled with <i>grout<i role='tooltip'>A mortar.</i></i> from a raft.</p>",
            "The stone is filled with grout from a raft.",
        ),
        (
            "<p>The stone is filled with <x-a>grout<template shadowroot><hr></template></x-a> now.</p>",
            "The stone is filled with grout now.",
        ),
        (
            "<p>The stone is filled with grout<sup id='r1'><a href='#note1'>12</a></sup>.</p>",
            "The stone is filled with grout.",
        ),
        (
            "<p>The stone is filled.<sup><a href='#n1'><b>[</b>1<b>]</b></a></sup><sup>[a]</sup></p>",
            "The stone is filled.",
        ),
        (
            "<p>The stone is filled with grout.<a class='footnote-anchor' href='#footnote-1'>1</a></p>",
            "The stone is filled with grout.",
        ),
    ],
    ids=[
        *("a term", "near the beginning", "with an element", "what it means", "a shadow root", "a note"),
        *("notes in brackets", "a note's link"),
    ],
)
def test_a_sentence_has_its_terms_and_neither_what_they_mean_nor_the_numbers_of_notes(
    line: str, text: str
) -> None:
    assert said(line) == [text]


@pytest.mark.parametrize(
    ("line", "text"),
    [
        (
            "<p>The bridge is shut from today. <button>Share</button> It is old.</p>",
            "The bridge is shut from today. It is old.",
        ),
        ("<p>Read it: <button>now</button> or later on.</p>", "Read it: or later on."),
        (
            "<p>The bridge is shut from today on <button>Read more</button></p>",
            "The bridge is shut from today on",
        ),
        ("<p>Some 10<sup>12</sup> stars and CO<sub>2</sub>.</p>", "Some 1012 stars and CO2."),
        ("<p>He wrote E<sup><a href='/squares'>2</a></sup> there.</p>", "He wrote E2 there."),
        (
            "<p>He read it as l[2] and as l<sup>[i+1]</sup> there.</p>",
            "He read it as l[2] and as l[i+1] there.",
        ),
    ],
    ids=["behind a sentence", "behind a colon", "at the end", "a power", "a link elsewhere", "an index"],
)
def test_other_buttons_are_none_of_it_and_other_figures_are(line: str, text: str) -> None:
    assert said(line) == [text]


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
