"""What an outlet calls itself on its home page."""

from __future__ import annotations

import json

import pytest

from newscrawl.discover.pages.autodiscover import explore

HOME = "https://www.hillfolk.example/"


def name_of(page: str, url: str = HOME) -> str:
    return explore(page.encode(), url).name


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("ニュース | 北港新聞", "北港新聞"),
        ("東の新聞：最新ニュース", "東の新聞"),
        ("湖滨日报--首页", "湖滨日报"),
        ("首页-湖滨日报", "湖滨日报"),
        ("동해일보 - 뉴스", "동해일보"),
        ("Startseite - Hafenbote", "Hafenbote"),
        ("News – Latest – The Harbour Post", "The Harbour Post"),
        ("Breaking News, Latest News and Videos | Harbour Post", "Harbour Post"),
        ("Главная :: Северный край", "Северный край"),
        ("हिंदी समाचार, ताज़ा खबर - नगर पत्रिका", "नगर पत्रिका"),
        ("Ειδήσεις - Νέα - Το Λιμανάκι", "Το Λιμανάκι"),
        ("الرئيسية | صحيفة الميناء", "صحيفة الميناء"),
        ("El Faro: Noticias de última hora, actualidad y deportes", "El Faro"),
        ("Welcome to the valley – Hill Folk", "Hill Folk"),
        ("Die Zeitung", "Die Zeitung"),
        ("News", "hillfolk.example"),
    ],
)
def test_the_part_of_a_title_that_is_not_called_home_or_news(title: str, name: str) -> None:
    assert name_of(f"<title>{title}</title>") == name


@pytest.mark.parametrize(
    "more",
    [
        '<body><a href="/"><img src="a.png" alt="Valley Post"></a><a href="/">Home</a>',
        '<body><a href="https://www.hillfolk.example/" title="Valley Post"></a>',
        '<link rel="alternate" type="application/rss+xml" title="Valley Post » Feed" href="/feed">',
        "<body><p>© 2019–2026 Valley Post Ltd. All rights reserved.</p>",
        "<body><footer>Copyright (C) by <b>Valley Post</b></footer>",
    ],
)
def test_what_the_page_calls_itself_elsewhere_tells_the_part_of_the_title(more: str) -> None:
    assert name_of(f"<title>Stories of the east | Valley Post</title>{more}") == "Valley Post"


@pytest.mark.parametrize(
    ("page", "name"),
    [
        ('<title>Home</title><body><a href="/"><img alt="Valley Post"></a>', "Valley Post"),
        ("<title>Home</title><body><p>© 1999-2026 Valley Post, Mill Lane 4", "Valley Post"),
        ("<title>Welcome to the Valley Post</title><body><p>© 2026 Valley Post. Imprint", "Valley Post"),
        ("<title>The Valley Post</title><body><p>© 2026 Post", "The Valley Post"),
        ('<title>Home</title><body><a href="/">Home</a><p>©', "hillfolk.example"),
    ],
)
def test_what_a_title_without_a_name_leaves_to_the_logo_and_the_line_of_copyright(
    page: str, name: str
) -> None:
    assert name_of(page) == name


DATA = '<script type="application/ld+json">{}</script><title>Stories of the east</title>'


@pytest.mark.parametrize(
    "data",
    [
        [{"@type": "Organization", "name": "Press Holding"}, {"@type": "WebSite", "name": "Valley Post"}],
        {"@graph": [{"@type": "WebPage", "name": "x"}, {"@type": ["Organization"], "name": "Valley Post"}]},
        {"@type": "WebPage", "name": "Start", "publisher": {"name": "Valley Post"}},
    ],
)
def test_the_name_in_structured_data(data: object) -> None:
    assert name_of(DATA.format(json.dumps(data))) == "Valley Post"


def test_data_that_cannot_be_read_tell_nothing() -> None:
    assert name_of(DATA.format('{"@type": "WebSite", "name": ')) == "Stories of the east"
    assert name_of(DATA.format('{"@type": 5, "name": "x", "publisher": ["y", {"name": 7}]}')) != "x"


def test_a_field_that_says_home_is_no_name() -> None:
    fields = '<meta property="og:site_name" content="Home"><meta name="{}" content="Valley Post">'
    for name in ("application-name", "apple-mobile-web-app-title"):
        assert name_of(fields.format(name)) == "Valley Post"
