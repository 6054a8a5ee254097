"""A copy in a web archive gives the record of the page that was copied, and says which copy it was."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest

from newscrawl.extract import extract, next_page
from newscrawl.items import to_record
from tests.copies import MOMENT, PYWB, WAYBACK, pywb, wayback

URL = "http://tide.example/2013/04/varno"
LIVE = (
    """<!DOCTYPE html><html lang="en"><head><base href="/2013/"><title>The lamp of Varno - The Tide</title>
<link rel="canonical" href="http://tide.example/2013/04/varno">
<meta property="og:url" content="http://tide.example/2013/04/varno">
<meta property="og:image" content="http://tide.example/img/lamp.jpg">
<meta property="og:site_name" content="The Tide">
<script type="application/ld+json">{"@type": "NewsArticle",
"url": "http:\\/\\/tide.example\\/2013\\/04\\/varno",
"headline": "The lamp of Varno", "datePublished": "2013-04-04T08:30:00+02:00",
"author": {"@type": "Person", "name": "Ada Moss", "url": "http:\\/\\/tide.example\\/people\\/ada-moss"},
"image": ["http://tide.example/img/lamp.jpg", "http://tide.example/img/pier.jpg"]}</script></head>
<body><header><a href="/">The Tide</a> <a href="/news">News</a></header><article><h1>The lamp of Varno</h1>
<p class="byline">By <a rel="author" href="/people/ada-moss">Ada Moss</a></p><time>4 April 2013</time>
<figure><img src="/img/keeper.jpg" width="800" height="500"><figcaption>The keeper</figcaption></figure>"""
    + "".join(
        f"<p>On day {n} they rowed out to the light with a barrel of oil and a new wick, as the pilots had "
        "asked the harbour to do for a year, and found the keeper gone to his sister.</p>"
        for n in range(6)
    )
    + """<p><a href="04/varno/2/">2</a></p></article></body></html>"""
)
COPIES: list[tuple[str, Callable[..., str], str]] = [
    ("Wayback", wayback, f"{WAYBACK}/{MOMENT}/{URL}"),
    ("Wayback, without scheme", wayback, f"{WAYBACK}/{MOMENT}/tide.example/2013/04/varno"),
    ("pywb", pywb, f"{PYWB}/{MOMENT}mp_/{URL}"),
    ("as it was", lambda page, _url: page, f"{WAYBACK}/{MOMENT}id_/{URL}"),
]


def record(html: str, url: str, now: datetime | None = None) -> dict[str, Any]:
    article = extract(html.encode(), url, now=now)
    assert article is not None
    told: dict[str, Any] = to_record(article)
    return told


@pytest.mark.parametrize(("made", "address"), [copy[1:] for copy in COPIES], ids=[copy[0] for copy in COPIES])
def test_the_record_of_a_copy_is_that_of_the_page(made: Callable[..., str], address: str) -> None:
    live, copy = record(LIVE, URL), record(made(LIVE, URL), address)
    assert live["url"] == live["canonical_url"] == URL
    assert live["authors"][0]["url"] == "http://tide.example/people/ada-moss"
    assert len(live["images"]) >= 2
    assert copy["provenance"].pop("archived_at") == address
    assert copy == live


@pytest.mark.parametrize(("made", "address"), [copy[1:] for copy in COPIES], ids=[copy[0] for copy in COPIES])
def test_the_next_page_of_a_copy_is_that_of_the_page(made: Callable[..., str], address: str) -> None:
    assert next_page(LIVE.encode(), URL) == f"{URL}/2/"
    assert next_page(made(LIVE, URL).encode(), address) == f"{URL}/2/"


def test_a_copy_of_a_copy() -> None:
    inner = f"{PYWB}/{MOMENT}mp_/{URL}"
    outer = f"{WAYBACK}/20151110121040/{inner}"
    copy = record(wayback(pywb(LIVE, URL), inner, "20151110121040"), outer)
    assert copy["provenance"].pop("archived_at") == outer
    assert copy == record(LIVE, URL)


def test_an_address_of_thousands_of_copies_is_read_without_error() -> None:
    deep = f"{WAYBACK}/{MOMENT}/" * 5000 + URL
    assert next_page(LIVE.encode(), deep) is None
    assert record(LIVE, deep)["provenance"]["archived_at"] == deep


@pytest.mark.parametrize(
    ("moment", "is_future"), [("20130403000000", True), ("20130404070000", False), ("2013", False)]
)
def test_a_date_after_the_copy_lies_in_the_future(moment: str, is_future: bool) -> None:
    copy = record(LIVE, f"{WAYBACK}/{moment}/{URL}", datetime(2020, 1, 1, tzinfo=UTC))
    assert copy["date_published"] == "2013-04-04T08:30:00+02:00"
    assert ("future_date" in copy.get("quality", [])) == is_future


def test_the_toolbar_of_a_copy_is_no_page() -> None:
    page = "<html><head></head><body></body></html>"
    assert extract(wayback(page, URL).encode(), f"{WAYBACK}/{MOMENT}/{URL}") is None
