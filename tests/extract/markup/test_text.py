"""Texts out of elements: what stands on one line, what is left out, and where reading stops."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscrawl.extract.markup.text import (
    beginning,
    element_text,
    letters,
    lines,
    once,
    plain,
    tidy,
    without_start,
)
from newscrawl.extract.page import Page

_LIST = b"<div>Moss &amp; <b>Fern</b>, <i>Kew</i><ul><li>one<li>two <script>no</script>three</ul>four</div>"


def test_inline_elements_stay_on_the_line_and_blocks_end_it() -> None:
    box = Page(_LIST).by_tag["div"][0]
    assert lines(box) == ["Moss & Fern, Kew", "one", "two", "three", "four"]
    assert element_text(box) == "Moss & Fern, Kew one two three four"


@pytest.mark.parametrize(
    ("source", "text"),
    [
        (b"<p><span>Mo</span><span>ss</span></p>", "Moss"),
        (b'<p><span class="first">Ada</span><span class="last">Moss</span></p>', "Ada Moss"),
        (b"<p>Ada<br>Moss</p>", "Ada Moss"),
        (b"<p>Ada\nMoss</p>", "Ada Moss"),
        (b"<p><button>Share</button>Ada</p>", "Ada"),
        (b"<p></p>", ""),
    ],
)
def test_a_gap_stands_where_readers_see_one(source: bytes, text: str) -> None:
    assert element_text(Page(source).by_tag["p"][0]) == text


@pytest.mark.parametrize(
    ("limit", "text"),
    [(1, "a"), (2, "a b"), (3, "a b c"), (5, "a b c d"), (6, "a b c d e f"), (7, "a b c d e f g")],
)
def test_reading_stops_after_so_many_elements(limit: int, text: str) -> None:
    box = Page(b"<div>a<p>b<q> c</q></p><p>d<button>no</button>e</p><p>f</p>g</div>").by_tag["div"][0]
    assert element_text(box, limit) == text


def test_text_after_the_element_is_not_its_own() -> None:
    assert element_text(Page(b"<p><b>Ada</b> Moss</p>").by_tag["b"][0]) == "Ada"


@pytest.mark.parametrize(
    ("raw", "text"),
    [("AT&amp;T", "AT&T"), ("R&amp;amp;D", "R&D"), ("a &amp;amp;amp; b", "a &amp; b"), ("Q & A", "Q & A")],
)
def test_entities_are_resolved_twice_at_most(raw: str, text: str) -> None:
    assert tidy(raw) == text


def test_controls_that_were_meant_for_letters_of_windows_1252_are_these() -> None:
    assert tidy("don\x92t \x93go\x94 \x96\x81 \x7f\x1bnow") == "don’t “go” – now"


_PIECES = st.sampled_from(
    [
        "a",
        "word",
        " ",
        "\n  ",
        "\u2003",
        "&",
        "&amp;amp;",
        "&eacute;",
        "\u0301",
        "\u200b",
        "é",
        "\x1c",
        " " * 40,
    ]
)


@given(st.lists(_PIECES, max_size=60).map("".join), st.integers(1, 20))
def test_the_beginning_of_a_text_is_the_same_as_that_of_the_whole(source: str, most: int) -> None:
    paragraph = Page(f"<p>{source}</p>".encode()).by_tag["p"][0]
    short, whole = beginning(paragraph, 9, most), element_text(paragraph, 9)
    assert short == whole or (len(short) > most and short[:most] == whole[:most])


@given(st.text())
def test_letters_are_letters_and_digits_only(text: str) -> None:
    found = letters(text)
    assert all(map(str.isalnum, found))
    assert letters(f"({text}, ") == found
    assert letters("_A-b 1!") == "ab1"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ada Moss Ada Moss", "Ada Moss"),
        ("Bora Bora", "Bora Bora"),
        ("Ada Moss, Ada Moss", "Ada Moss, Ada Moss"),
        ("", ""),
    ],
)
def test_what_is_said_twice_is_said_once(text: str, expected: str) -> None:
    assert once(text) == expected


def test_markup_of_a_few_words_leaves_no_blanks() -> None:
    assert plain("<p>The <em>Flood Act</em>, of H<sub>2</sub>O, <b class='x'>ends</b>.</p><p>Now</p>") == (
        "The Flood Act, of H2O, ends. Now"
    )
    assert plain("One<br>two<span>three</span> &lt;i&gt;four&lt;/i&gt;!") == "One two three four!"
    assert plain("a <bridge> b") == "a b"


@pytest.mark.parametrize(
    "tag", ["cite", "code", "ins", "nobr", "big", "acronym", "kbd", "strike", "tt", "em"]
)
def test_what_sets_words_off_in_a_line_leaves_no_blanks(tag: str) -> None:
    html = f"<h1>Of “<{tag}>Dune</{tag}>”, the <{tag}>b</{tag}>ook</h1>"
    assert element_text(Page(html.encode()).by_tag["h1"][0]) == "Of “Dune”, the book"
    assert plain(html) == "Of “Dune”, the book"


@pytest.mark.parametrize(
    ("text", "expected"), [("by Ada Moss by", "Ada Moss by"), ("Ada by", "Ada by"), ("", "")]
)
def test_only_what_a_text_begins_with_is_cut_off(text: str, expected: str) -> None:
    pattern = re.compile(r"^by\s")
    assert without_start(pattern, text) == pattern.sub("", text) == expected
