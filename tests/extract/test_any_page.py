"""What must hold for any page and any bytes: read without an error, in work that grows with their length."""

import gzip
import json
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscrawl.extract import extract, read
from newscrawl.items import to_record
from tests.calls import calls
from tests.corpus import CORPUS, needs_corpus

URL = "https://www.harbourpost.example/news/town/bridge-1"
PIECES = [
    *(
        "<p>",
        "</p>",
        "<div class='author date'>",
        "</div>",
        "<script type='application/ld+json'>",
        "</script>",
    ),
    *('{"@type": "NewsArticle", "headline": ', '"author": [[[', "<h1>", "</h1>", "<time datetime='"),
    *("2019-01-18", "18 January 2019", "By Ada Moss", "<table><tr><td>", "&#xD800;", "&amp;amp;", "<br><br>"),
    *(
        "\x00",
        "\ufeff",
        "<article>",
        "<title>",
        " | ",
        "日本語の文章です。",
        "<svg>",
        "<!--",
        "-->",
        "²",
        "١",
    ),
    *("<meta property='og:title' content='", "<a rel=author href='http://[x'>", "<img src='//[y'>"),
    "<link rel=canonical href='http://[z'>",
]
FRAGMENTS = st.sampled_from(PIECES)


@given(
    st.lists(FRAGMENTS | st.text(max_size=20), max_size=40), st.sampled_from(["", URL, "http://[bad", "x:y"])
)
def test_any_page_is_read_without_error(parts: list[str], url: str) -> None:
    article = extract("".join(parts).encode("utf-8", "replace"), url)
    assert article is None or json.dumps(to_record(article))


@given(st.binary(max_size=300), st.sampled_from([None, "utf-16", "shift_jis", "nonsense"]))
def test_any_bytes_are_read_without_error(raw: bytes, encoding: str | None) -> None:
    article = extract(raw, URL, encoding=encoding)
    assert article is None or article.blocks


HOSTILE = {
    "open elements": b"<div>" * 20_000 + b"text",
    "links": b"<a href=x>y</a>" * 20_000,
    "attributes": b"<p class='" + b"author date " * 20_000 + b"'>x</p>",
    "one long line": b"<p>" + b"By Ada Moss and 18 January 2019 " * 10_000,
    "json": b"<script type='application/ld+json'>" + b'[{"@graph":' * 10_000 + b"</script>",
    "commas": b"<script type='application/ld+json'>{" + b'"a":1,\n' * 30_000 + b"</script>",
    "quotes": b"<script type='application/ld+json'>{" + b'"' * 100_000 + b"</script>",
    "metas": b"<meta name=author content='A B'>" * 10_000,
    "times": b"<h1>x</h1>" + b"<time class=date>x 1</time>" * 20_000,
    "bylines": b"<h1>x</h1>" + b"<p class=author>Ada Moss, Ben Lund</p>" * 5_000,
    "signatures": b"<title>The bridge is open</title><h1>The bridge is open</h1><p>By Ada Moss</p>"
    + b"<p>The harbour bridge opened on Friday, after three years of work.</p><b class=sender>Ada Moss</b>"
    * 500,
    "lists in lists": b"<p>The harbour bridge opened on Friday, after three years of work.</p>" * 3
    + (b"<p><b>Good:</b></p><ul><li>The harbour bridge opens again on Friday, and stays open.</li><li><p>Ash")
    * 200,
    "headings": b"<h1>Harbour news of the day</h1>" * 2_000,
    "headings in headings": b"<h3><a href='#x'>x</a></h3>" + b"<h3><a href='#a'>Harbour" * 300,
    "entities": b"<p>" + b"&amp;lt;" * 50_000,
    "separators": b"<title>" + b" | - : " * 20_000 + b"</title>",
    "boxes amid a text": b"<p>The harbour bridge opened on Friday, after three years of work.</p>" * 3
    + b"<div class=newsletter><label>x</label><p>The harbour bridge opens again.</p>" * 900
    + b"<form></form></div>" * 900,
    "blanks in a title": b"<title>1" + b" \t\n" * 60_000 + b"x</title><p>x</p>",
    "spaces": b"<p class=date>1" + b" " * 200_000 + b"x</p>",
}


@pytest.mark.parametrize("name", HOSTILE)
def test_twice_the_hostile_page_is_not_four_times_the_work(name: str) -> None:
    raw = HOSTILE[name]
    _read(raw)
    assert calls(_read, raw * 2) < 2.8 * calls(_read, raw) + 5_000


def _read(raw: bytes) -> None:
    extract(raw, URL)


def test_of_a_page_that_is_all_tags_nothing_is_read() -> None:
    reading = read(b"<h1>Harbour bridge opens</h1>" + b"<p>a" * 1_000_000, URL)
    assert reading.reason == "the page has more than 1,000,000 tags and lines"


@needs_corpus
def test_real_pages_cut_and_shuffled_are_read_without_error() -> None:
    chance = random.Random(7)
    files = sorted((CORPUS / "pages" / "html").glob("*/*.gz"))
    for file in chance.sample(files, 40):
        raw = gzip.decompress(file.read_bytes())
        at = chance.randrange(len(raw) + 1)
        pieces = [raw[i : i + 5000] for i in range(0, len(raw), 5000)]
        chance.shuffle(pieces)
        for mutated in (raw[:at], raw[:at] + b"<div>" * 3000 + raw[at:], b"".join(pieces)):
            extract(mutated, URL)
