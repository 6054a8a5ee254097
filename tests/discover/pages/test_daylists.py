"""Lists of single days and months: which addresses are such lists, and of which day."""

from __future__ import annotations

from datetime import date
from itertools import starmap

import pytest

from newscrawl.discover.identity import UrlFacts
from newscrawl.discover.pages.daylists import day_lists, is_archive, last_day
from newscrawl.discover.pages.links import Link
from newscrawl.discover.pages.listing import read_listing

HOST = "https://example.org"


@pytest.mark.parametrize(
    ("path", "day"),
    [
        ("/2026/11/27/", 27),
        ("/2026/11/", 30),
        ("/2026/1127/", 27),
        ("/archive/2026-11-27", 27),
        ("/en/archiv/20261127.html", 27),
        ("/town/2026/11/27/index.html", 27),
        ("/archive.php?date=2026-11-27", 27),
        ("/archive?d=27.11.2026", 27),
        ("/archive?day=20261127", 27),
        ("/?year=2026&month=11", 30),
        ("/?y=2026&m=11&d=27", 27),
    ],
)
def test_addresses_of_a_day_or_a_month(path: str, day: int) -> None:
    assert last_day(HOST + path) == date(2026, 11, day)


@pytest.mark.parametrize(
    "path",
    [
        "/2026/11/27/the-mill-burns",
        "/2026/",
        "/2026/13/01/",
        "/2026/02/30/",
        "/news/20261399",
        "/news/2026112",
        "/a/b/c/d/2026/11/",
        "/list?date=2026-11-27&cat=7",
        "/story?id=48211",
        "/?year=2026",
        "/",
    ],
)
def test_addresses_of_anything_else(path: str) -> None:
    assert last_day(HOST + path) is None


def test_the_lists_that_a_page_leads_to() -> None:
    links = [
        (f"{HOST}/2026/11/27/", "27"),
        (f"{HOST}/2026/11/27/", "today"),
        (f"{HOST}/2026/11/27/mill-burns", "Mill burns"),
        ("https://example.net/2026/11/27/", "27"),
        (f"{HOST}/2026/10/", "October"),
    ]
    told = [(child.url, child.lastmod) for child in day_lists(starmap(Link, links), f"{HOST}/")]
    assert told == [(f"{HOST}/2026/11/27/", "2026-11-27"), (f"{HOST}/2026/10/", "2026-10-31")]


def test_a_listing_names_them_beside_its_next_page() -> None:
    page = b'<a href="/town?page=2">2</a> <a href="/2026/11/27/">27</a>'
    children = read_listing(page, f"{HOST}/town", UrlFacts(hosts=("example.org",))).children
    assert [(child.url, child.lastmod) for child in children] == [
        (f"{HOST}/town?page=2", None),
        (f"{HOST}/2026/11/27/", "2026-11-27"),
    ]


@pytest.mark.parametrize(
    ("path", "text", "archive"),
    [
        ("/archive/", "Old issues", True),
        ("/archiv.html", "", True),
        ("/alle", " Архив ", True),
        ("/%D8%A2%D8%B1%D8%B4%DB%8C%D9%88/", "", True),
        ("/archive?q=mill", "Archive", False),
        ("/archive/mill-burns", "Mill burns in the archive", False),
        ("/archives-of-the-town", "The town", False),
    ],
)
def test_where_old_articles_are(path: str, text: str, archive: bool) -> None:
    assert is_archive(HOST + path, text) is archive
